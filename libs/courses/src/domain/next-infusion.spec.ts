import { describe, expect, it } from '@jest/globals';
import {
  instantAt,
  MINUTE_MS,
  plusHours,
  plusMs,
  type Instant,
  type LocalDate,
  type ZoneId,
} from '@kapstone/kernel';
import fc from 'fast-check';
import { nextInfusionBy } from './next-infusion.js';
import { spacingFindings } from './spacing.js';

const ZONE = 'America/New_York' as ZoneId;
const at = (date: string, minute = 600): Instant => instantAt(date as LocalDate, minute, ZONE);

describe('by when the next infusion starts (C2)', () => {
  it.each([
    ['nothing is booked yet', [], 6, null],
    ['none is left', [at('2027-03-01')], 0, null],
    ['a full week has one and needs another', [at('2027-03-01')], 5, at('2027-03-07', 1439)],
    ['the first week is not full: two are due in the next', [at('2027-03-03')], 5, at('2027-03-12', 1379)],
    ['a week has its two', [at('2027-03-01'), at('2027-03-04')], 4, at('2027-03-12', 1379)],
    [
      'the last one ends the course before the Sunday',
      [at('2027-03-01'), at('2027-03-04')],
      1,
      at('2027-03-13', 1439),
    ],
  ])('%s', (_name, starts, left, expected) => expect(nextInfusionBy(starts, left, ZONE)).toBe(expected));

  it('is the last start that leaves no week with too few, however closely the others follow', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.array(fc.integer({ min: 48, max: 120 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 5 }),
        (firstDay, gaps, left) => {
          const starts = gaps.reduce(
            (all, gap) => [...all, plusHours(all.at(-1)!, gap)],
            [plusHours(at('2027-02-22'), firstDay * 24)],
          );
          const by = nextInfusionBy(starts, left, ZONE)!;
          const before = spacingFindings(starts, ZONE).filter(
            ({ code }) => code === 'TOO_FEW_IN_WEEK',
          ).length;
          const tooFew = (next: Instant): number => {
            // As many as the week can need.
            const rest = Array.from({ length: Math.min(left, 2) }, (_, index) => plusHours(next, index * 48));
            const found = spacingFindings([...starts, ...rest], ZONE);
            return found.filter(({ code }) => code === 'TOO_FEW_IN_WEEK').length - before;
          };
          fc.pre(by > starts.at(-1)!);
          expect(tooFew(plusMs(by, MINUTE_MS))).toBeGreaterThan(0);
          if (by >= plusHours(starts.at(-1)!, 48)) expect(tooFew(by)).toBe(0);
        },
      ),
    ));
});
