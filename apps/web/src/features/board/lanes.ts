import type { Span } from './geometry.js';

/** A place side by side with what overlaps it. */
export interface Placed<T> {
  item: T;
  lane: number;
  /** How many lanes stand side by side here. */
  of: number;
  /** Where it begins and how wide it is, as shares of the column. */
  left: number;
  width: number;
}

/**
 * Lays overlapping spans side by side. Spans that touch do not overlap. Items that overlap directly or through others share
 * the width, each lane by the heaviest item in it; everything else keeps the whole width. The order of the answer is by
 * start, then longest first.
 */
export function layLanes<T>(
  items: readonly T[],
  spanOf: (item: T) => Span,
  weightOf: (item: T) => number = () => 1,
): Placed<T>[] {
  const sorted = items
    .map((item) => ({ item, span: spanOf(item) }))
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  const placed: Placed<T>[] = [];
  let cluster: { item: T; lane: number }[] = [];
  let laneEnds: number[] = [];
  let clusterEnd = -Infinity;

  const close = () => {
    const weights = laneEnds.map((_, lane) =>
      Math.max(...cluster.filter((each) => each.lane === lane).map((each) => weightOf(each.item))),
    );
    const before = (lane: number) => weights.slice(0, lane).reduce((sum, weight) => sum + weight, 0);
    const all = before(weights.length);
    for (const { item, lane } of cluster) {
      placed.push({ item, lane, of: weights.length, left: before(lane) / all, width: weights[lane]! / all });
    }
    cluster = [];
    laneEnds = [];
  };

  for (const { item, span } of sorted) {
    if (span.from >= clusterEnd) {
      close();
      clusterEnd = -Infinity;
    }
    const free = laneEnds.findIndex((end) => end <= span.from);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = span.to;
    cluster.push({ item, lane });
    clusterEnd = Math.max(clusterEnd, span.to);
  }
  close();
  return placed;
}
