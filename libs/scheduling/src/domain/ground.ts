import {
  covers,
  dayInterval,
  holidaysBetween,
  type Instant,
  type Interval,
  type LocalDate,
  overlaps,
  plusDays,
  subtract,
  type ZoneId,
} from '@kapstone/kernel';
import {
  APPOINTMENT_KINDS,
  STAFF_DUTIES,
  type AppointmentKind,
  type StaffDuty,
} from './appointment-kinds.js';
import type { LocationFacts, RoomFacts, StaffFacts, Unavailable } from './schedule-facts.js';
import type { VisitState } from './visit-state.js';
import { workingTime } from './working-time.js';

// What a visit stands on: a place that is open, people who work and may do it, a room that serves. A booking is judged by this, and
// what is booked already is judged by the same once more when the ground changes.

type Closure = LocationFacts['closures'][number];
type Place = Pick<LocationFacts, 'id' | 'zone' | 'active' | 'hours' | 'closures'>;
type Worker = Pick<StaffFacts, 'id' | 'active' | 'roles' | 'kinds' | 'hours' | 'timeOff' | 'extraHours'>;
export type RoomGround = Pick<RoomFacts, 'id' | 'active' | 'fitFor' | 'outOfService'>;

const closedDays = ({ startsOn, endsOn }: Closure, zone: ZoneId): Interval => ({
  start: dayInterval(startsOn, zone).start,
  end: dayInterval(endsOn, zone).end,
});

/** When a location is open over a run of dates. */
export function openTime({ active, hours, closures, zone }: Place, firstDate: LocalDate, days: number) {
  if (!active) return [];
  return workingTime(
    hours,
    closures.map((closure) => closedDays(closure, zone)),
    firstDate,
    days,
    zone,
  );
}

/** When somebody works at a location over a run of dates. */
export const timeAtWork = (person: Worker, firstDate: LocalDate, days: number, zone: ZoneId): Interval[] =>
  person.active ? workingTime(person.hours, person.timeOff, firstDate, days, zone, person.extraHours) : [];

/** When a room serves, within a span. */
export const timeInService = (
  { active, outOfService }: Pick<RoomGround, 'active' | 'outOfService'>,
  span: Interval,
) => (active ? subtract([span], outOfService) : []);

/** Closures with the federal holidays after a date, up to another: those that a location keeps close it too. */
export const withHolidays = (
  closures: readonly Closure[],
  keepsFederalHolidays: boolean,
  after: LocalDate,
  until: LocalDate,
): readonly Closure[] =>
  keepsFederalHolidays
    ? [
        ...closures,
        ...holidaysBetween(after, until).map(({ name, observedOn }) => ({
          startsOn: observedOn,
          endsOn: observedOn,
          reason: name,
        })),
      ]
    : closures;

/** The closure that a time falls into. */
export const closureAt = ({ closures, zone }: Pick<Place, 'closures' | 'zone'>, at: Interval) =>
  closures.find((closure) => overlaps(closedDays(closure, zone), at));

/** The time off that a time falls into. */
export const timeOffAt = ({ timeOff }: Pick<Worker, 'timeOff'>, at: Interval): Interval | undefined =>
  timeOff.find((away) => overlaps(away, at));

/** The time out of service that a time falls into. */
export const outOfServiceAt = (
  { outOfService }: Pick<RoomGround, 'outOfService'>,
  at: Interval,
): Unavailable | undefined => outOfService.find((out) => overlaps(out, at));

export const isQualified = ({ roles }: Pick<Worker, 'roles'>, duty: StaffDuty): boolean =>
  roles.includes(STAFF_DUTIES[duty].role);

export const takesKind = ({ kinds }: Pick<Worker, 'kinds'>, kind: AppointmentKind): boolean =>
  kinds.includes(kind);

/** Whether someone has the role that a duty asks for, and takes the kind. */
export const isAble = (
  person: Pick<Worker, 'roles' | 'kinds'>,
  duty: StaffDuty,
  kind: AppointmentKind,
): boolean => isQualified(person, duty) && takesKind(person, kind);

export function isFit({ fitFor }: Pick<RoomGround, 'fitFor'>, kind: AppointmentKind): boolean {
  const needed = APPOINTMENT_KINDS[kind].room;
  return needed === null || fitFor.includes(needed);
}

export const ObstacleKind = {
  LOCATION_WITHDRAWN: 'LOCATION_WITHDRAWN',
  CLOSED: 'CLOSED',
  OUTSIDE_OPENING_HOURS: 'OUTSIDE_OPENING_HOURS',
  STAFF_LEFT: 'STAFF_LEFT',
  STAFF_NOT_QUALIFIED: 'STAFF_NOT_QUALIFIED',
  STAFF_DOES_NOT_TAKE_KIND: 'STAFF_DOES_NOT_TAKE_KIND',
  STAFF_AWAY: 'STAFF_AWAY',
  STAFF_NOT_WORKING: 'STAFF_NOT_WORKING',
  ROOM_WITHDRAWN: 'ROOM_WITHDRAWN',
  ROOM_NOT_FIT: 'ROOM_NOT_FIT',
  ROOM_OUT: 'ROOM_OUT',
} as const;

