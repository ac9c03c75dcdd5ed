import { describe, expect, it } from '@jest/globals';
import { localDate, plusDays } from '@kapstone/kernel';
import fc from 'fast-check';
import { type EffectivePeriod, FIRST_DATE, LAST_DATE, replacedPeriod } from './effective-period.js';

const period = (from: string, until: string): EffectivePeriod => ({
  from: localDate(from),
  until: localDate(until),
});
const ALWAYS = period('0001-01-01', '9999-12-31');
const TODAY = localDate('2027-05-15');

describe('the period that new hours replace', () => {
  const planned = [period('0001-01-01', '2027-06-30'), period('2027-07-01', '9999-12-31')];

  it.each<[string, EffectivePeriod[], string | null, EffectivePeriod]>([
    ['all of it, where there are no hours yet', [], null, ALWAYS],
    ['all of it, where no change is planned', [ALWAYS, ALWAYS], null, ALWAYS],
    ['from a date on', [ALWAYS], '2027-08-01', period('2027-08-01', '9999-12-31')],
    ['what counts today, up to a planned change', planned, null, planned[0]!],
    ['from a date up to a planned change', planned, '2027-06-01', period('2027-06-01', '2027-06-30')],
    ['the planned change itself', planned, '2027-07-01', planned[1]!],
    [
      'after hours that end, what lies behind them',
      [period('0001-01-01', '2027-04-30')],
      null,
      period('2027-05-01', '9999-12-31'),
    ],
  ])('%s', (_name, periods, from, expected) =>
    expect(replacedPeriod(periods, from === null ? null : localDate(from), TODAY)).toEqual(expected),
  );

  it('lets changes follow each other in any order without two that count on one date', () =>
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(60)), { maxLength: 8 }), (changes) => {
        let periods: EffectivePeriod[] = [];
        for (const days of changes) {
          const from = days === null ? null : plusDays(TODAY, days);
          const next = replacedPeriod(periods, from, TODAY);
          expect(next.from <= next.until).toBe(true);
          periods = [
            ...periods
              .filter((each) => each.from < next.from || each.from > next.until)
              .map((each) =>
                each.from < next.from && each.until >= next.from
                  ? { ...each, until: plusDays(next.from, -1) }
                  : each,
              ),
            next,
          ];
        }
        const sorted = periods.sort((a, b) => (a.from < b.from ? -1 : 1));
        sorted.forEach((each, i) => {
          const before = sorted[i - 1];
          if (before) expect(plusDays(before.until, 1)).toBe(each.from);
        });
        if (sorted.length > 0) {
          expect(sorted.at(-1)!.until).toBe(LAST_DATE);
          if (changes[0] === null) expect(sorted[0]!.from).toBe(FIRST_DATE);
        }
      }),
    ));
});
