import {
  dayInterval,
  dayOfWeek,
  type Instant,
  instantAt,
  interval,
  type Interval,
  type LocalDate,
  type LocationId,
  plusDays,
  subtract,
  toIso,
  type ZoneId,
} from '@kapstone/kernel';
import type { RequestContext } from '@kapstone/platform';
import { judgeReadiness, type ReadinessView } from '@kapstone/readiness';
import {
  type GroundFacts,
  groundOver,
  obstacleView,
  type StaffRole,
  withHolidays,
} from '@kapstone/scheduling';
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

const weekOf = (hours: DayBoardRecord['hours']) =>
  hours.map(([weekday, startsAt, endsAt, from, until]) => ({ weekday, startsAt, endsAt, from, until }));

const exceptionsOf = (
  { exceptions }: DayBoardRecord['staff'][number],
  wanted: 'TIME_OFF' | 'EXTRA_HOURS',
): Interval[] =>
  exceptions.flatMap(({ kind, start, end }) => (kind === wanted ? [interval(start, end)] : []));

/** What the visits of the day stand on. */
const groundOf = (
  id: LocationId,
  zone: ZoneId,
  record: DayBoardRecord,
  closures: DayBoardRecord['closures'],
): GroundFacts => ({
  location: { id, zone, active: record.active ?? false, hours: weekOf(record.hours), closures },
  staff: record.staff.map((person) => ({
    id: person.id,
    active: person.active,
    roles: (person.roles ?? []) as readonly StaffRole[],
    kinds: person.kinds,
    hours: weekOf(person.hours),
    timeOff: exceptionsOf(person, 'TIME_OFF'),
    extraHours: exceptionsOf(person, 'EXTRA_HOURS'),
  })),
  rooms: record.rooms.map(({ id: roomId, active, fitFor, out }) => ({
    id: roomId,
    active,
    fitFor,
    outOfService: out,
  })),
});

/** The day of one location, as the caller may see it. */
export function dayBoardView(
  ctx: RequestContext,
  locationId: LocationId,
  zone: ZoneId,
  date: LocalDate,
  record: DayBoardRecord,
) {
  const weekday = dayOfWeek(date);
  const spans = (hours: DayBoardRecord['hours']) =>
    hours.flatMap(([day, startsAt, endsAt, from, until]) => {
      if (day !== weekday || date < from || date > until) return [];
      return [interval(instantAt(date, startsAt, zone), instantAt(date, endsAt, zone))];
    });
  const closures = withHolidays(
    record.closures,
    record.keepsFederalHolidays ?? false,
    plusDays(date, -2),
    plusDays(date, 1),
  );
  const reason = closures.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)?.reason ?? null;
  const open = reason === null ? spans(record.hours) : [];
  const shown =
    shownHours(
      [...open, ...spans(record.hours)],
      record.appointments.map(({ startsAt, endsAt }) => interval(startsAt, endsAt)),
    ) ?? null;
  const day = dayInterval(date, zone);
  const closed = reason === null ? [] : [{ ...interval(day.start, day.end), reason }];
  const workingOf = (person: DayBoardRecord['staff'][number]) =>
    subtract(
      [...spans(person.hours), ...exceptionsOf(person, 'EXTRA_HOURS')],
      exceptionsOf(person, 'TIME_OFF'),
    );
  const obstacleTo = groundOver(groundOf(locationId, zone, record, closures), date, 1, ctx.now);
  const obstacleOf = ({
    kind,
    status,
    startsAt,
    endsAt,
    roomId,
    staff,
    held,
  }: DayBoardRecord['appointments'][number]) => {
    const found =
      held &&
      obstacleTo({
        kind,
        status,
        startsAt,
        endsAt,
        roomId,
        staff: staff.map(({ id, part }) => ({ staffId: id, part })),
        held: { start: held[0], end: held[1] },
      });
    return found && obstacleView(found);
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
        unavailable: column(room.active ? open : [], room.out),
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
      obstacle: obstacleOf(visit),
      readiness: readinessOf(judgeReadiness(ctx, visit.readiness, record.practice)),
    })),
  };
}

export type DayBoardView = ReturnType<typeof dayBoardView>;
