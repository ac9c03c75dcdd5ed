import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  covers,
  instant,
  intersect,
  interval,
  normalize,
  overlaps,
  subtract,
  type Interval,
} from './index.js';

const span = (start: number, end: number): Interval => interval(instant(start), instant(end));
const spans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }))
    .map(([at, length]) => span(at, at + length)),
  { maxLength: 8 },
);

/** The oracle: the whole minutes 0..99 that a list of intervals holds. */
const held = (intervals: readonly Interval[]): Set<number> => {
  const minutes = new Set<number>();
  for (const { start, end } of intervals) for (let at: number = start; at < end; at += 1) minutes.add(at);
  return minutes;
};
const sorted = (minutes: Iterable<number>): number[] => [...minutes].sort((a, b) => a - b);

describe('intervals are half-open', () => {
  it('lets neighbours touch', () => {
    expect(overlaps(span(0, 10), span(10, 20))).toBe(false);
    expect(overlaps(span(0, 11), span(10, 20))).toBe(true);
    expect(covers(span(0, 10), span(0, 10))).toBe(true);
    expect(normalize([span(10, 20), span(0, 10)])).toEqual([span(0, 20)]);
  });

  it.each([
    [1, 1],
    [2, 1],
  ])('refuses %i..%i', (start, end) => expect(() => span(start, end)).toThrow(RangeError));
});

describe('the algebra agrees with sets of minutes', () => {
  const separate = (intervals: readonly Interval[]): void => {
    for (let i = 1; i < intervals.length; i += 1) {
      expect(intervals[i]!.start).toBeGreaterThan(intervals[i - 1]!.end);
    }
  };

  it('normalize', () =>
    fc.assert(
      fc.property(spans, (a) => {
        separate(normalize(a));
        expect(sorted(held(normalize(a)))).toEqual(sorted(held(a)));
      }),
    ));

  it('subtract', () =>
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const cut = held(b);
        separate(subtract(a, b));
        expect(sorted(held(subtract(a, b)))).toEqual(
          sorted([...held(a)].filter((minute) => !cut.has(minute))),
        );
      }),
    ));

  it('intersect', () =>
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const other = held(b);
        separate(intersect(a, b));
        expect(sorted(held(intersect(a, b)))).toEqual(
          sorted([...held(a)].filter((minute) => other.has(minute))),
        );
      }),
    ));
});
