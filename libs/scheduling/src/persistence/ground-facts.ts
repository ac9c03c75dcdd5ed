import {
  type AppointmentId,
  dateAt,
  DAY_MS,
  groupBy,
  type Instant,
  type LocalDate,
  type LocationId,
  type PatientId,
  plusDays,
  type RoomId,
  type StaffId,
  toIso,
} from '@kapstone/kernel';
import type { ReadTx } from '@kapstone/platform';
import {
  type BookedVisit,
  type GroundFacts,
  groundOver,
  type Obstacle,
  type RoomGround,
  withHolidays,
} from '../domain/index.js';
import { ms } from './epoch-ms.js';
import { hoursOf, type JsonHours } from './schedule-facts.js';

/** Of which visits: all that is given has to be so. */
export interface GroundFilter {
  readonly ids?: readonly AppointmentId[];
  readonly locationIds?: readonly LocationId[];
  readonly staffIds?: readonly StaffId[];
  readonly roomIds?: readonly RoomId[];
}

/** A visit that does not stand any more. */
export interface FallenVisit {
  readonly id: AppointmentId;
  readonly patientId: PatientId;
  readonly locationId: LocationId;
  /** In the zone of its location. */
  readonly date: LocalDate;
  readonly obstacle: Obstacle;
}

/**
 * The visits ahead with what they stand on, in one statement: sets, not look-ups. $1 practice, $2 now, $3 ids, $4 locations, $5 staff,
 * $6 rooms. An appointment lasts 12 hours at most (ck_appointment_length).
 */
const GROUND = `
with visit as materialized (
  select a.id, a.patient_id, a.location_id, a.kind, a.status, a.starts_at, a.ends_at, a.room_id, h.starts_at as held_from, h.ends_at as held_until
  from appointment a
  join appointment_held_facts h on h.practice_id = $1::uuid and h.appointment_id = a.id
  where a.practice_id = $1::uuid and a.status in ('BOOKED', 'CHECKED_IN')
    and a.starts_at > $2::timestamptz - interval '12 hours' and a.ends_at > $2::timestamptz
    and ($3::uuid[] is null or a.id = any ($3::uuid[]))
    and ($4::uuid[] is null or a.location_id = any ($4::uuid[]))
    and ($5::uuid[] is null or exists (
      select from appointment_staff t where t.practice_id = $1::uuid and t.appointment_id = a.id and t.staff_id = any ($5::uuid[])))
    and ($6::uuid[] is null or a.room_id = any ($6::uuid[]))
), taking as materialized (
  select t.appointment_id, t.staff_id, t.part from appointment_staff t
  where t.practice_id = $1::uuid and t.appointment_id in (select id from visit)
)
select json_build_object(
  'visits', (
    select coalesce(json_agg(v order by v."startsAt", v.id), '[]') from (
      select v.id, v.patient_id as "patientId", v.location_id as "locationId", v.kind, v.status, ${ms('v.starts_at')} as "startsAt",
             ${ms('v.ends_at')} as "endsAt", v.room_id as "roomId",
             json_build_object('start', ${ms('v.held_from')}, 'end', ${ms('v.held_until')}) as held,
             (select coalesce(json_agg(json_build_object('staffId', t.staff_id, 'part', t.part) order by t.part, t.staff_id), '[]')
              from taking t where t.appointment_id = v.id) as staff
      from visit v) v),
  'locations', (
    select coalesce(json_agg(json_build_object('id', l.id, 'zone', l.time_zone, 'active', l.active,
      'keepsFederalHolidays', l.keeps_federal_holidays,
      'hours', (select coalesce(json_agg(json_build_array(h.weekday, h.opens_minute, h.closes_minute, h.effective_from, h.effective_until)), '[]')
                from opening_hours_facts h where h.practice_id = $1::uuid and h.location_id = l.id),
      'closures', (select coalesce(json_agg(json_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on, 'reason', c.reason)), '[]')
                   from closure_facts c where c.practice_id = $1::uuid and c.location_id = l.id and c.ends_on >= $2::timestamptz::date - 2))), '[]')
    from location_facts l where l.practice_id = $1::uuid and l.id in (select location_id from visit)),
  'rooms', (
    select coalesce(json_agg(json_build_object('id', o.id, 'active', o.active, 'fitFor', o.fit_for,
      'outOfService', (select coalesce(json_agg(json_build_object('reason', x.reason, 'start', ${ms('x.starts_at')}, 'end', ${ms('x.ends_at')})), '[]')
                       from out_of_service_facts x where x.practice_id = $1::uuid and x.room_id = o.id
                         and x.ends_at > $2::timestamptz - interval '1 day'))), '[]')
    from room_facts o where o.practice_id = $1::uuid and o.id in (select room_id from visit)),
  'staff', (
    select coalesce(json_agg(json_build_object('id', s.id, 'active', s.active, 'kinds', s.kinds,
      'roles', (select coalesce(json_agg(r.role), '[]') from staff_role_facts r where r.practice_id = $1::uuid and r.staff_id = s.id),
      'hours', (select coalesce(json_agg(json_build_array(h.location_id, h.weekday, h.starts_minute, h.ends_minute, h.effective_from, h.effective_until)), '[]')
                from staff_hours_facts h where h.practice_id = $1::uuid and h.staff_id = s.id),
      'exceptions', (select coalesce(json_agg(json_build_array(e.kind, e.location_id, ${ms('e.starts_at')}, ${ms('e.ends_at')})), '[]')
                     from staff_exception_facts e where e.practice_id = $1::uuid and e.staff_id = s.id
                       and e.ends_at > $2::timestamptz - interval '1 day'))), '[]')
    from staff_facts s where s.practice_id = $1::uuid and s.id in (select staff_id from taking))
) as ground`;

