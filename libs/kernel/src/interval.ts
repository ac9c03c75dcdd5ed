import type { Instant } from './time.js';

/** A half-open span of time `[start, end)`: two that only touch do not overlap. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** @throws RangeError unless start lies before end. */
export function interval(start: Instant, end: Instant): Interval {
  if (!(start < end)) throw new RangeError(`an interval must end after it starts: ${start}..${end}`);
  return { start, end };
}

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

export const covers = (outer: Interval, inner: Interval): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** By their starts. What comes from a calendar is in order mostly, and then there is nothing to do. */
function byStart(intervals: readonly Interval[]): readonly Interval[] {
  for (let index = 1; index < intervals.length; index += 1) {
    if (intervals[index]!.start < intervals[index - 1]!.start)
      return [...intervals].sort((a, b) => a.start - b.start);
  }
  return intervals;
}

/** The same time as sorted intervals that neither overlap nor touch. */
export function normalize(intervals: readonly Interval[]): Interval[] {
  const merged: { start: Instant; end: Instant }[] = [];
  for (const next of byStart(intervals)) {
    const last = merged.at(-1);
    if (last && next.start <= last.end) {
      if (next.end > last.end) last.end = next.end;
    } else {
      merged.push({ start: next.start, end: next.end });
    }
  }
  return merged;
}

/** The same, and the very list where that is so already, as it is mostly: for reading only. */
function normal(intervals: readonly Interval[]): readonly Interval[] {
  for (let index = 1; index < intervals.length; index += 1) {
    if (intervals[index]!.start <= intervals[index - 1]!.end) return normalize(intervals);
  }
  return intervals;
}

/**
 * What is left of `free` when `taken` is cut out; sorted and disjoint.
 * @param before milliseconds before each start that are cut out with it
 */
export function subtract(free: readonly Interval[], taken: readonly Interval[], before = 0): Interval[] {
  const cuts = byStart(taken);
  const left: Interval[] = [];
  let next = 0; // both lists are sorted: no cut that ends before a span can matter to a later one
  for (const span of normal(free)) {
    let { start } = span;
    while (next < cuts.length && cuts[next]!.end <= start) next += 1;
    for (let i = next; i < cuts.length && start < span.end; i += 1) {
      const cut = cuts[i]!;
      const from = (cut.start - before) as Instant;
      if (from >= span.end) break;
      if (from > start) left.push({ start, end: from });
      if (cut.end > start) start = cut.end;
    }
    if (start < span.end) left.push({ start, end: span.end });
  }
  return left;
}

/** The time that lies in both; sorted and disjoint. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const left = normal(a);
  const right = normal(b);
  const both: Interval[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const x = left[i]!;
    const y = right[j]!;
    const start = x.start > y.start ? x.start : y.start;
    const end = x.end < y.end ? x.end : y.end;
    if (start < end) both.push({ start, end });
    if (x.end < y.end) i += 1;
    else j += 1;
  }
  return both;
}
