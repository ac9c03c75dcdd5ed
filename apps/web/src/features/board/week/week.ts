import { addDays } from '../../../format/zone.js';
import type { BoardColumnData, BoardData } from '../day-query.js';
import { dayOf, inOrder, isAwayAllDay, type Day, type DrawnHold, type Visit } from '../day.js';
import type { Span } from '../geometry.js';

/** What a row of the week stands for. */
export type WeekRows = 'staff' | 'rooms';

export interface WeekDay {
  date: string;
  zone: string;
  visits: number;
}

export interface WeekCell {
  /** The visits that the row is reserved for, by start. */
  visits: readonly Visit[];
  /** The times that are held in it for a patient, by start. */
  holds: readonly DrawnHold[];
  /** Why nothing can be booked all day; null where something can. */
  out: string | null;
  /** When it is out for a part of the day, and why. */
  gaps: readonly { span: Span; reason: string }[];
  /** The hours that the strip of the cell stands for. */
  axis: Span;
  /** When the row cannot be booked. */
  unavailable: readonly Span[];
}

export interface WeekRow {
  id: string;
  name: string;
  detail: string;
  /** One for each day. */
  cells: readonly WeekCell[];
}

/** Monday to Sunday of the week that `date` lies in, ISO dates. */
export function weekDates(date: string): string[] {
  const sinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, day) => addDays(date, day - sinceMonday));
}

/**
 * The boards of a week as rows of people or rooms. A day on which the location never opens and nothing is booked is left out,
 * and so is a row with nothing to book and nothing booked all week.
 */
export function weekOf(boards: readonly BoardData[], by: WeekRows): { days: WeekDay[]; rows: WeekRow[] } {
  const kind = by === 'rooms' ? 'ROOM' : 'STAFF';
  const open = boards.filter(({ opensAt }) => opensAt !== null);
  const days = open.map((board) => dayOf(board, (column) => column.kind === kind));
  const known = new Map<string, BoardColumnData>();
  for (const [at, day] of days.entries()) {
    for (const { id } of day.columns)
      known.set(
        id,
        open[at]!.columns.find((column) => column.id === id)!,
      );
  }
  return {
    days: days.map(({ date, zone, visits }) => ({ date, zone, visits: visits.length })),
    rows: [...known.values()].toSorted(inOrder).map(({ id, name, detail }) => ({
      id,
      name,
      detail: detail ?? '',
      cells: days.map((day, at) => cellOf(id, day, open[at]!)),
    })),
  };
}

/** What a day has for one column of the board, and why it may have nothing. */
export function cellOf(id: string, day: Day, board: BoardData): WeekCell {
  const drawn = day.columns.find((column) => column.id === id);
  const column = board.columns.find((each) => each.id === id);
  // A column that is out all day has one reason or none: the first that is told stands for it.
  const out = !drawn || isAwayAllDay(drawn, day.open ?? day.axis);
  const reason = column?.unavailable.find((each) => each.reason !== null)?.reason ?? 'Away';
  return {
    visits: drawn ? drawn.items.map(({ item }) => item.visit).toSorted(byStart) : [],
    holds: (drawn?.holds ?? []).toSorted(byStart),
    out: out ? reason : null,
    gaps: out
      ? []
      : drawn.unavailable.flatMap((each) => (each.reason ? [{ span: each.span, reason: each.reason }] : [])),
    axis: day.axis,
    unavailable: drawn?.unavailable.map(({ span }) => span) ?? [],
  };
}

export const byStart = (a: { span: Span }, b: { span: Span }) => a.span.from - b.span.from;
