import type { Interval } from '@kapstone/kernel';

/** Lanes of a resource, numbered from 1: `[from, to)`, without end where `to` is null. */
export interface LaneRange {
  readonly from: number;
  readonly to: number | null;
}

/** A period in which lanes of a resource are taken. */
export interface TakenLanes extends Interval {
  readonly lanes: LaneRange;
}

/** What an exclusive visit takes, and any visit of a room or patient: every lane, however many a practice may add. */
export const ALL_LANES: LaneRange = { from: 1, to: null };

export const holdsLane = ({ from, to }: LaneRange, lane: number): boolean =>
  from <= lane && (to === null || lane < to);

/**
 * The lanes of a resource that an appointment can take for a period: the lowest free one, or all of them for an exclusive
 * visit; null when that is not free. A lane is free for the whole period or not at all: nobody is handed over midway,
 * which counting heads would promise.
 * @param capacity how many lanes the resource has: 1 for a room or a patient.
 */
export function lanesFor(
  taken: readonly TakenLanes[],
  capacity: number,
  period: Interval,
  isExclusive: boolean,
): LaneRange | null {
  const busy = taken.filter((each) => each.start < period.end && period.start < each.end);
  if (isExclusive) return busy.length === 0 ? ALL_LANES : null;
  for (let lane = 1; lane <= capacity; lane += 1) {
    if (!busy.some(({ lanes }) => holdsLane(lanes, lane))) return { from: lane, to: lane + 1 };
  }
  return null;
}
