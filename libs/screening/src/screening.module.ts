import { IdentityModule } from '@kapstone/identity';
import { PatientsModule } from '@kapstone/patients';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordScreening } from './application/record-screening.js';
import { ScreeningsReader } from './application/screenings.reader.js';
import { PatientScreeningsResolver, ScreeningResolver } from './graphql/screening.resolver.js';
import { ScreeningReasonRow } from './persistence/screening-reason.row.js';
import { ScreeningRow } from './persistence/screening.row.js';

/** A psychiatrist’s decision on a patient’s candidacy. */
@Module({
  imports: [TypeOrmModule.forFeature([ScreeningRow, ScreeningReasonRow]), IdentityModule, PatientsModule],
  providers: [RecordScreening, ScreeningsReader, ScreeningResolver, PatientScreeningsResolver],
})
export class ScreeningModule {}
