import type { DrawnColumn, Visit } from './day.js';
import type { Span } from './geometry.js';
import { lengthsOf } from './lengths.js';

/** A visit on its way to another place: where it would start, how long it would take, which column it would stand in. */
export interface Move {
  from: number;
  length: number;
  column: string;
}

/** Where a visit stands now. */
export const placeOf = ({ span, home }: Visit): Move => ({
  from: span.from,
  length: span.to - span.from,
  column: home,
});

export const isSameMove = (a: Move, b: Move) =>
  a.from === b.from && a.length === b.length && a.column === b.column;

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export const isArrow = (key: string): key is Arrow => /^Arrow(Up|Down|Left|Right)$/.test(key);

/** Whether a visit can stand in a column in full: an infusion in an infusion room, therapy with a therapist. */
export function canHost(column: Pick<DrawnColumn, 'id' | 'kind' | 'tags'>, visit: Visit): boolean {
  if (column.id === visit.home) return true;
  switch (visit.kind) {
    case 'INFUSION':
      return column.kind === 'ROOM' && column.tags.includes('INFUSION');
    case 'INTEGRATION':
    case 'PREPARATION':
      return column.kind === 'STAFF' && column.tags.includes('THERAPIST');
    default:
      return column.kind === 'STAFF' && column.tags.includes('PSYCHIATRIST');
  }
}

/** One key of a move: up and down a quarter hour within the axis, left and right to the next column that can host. */
export function step(
  move: Move,
  arrow: Arrow,
  visit: Visit,
  columns: readonly DrawnColumn[],
  axis: Span,
): Move {
  if (arrow === 'ArrowUp') return { ...move, from: Math.max(axis.from, move.from - 15) };
  if (arrow === 'ArrowDown') return { ...move, from: Math.min(axis.to - move.length, move.from + 15) };
  const hosts = columns.filter((column) => canHost(column, visit));
  const at = hosts.findIndex((column) => column.id === move.column);
  const next = hosts[at + (arrow === 'ArrowRight' ? 1 : -1)];
  return next ? { ...move, column: next.id } : move;
}

/** The same start with another end: on a quarter hour, within what the kind of visit may take and within the axis. */
export function endingAt(end: number, move: Move, visit: Visit, axis: Span): Move {
  const { least, most } = lengthsOf(visit.kind);
  const quarter = Math.round(Math.min(end, axis.to) / 15) * 15;
  return { ...move, length: Math.min(Math.max(quarter - move.from, least), most) };
}

/** One key of a change of length: the end moves to the next quarter hour, later or earlier. */
export function stretch(move: Move, arrow: 'ArrowUp' | 'ArrowDown', visit: Visit, axis: Span): Move {
  const end = move.from + move.length;
  const next = arrow === 'ArrowDown' ? Math.floor(end / 15) * 15 + 15 : Math.ceil(end / 15) * 15 - 15;
  return endingAt(next, move, visit, axis);
}

/** What is in the way of a move as far as this screen knows: the first visit or closed time that it would overlap. */
export interface Clash {
  span: Span;
  /** When the way is free again, minutes since midnight. */
  until: number;
  with: string;
}

/** Whoever only supervises a visit may attend another meanwhile. */
const supervisedBy = (column: string, visit: Visit) =>
  visit.staff.some(({ id, part }) => id === column && part === 'SUPERVISING');

/** The first clash in the column that the visit would stand in. Only the server knows all the others. */
export function clashOf(move: Move, visit: Visit, columns: readonly DrawnColumn[]): Clash | null {
  const column = columns.find((each) => each.id === move.column);
  if (!column) return null;
  const wanted = spanOf(move);
  // What stands beside it already is not in the way of less.
  const isLess = move.column === visit.home && visit.span.from <= wanted.from && wanted.to <= visit.span.to;
  const taken = [
    ...column.items
      .filter(({ item }) => !isLess && item.visit.id !== visit.id && item.visit.status !== 'NO_SHOW')
      .filter(({ item }) => !supervisedBy(column.id, item.visit))
      .map(({ item }) => ({ span: item.visit.span, with: item.visit.patientName })),
    ...column.unavailable.map(({ span, reason }) => ({ span, with: reason ?? 'unavailable' })),
  ].filter(({ span }) => span.from < wanted.to && wanted.from < span.to);
  const first = taken.sort((a, b) => b.span.to - a.span.to)[0];
  return first ? { span: overlap(first.span, wanted), until: first.span.to, with: first.with } : null;
}

export const spanOf = (move: Move): Span => ({ from: move.from, to: move.from + move.length });

export const overlap = (a: Span, b: Span): Span => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
});

/**
 * The visit that an arrow leads to: up and down within the column of the visit, left and right to the visit nearest in
 * time of the next column that has any. Null at the edge.
 */
export function neighbour(visit: Visit, arrow: Arrow, columns: readonly DrawnColumn[]): Visit | null {
  const at = columns.findIndex((column) => column.id === visit.home);
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    const own = homeVisits(columns[at]);
    return own[own.findIndex((each) => each.id === visit.id) + (arrow === 'ArrowDown' ? 1 : -1)] ?? null;
  }
  const direction = arrow === 'ArrowRight' ? 1 : -1;
  for (let next = at + direction; next >= 0 && next < columns.length; next += direction) {
    const visits = homeVisits(columns[next]);
    if (visits.length > 0) {
      return visits.reduce((best, each) => (distance(each, visit) < distance(best, visit) ? each : best));
    }
  }
  return null;
}

const homeVisits = (column: DrawnColumn | undefined): Visit[] =>
  (column?.items ?? [])
    .filter(({ item }) => !item.tie)
    .map(({ item }) => item.visit)
    .sort((a, b) => a.span.from - b.span.from);

const distance = (a: Visit, b: Visit) => Math.abs(a.span.from - b.span.from);

/** What to reserve after a move to another column: its room or its attending staff member changes, the rest stays. */
export function resourcesAfter(
  move: Move,
  visit: Visit,
  columns: readonly DrawnColumn[],
): { roomId?: string; staff?: { staffId: string; part: 'ATTENDING' | 'SUPERVISING' }[] } {
  if (move.column === visit.home) return {};
  const column = columns.find((each) => each.id === move.column);
  if (column?.kind === 'ROOM') return { roomId: column.id };
  return {
    staff: visit.staff.map((each) => ({
      staffId: each.id === visit.home ? move.column : each.id,
      part: each.part,
    })),
  };
}
