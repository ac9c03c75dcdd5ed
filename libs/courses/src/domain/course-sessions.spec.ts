import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { courseSessions, MAX_INFUSIONS } from './course-sessions.js';

describe('the numbered sessions of a course', () => {
  it('lets each integration follow its infusion', () =>
    expect(
      courseSessions(2).map((each) => `${each.position} ${each.kind} ${each.number} ${each.infusionNumber}`),
    ).toEqual([
      '1 PREPARATION 1 null',
      '2 INFUSION 1 null',
      '3 INTEGRATION 1 1',
      '4 INFUSION 2 null',
      '5 INTEGRATION 2 2',
    ]));

  it('S3 has six infusions by default', () =>
    expect(courseSessions().filter((each) => each.kind === 'INFUSION')).toHaveLength(6));

  it.each([0, -1, 1.5, MAX_INFUSIONS + 1, Number.NaN])('refuses %p infusions', (infusions) =>
    expect(() => courseSessions(infusions)).toThrow(RangeError),
  );

  it('has one integration for each infusion and positions without gaps', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_INFUSIONS }), (infusions) => {
        const sessions = courseSessions(infusions);
        expect(sessions.map((each) => each.position)).toEqual(sessions.map((_, index) => index + 1));
        for (const each of sessions.filter((session) => session.kind === 'INTEGRATION')) {
          const before = sessions[each.position - 2];
          expect([before?.kind, before?.number]).toEqual(['INFUSION', each.infusionNumber]);
        }
      }),
    ));
});
