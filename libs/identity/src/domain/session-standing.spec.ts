import { describe, expect, it } from '@jest/globals';
import { HOUR_MS, instant, MINUTE_MS, plusMs } from '@kapstone/kernel';
import { isActivity, sessionStanding, type SessionTimes } from './session-standing.js';

const AT = instant(1_795_000_000_000);
const session = (change: Partial<SessionTimes> = {}): SessionTimes => ({
  lastActiveAt: AT,
  lockedAt: null,
  expiresAt: plusMs(AT, 12 * HOUR_MS),
  idleLockMinutes: 15,
  ...change,
});
const after = (ms: number) => plusMs(AT, ms);

describe('sessionStanding', () => {
  it.each([
    ['just signed in', session(), after(0), 'open'],
    ['a moment before the idle lock', session(), after(15 * MINUTE_MS - 1), 'open'],
    ['at the idle lock', session(), after(15 * MINUTE_MS), 'locked'],
    ['by the practice’s own setting', session({ idleLockMinutes: 1 }), after(MINUTE_MS), 'locked'],
    ['locked by hand', session({ lockedAt: AT }), after(1), 'locked'],
    [
      'at the end of its life',
      session({ lastActiveAt: after(12 * HOUR_MS - 1) }),
      after(12 * HOUR_MS),
      'over',
    ],
    ['locked and at the end of its life', session({ lockedAt: AT }), after(12 * HOUR_MS), 'over'],
  ])('%s', (_, times, at, standing) => {
    expect(sessionStanding(times, at)).toBe(standing);
  });
});

describe('isActivity', () => {
  it('is written once a minute', () => {
    expect(isActivity(session(), after(MINUTE_MS - 1), false)).toBe(false);
    expect(isActivity(session(), after(MINUTE_MS), false)).toBe(true);
  });

  it('is not what a console polls', () => {
    expect(isActivity(session(), after(MINUTE_MS), true)).toBe(false);
  });

  it('does not open a locked session', () => {
    expect(isActivity(session(), after(15 * MINUTE_MS), false)).toBe(false);
  });
});
