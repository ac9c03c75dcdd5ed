import {
  dateAt,
  instantAt,
  plusDays,
  plusHours,
  type Instant,
  type LocalDate,
  type LocationId,
  type PracticeId,
  type RoomId,
  type StaffId,
  type ZoneId,
} from '@kapstone/kernel';
import { AppointmentKind, type StaffRole } from '@kapstone/scheduling';
import type { Site } from './calendar.js';
import type { CastLocation, CastMember, CastPractice, CastRoom } from './cast.js';
import type { Chance } from './chance.js';

export interface Room {
  readonly id: RoomId;
  readonly cast: CastRoom;
}

export interface Place {
  readonly id: LocationId;
  readonly cast: CastLocation;
  readonly rooms: readonly Room[];
  readonly today: LocalDate;
  /**
   * The time of day at which the demo shows the place: the real one within 10:00 to 15:30, so that there is always something behind,
   * something going on and something ahead.
   */
  readonly shownAt: Instant;
}

export interface Member {
  readonly id: StaffId;
  readonly cast: CastMember;
  readonly locationId: LocationId;
}

/** One practice of the demo at one moment, with the ids of what it consists of. */
export interface Practice {
  readonly id: PracticeId;
  readonly cast: CastPractice;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly places: readonly Place[];
  readonly staff: readonly Member[];
}

export const OPENS = 480;
export const CLOSES = 1140;
export const EVERY_WEEKDAY = [1, 2, 3, 4, 5, 6, 7] as const;
const SHOWN_FROM = 600;
const SHOWN_UNTIL = 930;

/** The closure ahead: days from today, and why. */
export const CLOSURE = { first: 24, last: 25, reason: 'Floor repair' };

/** A monitor is serviced today: nothing is booked into it. */
export const SERVICE = { room: 'Infusion 1', starts: 690, ends: 750, reason: 'Monitor service' };

const shownAt = (now: Instant, zone: ZoneId): Instant => {
  const today = dateAt(now, zone);
  const [first, last] = [instantAt(today, SHOWN_FROM, zone), instantAt(today, SHOWN_UNTIL, zone)];
  return now < first ? first : now > last ? last : now;
};

export function castPractice(cast: CastPractice, now: Instant, chance: Chance): Practice {
  const places = cast.locations.map((location): Place => ({
    id: chance.id<LocationId>(),
    cast: location,
    rooms: location.rooms.map((room) => ({ id: chance.id<RoomId>(), cast: room })),
    today: dateAt(now, location.zone),
    shownAt: shownAt(now, location.zone),
  }));
  return {
    id: chance.id<PracticeId>(),
    cast,
    now,
    today: dateAt(now, cast.zone),
    places,
    staff: cast.staff.map((member) => ({
      id: chance.id<StaffId>(),
      cast: member,
      locationId: places.find(({ cast: { name } }) => name === member.works.at)!.id,
    })),
  };
}

/** The closures of a place as dates: only the last of several locations closes. */
export const closuresOf = ({ places }: Practice, place: Place) =>
  places.length > 1 && place === places.at(-1)
    ? [
        {
          startsOn: plusDays(place.today, CLOSURE.first),
          endsOn: plusDays(place.today, CLOSURE.last),
          reason: CLOSURE.reason,
        },
      ]
    : [];

export const serviceOf = ({ cast, today }: Place, room: Room) =>
  room.cast.name === SERVICE.room
    ? [
        {
          start: instantAt(today, SERVICE.starts, cast.zone),
          end: instantAt(today, SERVICE.ends, cast.zone),
          reason: SERVICE.reason,
        },
      ]
    : [];

const minutes = (value: number) => value as Site['location']['hours'][number]['startsAt'];

/** What can be reserved at each place, for the calendar. */
export function sitesOf(practice: Practice, lanes: { ATTENDING: number; SUPERVISING: number }): Site[] {
  return practice.places.map((place) => ({
    location: {
      id: place.id,
      name: place.cast.name,
      zone: place.cast.zone,
      active: true,
      hours: EVERY_WEEKDAY.map((weekday) => ({ weekday, startsAt: minutes(OPENS), endsAt: minutes(CLOSES) })),
      closures: closuresOf(practice, place),
    },
    rooms: place.rooms.map((room) => ({
      id: room.id,
      name: room.cast.name,
      active: true,
      fitFor: room.cast.fitFor,
      turnoverMinutes: room.cast.turnoverMinutes,
      outOfService: serviceOf(place, room),
      taken: [],
    })),
    staff: practice.staff
      .filter(({ locationId }) => locationId === place.id)
      .map((member) => ({
        id: member.id,
        name: member.cast.name,
        active: true,
        roles:
          member.cast.role === 'ADMIN' || member.cast.role === 'FRONT_DESK'
            ? []
            : ([member.cast.role] as StaffRole[]),
        kinds: Object.values(AppointmentKind),
        hours: member.cast.works.days.flatMap((weekday) =>
          member.cast.works.spans.map(([startsAt, endsAt]) => ({
            weekday,
            startsAt: minutes(startsAt),
            endsAt: minutes(endsAt),
          })),
        ),
        timeOff: [],
        extraHours: [],
        lanes,
        taken: { ATTENDING: [], SUPERVISING: [] },
      })),
  }));
}

/** Nothing has happened that lies ahead. */
export const notAfter = (at: Instant, now: Instant): Instant => (at < now ? at : now);

export const hoursBefore = (at: Instant, hours: number): Instant => plusHours(at, -hours);
