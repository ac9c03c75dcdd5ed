import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { RequestLimit } from './access/request-limit.js';
import { Settings } from './config/settings.js';
import { Clock } from './context/clock.js';
import { OperationLimitsPlugin } from './graphql/operation-limits.plugin.js';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from './graphql/scalars.js';
import { SettlePlugin } from './graphql/settle.plugin.js';
import { SplicePlugin } from './graphql/splice.plugin.js';
import { Housekeeping } from './jobs/housekeeping.js';
import { JobRegistry } from './jobs/job-registry.js';
import { DatabaseModule } from './persistence/database.module.js';

/** What every context stands on. Knows nothing of the practice. */
@Global()
@Module({
  imports: [DatabaseModule],
  providers: [
    Clock,
    JobRegistry,
    Housekeeping,
    RequestLimit,
    { provide: Settings, useFactory: () => Settings.from(process.env) },
    { provide: APP_GUARD, useClass: AccessGuard },
    DateTimeScalar,
    LocalDateScalar,
    LocalTimeScalar,
    OperationLimitsPlugin,
    SettlePlugin,
    SplicePlugin,
  ],
  exports: [Clock, Settings, JobRegistry, RequestLimit, DatabaseModule],
})
export class PlatformModule {}
