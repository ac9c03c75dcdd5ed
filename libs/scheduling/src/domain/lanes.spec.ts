import { describe, expect, it } from '@jest/globals';
import { instant, interval, overlaps, type Interval } from '@kapstone/kernel';
import fc from 'fast-check';
import { fewerLanes, lanesFor, type TakenLane } from './lanes.js';

const period = (start: number, end: number): Interval => interval(instant(start), instant(end));
const taken = (lane: number, start: number, end: number): TakenLane => ({ lane, ...period(start, end) });

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
          const booked: TakenLane[] = [];
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
  ])('%s', (_name, visits, capacity, moved, left) => {
    const found = fewerLanes(visits, capacity);
    expect(found.moved.map(({ id, lane }) => [id, lane])).toEqual(moved);
    expect(found.left.map(({ id }) => id)).toEqual(left);
  });
});
