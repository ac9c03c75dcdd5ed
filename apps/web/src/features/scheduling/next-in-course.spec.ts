import { describe, expect, it } from '@jest/globals';
import { openSessions, whatOf } from './next-in-course.js';

const session = (kind: 'PREPARATION' | 'INFUSION' | 'INTEGRATION', number: number, booked = false) => ({
  id: `${kind}-${number}`,
  kind,
  number,
  appointment: booked ? { startsAt: '2026-11-23T15:00:00Z' } : null,
});

const course = (...sessions: ReturnType<typeof session>[]) => ({
  status: 'ACTIVE',
  infusionCount: 6,
  sessions,
});

describe('the next thing in a course', () => {
  it('is the preparation first', () =>
    expect(
      openSessions([course(session('INFUSION', 1), session('INTEGRATION', 1), session('PREPARATION', 1))])[0]
        ?.kind,
    ).toBe('PREPARATION'));

  it('is the integration of an infusion before the infusion after it', () =>
    expect(
      openSessions([
        course(
          session('INFUSION', 2),
          session('INTEGRATION', 1),
          session('INFUSION', 1, true),
          session('INTEGRATION', 2),
        ),
      ]).map((each) => each.sessionId),
    ).toEqual(['INTEGRATION-1', 'INFUSION-2', 'INTEGRATION-2']));

  it('is nothing without an active course', () => {
    expect(openSessions([])).toEqual([]);
    expect(openSessions([{ ...course(session('INFUSION', 1)), status: 'ENDED' }])).toEqual([]);
  });

  it('is nothing when all is booked', () =>
    expect(openSessions([course(session('INFUSION', 1, true))])).toEqual([]));

  it('is the next of the kind that was asked for, where there is one', () => {
    const open = openSessions([
      course(session('PREPARATION', 1), session('INFUSION', 1), session('INFUSION', 2)),
    ]);
    expect(whatOf('INFUSION', open)).toBe(open[1]!.sessionId);
    expect(whatOf('FOLLOW_UP', open)).toBe('FOLLOW_UP');
    expect(whatOf('INTEGRATION', open)).toBe(open[0]!.sessionId);
    expect(whatOf(undefined, [])).toBe('CONSULTATION');
  });
});
