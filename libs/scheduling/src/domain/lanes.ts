import type { Interval } from '@kapstone/kernel';

/** The one place beside the lanes of a staff member, for a visit that is overbooked on purpose. */
export const BESIDE_LANE = 0;

/** A period in which a resource is taken. */
export interface Taken extends Interval {
  /** 1 to the capacity of the resource, or the one beside them; null for all of them. */
  readonly lane: number | null;
  /** By being in person at another location: nothing is put beside that. */
  readonly isElsewhere?: boolean;
}

/** Whether nobody else can be put there but on purpose: so it is also where one was overbooked. */
export const takesAll = ({ lane }: Taken): boolean => lane === null || lane === BESIDE_LANE;

/** A period in which one lane of a resource is taken. */
interface TakenLane extends Taken {
  readonly lane: number;
}

/**
 * The lanes of a resource that an appointment can take for a period: the lowest free one, or all of them for an exclusive
 * visit; null when that is not free. A lane is free for the whole period or not at all: nobody is handed over midway,
 * which counting heads would promise.
 * @param capacity how many lanes the resource has: 1 for a room or a patient.
 */
export function lanesFor(
  taken: readonly Taken[],
  capacity: number,
  period: Interval,
  isExclusive = false,
): readonly number[] | null {
  const busy = new Set<number | null>();
  for (const each of taken) {
    if (each.start >= period.end || period.start >= each.end) continue;
    if (takesAll(each)) return null;
    busy.add(each.lane);
  }
  if (isExclusive) return busy.size === 0 ? Array.from({ length: capacity }, (_, index) => index + 1) : null;
  for (let lane = 1; lane <= capacity; lane += 1) if (!busy.has(lane)) return [lane];
  return null;
}

/** A visit that takes one lane of a staff member. */
export interface LaneVisit<Id> extends TakenLane {
  readonly id: Id;
}

const byStart = (a: TakenLane, b: TakenLane): number => a.start - b.start || a.lane - b.lane;

/** The lane that a visit has, where that is free for all of it, or else the lowest that is; none up to the capacity. */
function laneBeside(
  { lane, start, end }: TakenLane,
  taken: readonly TakenLane[],
  capacity: number,
): number | null {
  const busy = new Set(taken.filter((each) => each.start < end && start < each.end).map((each) => each.lane));
  if (lane <= capacity && !busy.has(lane)) return lane;
  for (let free = 1; free <= capacity; free += 1) if (!busy.has(free)) return free;
  return null;
}

/**
 * Finds places among fewer lanes. Taken by their starts, each visit finds a lane as long as fewer than the capacity are under way
 * then: what is left fits in no way.
 * @param over what is over, or was held too long, and still has a lane: it goes wherever nothing is in its way, beyond the
 *   capacity too.
 * @returns the visits that get another lane, and those that fit in none.
 */
export function fewerLanes<Id>(
  visits: readonly LaneVisit<Id>[],
  capacity: number,
  over: readonly LaneVisit<Id>[] = [],
): { readonly moved: readonly LaneVisit<Id>[]; readonly left: readonly LaneVisit<Id>[] } {
  const placed: LaneVisit<Id>[] = [];
  const moved: LaneVisit<Id>[] = [];
  const left: LaneVisit<Id>[] = [];
  const place = (visit: LaneVisit<Id>, most: number): void => {
    const lane = laneBeside(visit, placed, most);
    if (lane === null) return void left.push(visit);
    placed.push({ ...visit, lane });
    if (lane !== visit.lane) moved.push({ ...visit, lane });
  };
  for (const visit of [...visits].sort(byStart)) place(visit, capacity);
  for (const visit of [...over].sort(byStart)) place(visit, Infinity);
  return { moved, left };
}
