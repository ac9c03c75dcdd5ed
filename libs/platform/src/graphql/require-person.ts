import type { MemberContext, RequestContext, StaffContext } from '../context/request-context.js';
import { forbidden, unauthenticated } from './api-error.js';

/** Narrows to a person at a console: a token cannot sign, issue, break the glass or manage staff. */
export function requirePerson(ctx: RequestContext): StaffContext {
  if (ctx.actor.kind === 'anonymous') throw unauthenticated();
  if (ctx.actor.kind !== 'staff') throw forbidden('This needs a person: sign in at the console.');
  return ctx as StaffContext;
}

/** Narrows to a staff member, in person or through a token. */
export function requireMember(ctx: RequestContext): MemberContext {
  if (ctx.actor.kind === 'anonymous') throw unauthenticated();
  if (ctx.actor.kind === 'system') throw forbidden('This needs a staff member.');
  return ctx as MemberContext;
}
