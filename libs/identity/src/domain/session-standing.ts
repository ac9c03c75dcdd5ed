import { HOUR_MS, type Instant, MINUTE_MS, plusMinutes } from '@kapstone/kernel';

/** The longest that a session lives, whatever happens in it, in milliseconds: a working day. */
export const SESSION_LIFE_MS = 12 * HOUR_MS;

/** Activity is written at most this often, in milliseconds, so that a session may lock that much too early. */
const ACTIVITY_GRAIN_MS = MINUTE_MS;

/** What of a session decides how it stands. */
export interface SessionTimes {
  readonly lastActiveAt: Instant;
  readonly lockedAt: Instant | null;
  readonly expiresAt: Instant;
  readonly idleLockMinutes: number;
}

/** `locked` opens with the password and keeps what was typed; `over` needs a new sign-in. */
export type SessionStanding = 'open' | 'locked' | 'over';

export function sessionStanding(session: SessionTimes, at: Instant): SessionStanding {
  if (at >= session.expiresAt) return 'over';
  if (session.lockedAt !== null) return 'locked';
  return at >= plusMinutes(session.lastActiveAt, session.idleLockMinutes) ? 'locked' : 'open';
}

/** Whether a request is worth writing down as activity. What a console polls by itself is none. */
export const isActivity = (session: SessionTimes, at: Instant, background: boolean): boolean =>
  !background && sessionStanding(session, at) === 'open' && at - session.lastActiveAt >= ACTIVITY_GRAIN_MS;