export type ObstacleKind = (typeof ObstacleKind)[keyof typeof ObstacleKind];

/** Why a booked visit does not stand any more. */
export interface Obstacle {
  readonly kind: ObstacleKind;
  /** Of the location, the staff member or the room. */
  readonly id: string;
  /** What it falls into, where that is a time: a closure, time off, out of service. */
  readonly during: Interval | null;
}

/** A visit as it is booked, with the time for which its staff are held: preparation and recovery are part of it. */
export interface BookedVisit extends Pick<VisitState, 'status' | 'startsAt' | 'endsAt' | 'roomId' | 'staff'> {
  readonly kind: AppointmentKind;
  readonly held: Interval;
}

/** What visits at one location stand on, as it is now. */
export interface GroundFacts {
  readonly location: Place;
  readonly staff: readonly Worker[];
  readonly rooms: readonly RoomGround[];
}

const obstacle = (kind: ObstacleKind, id: string, during: Interval | null = null): Obstacle => ({
  kind,
  id,
  during: during && { start: during.start, end: during.end },
});

/** Why a room does not serve a visit then; null where it does. */
export function roomObstacle(room: RoomGround, kind: AppointmentKind, held: Interval): Obstacle | null {
  if (!room.active) return obstacle('ROOM_WITHDRAWN', room.id);
  if (!isFit(room, kind)) return obstacle('ROOM_NOT_FIT', room.id);
  const out = outOfServiceAt(room, held);
  return out ? obstacle('ROOM_OUT', room.id, out) : null;
}

/**
 * Judges booked visits of one location. What is over or under way stands as it is, and so does what is past.
 * @param firstDate with `days`, the dates on which the visits are; facts have to be whole for the date before and the one after too.
 * @returns what says of a visit why it does not stand, the location first, then who takes part, then the room; null where it does.
 */
export function groundOver(
  { location, staff, rooms }: GroundFacts,
  firstDate: LocalDate,
  days: number,
  now: Instant,
): (visit: BookedVisit) => Obstacle | null {
  const { zone } = location;
  // A visit and its preparation may begin on the date before, and end on the one after.
  const [before, run] = [plusDays(firstDate, -1), days + 2];
  const people = new Map(staff.map((person) => [person.id, person]));
  const places = new Map(rooms.map((room) => [room.id, room]));
  let open: readonly Interval[] | null = null;
  const atWork = new Map<string, readonly Interval[]>();

  const locationObstacle = (stay: Interval): Obstacle | null => {
    open ??= openTime(location, before, run);
    if (open.some((span) => covers(span, stay))) return null;
    if (!location.active) return obstacle('LOCATION_WITHDRAWN', location.id);
    const closure = closureAt(location, stay);
    return closure
      ? obstacle('CLOSED', location.id, closedDays(closure, zone))
      : obstacle('OUTSIDE_OPENING_HOURS', location.id);
  };

  const staffObstacle = (person: Worker, duty: StaffDuty, { kind, held }: BookedVisit): Obstacle | null => {
    if (!person.active) return obstacle('STAFF_LEFT', person.id);
    if (!isQualified(person, duty)) return obstacle('STAFF_NOT_QUALIFIED', person.id);
    if (!takesKind(person, kind)) return obstacle('STAFF_DOES_NOT_TAKE_KIND', person.id);
    let working = atWork.get(person.id);
    if (!working) atWork.set(person.id, (working = timeAtWork(person, before, run, zone)));
    if (working.some((span) => covers(span, held))) return null;
    const away = timeOffAt(person, held);
    return away ? obstacle('STAFF_AWAY', person.id, away) : obstacle('STAFF_NOT_WORKING', person.id);
  };

  return (visit) => {
    const { kind, status, startsAt, endsAt, held } = visit;
    if ((status !== 'BOOKED' && status !== 'CHECKED_IN') || endsAt <= now) return null;
    const closed = locationObstacle({ start: startsAt, end: held.end });
    if (closed) return closed;
    for (const { staffId, part } of visit.staff) {
      const person = people.get(staffId);
      const duty = APPOINTMENT_KINDS[kind].staff.find((each) => STAFF_DUTIES[each].part === part);
      const found = person && duty ? staffObstacle(person, duty, visit) : null;
      if (found) return found;
    }
    const room = visit.roomId && places.get(visit.roomId);
    return room ? roomObstacle(room, kind, held) : null;
  };
}
