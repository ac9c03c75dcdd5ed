import { may, Permission, type RequestContext } from '@kapstone/platform';

/** Somebody in person whose roles include it. */
export const mayOverbook = ({ actor }: RequestContext): boolean =>
  actor.kind === 'staff' && may(actor, Permission.ScheduleOverbook);
