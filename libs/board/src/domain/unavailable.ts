import { type Instant, type Interval, interval, normalize, subtract } from '@kapstone/kernel';

/** A part of the day in which a column cannot be booked, with the reason where everybody may know it. */
export interface Unavailable {
  readonly start: Instant;
  readonly end: Instant;
  readonly reason: string | null;
}

/**
 * When a column cannot be booked within the hours that the board shows.
 * @param shown what the board shows of the day
 * @param open when the column could be booked: opening or working hours
 * @param blocked what takes it out with a reason: closures, service
 */
export function unavailable(
  shown: Interval,
  open: readonly Interval[],
  blocked: readonly (Interval & { readonly reason: string })[],
): Unavailable[] {
  const named = blocked.flatMap(({ start, end, reason }) => {
    const from = start > shown.start ? start : shown.start;
    const to = end < shown.end ? end : shown.end;
    return from < to ? [{ ...interval(from, to), reason }] : [];
  });
  const silent = subtract(subtract([shown], open), named).map((span) => ({ ...span, reason: null }));
  return [...silent, ...named].sort((a, b) => a.start - b.start);
}

/** The hours of a day that hold everything: those of the location and any visit outside them, whole hours of the wall. */
export function shownHours(open: readonly Interval[], visits: readonly Interval[]): Interval | null {
  const all = normalize([...open, ...visits]);
  const first = all[0];
  const last = all.at(-1);
  return first && last ? interval(first.start, last.end) : null;
}
