import { IdentityModule } from '@kapstone/identity';
import { ReadinessModule } from '@kapstone/readiness';
import { SchedulingModule } from '@kapstone/scheduling';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompleteInfusion } from './application/complete-infusion.js';
import { InfusionSessionsReader } from './application/infusion-sessions.reader.js';
import { StartInfusion } from './application/start-infusion.js';
import { InfusionResolver } from './graphql/infusion.resolver.js';
import { InfusionSessionRow } from './persistence/infusion-session.row.js';

/** What happens at an infusion appointment. */
@Module({
  imports: [
    TypeOrmModule.forFeature([InfusionSessionRow]),
    IdentityModule,
    ReadinessModule,
    SchedulingModule,
  ],
  providers: [StartInfusion, CompleteInfusion, InfusionSessionsReader, InfusionResolver],
})
export class InfusionModule {}
