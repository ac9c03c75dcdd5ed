import { instantOf } from '../../../format/zone.js';
import type { BoardData } from '../day-query.js';
import { dayOf, type DrawnHold, type Visit } from '../day.js';
import type { Span } from '../geometry.js';

export interface OwnVisit {
  /** The instant at which it starts. */
  at: number;
  visit: Visit;
  locationId: string;
  zone: string;
  /** Name of its room; empty for a visit without one. */
  room: string;
}

/** A time that is kept for a visit with them. */
export interface OwnHold {
  at: number;
  hold: DrawnHold;
  zone: string;
}

export interface OwnDay {
  date: string;
  /** When one can be booked, by location. */
  works: readonly (Span & { locationId: string })[];
  visits: readonly OwnVisit[];
  holds: readonly OwnHold[];
}

/**
 * The days of one staff member over all locations, visits by their instants.
 *
 * @param boards of every location, each day by day
 */
export function ownWeek(boards: readonly (readonly BoardData[])[], staffId: string): OwnDay[] {
  const dates = boards[0]?.map(({ date }) => date) ?? [];
  return dates.map((date, at) => {
    const here = boards.map((days) => {
      const board = days[at]!;
      const day = dayOf(board, ({ id }) => id === staffId);
      const [column] = day.columns;
      const { locationId, timeZone: zone } = board;
      return {
        works:
          column && day.open
            ? freeOf(day.open, column.unavailable).map((each) => ({ ...each, locationId }))
            : [],
        visits: day.visits
          .filter(({ staff }) => staff.some(({ id }) => id === staffId))
          .map((visit) => ({
            at: Date.parse(visit.startsAt),
            visit,
            locationId,
            zone,
            room: board.columns.find(({ id }) => id === visit.roomId)?.name ?? '',
          })),
        holds: (column?.holds ?? []).map((hold) => ({
          at: instantOf(date, hold.span.from, zone),
          hold,
          zone,
        })),
      };
    });
    return {
      date,
      works: here.flatMap(({ works }) => works),
      visits: here.flatMap(({ visits }) => visits).toSorted(byInstant),
      holds: here.flatMap(({ holds }) => holds),
    };
  });
}

export const byInstant = (a: { at: number }, b: { at: number }) => a.at - b.at;

/** What is left of a day. */
function freeOf(open: Span, unavailable: readonly { span: Span }[]): Span[] {
  const free: Span[] = [];
  let reached = open.from;
  for (const { span } of unavailable.toSorted((a, b) => a.span.from - b.span.from)) {
    if (span.from > reached) free.push({ from: reached, to: span.from });
    reached = Math.max(reached, span.to);
  }
  if (reached < open.to) free.push({ from: reached, to: open.to });
  return free;
}
