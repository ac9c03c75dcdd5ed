import { describe, expect, it } from '@jest/globals';
import { HOUR_MS, instant, parseInstant, type ZoneId } from '@kapstone/kernel';
import fc from 'fast-check';
import { spacingFindings } from './spacing.js';

const zone = 'America/New_York' as ZoneId;
const codes = (...starts: string[]): string[] =>
  spacingFindings(starts.map(parseInstant), zone).map((finding) => finding.code);

describe('C2 spacing of infusions', () => {
  it.each([
    ['exactly 48 hours', ['2026-11-23T10:00-05:00', '2026-11-25T10:00-05:00'], []],
    ['a minute less', ['2026-11-23T10:00-05:00', '2026-11-25T09:59-05:00'], ['TOO_CLOSE']],
    [
      'two days on the wall, 47 hours elapsed (DST start)',
      ['2027-03-13T10:00-05:00', '2027-03-15T10:00-04:00'],
      ['TOO_CLOSE'],
    ],
    [
      'two days on the wall, 49 hours elapsed (DST end)',
      ['2026-10-31T10:00-04:00', '2026-11-02T10:00-05:00'],
      [],
    ],
    ['in any order', ['2026-11-25T09:59-05:00', '2026-11-23T10:00-05:00'], ['TOO_CLOSE']],
    [
      'three in a week, the fourth after 168 hours',
      [
        '2026-11-02T10:00-05:00',
        '2026-11-04T10:00-05:00',
        '2026-11-06T10:00-05:00',
        '2026-11-09T10:00-05:00',
      ],
      [],
    ],
    [
      'the fourth a minute before that',
      [
        '2026-11-02T10:00-05:00',
        '2026-11-04T10:00-05:00',
        '2026-11-06T10:00-05:00',
        '2026-11-09T09:59-05:00',
      ],
      ['TOO_MANY_IN_WEEK'],
    ],
    [
      'four in seven days that no calendar week holds',
      [
        '2026-11-05T10:00-05:00',
        '2026-11-07T10:00-05:00',
        '2026-11-09T10:00-05:00',
        '2026-11-11T10:00-05:00',
      ],
      ['TOO_MANY_IN_WEEK'],
    ],
    [
      'one in a full week between',
      ['2026-11-05T10:00-05:00', '2026-11-10T10:00-05:00', '2026-11-17T10:00-05:00'],
      ['TOO_FEW_IN_WEEK'],
    ],
    [
      'two in it',
      [
        '2026-11-05T10:00-05:00',
        '2026-11-10T10:00-05:00',
        '2026-11-13T10:00-05:00',
        '2026-11-17T10:00-05:00',
      ],
      [],
    ],
    ['only part weeks', ['2026-11-05T10:00-05:00', '2026-11-10T10:00-05:00'], []],
    ['one alone', ['2026-11-05T10:00-05:00'], []],
    ['none', [], []],
  ])('%s', (_name, starts, expected) => expect(codes(...starts)).toEqual(expected));

  it('names the empty weeks', () =>
    expect(
      spacingFindings(['2026-11-02T10:00-05:00', '2026-11-24T10:00-05:00'].map(parseInstant), zone),
    ).toEqual([
      { code: 'TOO_FEW_IN_WEEK', weekOf: '2026-11-02', count: 1, minimum: 2 },
      { code: 'TOO_FEW_IN_WEEK', weekOf: '2026-11-09', count: 0, minimum: 2 },
      { code: 'TOO_FEW_IN_WEEK', weekOf: '2026-11-16', count: 0, minimum: 2 },
    ]));

  it('finds too many exactly when some 168 hours hold four', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 8 }), (hours) => {
        const crowded = hours.some(
          (from) => hours.filter((hour) => from <= hour && hour < from + 168).length > 3,
        );
        const found = spacingFindings(
          hours.map((hour) => instant(hour * HOUR_MS)),
          zone,
        );
        expect(found.some((finding) => finding.code === 'TOO_MANY_IN_WEEK')).toBe(crowded);
      }),
    ));
});
