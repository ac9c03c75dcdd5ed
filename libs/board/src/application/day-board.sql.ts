/**
 * Everything the day board shows, as facts: one row, one JSON value, read in one round trip with its context. Reads the facts
 * views of other libraries and nothing else of them. Instants are epoch milliseconds, times of day minutes after midnight.
 * Visits become JSON as whole rows: json_build_object takes twice as long.
 *
 * $1 practice, $2 location, $3 the date in the location's zone.
 */
export const DAY_BOARD_SQL = `
with place as materialized (
  select l.time_zone, l.active, l.keeps_federal_holidays,
         $3::date::timestamp at time zone l.time_zone as day_starts,
         ($3::date + 1)::timestamp at time zone l.time_zone as day_ends,
         extract(isodow from $3::date)::integer as weekday,
         -- A visit may begin on the date before and end on the one after: what it stands on is read of all three.
         array[extract(isodow from $3::date - 1), extract(isodow from $3::date), extract(isodow from $3::date + 1)]::integer[] as weekdays
  from location_facts l where l.practice_id = $1::uuid and l.id = $2::uuid
),
day as materialized (
  select a.* from appointment_facts a
  where a.practice_id = $1::uuid and a.location_id = $2::uuid and a.status <> 'CANCELLED'
    -- A visit is at most 12 hours long: what began before that does not reach the day.
    and a.starts_at < (select day_ends from place) and a.starts_at > (select day_starts from place) - interval '12 hours' and a.ends_at > (select day_starts from place)
),
taking as (
  select s.appointment_id, s.staff_id, s.part
  from day d join appointment_staff_facts s on s.practice_id = $1::uuid and s.appointment_id = d.id
),
-- Clinicians who work here that day, and those who have a visit all the same.
present as (
  select h.staff_id from staff_hours_facts h
  where h.practice_id = $1::uuid and h.location_id = $2::uuid and h.weekday = (select weekday from place)
    and $3::date between h.effective_from and h.effective_until
    and exists (
      select from staff_role_facts r
      where r.practice_id = $1::uuid and r.staff_id = h.staff_id and r.role in ('PSYCHIATRIST', 'THERAPIST', 'NURSE'))
  union select e.staff_id from staff_exception_facts e
  where e.practice_id = $1::uuid and e.location_id = $2::uuid
    and e.starts_at < (select day_ends from place) and e.ends_at > (select day_starts from place)
  union select staff_id from taking
)
select json_build_object(
  -- Few at any time: none is the usual case.
  'holds', (
    select coalesce(json_agg(json_build_object(
      'columnId', h.resource_id,
      'startsAt', (extract(epoch from h.starts_at) * 1000)::int8,
      'endsAt', (extract(epoch from h.ends_at) * 1000)::int8,
      'expiresAt', (extract(epoch from h.expires_at) * 1000)::int8,
      'heldBy', concat_ws(' ', s.title, s.name),
      'patientId', h.patient_id,
      'patientName', concat_ws(' ', coalesce(nullif(p.preferred_name, ''), p.given_name), p.family_name)) order by h.starts_at, h.resource_id), '[]')
    from course_hold_facts h
    join staff_facts s on s.practice_id = $1::uuid and s.id = h.held_by
    join patient_facts p on p.practice_id = $1::uuid and p.id = h.patient_id
    where h.practice_id = $1::uuid and h.location_id = $2::uuid and h.resource_kind <> 'PATIENT'
      and h.starts_at < (select day_ends from place) and h.ends_at > (select day_starts from place)),
  'timeZone', (select time_zone from place),
  'active', (select active from place),
  'keepsFederalHolidays', (select keeps_federal_holidays from place),
  'practice', (select p.facts from readiness_practice_facts p where p.practice_id = $1::uuid),
  'hours', (
    select coalesce(json_agg(json_build_array(h.weekday, h.opens_minute, h.closes_minute, h.effective_from, h.effective_until)
      order by h.opens_minute), '[]')
    from opening_hours_facts h
    where h.practice_id = $1::uuid and h.location_id = $2::uuid and h.weekday = any ((select weekdays from place)::integer[])
      and h.effective_from <= $3::date + 1 and h.effective_until >= $3::date - 1),
  'closures', (
    select coalesce(json_agg(json_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on, 'reason', c.reason) order by c.starts_on), '[]')
    from closure_facts c
    where c.practice_id = $1::uuid and c.location_id = $2::uuid and c.starts_on <= $3::date + 1 and c.ends_on >= $3::date - 1),
  'staff', (
    select coalesce(json_agg(json_build_object(
      'id', s.id,
      'name', concat_ws(' ', s.title, s.name),
      'credentials', s.credentials,
      'active', s.active,
      'kinds', s.kinds,
      'roles', (select json_agg(r.role order by r.role) from staff_role_facts r where r.practice_id = $1::uuid and r.staff_id = s.id),
      'hours', (
        select coalesce(json_agg(json_build_array(h.weekday, h.starts_minute, h.ends_minute, h.effective_from, h.effective_until)
          order by h.starts_minute), '[]')
        from staff_hours_facts h
        where h.practice_id = $1::uuid and h.staff_id = s.id and h.location_id = $2::uuid
          and h.weekday = any ((select weekdays from place)::integer[])
          and h.effective_from <= $3::date + 1 and h.effective_until >= $3::date - 1),
      'exceptions', (
        select coalesce(json_agg(json_build_object(
          'kind', e.kind, 'start', (extract(epoch from e.starts_at) * 1000)::int8, 'end', (extract(epoch from e.ends_at) * 1000)::int8)), '[]')
        from staff_exception_facts e
        where e.practice_id = $1::uuid and e.staff_id = s.id and (e.location_id is null or e.location_id = $2::uuid)
          and e.starts_at < (select day_ends from place) + interval '15 hours'
          and e.ends_at > (select day_starts from place) - interval '15 hours')
    ) order by s.name, s.id), '[]')
    from present p join staff_facts s on s.practice_id = $1::uuid and s.id = p.staff_id),
  'rooms', (
    select coalesce(json_agg(json_build_object(
      'id', r.id,
      'name', r.name,
      'detail', r.detail,
      'active', r.active,
      'fitFor', r.fit_for,
      'out', (
        select coalesce(json_agg(json_build_object(
          'start', (extract(epoch from o.starts_at) * 1000)::int8, 'end', (extract(epoch from o.ends_at) * 1000)::int8,
          'reason', o.reason) order by o.starts_at), '[]')
        from out_of_service_facts o
        where o.practice_id = $1::uuid and o.room_id = r.id
          and o.starts_at < (select day_ends from place) + interval '15 hours'
          and o.ends_at > (select day_starts from place) - interval '15 hours')
    ) order by r.name, r.id), '[]')
    from room_facts r
    where r.practice_id = $1::uuid and r.location_id = $2::uuid and (r.active or r.id in (select room_id from day))),
  'appointments', (
    select coalesce(json_agg(visit order by visit."startsAt", visit.id), '[]')
    from (
      select d.id, d.version, d.kind, d.status,
             (extract(epoch from d.starts_at) * 1000)::int8 as "startsAt",
             (extract(epoch from d.ends_at) * 1000)::int8 as "endsAt",
             (extract(epoch from d.dose_ends_at) * 1000)::int8 as "doseEndsAt",
             case when d.status in ('BOOKED', 'CHECKED_IN') then (
               select json_build_array((extract(epoch from p.starts_at) * 1000)::int8, (extract(epoch from p.ends_at) * 1000)::int8)
               from appointment_held_facts p where p.practice_id = $1::uuid and p.appointment_id = d.id) end as held,
             d.virtual,
             d.walk_in as "walkIn",
             d.overbooked,
             d.patient_id as "patientId",
             concat_ws(' ', coalesce(nullif(p.preferred_name, ''), p.given_name), p.family_name) as "patientName",
             d.room_id as "roomId",
             (select coalesce(json_agg(json_build_object('id', t.staff_id, 'part', t.part) order by t.part, t.staff_id), '[]')
              from taking t where t.appointment_id = d.id) as staff,
             d.course_session_id as "courseSessionId",
             n.number as "sessionNumber",
             n.count as "sessionCount",
             (extract(epoch from d.checked_in_at) * 1000)::int8 as "checkedInAt",
             (extract(epoch from d.started_at) * 1000)::int8 as "startedAt",
             (extract(epoch from d.completed_at) * 1000)::int8 as "completedAt",
             d.ride_name as "rideName",
             (select y.kind from visit_reply_facts y
              where y.practice_id = $1::uuid and y.appointment_id = d.id and y.starts_at = d.starts_at
              order by y.at desc, y.id desc limit 1) as reply,
             f.facts as readiness
      from day d
      join patient_facts p on p.practice_id = $1::uuid and p.id = d.patient_id
      join readiness_facts f on f.practice_id = $1::uuid and f.appointment_id = d.id
      left join lateral (
        select s.number, case when s.kind = 'PREPARATION' then 1 else s.infusion_count end as count
        from course_session_facts s
        where s.practice_id = $1::uuid and s.id = d.course_session_id
      ) n on true
    ) visit)
)`;
