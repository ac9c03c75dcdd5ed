import {
  dayInterval,
  federalHolidayOn,
  type Instant,
  instantAt,
  interval,
  type Interval,
  type LocalDate,
  type LocationId,
  overlaps,
  subtract,
  toIso,
  type ZoneId,
} from '@kapstone/kernel';
import type { RequestContext } from '@kapstone/platform';
import { judgeReadiness, type ReadinessView } from '@kapstone/readiness';
import { shownHours, type Unavailable, unavailable } from '../domain/unavailable.js';
import type { DayBoardRecord } from './day-board.record.js';

// The view is the answer: it holds every field of the GraphQL type and nothing else, instants as ISO text, because an operation
// that asks for the whole shape gets it as it is (see SplicePlugin). A test compares it with what execution gives.

const iso = (at: Instant | null): string | null => (at === null ? null : toIso(at));

const readinessOf = ({ state, canStart, items }: ReadinessView) => ({
  state,
  canStart,
  items: items.map((item) => ({
    item: item.item,
    state: item.state,
    category: item.category,
    blocksStart: item.blocksStart,
    fixedBy: item.fixedBy,
    fixedByName: item.fixedByName,
    by: iso(item.by),
    since: iso(item.since),
    overridden: item.overridden,
  })),
});

const unavailableOf = (spans: readonly Unavailable[]) =>
  spans.map(({ start, end, reason }) => ({ startsAt: toIso(start), endsAt: toIso(end), reason }));

/** What is held of one column and not yet free again. */
const holdsOf = (columnId: string, holds: DayBoardRecord['holds'], now: Instant) =>
  holds
    .filter((hold) => hold.columnId === columnId && hold.expiresAt > now)
    .map(({ startsAt, endsAt, expiresAt, heldBy, patientName }) => ({
      startsAt: toIso(startsAt),
      endsAt: toIso(endsAt),
      expiresAt: toIso(expiresAt),
      heldBy,
      patientName,
    }));

/** Why a visit that has not begun cannot stand: who or what it needs is not there then. */
function obstacleTo(
  visit: DayBoardRecord['appointments'][number],
  { staff, rooms }: DayBoardRecord,
  closed: readonly Interval[],
  locationId: LocationId,
) {
  if (visit.status !== 'BOOKED' && visit.status !== 'CHECKED_IN') return null;
  const during = { start: visit.startsAt, end: visit.endsAt };
  const found = (
    kind: 'CLOSED' | 'STAFF_AWAY' | 'ROOM_OUT',
    id: string,
    spans: readonly Interval[],
  ): { kind: typeof kind; id: string; startsAt: string; endsAt: string }[] =>
    spans
      .filter((span) => overlaps(span, during))
      .map(({ start, end }) => ({ kind, id, startsAt: toIso(start), endsAt: toIso(end) }));
  const taking = staff.filter(({ id }) => visit.staff.some((each) => each.id === id));
  const room = rooms.filter(({ id }) => id === visit.roomId);
  const all = [
    ...found('CLOSED', locationId, closed),
    ...taking.flatMap(({ id, exceptions }) =>
      found(
        'STAFF_AWAY',
        id,
        exceptions.filter(({ kind }) => kind === 'TIME_OFF'),
      ),
    ),
    ...room.flatMap(({ id, out }) => found('ROOM_OUT', id, out)),
  ];
  return all[0] ?? null;
}

/** The day of one location, as the caller may see it. */
export function dayBoardView(
  ctx: RequestContext,
  locationId: LocationId,
  zone: ZoneId,
  date: LocalDate,
  record: DayBoardRecord,
) {
  const spans = (hours: readonly (readonly [number, number])[]) =>
    hours.map(([from, to]) => interval(instantAt(date, from, zone), instantAt(date, to, zone)));
  const holiday = record.keepsFederalHolidays ? federalHolidayOn(date) : null;
  const reason = record.closed ?? holiday?.name ?? null;
  const open = reason === null ? spans(record.hours) : [];
  const shown =
    shownHours(
      [...open, ...spans(record.hours)],
      record.appointments.map(({ startsAt, endsAt }) => interval(startsAt, endsAt)),
    ) ?? null;
  const day = dayInterval(date, zone);
  const closed = reason === null ? [] : [{ ...interval(day.start, day.end), reason }];
  const workingOf = ({ hours, exceptions }: DayBoardRecord['staff'][number]) => {
    const besides = exceptions.filter(({ kind }) => kind === 'EXTRA_HOURS');
    const away = exceptions.filter(({ kind }) => kind === 'TIME_OFF');
    return subtract([...spans(hours), ...besides], away);
  };
  const column = (working: readonly Interval[], out: DayBoardRecord['rooms'][number]['out']) =>
    shown === null ? [] : unavailableOf(unavailable(shown, working, [...closed, ...out]));

  return {
    locationId,
    date,
    timeZone: zone,
    opensAt: iso(shown?.start ?? null),
    closesAt: iso(shown?.end ?? null),
    columns: [
      ...record.staff.map((member) => ({
        id: member.id,
        kind: 'STAFF' as const,
        name: member.name,
        detail: member.credentials,
        tags: [...(member.roles ?? [])],
        unavailable: column(workingOf(member), []),
        holds: holdsOf(member.id, record.holds, ctx.now),
      })),
      ...record.rooms.map((room) => ({
        id: room.id,
        kind: 'ROOM' as const,
        name: room.name,
        detail: room.detail,
        tags: [...room.fitFor],
        unavailable: column(open, room.out),
        holds: holdsOf(room.id, record.holds, ctx.now),
      })),
    ],
    appointments: record.appointments.map((visit) => ({
      id: visit.id,
      version: visit.version,
      kind: visit.kind,
      status: visit.status,
      startsAt: toIso(visit.startsAt),
      endsAt: toIso(visit.endsAt),
      doseEndsAt: iso(visit.doseEndsAt),
      virtual: visit.virtual,
      walkIn: visit.walkIn,
      overbooked: visit.overbooked,
      patientId: visit.patientId,
      patientName: visit.patientName,
      roomId: visit.roomId,
      staff: visit.staff.map(({ id, part }) => ({ id, part })),
      courseSessionId: visit.courseSessionId,
      sessionNumber: visit.sessionNumber,
      sessionCount: visit.sessionCount,
      checkedInAt: iso(visit.checkedInAt),
      startedAt: iso(visit.startedAt),
      completedAt: iso(visit.completedAt),
      rideName: visit.rideName,
      reply: visit.reply,
      obstacle: obstacleTo(visit, record, closed, locationId),
      readiness: readinessOf(judgeReadiness(ctx, visit.readiness, record.practice)),
    })),
  };
}

export type DayBoardView = ReturnType<typeof dayBoardView>;