type JsonException = readonly [
  kind: 'TIME_OFF' | 'EXTRA_HOURS',
  locationId: LocationId | null,
  start: Instant,
  end: Instant,
];

interface JsonGround {
  readonly visits: readonly (BookedVisit & Pick<FallenVisit, 'id' | 'patientId' | 'locationId'>)[];
  readonly locations: readonly (Omit<GroundFacts['location'], 'hours'> & {
    readonly hours: readonly JsonHours[];
    readonly keepsFederalHolidays: boolean;
  })[];
  readonly rooms: readonly RoomGround[];
  readonly staff: readonly (Omit<GroundFacts['staff'][number], 'hours' | 'timeOff' | 'extraHours'> & {
    readonly hours: readonly (readonly [LocationId, ...JsonHours])[];
    readonly exceptions: readonly JsonException[];
  })[];
}

/** What visits at one location stand on, on dates up to a last one. */
function groundAt(
  { keepsFederalHolidays, ...location }: JsonGround['locations'][number],
  { staff, rooms }: JsonGround,
  first: LocalDate,
  last: LocalDate,
): GroundFacts {
  const [after, until] = [plusDays(first, -2), plusDays(last, 2)];
  return {
    location: {
      ...location,
      hours: hoursOf(location.hours),
      closures: withHolidays(location.closures, keepsFederalHolidays, after, until),
    },
    rooms,
    staff: staff.map(({ hours, exceptions, ...person }) => {
      const spans = (wanted: JsonException[0]) =>
        exceptions.flatMap(([kind, at, start, end]) =>
          kind === wanted && (at === null || at === location.id) ? [{ start, end }] : [],
        );
      return {
        ...person,
        hours: hoursOf(hours.flatMap(([at, ...each]): JsonHours[] => (at === location.id ? [each] : []))),
        timeOff: spans('TIME_OFF'),
        extraHours: spans('EXTRA_HOURS'),
      };
    }),
  };
}

/** The visits ahead that do not stand any more, by their starts. */
export async function fallenVisits(tx: ReadTx, filter: GroundFilter): Promise<readonly FallenVisit[]> {
  const { actor, now } = tx.ctx;
  const [row] = await tx.query<{ ground: JsonGround }>(GROUND, [
    actor.practiceId,
    toIso(now),
    filter.ids ?? null,
    filter.locationIds ?? null,
    filter.staffIds ?? null,
    filter.roomIds ?? null,
  ]);
  const { visits, locations } = row!.ground;
  const found = [...groupBy(visits, ({ locationId }) => locationId)].flatMap(([locationId, there]) => {
    const location = locations.find(({ id }) => id === locationId)!;
    const { zone } = location;
    const first = dateAt(there[0]!.startsAt, zone);
    const last = dateAt(there.at(-1)!.startsAt, zone);
    const days = Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1;
    const obstacleTo = groundOver(groundAt(location, row!.ground, first, last), first, days, now);
    return there.flatMap((visit) => {
      const obstacle = obstacleTo(visit);
      if (!obstacle) return [];
      const { id, patientId, startsAt } = visit;
      return [{ startsAt, visit: { id, patientId, locationId, date: dateAt(startsAt, zone), obstacle } }];
    });
  });
  return found.sort((a, b) => a.startsAt - b.startsAt).map(({ visit }) => visit);
}
