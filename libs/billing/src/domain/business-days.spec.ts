import { describe, expect, it } from '@jest/globals';
import {
  dayOfWeek,
  federalHolidayOn,
  federalHolidays,
  holidaysBetween,
  localDate,
  plusDays,
  type LocalDate,
} from '@kapstone/kernel';
import fc from 'fast-check';
import { addBusinessDays, businessDaysAfter, isBusinessDay, leadBusinessDays } from './business-days.js';

const observedIn = (year: number): string[] => federalHolidays(year).map((holiday) => holiday.observedOn);
const anyDate = fc.integer({ min: 0, max: 15_000 }).map((days) => plusDays(localDate('2019-12-20'), days));

describe('G7 observed federal holidays', () => {
  it.each([
    [2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    [2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24'],
    [2023, '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
    [2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
    [2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
  ])('of %i', (year, dates) =>
    expect(observedIn(year)).toEqual(dates.split(' ').map((day) => `${year}-${day}`)),
  );

  it.each([
    [2022, '2021-12-31'],
    [2028, '2027-12-31'],
    [2034, '2034-01-02'],
  ])("New Year's Day %i is observed on %s", (year, date) => {
    expect(observedIn(year)[0]).toBe(date);
    expect(federalHolidayOn(localDate(date))?.name).toBe("New Year's Day");
    expect(isBusinessDay(localDate(date))).toBe(false);
  });

  it.each([
    ['Juneteenth was no holiday in 2020', '2020-06-19', true],
    ['Juneteenth 2021, a Saturday, was observed on Friday', '2021-06-18', false],
    ['Inauguration Day 2021 was a business day', '2021-01-20', true],
    ['Inauguration Day 2033 is a business day', '2033-01-20', true],
    ['the Thursday before a Friday-observed New Year', '2021-12-30', true],
    ['January 3, 2022: the holiday was kept the year before', '2022-01-03', true],
  ])('%s', (_name, date, expected) => expect(isBusinessDay(localDate(date))).toBe(expected));

  it('always falls on a weekday, and no two on one', () => {
    for (let year = 1986; year < 2100; year += 1) {
      const dates = observedIn(year);
      expect(new Set(dates).size).toBe(year < 2021 ? 10 : 11);
      for (const date of dates) expect(dayOfWeek(date as LocalDate)).toBeLessThanOrEqual(5);
      expect(dates).toEqual([...dates].sort());
    }
  });
});

describe('G7 the holidays in a span', () => {
  it.each([
    ['Thanksgiving', '2026-11-25', '2026-12-01', ['Thanksgiving Day 2026-11-26']],
    [
      'the last day belongs to it, the first does not',
      '2026-11-26',
      '2026-12-25',
      ['Christmas Day 2026-12-25'],
    ],
    ['a New Year observed in the old year', '2021-12-30', '2022-01-06', ["New Year's Day 2021-12-31"]],
    ['of two years', '2026-12-24', '2027-01-05', ['Christmas Day 2026-12-25', "New Year's Day 2027-01-01"]],
    ['none', '2026-12-01', '2026-12-24', []],
  ])('%s', (_name, after, until, holidays) =>
    expect(
      holidaysBetween(localDate(after), localDate(until)).map((each) => `${each.name} ${each.observedOn}`),
    ).toEqual(holidays),
  );
});

describe('G7, G8 counting', () => {
  it.each([
    ['G7 the preamble: Monday to Thursday', '2022-01-03', '2022-01-06', 3],
    ['G7 Thanksgiving is not counted', '2026-11-25', '2026-11-30', 2],
    ['G7 nine', '2026-12-01', '2026-12-14', 9],
    ['G7 ten', '2026-12-01', '2026-12-15', 10],
    ['G8 from a Saturday', '2026-12-05', '2026-12-08', 2],
    ['G8 to a Sunday', '2026-12-04', '2026-12-06', 0],
    ['across an observed New Year in the old year', '2021-12-30', '2022-01-03', 1],
    ['the same day', '2026-12-01', '2026-12-01', 0],
    ['backwards', '2026-12-02', '2026-12-01', 0],
  ])('%s: (%s, %s] is %i', (_name, from, to, lead) =>
    expect(leadBusinessDays(localDate(from), localDate(to))).toBe(lead),
  );

  it('counts what a walk day by day counts', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 900 }), (from, length) => {
        const to = plusDays(from, length);
        let walked = 0;
        for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1))
          if (isBusinessDay(day)) walked += 1;
        expect(leadBusinessDays(from, to)).toBe(walked);
      }),
    );
  });

  it('reaches the nth business day with a lead of n, forward and back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const to = addBusinessDays(from, count);
        expect(isBusinessDay(to)).toBe(true);
        expect(leadBusinessDays(from, to)).toBe(count);
        expect(businessDaysAfter(from, count).at(-1)).toBe(to);
        const before = addBusinessDays(from, -count);
        expect(isBusinessDay(before)).toBe(true);
        expect(leadBusinessDays(before, from)).toBe(isBusinessDay(from) ? count : count - 1);
      }),
    );
  });
});
