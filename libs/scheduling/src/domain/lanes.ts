import type { Interval } from '@kapstone/kernel';

/** A period in which one lane of a resource is taken. */
export interface TakenLane extends Interval {
  /** 1 to the capacity of the resource. */
  readonly lane: number;
}

/**
 * The lanes of a resource that an appointment can take for a period: the lowest free one, or all of them for an exclusive
 * visit; null when that is not free. A lane is free for the whole period or not at all: nobody is handed over midway,
 * which counting heads would promise.
 * @param capacity how many lanes the resource has: 1 for a room or a patient.
 */
export function lanesFor(
  taken: readonly TakenLane[],
  capacity: number,
  period: Interval,
  isExclusive = false,
): readonly number[] | null {
  const busy = new Set<number>();
  for (const each of taken) if (each.start < period.end && period.start < each.end) busy.add(each.lane);
  if (isExclusive) return busy.size === 0 ? Array.from({ length: capacity }, (_, index) => index + 1) : null;
  for (let lane = 1; lane <= capacity; lane += 1) if (!busy.has(lane)) return [lane];
  return null;
}

/** A visit that takes one lane of a staff member. */
export interface LaneVisit<Id> extends TakenLane {
  readonly id: Id;
}

/**
 * Finds places among fewer lanes: who is beyond them goes to a lane that is free for the whole visit; all others stay.
 * @returns the visits with their new lanes, and those that fit in none.
 */
export function fewerLanes<Id>(
  visits: readonly LaneVisit<Id>[],
  capacity: number,
): { readonly moved: readonly LaneVisit<Id>[]; readonly left: readonly LaneVisit<Id>[] } {
  const kept: TakenLane[] = visits.filter(({ lane }) => lane <= capacity);
  const moved: LaneVisit<Id>[] = [];
  const left: LaneVisit<Id>[] = [];
  const beyond = visits.filter(({ lane }) => lane > capacity).sort((a, b) => a.start - b.start);
  for (const visit of beyond) {
    const lane = lanesFor(kept, capacity, visit)?.[0];
    if (lane === undefined) left.push(visit);
    else {
      moved.push({ ...visit, lane });
      kept.push({ ...visit, lane });
    }
  }
  return { moved, left };
}
