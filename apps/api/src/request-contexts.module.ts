import { Module } from '@nestjs/common';
import { IdentityModule } from '@kapstone/identity';
import { RequestContexts } from './request-contexts.js';

@Module({ imports: [IdentityModule], providers: [RequestContexts], exports: [RequestContexts] })
export class RequestContextsModule {}
