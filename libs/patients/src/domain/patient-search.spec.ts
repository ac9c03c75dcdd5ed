import { describe, expect, it } from '@jest/globals';
import { localDate, plusDays, type LocalDate } from '@kapstone/kernel';
import fc from 'fast-check';
import { parsePatientSearch, type PatientSearch } from './patient-search.js';

const today = localDate('2026-11-27');
const day = (text: string): PatientSearch['born'] => [text as LocalDate, text as LocalDate];
const search = (text: string) => parsePatientSearch(text, today);

describe('what a search asks for', () => {
  it.each([
    'Mar 4 1988',
    'March 4, 1988',
    'mar. 4th, 1988',
    '4 Mar 1988',
    '3/4/1988',
    '03/04/1988',
    '3-4-1988',
    '3.4.1988',
    '3/4/88',
    '1988-03-04',
    '1988-3-4',
    '1988/03/04',
  ])('reads %s as a birth date', (text) =>
    expect(search(text)).toEqual({ words: '', digits: null, born: day('1988-03-04'), birthday: null }),
  );

  it.each<[string, Partial<PatientSearch>]>([
    ['imani', { words: 'imani' }],
    ['  Cole,  Imani ', { words: 'Cole Imani' }],
    ["O'Brien-Smith", { words: "O'Brien-Smith" }],
    ['محمد علي', { words: 'محمد علي' }],
    ['718', { digits: '718' }],
    ['+1 (718) 555-0142', { digits: '7185550142' }],
    ['555-0142', { digits: '5550142' }],
    ['555.0142', { digits: '5550142' }],
    ['imani 0142', { words: 'imani', digits: '0142' }],
    ['1988', { digits: '1988', born: ['1988-01-01', '1988-12-31'] as never }],
    ['Imani 1988', { words: 'Imani', digits: '1988', born: ['1988-01-01', '1988-12-31'] as never }],
    ['03041988', { digits: '03041988', born: day('1988-03-04') }],
    ['1988-02', { born: ['1988-02-01', '1988-02-29'] as never }],
    ['2/1987', { born: ['1987-02-01', '1987-02-28'] as never }],
    ['3/4', { birthday: 304 }],
    ['Feb 29', { birthday: 229 }],
    ['cole 3/4/1988', { words: 'cole', born: day('1988-03-04') }],
    ['3/4/1988 cole', { words: 'cole', born: day('1988-03-04') }],
    ['12/31/26', { born: day('2026-12-31') }],
    ['12/31/27', { born: day('1927-12-31') }],
    ['13/45/1988', { digits: '13451988' }],
    ['2/30/1988', { digits: '2301988' }],
    ['May', { words: 'May' }],
    ['April 1988', { words: 'April', digits: '1988', born: ['1988-01-01', '1988-12-31'] as never }],
    ['9999', { digits: '9999' }],
    ['7', {}],
    ['%_%', {}],
    ['', {}],
  ])('reads %p', (text, expected) =>
    expect(search(text)).toEqual({ words: '', digits: null, born: null, birthday: null, ...expected }),
  );

  it('finds the birth date of everybody alive in each way of writing it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const date = plusDays(today, -days);
        const [year, month, dayOfMonth] = date.split('-') as [string, string, string];
        for (const text of [date, `${month}/${dayOfMonth}/${year}`, `${+month}/${+dayOfMonth}/${year}`]) {
          expect(search(text).born).toEqual([date, date]);
        }
      }),
    ));

  it('never fails and never leaves a wildcard', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(search(text).words).not.toMatch(/[%_\\]/);
      }),
    ));
});
