import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PatientNames } from '@kapstone/audit';
import { IdentityModule } from '@kapstone/identity';
import { BreakGlass } from './application/break-glass.js';
import { CareTeam } from './application/care-team.js';
import { CloseGlass } from './application/close-glass.js';
import { CreatePatient } from './application/create-patient.js';
import { FindDuplicates } from './application/find-duplicates.js';
import { GlassAccessesReader } from './application/glass-accesses.reader.js';
import { NamesOfPatients } from './application/names-of-patients.js';
import { PatientChanges } from './application/patient-changes.js';
import { PatientSelections } from './application/patient-selections.js';
import { PatientsReader } from './application/patients.reader.js';
import { UpdatePatient } from './application/update-patient.js';
import { CareTeamMemberResolver } from './graphql/care-team.resolver.js';
import { GlassAccessResolver } from './graphql/glass-access.resolver.js';
import {
  PatientConnectionResolver,
  PatientMatchResolver,
  PatientResolver,
} from './graphql/patient.resolver.js';
import { GlassAccessRow } from './persistence/glass-access.row.js';
import { PatientRow } from './persistence/patient.row.js';

/** Global, because the audit, which lies below, shows the names that this module provides. */
@Global()
@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature([PatientRow, GlassAccessRow])],
  providers: [
    PatientsReader,
    GlassAccessesReader,
    PatientChanges,
    PatientSelections,
    CareTeam,
    FindDuplicates,
    CreatePatient,
    UpdatePatient,
    BreakGlass,
    CloseGlass,
    { provide: PatientNames, useClass: NamesOfPatients },
    PatientResolver,
    PatientConnectionResolver,
    PatientMatchResolver,
    CareTeamMemberResolver,
    GlassAccessResolver,
  ],
  exports: [PatientsReader, PatientChanges, PatientSelections, CareTeam, PatientNames],
})
export class PatientsModule {}
