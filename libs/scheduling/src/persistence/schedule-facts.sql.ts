import type { StaffPart } from '../domain/index.js';
import { ms } from './epoch-ms.js';

/**
 * What is taken of a resource; null where nothing is. It is looked up where it is put: in a list of all resources, which are
 * megabytes, it would have to be found again for each of them.
 * Start and end are as they are sent in binary: a JSON array for each reservation takes five times as long. It takes one lane or all.
 */
const taken = (kind: string, id: string, lanes = 'null'): string => `(
    select json_build_object(
      'times', encode(string_agg(timestamptz_send(r.starts_at) || timestamptz_send(r.ends_at), ''), 'base64'),
      'lanes', ${lanes})
    from reservation r
    where r.practice_id = $1::uuid and r.resource_kind = '${kind}' and r.resource_id = ${id}
      and r.starts_at > $6::timestamptz - interval '16 hours' and r.starts_at < $7::timestamptz + interval '10 hours'
      and r.ends_at > $6::timestamptz - interval '1 hour'
      and case when r.hold_id is null then r.appointment_id <> all ($9::uuid[])
        else r.expires_at > $15::timestamptz and r.hold_id <> all (array(select id from own)) end
    having count(*) > 0)`;

const takenOfRoom = `case when $17::text is null then ${taken('ROOM', 'o.id')} end`;
const takenOfStaff = (part: StaffPart): string =>
  `case when '${part}' = any ($14::text[]) and ($17::text is null or $17::text <> all (s.kinds)) then ${taken(
    part,
    's.id',
    'json_agg(case when not upper_inf(r.lanes) then lower(r.lanes) end)',
  )} end`;

/** When somebody is in person at another location, whatever part they take there: looked for at each of the others. */
const ELSEWHERE = `case when not $18::boolean and ($17::text is null or $17::text <> all (s.kinds)) then (
    select json_agg(json_build_array(${ms('r.starts_at')}, ${ms('r.ends_at')}))
    from location_facts l join reservation r on r.practice_id = $1::uuid and r.resource_id = s.id and r.location_id = l.id
      and r.starts_at > $6::timestamptz - interval '16 hours' and r.starts_at < $7::timestamptz + interval '10 hours'
      and r.ends_at > $6::timestamptz - interval '1 hour'
      and case when r.hold_id is null then r.appointment_id <> all ($9::uuid[])
        else r.expires_at > $15::timestamptz and r.hold_id <> all (array(select id from own)) end
    where l.practice_id = $1::uuid and l.id <> $2::uuid) end`;

/**
 * Everything that a booking, a move or a search for free times is decided on, in one statement: under row-level security
 * each further round trip would cost more than all of its look-ups.
 *
 * $1 practice, $2 location, $3 patient, $4 kind, $5 course session, $6 first start, $7 last start, $8 minutes asked for,
 * $9 appointments to leave out, $10 named staff, $11 roles wanted, $12 named room, $13 fitness wanted, $14 parts of the kind,
 * $15 now, $16 who asks, $17 another kind with the same rooms and staff, whose facts say what is taken of those who take it too,
 * $18 whether it is by video: then nobody has to be anywhere, $19 patients of whom what who asks holds does not count.
 *
 * A hold that has run out takes nothing, and none stands in the way of whoever holds it for the patient.
 *
 * A reservation lasts at most 15 hours (ck_reservation_length), begins at most one before the visit and ends at most 10 after its
 * start: that bounds how far one must look on either side. Ranges are not used, since their operators are not leakproof and reach no index under a policy.
 */
