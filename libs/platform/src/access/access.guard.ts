import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { graphqlContext } from '../context/ctx.decorator.js';
import { type Actor, may } from '../context/request-context.js';
import { ApiError, forbidden, unauthenticated } from '../graphql/api-error.js';
import { ACCESS, type Access } from './access.decorators.js';

/** Throws unless the actor satisfies what an operation demands. */
export function demand(actor: Actor, access: Access): void {
  if (access.kind === 'public') return;
  if (actor.kind === 'anonymous') throw unauthenticated();
  if (actor.kind === 'staff' && actor.locked) {
    throw new ApiError('LOCKED', 'This console is locked. Enter your password to go on; nothing was lost.');
  }
  if (access.kind === 'permission' && !may(actor, access.permission)) {
    const message =
      actor.kind === 'token'
        ? 'This token does not include this. Its owner can make one with more, unless it needs a person.'
        : 'Your roles do not include this. An admin can change them.';
    throw forbidden(message, { permission: access.permission });
  }
}

/** Fails closed: an operation that declares nothing is open to nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(host: ExecutionContext): boolean {
    if (host.getType<string>() !== 'graphql') return true;
    const info = GqlExecutionContext.create(host).getInfo<GraphQLResolveInfo>();
    const { request } = graphqlContext(host);
    // Mutations of one operation run one after the other: each is recorded under its own name.
    if (info.parentType === info.schema.getMutationType()) request.operation = info.fieldName;
    const access = this.reflector.get<Access | undefined>(ACCESS, host.getHandler());
    if (access) {
      demand(request.actor, access);
      return true;
    }
    const isRoot = [
      info.schema.getQueryType(),
      info.schema.getMutationType(),
      info.schema.getSubscriptionType(),
    ].includes(info.parentType);
    // A field below the root belongs to an operation that was let through; its own demand, if any, was declared.
    if (isRoot) throw forbidden(`${info.fieldName} does not say who may call it.`);
    return true;
  }
}
