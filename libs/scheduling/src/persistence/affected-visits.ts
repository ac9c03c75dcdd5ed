import { type AppointmentId, toIso } from '@kapstone/kernel';
import { type OneSyncRead, type PracticeContext, type Statement } from '@kapstone/platform';
import type { Absence } from '../domain/index.js';
import { type AppointmentRecord, appointmentsSql, parseAppointments } from './appointment-record.js';
import {
  SESSION_KEY,
  sessionOf,
  type SessionOfCourse,
  type VisitOfCourse,
  visitsOfCourses,
} from './visits-of-courses.js';

/** A visit, with its session where it is one of a course. */
export interface PlannedVisit {
  readonly appointment: AppointmentRecord;
  readonly session: SessionOfCourse | null;
}

/** Visits that cannot stand. */
export interface VisitsToPlan {
  /** How many they are, also those beyond the limit. */
  readonly total: number;
  /** The first of them, by their starts. */
  readonly visits: readonly PlannedVisit[];
  /** The live visits of their courses. */
  readonly courses: readonly VisitOfCourse[];
}

/** What an absence leaves standing in the way. */
export interface Affected extends VisitsToPlan {
  /** Of the staff member, room or location. */
  readonly name: string;
  /** Whether it is entered: as time off, as out of service, as a closure. */
  readonly entered: boolean;
  /** Time off that covers it and was reported, so that it may be taken back; null for others. */
  readonly reportedId: string | null;
}

/** An absence that can be reported before it is entered. */
export type Reported = Exclude<Absence, { readonly of: 'GROUND' }>;

/**
 * The visits that overlap an absence, $1 practice, $2 now, $3 to $5 what is absent and when. A visit is there while its patient is; staff and room
 * are needed from the preparation on. Reservations begin at most 15 hours before they end (ck_reservation_length).
 */
const reservedSql = (kinds: string): string => `
  select a.id, a.starts_at from reservation r
  join reservation p on p.practice_id = $1::uuid and p.appointment_id = r.appointment_id and p.resource_kind = 'PATIENT'
  join appointment a on a.practice_id = $1::uuid and a.id = r.appointment_id
  where r.practice_id = $1::uuid and r.resource_kind in (${kinds}) and r.resource_id = $3::uuid
    and r.starts_at > $4::timestamptz - interval '16 hours' and r.starts_at < $5::timestamptz and p.ends_at > $4::timestamptz
    and a.status in ('BOOKED', 'CHECKED_IN') and a.ends_at > $2::timestamptz`;

const AFFECTED: Readonly<Record<Reported['of'], string>> = {
  STAFF: reservedSql(`'ATTENDING', 'SUPERVISING'`),
  ROOM: reservedSql(`'ROOM'`),
  LOCATION: `
  select a.id, a.starts_at from location_facts l
  join appointment a on a.practice_id = $1::uuid and a.location_id = l.id
    and a.starts_at > ($4::date::timestamp at time zone l.time_zone) - interval '16 hours'
    and a.starts_at < (($5::date + 1)::timestamp at time zone l.time_zone)
  join reservation p on p.practice_id = $1::uuid and p.appointment_id = a.id and p.resource_kind = 'PATIENT'
    and p.ends_at > ($4::date::timestamp at time zone l.time_zone)
  where l.practice_id = $1::uuid and l.id = $3::uuid and a.status in ('BOOKED', 'CHECKED_IN') and a.ends_at > $2::timestamptz`,
};

const SUBJECT: Readonly<Record<Reported['of'], string>> = {
  STAFF: `select concat_ws(' ', s.title, s.name) as name, exists (
      select from staff_exception_facts e where e.practice_id = $1::uuid and e.staff_id = s.id and e.kind = 'TIME_OFF'
        and e.starts_at <= $4::timestamptz and e.ends_at >= $5::timestamptz) as entered
      , (select e.id from staff_exception_facts e where e.practice_id = $1::uuid and e.staff_id = s.id and e.reported
        and e.starts_at <= $4::timestamptz and e.ends_at >= $5::timestamptz order by e.starts_at, e.id limit 1) as reported_id
    from staff_facts s where s.practice_id = $1::uuid and s.id = $3::uuid`,
  ROOM: `select o.name, exists (
      select from out_of_service_facts x where x.practice_id = $1::uuid and x.room_id = o.id
        and x.starts_at <= $4::timestamptz and x.ends_at >= $5::timestamptz) as entered, null as reported_id
    from room_facts o where o.practice_id = $1::uuid and o.id = $3::uuid`,
  LOCATION: `select l.name, exists (
      select from closure_facts c where c.practice_id = $1::uuid and c.location_id = l.id
        and c.starts_on <= $4::date and c.ends_on >= $5::date) as entered, null as reported_id
    from location_facts l where l.practice_id = $1::uuid and l.id = $3::uuid`,
};

