import { wallClock } from '../../format/zone.js';
import type { BoardColumnData, BoardData, BoardVisit } from './day-query.js';
import { lastName } from '../../session/roles.js';
import { axisOf, type Span } from './geometry.js';
import { keepSame } from './keep-same.js';
import { layLanes, type Placed } from './lanes.js';

export interface Visit extends BoardVisit {
  /** Minutes since local midnight of the board's day. */
  span: Span;
  /** What the clock says at its start and end: in the hour that comes twice in autumn that is not where the block ends. */
  times: Span;
  /** The column that draws it in full; all other reserved columns draw a tie. */
  home: string;
}

export interface DrawnItem {
  /** Of the visit. */
  id: string;
  visit: Visit;
  /** A tie is the quiet shadow of a visit in a column that is reserved for it but is not its home. */
  tie: boolean;
  /** On a tie in a room: the last name of whoever has the visit at home. */
  partner: string;
  /** On a block: the others who take part, and the ride home. */
  withWhom: string;
}

export interface DrawnHold {
  span: Span;
  /** Where it begins beside what overlaps it, and how wide it is, as shares of the column. */
  left: number;
  width: number;
  patientName: string;
  heldBy: string;
  /** Epoch milliseconds. */
  until: number;
}

export interface DrawnColumn {
  id: string;
  kind: 'STAFF' | 'ROOM';
  name: string;
  detail: string;
  tags: readonly string[];
  items: Placed<DrawnItem>[];
  unavailable: { span: Span; reason: string | null }[];
  /** Times that are held for a patient and not booked. */
  holds: DrawnHold[];
  /** Share of the width that is left over. */
  weight: number;
  minWidth: number;
  /** The first room after the staff: a stronger line stands before it. */
  firstRoom: boolean;
}

export interface Day {
  date: string;
  zone: string;
  axis: Span;
  open: Span | null;
  columns: DrawnColumn[];
  visits: Visit[];
}

/**
 * A board's answer in the shapes that are drawn. Cancelled visits are not drawn.
 *
 * @param shown which columns are wanted; a visit whose home is not among them is drawn in full where it is reserved
 * @param before the day as it was drawn last: what did not change stays the same object
 */
export function dayOf(
  board: BoardData,
  shown: (column: BoardColumnData) => boolean = () => true,
  before?: Day,
): Day {
  const clock = wallMinutes(board.date, board.timeZone);
  const spanOf = (from: string, to: string): Span => {
    const span = { from: clock(from), to: clock(to) };
    // In the hour that comes twice in autumn the clock may say the same, or less, at the end.
    if (span.to <= span.from) span.to = span.from + (Date.parse(to) - Date.parse(from)) / 60_000;
    return span;
  };
  const wanted = board.columns.filter(shown);
  const known = new Map(wanted.map((column) => [column.id, column]));
  const names = new Map(board.columns.map((column) => [column.id, column]));

  const read = board.appointments
    .filter((appointment) => appointment.status !== 'CANCELLED')
    .map((appointment): Visit => ({
      ...appointment,
      span: spanOf(appointment.startsAt, appointment.endsAt),
      times: { from: clock(appointment.startsAt), to: clock(appointment.endsAt) },
      home: homeOf(appointment, known),
    }))
    .sort((a, b) => a.span.from - b.span.from || a.patientName.localeCompare(b.patientName));
  const visits = keepSame(before?.visits, read);
  const inColumn = new Map<string, Visit[]>();
  for (const visit of visits) {
    for (const id of columnsOf(visit)) inColumn.set(id, [...(inColumn.get(id) ?? []), visit]);
  }

  const open = board.opensAt && board.closesAt ? spanOf(board.opensAt, board.closesAt) : null;
  const axis = axisOf(
    open,
    visits.map((visit) => visit.span),
  );

  const drawn = wanted
    .map((column) => drawColumn(column, inColumn.get(column.id) ?? [], names, axis, spanOf))
    .filter((column) => column.items.length > 0 || !isAwayAllDay(column, open ?? axis))
    .sort(inOrder);
  const firstRoom = drawn.find((column) => column.kind === 'ROOM');
  if (firstRoom && firstRoom !== drawn[0]) firstRoom.firstRoom = true;

  return {
    date: board.date,
    zone: board.timeZone,
    axis: keepSame(before?.axis, axis),
    open,
    columns: keepSame(before?.columns, drawn),
    visits,
  };
}

/** Minutes since midnight of `date`; what lies before or after that day is cut at its ends. */
export function minuteOn(date: string, instant: number, zone: string): number {
  const wall = wallClock(instant, zone);
  if (wall.date < date) return 0;
  return wall.date > date ? 24 * 60 : wall.minute;
}

/** The same for many instants of one day: the zone is asked once for each quarter hour, which no clock change divides. */
function wallMinutes(date: string, zone: string): (instant: string) => number {
  const quarter = 15 * 60_000;
  const asked = new Map<number, number>();
  return (text) => {
    const instant = Date.parse(text);
    const start = Math.floor(instant / quarter) * quarter;
    let minute = asked.get(start);
    if (minute === undefined) asked.set(start, (minute = minuteOn(date, start, zone)));
    return minute === 24 * 60 ? minute : minute + Math.floor((instant - start) / 60_000);
  };
}

