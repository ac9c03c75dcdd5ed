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
