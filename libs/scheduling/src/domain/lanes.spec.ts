import { describe, expect, it } from '@jest/globals';
import { instant, interval, overlaps, type Interval } from '@kapstone/kernel';
import fc from 'fast-check';
import { ALL_LANES, holdsLane, lanesFor, type LaneRange, type TakenLanes } from './lanes.js';

const period = (start: number, end: number): Interval => interval(instant(start), instant(end));
const lane = (from: number): LaneRange => ({ from, to: from + 1 });
const taken = (lanes: LaneRange, start: number, end: number): TakenLanes => ({
  lanes,
  ...period(start, end),
});

describe('lanes of a resource', () => {
  it.each([
    ['nothing taken', [], 2, false, lane(1)],
    ['the first taken', [taken(lane(1), 0, 60)], 2, false, lane(2)],
    ['both taken', [taken(lane(1), 0, 60), taken(lane(2), 30, 90)], 2, false, null],
    ['an exclusive visit', [taken(ALL_LANES, 30, 90)], 2, false, null],
    [
      'one after the other, no lane for the whole of it',
      [taken(lane(1), 0, 30), taken(lane(2), 30, 60)],
      2,
      false,
      null,
    ],
    ['touching', [taken(ALL_LANES, -30, 0), taken(ALL_LANES, 60, 90)], 1, false, lane(1)],
    ['exclusive and free', [], 2, true, ALL_LANES],
    ['exclusive while one lane is taken', [taken(lane(2), 0, 60)], 2, true, null],
  ])('%s', (_name, given, capacity, exclusive, expected) =>
    expect(lanesFor(given, capacity, period(0, 60), exclusive)).toEqual(expected),
  );

  it('never puts two visits into one lane at once', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 }), fc.boolean())),
        fc.integer({ min: 1, max: 4 }),
        (visits, capacity) => {
          const booked: TakenLanes[] = [];
          for (const [start, length, exclusive] of visits) {
            const wanted = period(start, start + length);
            const lanes = lanesFor(booked, capacity, wanted, exclusive);
            if (lanes) booked.push({ lanes, ...wanted });
          }
          for (let at = 0; at < 80; at += 1) {
            const now = booked.filter((each) => overlaps(each, period(at, at + 1)));
            for (let n = 1; n <= capacity; n += 1) {
              expect(now.filter(({ lanes }) => holdsLane(lanes, n)).length).toBeLessThanOrEqual(1);
            }
            expect(now.length).toBeLessThanOrEqual(capacity);
          }
        },
      ),
    ));
});
