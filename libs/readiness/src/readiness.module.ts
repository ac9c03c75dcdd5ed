import { PatientsModule } from '@kapstone/patients';
import { SchedulingModule } from '@kapstone/scheduling';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnnouncedChanges } from './application/announced-changes.js';
import { OverrideReadiness } from './application/override-readiness.js';
import { PatientsInNeed } from './application/patients-in-need.js';
import { ReadinessReader } from './application/readiness.reader.js';
import { ReadinessResolver } from './graphql/readiness.resolver.js';
import { ReadinessOverrideRow } from './persistence/readiness-override.row.js';

/** The one answer for one appointment. */
@Module({
  imports: [TypeOrmModule.forFeature([ReadinessOverrideRow]), PatientsModule, SchedulingModule],
  providers: [AnnouncedChanges, ReadinessReader, PatientsInNeed, OverrideReadiness, ReadinessResolver],
  exports: [ReadinessReader],
})
export class ReadinessModule {}
