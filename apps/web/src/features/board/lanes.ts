import type { Span } from './geometry.js';

/** A place side by side with what overlaps it: lane `lane` of `of`. */
export interface Placed<T> {
  item: T;
  lane: number;
  of: number;
}

/**
 * Lays overlapping spans side by side. Spans that touch do not overlap. Items that overlap directly or through others share
 * the width evenly; everything else keeps the whole width. The order of the answer is by start, then longest first.
 */
export function layLanes<T>(items: readonly T[], spanOf: (item: T) => Span): Placed<T>[] {
  const sorted = items
    .map((item) => ({ item, span: spanOf(item) }))
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  const placed: Placed<T>[] = [];
  let cluster: { item: T; lane: number }[] = [];
  let laneEnds: number[] = [];
  let clusterEnd = -Infinity;

  const close = () => {
    placed.push(...cluster.map(({ item, lane }) => ({ item, lane, of: laneEnds.length })));
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

/** The most items that stand side by side. */
export function widestOf(placed: readonly Placed<unknown>[]): number {
  return Math.max(1, ...placed.map((each) => each.of));
}
