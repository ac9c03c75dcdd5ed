import { describe, expect, it } from '@jest/globals';
import { instant, parseInstant, plusMs, toIso } from '@kapstone/kernel';
import fc from 'fast-check';
import { integrationStanding, integrationWindow, isInWindow } from './integration-window.js';

describe('S4 the 72-hour window', () => {
  it.each([
    ['over Thanksgiving', '2026-11-27T11:10-05:00', '2026-11-30T11:10-05:00'],
    ['over the start of daylight saving', '2027-03-12T10:00-05:00', '2027-03-15T11:00-04:00'],
    ['over its end', '2026-10-30T10:00-04:00', '2026-11-02T09:00-05:00'],
  ])('%s: %s closes %s', (_name, end, closes) =>
    expect(toIso(integrationWindow(parseInstant(end)).closesAt)).toBe(toIso(parseInstant(closes))),
  );

  it.each([
    ['at the end of the dose', 0, true],
    ['before it', -1, false],
    ['at the close', 72 * 3_600_000, true],
    ['a millisecond after', 72 * 3_600_000 + 1, false],
  ])('a session that starts %s', (_name, after, inside) => {
    const end = parseInstant('2026-11-27T11:10-05:00');
    expect(isInWindow(integrationWindow(end), plusMs(end, after))).toBe(inside);
  });

  it.each([
    [null, 'NOT_BOOKED'],
    ['2026-11-30T11:10-05:00', 'IN_WINDOW'],
    ['2026-11-30T11:15-05:00', 'OUTSIDE_WINDOW'],
    ['2026-11-27T11:00-05:00', 'OUTSIDE_WINDOW'],
  ])('a session booked for %p is %s', (startsAt, state) =>
    expect(
      integrationStanding(
        startsAt === null ? null : parseInstant(startsAt),
        parseInstant('2026-11-27T11:10-05:00'),
      ),
    ).toEqual({ state, closesAt: parseInstant('2026-11-30T11:10-05:00') }),
  );

  it('takes the hours that a practice has set', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 240 }),
        fc.integer({ min: 0, max: 2_000_000_000 }),
        (hours, at) => {
          const { opensAt, closesAt } = integrationWindow(instant(at), hours);
          expect(closesAt - opensAt).toBe(hours * 3_600_000);
        },
      ),
    ));
});
