import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { SchedulingModule } from '@kapstone/scheduling';
import { KapstoneModule } from '../../kapstone.module.js';
import { CalendarController } from './calendar.controller.js';
import { GraphqlModule } from './graphql.module.js';
import { GraphqlSocket } from './graphql-socket.js';
import { HealthController } from './health.controller.js';
import { HttpErrorsFilter } from './http-errors.filter.js';
import { RequestContextsModule } from './request-contexts.module.js';

/** Kapstone behind HTTP. */
@Module({
  imports: [KapstoneModule, SchedulingModule, RequestContextsModule, GraphqlModule],
  controllers: [CalendarController, HealthController],
  providers: [GraphqlSocket, { provide: APP_FILTER, useClass: HttpErrorsFilter }],
})
export class ApiModule {}
