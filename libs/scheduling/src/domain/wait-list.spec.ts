import { describe, expect, it } from '@jest/globals';
import {
  instant,
  instantAt,
  type Instant,
  type LocalDate,
  type LocalMinutes,
  plusHours,
  plusMinutes,
  type WaitListEntryId,
  type ZoneId,
} from '@kapstone/kernel';
import fc from 'fast-check';
import {
  holds,
  kindsLike,
  offerExpiry,
  presses,
  ranked,
  suits,
  type Waiting,
  type WaitWishes,
} from './wait-list.js';

const ZONE = 'America/New_York' as ZoneId;
const at = (date: string, minute: number): Instant => instantAt(date as LocalDate, minute, ZONE);
/** A Monday. */
const MONDAY = '2027-03-08';
const ANY: WaitWishes = { weekdays: null, hours: null, firstDate: '2027-03-01' as LocalDate, lastDate: null };
const MORNING = { from: 540 as LocalMinutes, until: 720 as LocalMinutes };

describe('what suits whoever waits', () => {
  it.each([
    ['anything', {}, MONDAY, 600, true],
    ['a day before the first', { firstDate: '2027-03-09' }, MONDAY, 600, false],
    ['the first day itself', { firstDate: MONDAY }, MONDAY, 600, true],
    ['the last day itself', { lastDate: MONDAY }, MONDAY, 600, true],
    ['a day after the last', { lastDate: '2027-03-07' }, MONDAY, 600, false],
    ['the wished weekday', { weekdays: [1, 3] }, MONDAY, 600, true],
    ['another weekday', { weekdays: [2] }, MONDAY, 600, false],
    ['hours that it fills', { hours: MORNING }, MONDAY, 540, true],
    ['hours that it ends with', { hours: MORNING }, MONDAY, 660, true],
    ['hours that it outlasts', { hours: MORNING }, MONDAY, 661, false],
    ['hours that it precedes', { hours: MORNING }, MONDAY, 539, false],
    ['hours on the wall after the clocks change', { hours: MORNING }, '2027-03-15', 540, true],
  ])('%s', (_name, wishes, date, minute, expected) => {
    const start = at(date, minute);
    const visit = { start, end: plusMinutes(start, 60) };
    expect(suits({ ...ANY, ...wishes } as WaitWishes, visit, ZONE)).toBe(expected);
  });
});

describe('a freed visit', () => {
  it.each([
    ['INFUSION', ['INFUSION', 'INTEGRATION'], ['INFUSION']],
    ['INTEGRATION', ['INFUSION', 'PREPARATION'], ['PREPARATION']],
    ['CONSULTATION', ['FOLLOW_UP', 'INTEGRATION'], ['FOLLOW_UP']],
    ['FOLLOW_UP', ['INFUSION'], []],
  ] as const)('of the kind %s could become, of %p, %p', (kind, waitedFor, expected) =>
    expect(kindsLike(waitedFor, kind)).toEqual(expected),
  );
});

const NOW = at(MONDAY, 540);
const hours = (count: number): Instant => plusHours(NOW, count);
const waiting = (id: string, since: number, closesIn: number | null): Waiting => ({
  id: id as WaitListEntryId,
  since: hours(since),
  closesAt: closesIn === null ? null : hours(closesIn),
});
const order = (list: readonly Waiting[], startsIn: number): string =>
  ranked(list, hours(startsIn), NOW)
    .map(({ id }) => id)
    .join('');

describe('who comes first for a free time', () => {
  it.each([
    ['who waits longest', [waiting('a', -2, null), waiting('b', -5, null)], 2, 'ba'],
    [
      'a window that is about to close before all waiting',
      [waiting('a', -500, null), waiting('b', -1, 40)],
      2,
      'ba',
    ],
    ['the window that closes first', [waiting('a', -9, 60), waiting('b', -1, 40)], 2, 'ba'],
    ['a window of 96 hours', [waiting('a', -9, null), waiting('b', -1, 96)], 2, 'ba'],
    ['no window that is further away', [waiting('a', -9, null), waiting('b', -1, 97)], 2, 'ab'],
    ['no window that the time would miss', [waiting('a', -9, null), waiting('b', -1, 10)], 11, 'ab'],
    ['a window at its last instant', [waiting('a', -9, null), waiting('b', -1, 10)], 10, 'ba'],
    [
      'of those who came together the first in the list',
      [waiting('b', -9, null), waiting('a', -9, null)],
      2,
      'ab',
    ],
  ])('%s', (_name, list, startsIn, expected) => expect(order(list, startsIn)).toBe(expected));

  const entries = fc.uniqueArray(
    fc.record({
      id: fc.uuid() as fc.Arbitrary<WaitListEntryId>,
      since: fc.integer({ min: -1000, max: 0 }).map(hours),
      closesAt: fc.option(fc.integer({ min: -50, max: 200 }).map(hours)),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  const start = fc.integer({ min: 0, max: 200 }).map(hours);

  it('does not depend on the order in which they are read, and loses nobody', () =>
    fc.assert(
      fc.property(entries, start, (list, startsAt) => {
        const there = ranked(list, startsAt, NOW);
        expect(ranked([...list].reverse(), startsAt, NOW)).toEqual(there);
        expect(new Set(there)).toEqual(new Set(list));
      }),
    ));

  it('puts nobody behind whoever waits shorter without a window that presses', () =>
    fc.assert(
      fc.property(entries, start, (list, startsAt) => {
        ranked(list, startsAt, NOW).forEach((each, index, all) => {
          for (const behind of all.slice(index + 1)) {
            const [first, second] = [each, behind].map((one) => presses(one, startsAt, NOW));
            expect(first || !second).toBe(true);
            if (first && second) expect(each.closesAt!).toBeLessThanOrEqual(behind.closesAt!);
            if (!first) expect(each.since).toBeLessThanOrEqual(behind.since);
          }
        });
      }),
    ));
});

describe('an offer', () => {
  it.each([
    ['holds an hour', 300, 0, 60],
    ['ends with the start of the visit', 45, 0, 45],
    ['ends when the visit can no longer be booked', 300, 4, 60],
    ['ends before the hour is over where the kind needs notice', 270, 4, 30],
  ])('%s', (_name, startsIn, notice, expected) =>
    expect(offerExpiry(plusMinutes(NOW, startsIn), notice, NOW)).toBe(plusMinutes(NOW, expected)),
  );

  it('is over at its last instant', () => {
    const offer = { expiresAt: hours(1) };
    expect([holds(offer, instant(hours(1) - 1)), holds(offer, hours(1))]).toEqual([true, false]);
  });
});
