/**
 * Everything that a booking, a move or a search for free times is decided on, in one statement: under row-level security
 * each further round trip would cost more than all of its look-ups.
 *
 * $1 practice, $2 location, $3 patient, $4 kind, $5 course session, $6 first start, $7 last start, $8 minutes asked for,
 * $9 minutes by default, $10 minutes of the dose by default, $11 appointment to leave out, $12 named staff, $13 roles wanted,
 * $14 named room, $15 fitness wanted.
 *
 * Reservations last 15 hours at most (ck_reservation_length), which bounds how far back one must look: range operators are
 * not leakproof and would not reach an index under a policy. A room's turnover lasts at most two hours.
 */
export const SCHEDULE_FACTS_SQL = `
with rule as (
  select coalesce($8::int, k.duration_minutes, $9::int) as duration_minutes,
         coalesce(k.dose_minutes, $10::int) as dose_minutes
  from (select) one left join appointment_kind k on k.practice_id = $1::uuid and k.kind = $4::text
), span as (
  select $6::timestamptz as starts_at, $7::timestamptz + make_interval(mins => rule.duration_minutes + 120) as ends_at from rule
), session as materialized (
  select s.id, s.number, s.course_id, s.course_number, s.infusion_session_id, s.course_status = 'ACTIVE' as course_active, s.prescriber_id,
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
), taken as materialized (
  select r.resource_kind, r.resource_id, json_agg(json_build_array(
           lower(r.lanes), upper(r.lanes) - 1,
           (extract(epoch from r.starts_at) * 1000)::int8, (extract(epoch from r.ends_at) * 1000)::int8)) as periods
  from span, reservation r
  where r.practice_id = $1::uuid and r.starts_at < span.ends_at and r.starts_at > span.starts_at - interval '15 hours'
    and r.ends_at > span.starts_at and r.appointment_id is distinct from $11::uuid
    and (r.resource_kind, r.resource_id) in (
      select 'PATIENT', $3::uuid
      union all select 'ROOM', o.id from room_facts o where o.practice_id = $1::uuid and o.location_id = $2::uuid
      union all select part, h.staff_id from staff_hours_facts h, unnest(array['ATTENDING', 'SUPERVISING']) part
                where h.practice_id = $1::uuid and h.location_id = $2::uuid
      union all select part, named from unnest($12::uuid[]) named, unnest(array['ATTENDING', 'SUPERVISING']) part)
  group by r.resource_kind, r.resource_id
)
select json_build_object(
  'location', (
    select json_build_object('id', l.id, 'name', l.name, 'zone', l.time_zone, 'active', l.active,
      'hours', (select coalesce(json_agg(json_build_array(h.weekday, h.opens_minute, h.closes_minute)), '[]')
                from opening_hours_facts h where h.practice_id = $1::uuid and h.location_id = l.id),
      'closures', (select coalesce(json_agg(json_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on, 'reason', c.reason)), '[]')
                   from closure_facts c, span where c.practice_id = $1::uuid and c.location_id = l.id
                     and c.ends_on >= span.starts_at::date - 1 and c.starts_on <= span.ends_at::date + 1))
    from location_facts l where l.practice_id = $1::uuid and l.id = $2::uuid),
  'durationMinutes', (select duration_minutes from rule),
  'doseMinutes', (select dose_minutes from rule),
  'patient', (
    select json_build_object('id', p.id, 'name', concat_ws(' ', coalesce(nullif(p.preferred_name, ''), p.given_name), p.family_name), 'active', p.active,
      'taken', (select t.periods from taken t where t.resource_kind = 'PATIENT'))
    from patient_facts p where p.practice_id = $1::uuid and p.id = $3::uuid),
  'session', (
    select json_build_object('id', s.id, 'number', s.number, 'courseId', s.course_id, 'courseNumber', s.course_number, 'courseActive', s.course_active,
      'prescriberId', s.prescriber_id, 'therapistId', s.therapist_id, 'liveAppointmentId', s.live_appointment_id)
    from session s),
  'rooms', (
    select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'active', o.active, 'fitFor', o.fit_for,
      'turnoverMinutes', o.turnover_minutes,
      'outOfService', (select coalesce(json_agg(json_build_object('reason', x.reason,
                         'start', (extract(epoch from x.starts_at) * 1000)::int8, 'end', (extract(epoch from x.ends_at) * 1000)::int8)), '[]')
                       from out_of_service_facts x, span where x.practice_id = $1::uuid and x.room_id = o.id
                         and x.starts_at < span.ends_at and x.ends_at > span.starts_at),
      'taken', (select t.periods from taken t where t.resource_kind = 'ROOM' and t.resource_id = o.id)) order by o.name), '[]')
    from room_facts o where o.practice_id = $1::uuid and o.location_id = $2::uuid
      and case when $14::uuid is null then o.active and $15::text = any (o.fit_for) else o.id = $14::uuid end),
  'staff', (
    select coalesce(json_agg(json_build_object('id', s.id, 'name', concat_ws(' ', s.title, s.name), 'active', s.active,
      'roles', (select coalesce(json_agg(r.role), '[]') from staff_role_facts r where r.practice_id = $1::uuid and r.staff_id = s.id),
      'hours', (select coalesce(json_agg(json_build_array(h.weekday, h.starts_minute, h.ends_minute)), '[]') from staff_hours_facts h
                where h.practice_id = $1::uuid and h.staff_id = s.id and h.location_id = $2::uuid),
      'lanes', json_build_object('ATTENDING', s.attending_lanes, 'SUPERVISING', s.supervising_lanes),
      'attending', (select t.periods from taken t where t.resource_kind = 'ATTENDING' and t.resource_id = s.id),
      'supervising', (select t.periods from taken t where t.resource_kind = 'SUPERVISING' and t.resource_id = s.id))
      order by s.name, s.id), '[]')
    from staff_facts s where s.practice_id = $1::uuid
      and (s.id = any ($12::uuid[]) or s.active
        and exists (select from staff_role_facts r where r.practice_id = $1::uuid and r.staff_id = s.id and r.role = any ($13::text[]))
        and exists (select from staff_hours_facts h where h.practice_id = $1::uuid and h.staff_id = s.id and h.location_id = $2::uuid))),
  'infusionStarts', (
    select coalesce(json_agg((extract(epoch from a.starts_at) * 1000)::int8), '[]')
    from session s
    join course_session_facts o on o.practice_id = $1::uuid and o.course_id = s.course_id and o.kind = 'INFUSION'
    join appointment a on a.practice_id = $1::uuid and a.course_session_id = o.id and a.status not in ('CANCELLED', 'NO_SHOW')
    where $4::text = 'INFUSION' and a.id is distinct from $11::uuid),
  'doseEndsAt', (
    select (extract(epoch from a.dose_ends_at) * 1000)::int8
    from session s join appointment a on a.practice_id = $1::uuid and a.course_session_id = s.infusion_session_id
      and a.status not in ('CANCELLED', 'NO_SHOW'))
)::text as facts
`;
