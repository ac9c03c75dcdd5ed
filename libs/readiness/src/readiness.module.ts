import { PatientChanges } from '@kapstone/patients';
import { SchedulingModule } from '@kapstone/scheduling';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnnouncePatientChange } from './application/announce-patient-change.js';
import { OverrideReadiness } from './application/override-readiness.js';
import { ReadinessReader } from './application/readiness.reader.js';
import { ReadinessResolver } from './graphql/readiness.resolver.js';
import { ReadinessOverrideRow } from './persistence/readiness-override.row.js';

/** Global, since it implements what lower libraries only declare: whom to tell when something about a patient changes. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([ReadinessOverrideRow]), SchedulingModule],
  providers: [
    { provide: PatientChanges, useClass: AnnouncePatientChange },
    ReadinessReader,
    OverrideReadiness,
    ReadinessResolver,
  ],
  exports: [PatientChanges, ReadinessReader, OverrideReadiness],
})
export class ReadinessModule {}
