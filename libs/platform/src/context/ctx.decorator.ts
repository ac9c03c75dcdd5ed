import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from './request-context.js';

/** What every resolver of one operation shares. */
export interface GraphqlContext {
  readonly request: RequestContext;
  /** Absent on a subscription. Has a `then` that waits for the answer to be sent: never await it, never return it. */
  readonly reply?: FastifyReply;
}

export const graphqlContext = (host: ExecutionContext): GraphqlContext =>
  GqlExecutionContext.create(host).getContext<GraphqlContext>();

/** The {@link RequestContext} of the operation. */
export const Ctx = createParamDecorator((_: unknown, host: ExecutionContext) => graphqlContext(host).request);