/** Infusion: its room; therapy: the therapist; consultation and follow-up: the prescriber. Else what is reserved. */
function homeOf(visit: BoardVisit, known: Map<string, BoardColumnData>): string {
  const room = visit.roomId && known.has(visit.roomId) ? visit.roomId : undefined;
  const attending = visit.staff.find((each) => each.part === 'ATTENDING' && known.has(each.id))?.id;
  const any = visit.staff.find((each) => known.has(each.id))?.id;
  return (visit.kind === 'INFUSION' ? (room ?? attending) : (attending ?? room)) ?? any ?? '';
}

/** Every column that a visit reserves, its home first. */
export function columnsOf(visit: Visit): string[] {
  const reserved = [visit.roomId, ...visit.staff.map((each) => each.id)].filter((id): id is string => !!id);
  return [...new Set([visit.home, ...reserved])];
}

function drawColumn(
  column: BoardColumnData,
  visits: readonly Visit[],
  names: ReadonlyMap<string, BoardColumnData>,
  axis: Span,
  spanOf: (from: string, to: string) => Span,
): DrawnColumn {
  const mine = visits.map((visit): DrawnItem => {
    const tie = visit.home !== column.id;
    return {
      id: visit.id,
      visit,
      tie,
      partner: tie && column.kind === 'ROOM' ? lastName(names.get(visit.home)?.name ?? '') : '',
      withWhom: tie ? '' : withWhom(visit, names),
    };
  });
  const items = layLanes(
    mine,
    ({ visit }) => visit.span,
    ({ tie }) => (tie ? 1 : 2.2),
  );
  const quiet = items.length > 0 && mine.every((item) => item.tie);
  const base = column.kind === 'ROOM' ? (quiet ? 110 : 150) : quiet ? 132 : 150;
  return {
    id: column.id,
    kind: column.kind,
    name: column.name,
    detail: column.detail ?? '',
    tags: column.tags,
    items,
    unavailable: column.unavailable
      .map((each) => ({ span: spanOf(each.startsAt, each.endsAt), reason: each.reason ?? null }))
      .map(({ span, reason }) => ({ span: cut(span, axis), reason }))
      .filter(({ span }) => span.to > span.from),
    holds: layLanes(column.holds, ({ startsAt, endsAt }) => spanOf(startsAt, endsAt)).map(
      ({ item: { startsAt, endsAt, expiresAt, heldBy, patientName }, left, width }) => ({
        span: spanOf(startsAt, endsAt),
        left,
        width,
        patientName,
        heldBy,
        until: Date.parse(expiresAt),
      }),
    ),
    weight: base,
    minWidth: Math.max(
      quiet && column.kind === 'ROOM' ? 110 : 132,
      ...items.map(({ item, width }) => Math.min(leastWidth(item) / width, mostWidth)),
    ),
    firstRoom: false,
  };
}

/** What a block needs for a name and a tie for its edge, px; a column of many stays narrower than this would make it. */
const leastWidth = ({ tie }: DrawnItem) => (tie ? 52 : 104);
const mostWidth = 528;

/** `Reyes · ride: Sam`: the other people of a visit, and its ride home. */
function withWhom(visit: Visit, names: ReadonlyMap<string, BoardColumnData>): string {
  const others = columnsOf(visit)
    .filter((id) => id !== visit.home)
    .map((id) => names.get(id))
    .filter((column) => column?.kind === 'STAFF')
    .map((column) => lastName(column!.name));
  return [others.join(', '), visit.rideName && `ride: ${visit.rideName.split(' ')[0]}`]
    .filter(Boolean)
    .join(' · ');
}

function cut(span: Span, axis: Span): Span {
  return { from: Math.max(span.from, axis.from), to: Math.min(span.to, axis.to) };
}

/** Whether a column cannot be booked on the whole day. */
export function isAwayAllDay(column: Pick<DrawnColumn, 'unavailable'>, day: Span): boolean {
  let reached = day.from;
  for (const { span } of [...column.unavailable].sort((a, b) => a.span.from - b.span.from)) {
    if (span.from > reached) return false;
    reached = Math.max(reached, span.to);
  }
  return reached >= day.to;
}

const order = ['PSYCHIATRIST', 'NURSE', 'THERAPIST', 'FRONT_DESK', 'ADMIN'];

type Ranked = Pick<DrawnColumn, 'kind' | 'name' | 'tags'>;

/** The order of columns: by rank, then by name. */
export const inOrder = (a: Ranked, b: Ranked): number =>
  rank(a) - rank(b) || a.name.localeCompare(b.name, 'en', { numeric: true });

/** Staff before rooms; prescribers, nurses, therapists; infusion rooms before therapy rooms. */
function rank(column: Pick<Ranked, 'kind' | 'tags'>): number {
  if (column.kind === 'ROOM') return column.tags.includes('INFUSION') ? 100 : 101;
  const at = order.findIndex((role) => column.tags.includes(role));
  return at < 0 ? order.length : at;
}
