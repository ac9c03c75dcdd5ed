import { describe, expect, it } from '@jest/globals';
import { HOUR_MS, instant, type Instant } from '@kapstone/kernel';
import fc from 'fast-check';
import { crowdedStarts } from './infusion-spacing.js';

const LIMITS = { minimumHours: 48, maximumInWeek: 3 };
const hour = (count: number): Instant => instant(count * HOUR_MS);

const isCrowded = (others: readonly number[], at: number): boolean =>
  crowdedStarts(others.map(hour), LIMITS).some(({ start, end }) => start <= hour(at) && hour(at) < end);

describe('starts that come too close to the other infusions of a course (C2)', () => {
  it.each([
    ['nothing else is booked', [], 0, false],
    ['47 hours after', [0], 47, true],
    ['47 hours before', [0], -47, true],
    ['exactly 48 hours after', [0], 48, false],
    ['exactly 48 hours before', [0], -48, false],
    ['the fourth in 167 hours', [0, 48, 96], 167, true],
    ['the fourth after exactly 168 hours', [0, 48, 96], 168, false],
    ['a fourth before the three', [0, 48, 96], -71, true],
    ['a fourth before the three, in time', [0, 48, 96], -72, false],
    ['between three that take more than a week', [0, 100, 200], 150, false],
  ])('%s', (_name, others, at, expected) => expect(isCrowded(others, at)).toBe(expected));

  it('are exactly those at which a plain count finds too little distance or too many in 168 hours', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 6 }),
        fc.integer({ min: -200, max: 600 }),
        (others, at) => {
          const tooClose = others.some((other) => Math.abs(other - at) < 48);
          const all = [...others, at].sort((a, b) => a - b);
          const tooMany = all.some((first, index) => {
            const run = all.slice(index, index + 4);
            return run.length === 4 && run.includes(at) && run[3]! - first < 168;
          });
          expect(isCrowded(others, at)).toBe(tooClose || tooMany);
        },
      ),
    ));
});
