import { Module } from '@nestjs/common';
import { KapstoneModule } from '../../kapstone.module.js';
import { GraphqlModule } from './graphql.module.js';
import { GraphqlSocket } from './graphql-socket.js';
import { HealthController } from './health.controller.js';
import { RequestContextsModule } from './request-contexts.module.js';

/** Kapstone behind HTTP. */
@Module({
  imports: [KapstoneModule, RequestContextsModule, GraphqlModule],
  controllers: [HealthController],
  providers: [GraphqlSocket],
})
export class ApiModule {}