const headSql = (of: Reported['of']): string => `
select coalesce((
  select json_build_object('name', x.name, 'entered', x.entered, 'reportedId', x.reported_id, 'total', (select count(*) from (${AFFECTED[of]}) v))
  from (${SUBJECT[of]}) x), 'null')::text as head`;

/** @param found gives the ids of the visits. */
const visitsSql = (found: string): string =>
  appointmentsSql(
    SESSION_KEY,
    `join (${found}) found on found.id = a.id
     left join course_session_facts s on s.practice_id = $1::uuid and s.id = a.course_session_id
     where a.practice_id = $1::uuid`,
  );

const coursesSql = (found: string): string =>
  appointmentsSql(
    SESSION_KEY,
    `join course_session_facts s on s.practice_id = $1::uuid and s.id = a.course_session_id
     where a.practice_id = $1::uuid and a.status not in ('CANCELLED', 'NO_SHOW') and s.course_id in (
       select o.course_id from (${found}) found
       join appointment w on w.practice_id = $1::uuid and w.id = found.id
       join course_session_facts o on o.practice_id = $1::uuid and o.id = w.course_session_id)`,
  );

const STATEMENTS = Object.fromEntries(
  (['STAFF', 'ROOM', 'LOCATION'] as const).map((of) => {
    const found = `select v.id from (${AFFECTED[of]}) v order by v.starts_at, v.id limit $6::int`;
    return [of, { head: headSql(of), visits: visitsSql(found), courses: coursesSql(found) }];
  }),
) as Readonly<Record<Reported['of'], Record<'head' | 'visits' | 'courses', string>>>;

const NAMED = 'select unnest($2::uuid[]) as id';
const NAMED_STATEMENTS = { visits: visitsSql(NAMED), courses: coursesSql(NAMED) };

function subjectOf(absence: Reported): readonly [string, string, string] {
  switch (absence.of) {
    case 'STAFF':
      return [absence.staffId, toIso(absence.period.start), toIso(absence.period.end)];
    case 'ROOM':
      return [absence.roomId, toIso(absence.period.start), toIso(absence.period.end)];
    case 'LOCATION':
      return [absence.locationId, absence.startsOn, absence.endsOn];
  }
}

/** Reads what an absence affects, in one round trip. Null where the practice has no such staff member, room or location. */
export async function readAffected(
  read: OneSyncRead,
  {
    ctx,
    absence,
    most,
  }: { readonly ctx: PracticeContext; readonly absence: Reported; readonly most: number },
): Promise<Affected | null> {
  const values = [ctx.actor.practiceId, toIso(ctx.now), ...subjectOf(absence)];
  const name = `affected_of_${absence.of.toLowerCase()}`;
  const statementsOf = STATEMENTS[absence.of];
  const statements: Statement[] = [
    { name: `${name}_head`, text: statementsOf.head, values },
    { name: `${name}_visits`, text: statementsOf.visits, values: [...values, most] },
    { name: `${name}_courses`, text: statementsOf.courses, values: [...values, most] },
  ];
  const [first, found, beside] = await read.json(ctx, statements);
  const facts = JSON.parse(first!) as Pick<Affected, 'name' | 'entered' | 'reportedId' | 'total'> | null;
  return facts && { ...facts, ...parsed(found!, beside!) };
}

const parsed = (visits: string, courses: string): Pick<VisitsToPlan, 'visits' | 'courses'> => ({
  visits: parseAppointments(visits).map(([key, appointment]) => ({ appointment, session: sessionOf(key) })),
  courses: visitsOfCourses(courses),
});

/** Reads visits with their courses, in one round trip. */
export async function readToPlan(
  read: OneSyncRead,
  ctx: PracticeContext,
  ids: readonly AppointmentId[],
): Promise<Pick<VisitsToPlan, 'visits' | 'courses'>> {
  const values = [ctx.actor.practiceId, `{${ids.join(',')}}`];
  const [found, beside] = await read.json(ctx, [
    { name: 'visits_to_plan', text: NAMED_STATEMENTS.visits, values },
    { name: 'visits_to_plan_courses', text: NAMED_STATEMENTS.courses, values },
  ]);
  return parsed(found!, beside!);
}
