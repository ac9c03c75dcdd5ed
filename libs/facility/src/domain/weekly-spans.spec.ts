import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate, type ZoneId } from '@kapstone/kernel';
import { atTwoPlaces, MAX_WEEKLY_SPANS, weeklySpansProblem, type WeeklySpan } from './weekly-spans.js';

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

describe('hours at two locations', () => {
  const at = (locationId: string, zone: string, weekday: number, from: number, to: number) => ({
    locationId,
    zone: zone as ZoneId,
    weekday,
    from: from * 60,
    to: to * 60,
  });
  const ny = (weekday: number, from: number, to: number) =>
    at('juniper', 'America/New_York', weekday, from, to);
  const there = (zone: string, weekday: number, from: number, to: number) =>
    at('harbor', zone, weekday, from, to);
  const [first, last] = [localDate('2027-01-01'), localDate('9999-12-31')];

  it.each<[string, ReturnType<typeof at>[], boolean]>([
    ['on other days', [ny(1, 9, 12), there('America/New_York', 2, 9, 12)], false],
    ['one after the other', [ny(1, 9, 12), there('America/New_York', 1, 12, 15)], false],
    ['an hour of both', [ny(1, 9, 12), there('America/New_York', 1, 11, 13)], true],
    ['one within the other', [ny(1, 8, 18), there('America/New_York', 1, 11, 13)], true],
    [
      'the same hours on clocks two hours apart, one after the other',
      [ny(1, 9, 11), there('America/Denver', 1, 9, 11)],
      false,
    ],
    ['other hours that are the same instants', [ny(1, 9, 12), there('America/Denver', 1, 7, 10)], true],
    ['into the next date elsewhere', [ny(2, 1, 3), there('America/Los_Angeles', 1, 22, 24)], true],
  ])('%s', (_name, spans, isRefused) => expect(atTwoPlaces(spans, first, last) !== null).toBe(isRefused));

  it('are compared on the dates on which they count', () => {
    // 9 to 12 in New York is 7 to 10 in Phoenix in winter and 6 to 9 in summer.
    const spans = [ny(1, 9, 12), there('America/Phoenix', 1, 9, 10)];
    expect(atTwoPlaces(spans, localDate('2027-06-01'), localDate('2027-09-30'))).toBeNull();
    expect(atTwoPlaces(spans, localDate('2027-06-01'), last)).not.toBeNull();
  });
});
