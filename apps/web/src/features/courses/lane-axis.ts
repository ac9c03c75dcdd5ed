import { addDays, instantOf, wallClock } from '../../format/zone.js';

const dayMs = 86_400_000;

/** The fewest weeks that an axis shows: a course that has hardly begun is not stretched over the whole width. */
const fewestWeeks = 4;

/** How far from a running course the present may lie and still be shown beside it. */
const nearbyMs = 28 * dayMs;

/** Whole weeks on which the lanes of a course lie. */
export interface Axis {
  from: number;
  to: number;
  /** Every Monday, and where it lies. */
  weeks: readonly { date: string; at: number }[];
  /** Where an instant lies, from 0 at the left to 1 at the right; what is outside lies at the edge. */
  place: (instant: number) => number;
  /** Whether an instant lies on the axis. */
  holds: (instant: number) => boolean;
}

/**
 * The whole weeks that hold all instants; with the present in them while the course runs and the present is near.
 *
 * @param zone whose midnights the weeks begin at
 */
export function axisOf(instants: readonly number[], now: number, zone: string, running: boolean): Axis {
  const known = instants.length > 0 ? instants : [now];
  const near = now > Math.min(...known) - nearbyMs && now < Math.max(...known) + nearbyMs;
  const shown = running && near ? [...known, now] : known;
  const first = mondayOf(wallClock(Math.min(...shown), zone).date);
  const last = mondayOf(wallClock(Math.max(...shown), zone).date);
  const dates: string[] = [];
  for (let date = first; date <= last || dates.length < fewestWeeks; date = addDays(date, 7))
    dates.push(date);
  const from = instantOf(first, 0, zone);
  const to = instantOf(addDays(dates.at(-1)!, 7), 0, zone);
  const place = (instant: number) => Math.min(1, Math.max(0, (instant - from) / (to - from)));
  return {
    from,
    to,
    weeks: dates.map((date) => ({ date, at: place(instantOf(date, 0, zone)) })),
    place,
    holds: (instant) => instant >= from && instant < to,
  };
}

/** The Monday of a date's week. */
function mondayOf(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, -((weekday + 6) % 7));
}

/** The curve from an infusion down to its integration session, for a picture of 1000 by 132. */
export function curve(from: number, to: number): string {
  const [a, b] = [round(from * 1000), round(to * 1000)];
  return `M${a} 47C${a} 68 ${b} 64 ${b} 86`;
}

const round = (value: number) => Math.round(value * 100) / 100;
