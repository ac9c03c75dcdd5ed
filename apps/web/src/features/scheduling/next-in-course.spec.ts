import { describe, expect, it } from '@jest/globals';
import { openSessions, whatOf, otherInfusions } from './next-in-course.js';

const session = (kind: 'PREPARATION' | 'INFUSION' | 'INTEGRATION', number: number, booked = false) => ({
  id: `${kind}-${number}`,
  kind,
  number,
  appointment: booked ? { id: `${kind}-${number}`, startsAt: '2026-11-23T15:00:00Z' } : null,
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

describe('the infusions that an integration session can go to', () => {
  const infusion = (number: number, startsAt: string) => ({
    id: `i${number}`,
    kind: 'INFUSION' as const,
    number,
    appointment: { id: `v${number}`, startsAt },
  });
  const integration = (number: number, booked = false) => ({
    ...session('INTEGRATION', number, booked),
    infusionSessionId: `i${number}`,
  });
  const now = Date.parse('2026-11-24T15:00:00Z');

  it('are those that are booked and have none, soonest first, but for its own and for those long over', () => {
    const sessions = [
      ...[infusion(1, '2026-11-20T15:00:00Z'), integration(1)],
      ...[infusion(2, '2026-11-22T15:00:00Z'), integration(2)],
      ...[infusion(3, '2026-11-26T15:00:00Z'), integration(3, true)],
      ...[infusion(4, '2026-12-04T15:00:00Z'), integration(4)],
      ...[infusion(5, '2026-12-01T15:00:00Z'), integration(5)],
      ...[infusion(6, '2026-12-08T15:00:00Z'), integration(6)],
      integration(7),
    ];
    expect(otherInfusions(sessions, 'v6', now).map(({ number }) => number)).toEqual([2, 5, 4]);
  });
});
