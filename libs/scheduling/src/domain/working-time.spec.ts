import { describe, expect, it } from '@jest/globals';
import {
  dateAt,
  dayInterval,
  interval,
  localDate,
  minutesAt,
  parseInstant,
  plusDays,
  type Interval,
  type LocalMinutes,
  type ZoneId,
} from '@kapstone/kernel';
import fc from 'fast-check';
import { workingTime, type WeeklyHours } from './working-time.js';

const newYork = 'America/New_York' as ZoneId;
const phoenix = 'America/Phoenix' as ZoneId;
const hours = (weekday: number, start: number, end: number): WeeklyHours => ({
  weekday,
  startsAt: (start * 60) as LocalMinutes,
  endsAt: (end * 60) as LocalMinutes,
});
const span = (start: string, end: string): Interval => interval(parseInstant(start), parseInstant(end));
const on = (date: string, pattern: WeeklyHours[], zone = newYork, closures: Interval[] = []): Interval[] =>
  workingTime(pattern, closures, localDate(date), 1, zone);

describe('working time', () => {
  it.each([
    [
      'an ordinary Monday',
      on('2026-11-23', [hours(1, 9, 17)]),
      [span('2026-11-23T09:00-05:00', '2026-11-23T17:00-05:00')],
    ],
    [
      'hours that begin that day',
      on('2026-11-23', [{ ...hours(1, 9, 17), from: localDate('2026-11-23') }]),
      [span('2026-11-23T09:00-05:00', '2026-11-23T17:00-05:00')],
    ],
    [
      'hours that ended the day before',
      on('2026-11-23', [{ ...hours(1, 9, 17), until: localDate('2026-11-22') }]),
      [],
    ],
    [
      'extra hours beside the week, and nothing while away',
      workingTime(
        [hours(1, 9, 17)],
        [span('2026-11-23T16:00-05:00', '2026-11-23T19:00-05:00')],
        localDate('2026-11-23'),
        1,
        newYork,
        [span('2026-11-23T18:00-05:00', '2026-11-23T20:00-05:00')],
      ),
      [
        span('2026-11-23T09:00-05:00', '2026-11-23T16:00-05:00'),
        span('2026-11-23T19:00-05:00', '2026-11-23T20:00-05:00'),
      ],
    ],
    ['another weekday', on('2026-11-24', [hours(1, 9, 17)]), []],
    [
      'a lunch break',
      on('2026-11-23', [hours(1, 13, 17), hours(1, 9, 12)]),
      [
        span('2026-11-23T09:00-05:00', '2026-11-23T12:00-05:00'),
        span('2026-11-23T13:00-05:00', '2026-11-23T17:00-05:00'),
      ],
    ],
    [
      'spans that touch are one',
      on('2026-11-23', [hours(1, 12, 17), hours(1, 9, 12)]),
      [span('2026-11-23T09:00-05:00', '2026-11-23T17:00-05:00')],
    ],
    [
      'until midnight',
      on('2026-11-23', [hours(1, 20, 24)]),
      [span('2026-11-23T20:00-05:00', '2026-11-24T00:00-05:00')],
    ],
    [
      'the same hours two zones apart',
      on('2026-11-23', [hours(1, 9, 17)], phoenix),
      [span('2026-11-23T09:00-07:00', '2026-11-23T17:00-07:00')],
    ],
    [
      'nine stays nine after clocks go forward',
      on('2027-03-15', [hours(1, 9, 10)]),
      [span('2027-03-15T09:00-04:00', '2027-03-15T10:00-04:00')],
    ],
    [
      'a night of 23 hours',
      on('2027-03-14', [hours(7, 0, 24)]),
      [span('2027-03-14T00:00-05:00', '2027-03-15T00:00-04:00')],
    ],
    ['the hour that does not exist', on('2027-03-14', [hours(7, 2, 3)]), []],
    [
      'the hour that exists twice',
      on('2026-11-01', [hours(7, 1, 2)]),
      [span('2026-11-01T01:00-04:00', '2026-11-01T02:00-05:00')],
    ],
    [
      'a closure in the middle',
      on('2026-11-23', [hours(1, 9, 17)], newYork, [
        span('2026-11-23T12:00-05:00', '2026-11-23T12:45-05:00'),
      ]),
      [
        span('2026-11-23T09:00-05:00', '2026-11-23T12:00-05:00'),
        span('2026-11-23T12:45-05:00', '2026-11-23T17:00-05:00'),
      ],
    ],
    [
      'closed all day',
      on('2026-11-23', [hours(1, 9, 17)], newYork, [dayInterval(localDate('2026-11-23'), newYork)]),
      [],
    ],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected));

  it('keeps the wall clock over any run of dates', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 30 }), (from, days) => {
        const first = plusDays(localDate('2025-01-01'), from);
        const week = [1, 2, 3, 4, 5].map((weekday) => hours(weekday, 9, 17));
        const found = workingTime(week, [], first, days, newYork);
        for (const each of found) {
          expect([minutesAt(each.start, newYork), minutesAt(each.end, newYork)]).toEqual([540, 1020]);
          expect(
            dateAt(each.start, newYork) >= first && dateAt(each.start, newYork) < plusDays(first, days),
          ).toBe(true);
        }
        const dayByDay = Array.from({ length: days }, (_, day) =>
          workingTime(week, [], plusDays(first, day), 1, newYork),
        );
        expect(found).toEqual(dayByDay.flat());
      }),
    ));
});
