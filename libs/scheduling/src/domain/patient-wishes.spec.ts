import { describe, expect, it } from '@jest/globals';
import {
  dateAt,
  dayInterval,
  dayOfWeek,
  instant,
  type LocalDate,
  type LocalMinutes,
  MINUTE_MS,
  minutesAt,
  plusDays,
  toIso,
  type ZoneId,
} from '@kapstone/kernel';
import fc from 'fast-check';
import { NO_WISHES, type PatientWishes, wishedStarts } from './patient-wishes.js';

const NEW_YORK = 'America/New_York' as ZoneId;
const date = (text: string) => text as LocalDate;
const hours = (from: number, until: number) => ({
  from: (from * 60) as LocalMinutes,
  until: (until * 60) as LocalMinutes,
});
const HALF_HOUR = 30 * MINUTE_MS;

/** The starts on the half hour that all wishes allow together, as text. */
function starts(wishes: Partial<PatientWishes>, first: string, days: number, stayMs = HALF_HOUR): string[] {
  const allowed = wishedStarts({ ...NO_WISHES, ...wishes }, stayMs, date(first), days, NEW_YORK);
  const { start } = dayInterval(date(first), NEW_YORK);
  const { start: end } = dayInterval(plusDays(date(first), days), NEW_YORK);
  const found: string[] = [];
  for (let at: number = start; at < end; at += HALF_HOUR) {
    if (allowed.every(([, some]) => some.some((each) => each.start <= at && at < each.end)))
      found.push(toIso(instant(at)));
  }
  return found;
}

describe('the starts that wishes allow', () => {
  it.each([
    ['an hour that clocks skip is no time', { hours: hours(2, 3) }, '2027-03-14', []],
    [
      'what begins in the skipped hour begins after it',
      { hours: hours(2, 4) },
      '2027-03-14',
      ['2027-03-14T07:00:00.000Z', '2027-03-14T07:30:00.000Z'],
    ],
    [
      'an hour that clocks repeat is there twice',
      { hours: hours(1, 2) },
      '2027-11-07',
      [
        '2027-11-07T05:00:00.000Z',
        '2027-11-07T05:30:00.000Z',
        '2027-11-07T06:00:00.000Z',
        '2027-11-07T06:30:00.000Z',
      ],
    ],
    [
      'nine o’clock stays nine o’clock before the change',
      { hours: hours(9, 10) },
      '2027-03-13',
      ['2027-03-13T14:00:00.000Z', '2027-03-13T14:30:00.000Z'],
    ],
    [
      'and after it',
      { hours: hours(9, 10) },
      '2027-03-15',
      ['2027-03-15T13:00:00.000Z', '2027-03-15T13:30:00.000Z'],
    ],
    ['another weekday', { weekdays: [1] }, '2027-03-13', []],
    [
      'a date to avoid',
      { hours: hours(9, 10), avoid: [{ startsOn: date('2027-03-12'), endsOn: date('2027-03-13') }] },
      '2027-03-13',
      [],
    ],
  ] as const)('%s', (_name, wishes, first, expected) => expect(starts(wishes, first, 1)).toEqual(expected));

  it('are the same, minute for minute, on the wall, across both clock changes', () =>
    fc.assert(
      fc.property(
        fc.record({
          first: fc.constantFrom('2027-03-11', '2027-11-04'),
          weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })),
          span: fc.option(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 6 }))),
          avoid: fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 })), {
            maxLength: 2,
          }),
          stay: fc.integer({ min: 1, max: 8 }).map((count) => count * 15),
        }),
        ({ first, weekdays, span, avoid, stay }) => {
          const wishes: PatientWishes = {
            weekdays,
            hours: span && hours(span[0], Math.min(24, span[0] + span[1])),
            avoid: avoid.map(([from, length]) => ({
              startsOn: plusDays(date(first), from),
              endsOn: plusDays(date(first), from + length),
            })),
          };
          const isWished = (at: number): boolean => {
            const day = dateAt(instant(at), NEW_YORK);
            const minute = minutesAt(instant(at), NEW_YORK);
            return (
              (!weekdays || weekdays.includes(dayOfWeek(day))) &&
              (!wishes.hours || (wishes.hours.from <= minute && minute < wishes.hours.until)) &&
              wishes.avoid.every(({ startsOn, endsOn }) => day < startsOn || endsOn < day)
            );
          };
          const days = 6;
          const expected: string[] = [];
          const from = dayInterval(date(first), NEW_YORK).start;
          const until = dayInterval(plusDays(date(first), days - 1), NEW_YORK).end;
          for (let at: number = from; at < until; at += HALF_HOUR) {
            const quarters = Array.from({ length: stay / 15 }, (_, index) => at + index * 15 * MINUTE_MS);
            if (quarters.every((each) => each < until && isWished(each))) expected.push(toIso(instant(at)));
          }
          const inside = starts(wishes, first, days, stay * MINUTE_MS).filter(
            (each) => Date.parse(each) + stay * MINUTE_MS <= until,
          );
          expect(inside).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    ));
});
