import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { RemindersModule } from '@kapstone/reminders';
import { SchedulingModule } from '@kapstone/scheduling';
import { KapstoneModule } from '../../kapstone.module.js';
import { CalendarController } from './calendar.controller.js';
import { GraphqlModule } from './graphql.module.js';
import { GraphqlSocket } from './graphql-socket.js';
import { HealthController } from './health.controller.js';
import { HttpErrorsFilter } from './http-errors.filter.js';
import { RequestContextsModule } from './request-contexts.module.js';
import { VisitController } from './visit.controller.js';

/** Kapstone behind HTTP. */
@Module({
  imports: [KapstoneModule, RemindersModule, SchedulingModule, RequestContextsModule, GraphqlModule],
  controllers: [CalendarController, HealthController, VisitController],
  providers: [GraphqlSocket, { provide: APP_FILTER, useClass: HttpErrorsFilter }],
})
export class ApiModule {}
