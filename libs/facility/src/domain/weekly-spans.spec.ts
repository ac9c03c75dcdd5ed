import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_WEEKLY_SPANS, weeklySpansProblem, type WeeklySpan } from './weekly-spans.js';

const monday = (from: number, to: number): WeeklySpan => ({ weekday: 1, from, to });

describe('the spans of a week', () => {
  it.each<[string, WeeklySpan[]]>([
    ['none', []],
    ['a whole day', [monday(0, 1440)]],
    ['morning and afternoon', [monday(540, 720), monday(780, 1020)]],
    ['two that touch', [monday(540, 720), monday(720, 1020)]],
    ['the same hours of two days', [monday(540, 720), { weekday: 2, from: 540, to: 720 }]],
  ])('%s can be', (_name, spans) => expect(weeklySpansProblem(spans)).toBeNull());

  it.each<[string, WeeklySpan[], RegExp]>([
    ['an empty span', [monday(540, 540)], /end after/],
    ['one that ends before it begins', [monday(540, 480)], /end after/],
    ['weekday 0', [{ weekday: 0, from: 0, to: 60 }], /weekday/],
    ['weekday 8', [{ weekday: 8, from: 0, to: 60 }], /weekday/],
    ['half a weekday', [{ weekday: 1.5, from: 0, to: 60 }], /weekday/],
    ['two that overlap, in any order', [monday(700, 1020), monday(540, 720)], /overlap/],
    ['the same twice', [monday(540, 720), monday(540, 720)], /overlap/],
    ['more than a week has', Array.from({ length: MAX_WEEKLY_SPANS + 1 }, () => monday(0, 1)), /at most/],
  ])('%s cannot', (_name, spans, problem) => expect(weeklySpansProblem(spans)).toMatch(problem));

  it('has a problem exactly when two spans share a minute of the week', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc
            .record({
              weekday: fc.integer({ min: 1, max: 2 }),
              from: fc.nat(60),
              length: fc.integer({ min: 1, max: 20 }),
            })
            .map(({ weekday, from, length }) => ({ weekday, from, to: from + length })),
          { maxLength: 6 },
        ),
        (spans) => {
          const minutes = spans.flatMap(({ weekday, from, to }) =>
            Array.from({ length: to - from }, (_, i) => `${weekday} ${from + i}`),
          );
          expect(weeklySpansProblem(spans) !== null).toBe(new Set(minutes).size < minutes.length);
        },
      ),
    ));
});
