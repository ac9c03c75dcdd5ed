/** A visit of a plan with the other starts that it could have, in order; none where it stays. */
export interface Movable {
  readonly start: number;
  readonly starts: readonly number[];
}

/** One visit starts no less than so long after another: the way in which every limit of a course is said. */
export interface Distance {
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

/** As many of these as are met already count whole; of the others only what is kept today is kept. */
const asTheyStand = (visits: readonly Movable[], distances: readonly Distance[]): Distance[] =>
  distances.map((each) => ({
    ...each,
    least: Math.min(each.least, visits[each.to]!.start - visits[each.from]!.start),
  }));

/**
 * Puts one visit at another start and moves as little as possible with it: nobody who could stay, and nobody further than needed.
 *
 * There is one least change, and pushing finds it. Where a visit is put later, whatever keeps all distances still does so when nothing
 * is earlier than before; and of two ways to do that the earlier start of each visit is a way again. So the earliest of all ways moves
 * the fewest visits, each by the least. Earlier is the same in a mirror.
 * @returns the starts of all, or null where somebody has no start left.
 */
export function withLeastChange(
  visits: readonly Movable[],
  distances: readonly Distance[],
  place: number,
  start: number,
): number[] | null {
  if (start >= visits[place]!.start) return pushedLater(visits, asTheyStand(visits, distances), place, start);
  const mirrored = visits.map((each) => ({
    start: -each.start,
    starts: each.starts.map((at) => -at).reverse(),
  }));
  const turned = distances.map(({ from, to, least }) => ({ from: to, to: from, least }));
  return pushedLater(mirrored, asTheyStand(mirrored, turned), place, -start)?.map((at) => -at) ?? null;
}

function pushedLater(
  visits: readonly Movable[],
  distances: readonly Distance[],
  place: number,
  start: number,
): number[] | null {
  const at = visits.map((visit, index) => (index === place ? start : visit.start));
  const pushing = [place];
  for (let by = pushing.pop(); by !== undefined; by = pushing.pop()) {
    for (const { from, to, least } of distances) {
      if (from !== by || at[to]! >= at[by]! + least) continue;
      const next = to === place ? undefined : visits[to]!.starts.find((each) => each >= at[by]! + least);
      if (next === undefined) return null;
      at[to] = next;
      pushing.push(to);
    }
  }
  return at;
}
