import { describe, expect, it } from '@jest/globals';
import { instant, interval, overlaps, type Interval } from '@kapstone/kernel';
import fc from 'fast-check';
import { fewerLanes, lanesFor, type LaneVisit, type Taken } from './lanes.js';

const period = (start: number, end: number): Interval => interval(instant(start), instant(end));
const taken = (lane: number, start: number, end: number) => ({ lane, ...period(start, end) });

describe('lanes of a resource', () => {
  it.each([
    ['nothing taken', [], 2, false, [1]],
    ['the first taken', [taken(1, 0, 60)], 2, false, [2]],
    ['both taken', [taken(1, 0, 60), taken(2, 30, 90)], 2, false, null],
    ['one after the other, no lane for the whole of it', [taken(1, 0, 30), taken(2, 30, 60)], 2, false, null],
    ['touching', [taken(1, -30, 0), taken(1, 60, 90)], 1, false, [1]],
    ['exclusive and free', [], 2, true, [1, 2]],
    ['exclusive while one lane is taken', [taken(2, 0, 60)], 2, true, null],
  ])('%s', (_name, given, capacity, exclusive, expected) =>
    expect(lanesFor(given, capacity, period(0, 60), exclusive)).toEqual(expected),
  );

  it('never puts two visits into one lane at once', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 }), fc.boolean())),
        fc.integer({ min: 1, max: 4 }),
        (visits, capacity) => {
          const booked: Taken[] = [];
          for (const [start, length, exclusive] of visits) {
            const wanted = period(start, start + length);
            for (const lane of lanesFor(booked, capacity, wanted, exclusive) ?? []) {
              expect(booked.some((each) => each.lane === lane && overlaps(each, wanted))).toBe(false);
              booked.push({ lane, ...wanted });
            }
          }
        },
      ),
    ));
});

describe('fewer lanes', () => {
  const visit = (id: string, lane: number, start: number, end: number) => ({
    id,
    ...taken(lane, start, end),
  });

  it.each([
    ['nobody is beyond them', [visit('a', 1, 0, 60)], 1, [], []],
    ['the lane beside is free', [visit('a', 1, 0, 60), visit('b', 2, 60, 90)], 1, [['b', 1]], []],
    ['two at once need two', [visit('a', 1, 0, 60), visit('b', 2, 30, 90)], 1, [], ['b']],
    [
      'two who move may not meet',
      [visit('a', 3, 0, 60), visit('b', 4, 30, 90), visit('c', 1, 0, 90)],
      2,
      [['a', 2]],
      ['b'],
    ],
    [
      'those who have a lane make way for one who would find none',
      [visit('a', 1, 0, 60), visit('b', 2, 50, 100), visit('c', 3, 60, 120), visit('d', 1, 100, 150)],
      2,
      [
        ['c', 1],
        ['d', 2],
      ],
      [],
    ],
  ])('%s', (_name, visits, capacity, moved, left) => {
    const found = fewerLanes(visits, capacity);
    expect(found.moved.map(({ id, lane }) => [id, lane])).toEqual(moved);
    expect(found.left.map(({ id }) => id)).toEqual(left);
  });

  it('leaves something exactly where more than the capacity are under way at once', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 })), {
          maxLength: 12,
        }),
        fc.integer({ min: 1, max: 3 }),
        (spans, capacity) => {
          const booked: LaneVisit<number>[] = [];
          for (const [id, [start, length]] of spans.entries()) {
            const [lane] = lanesFor(booked, 12, period(start, start + length))!;
            booked.push({ id, lane: lane!, ...period(start, start + length) });
          }
          const most = Math.max(
            0,
            ...booked.map(
              ({ start }) => booked.filter((each) => each.start <= start && start < each.end).length,
            ),
          );
          const { moved, left } = fewerLanes(booked, capacity);
          expect(left.length > 0).toBe(most > capacity);
          if (left.length > 0) return;
          const after = booked.map((each) => moved.find(({ id }) => id === each.id) ?? each);
          for (const each of after) {
            expect(each.lane).toBeLessThanOrEqual(capacity);
            expect(
              after.some(
                (other) => other.id !== each.id && other.lane === each.lane && overlaps(other, each),
              ),
            ).toBe(false);
          }
        },
      ),
    ));

  it('puts what is over beside those who stay, beyond the capacity where it must', () => {
    const found = fewerLanes([visit('a', 3, 0, 60)], 1, [visit('over', 1, 0, 20), visit('past', 1, -60, 0)]);
    expect(found.moved.map(({ id, lane }) => [id, lane])).toEqual([
      ['a', 1],
      ['over', 2],
    ]);
    expect(found.left).toEqual([]);
  });
});