export const SCHEDULE_FACTS_SQL = `
with session as materialized (
  select s.id, s.number, s.course_id, s.course_number, s.infusion_session_id, s.course_status = 'ACTIVE' as course_active,
         s.prescriber_id,
         coalesce(s.therapist_id, (
           select t.staff_id from course_session_facts o
           join appointment a on a.practice_id = o.practice_id and a.course_session_id = o.id
             and a.status not in ('CANCELLED', 'NO_SHOW')
           join appointment_staff t on t.practice_id = a.practice_id and t.appointment_id = a.id
           where o.practice_id = $1::uuid and o.patient_id = $3::uuid and o.course_id = s.course_id
             and o.kind in ('PREPARATION', 'INTEGRATION')
           order by a.starts_at desc limit 1)) as therapist_id,
         live.id as live_appointment_id
  from course_session_facts s
  left join appointment live on live.practice_id = $1::uuid and live.course_session_id = s.id
    and live.status not in ('CANCELLED', 'NO_SHOW')
  where s.practice_id = $1::uuid and s.patient_id = $3::uuid and s.kind = $4::text
    and case when $5::uuid is null then s.course_status = 'ACTIVE' and live.id is null else s.id = $5::uuid end
  order by s.course_number desc, s.number limit 1
), place as materialized (
  select o.* from room_facts o
  where o.practice_id = $1::uuid and o.location_id = $2::uuid
    and case when $12::uuid is null then o.active and $13::text = any (o.fit_for) else o.id = $12::uuid end
), person as materialized (
  select s.* from staff_facts s
  where s.practice_id = $1::uuid and (s.id = any ($10::uuid[]) or s.active and $4::text = any (s.kinds)
    and exists (select from staff_role_facts r where r.practice_id = $1::uuid and r.staff_id = s.id and r.role = any ($11::text[]))
    and (exists (select from staff_hours_facts h where h.practice_id = $1::uuid and h.staff_id = s.id and h.location_id = $2::uuid)
      or exists (select from staff_exception_facts e where e.practice_id = $1::uuid and e.staff_id = s.id
                   and e.location_id = $2::uuid and e.ends_at > $6::timestamptz)))
), own as materialized (
  select h.id from course_hold h where h.practice_id = $1::uuid and h.held_by = $16::uuid and h.patient_id = any ($19::uuid[])
)
select json_build_object(
  'location', (
    select json_build_object('id', l.id, 'name', l.name, 'zone', l.time_zone, 'active', l.active,
      'keepsFederalHolidays', l.keeps_federal_holidays,
      'hours', (select coalesce(json_agg(json_build_array(h.weekday, h.opens_minute, h.closes_minute, h.effective_from, h.effective_until)), '[]')
                from opening_hours_facts h where h.practice_id = $1::uuid and h.location_id = l.id
                  and h.effective_until >= $6::timestamptz::date - 1 and h.effective_from <= $7::timestamptz::date + 2),
      'closures', (select coalesce(json_agg(json_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on, 'reason', c.reason)), '[]')
                   from closure_facts c where c.practice_id = $1::uuid and c.location_id = l.id
                     and c.ends_on >= $6::timestamptz::date - 1 and c.starts_on <= $7::timestamptz::date + 2))
    from location_facts l where l.practice_id = $1::uuid and l.id = $2::uuid),
  'durationMinutes', coalesce($8::int, kind.duration_minutes),
  'doseMinutes', kind.dose_minutes,
  'preparationMinutes', kind.preparation_minutes,
  'recoveryMinutes', kind.recovery_minutes,
  'turnoverMinutes', kind.turnover_minutes,
  'noticeHours', kind.notice_hours,
  'patient', (
    select json_build_object('id', p.id, 'active', p.active,
      'name', concat_ws(' ', coalesce(nullif(p.preferred_name, ''), p.given_name), p.family_name),
      'taken', ${taken('PATIENT', '$3::uuid')})
    from patient_facts p where p.practice_id = $1::uuid and p.id = $3::uuid),
  'session', (
    select json_build_object('id', s.id, 'number', s.number, 'courseId', s.course_id, 'courseNumber', s.course_number,
      'courseActive', s.course_active, 'prescriberId', s.prescriber_id, 'therapistId', s.therapist_id,
      'liveAppointmentId', s.live_appointment_id)
    from session s),
  'rooms', (
    select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'active', o.active, 'fitFor', o.fit_for,
      'turnoverMinutes', o.turnover_minutes,
      'outOfService', (select coalesce(json_agg(json_build_object('reason', x.reason, 'start', ${ms('x.starts_at')}, 'end', ${ms('x.ends_at')})), '[]')
                       from out_of_service_facts x where x.practice_id = $1::uuid and x.room_id = o.id
                         and x.starts_at < $7::timestamptz + interval '10 hours' and x.ends_at > $6::timestamptz - interval '1 hour'),
      'taken', ${takenOfRoom}) order by o.name), '[]')
    from place o),
  'staff', (
    select coalesce(json_agg(json_build_object('id', s.id, 'name', concat_ws(' ', s.title, s.name), 'active', s.active,
      'roles', (select coalesce(json_agg(r.role), '[]') from staff_role_facts r where r.practice_id = $1::uuid and r.staff_id = s.id),
      'hours', (select coalesce(json_agg(json_build_array(h.weekday, h.starts_minute, h.ends_minute, h.effective_from, h.effective_until)), '[]')
                from staff_hours_facts h
                where h.practice_id = $1::uuid and h.staff_id = s.id and h.location_id = $2::uuid
                  and h.effective_until >= $6::timestamptz::date - 1 and h.effective_from <= $7::timestamptz::date + 2),
      'exceptions', (select coalesce(json_agg(json_build_array(e.kind, ${ms('e.starts_at')}, ${ms('e.ends_at')})), '[]')
                     from staff_exception_facts e
                     where e.practice_id = $1::uuid and e.staff_id = s.id and (e.location_id is null or e.location_id = $2::uuid)
                       and e.ends_at > $6::timestamptz - interval '1 hour' and e.starts_at < $7::timestamptz + interval '10 hours'),
      'kinds', s.kinds,
      'lanes', json_build_object('ATTENDING', s.attending_lanes, 'SUPERVISING', s.supervising_lanes),
      'attending', ${takenOfStaff('ATTENDING')},
      'supervising', ${takenOfStaff('SUPERVISING')},
      'elsewhere', ${ELSEWHERE}) order by s.name, s.id), '[]')
    from person s),
  'course', (
    select coalesce(json_agg(json_build_object('id', a.id, 'kind', o.kind, 'number', o.number,
      'startsAt', ${ms('a.starts_at')}, 'endsAt', ${ms('a.ends_at')}, 'doseEndsAt', ${ms('a.dose_ends_at')})), '[]')
    from session s join course_session_facts o on o.practice_id = $1::uuid and o.patient_id = $3::uuid and o.course_id = s.course_id
    join appointment a on a.practice_id = $1::uuid and a.course_session_id = o.id and a.status not in ('CANCELLED', 'NO_SHOW')),
  'infusionStarts', (
    select coalesce(json_agg(${ms('a.starts_at')}), '[]')
    from appointment a
    where a.practice_id = $1::uuid and a.patient_id = $3::uuid and a.kind = 'INFUSION' and a.status not in ('CANCELLED', 'NO_SHOW')
      and $4::text = 'INFUSION' and a.id <> all ($9::uuid[])),
  'doseEndsAt', (
    select ${ms('a.dose_ends_at')}
    from session s join appointment a on a.practice_id = $1::uuid and a.course_session_id = s.infusion_session_id
      and a.status not in ('CANCELLED', 'NO_SHOW'))
)::text as facts
from appointment_kind kind where kind.practice_id = $1::uuid and kind.kind = $4::text
`;
