import { createHash } from 'node:crypto';
import pg from 'pg';

const PRACTICES = 50;
const VISITS_A_DAY = 40;
/** Of each practice: 4 psychiatrists, 6 therapists and 4 nurses at work, a front desk, 8 infusion and 8 therapy rooms. */
const STAFF = { psychiatrist: 4, therapist: 6, nurse: 4 };

/** The id that the loading SQL makes of a few numbers, as text. */
const id = (kind, practice, n = 0) =>
  createHash('md5')
    .update(`${kind}:${practice}:${n}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** The session of a practice's front desk, for the cookie. */
const secretOf = (practice) => `bench-session-${practice}`;

/**
 * @typedef {object} BenchPractice
 * @property {string} practiceId
 * @property {string} locationId
 * @property {string} frontDeskId
 * @property {string} sessionId
 * @property {string} cookie
 * @property {readonly string[]} psychiatristIds
 * @property {readonly string[]} patientIds
 */

/** @returns {BenchPractice[]} what the clients of the bench know of the loaded data */
export const benchPractices = () =>
  Array.from({ length: PRACTICES }, (_, p) => ({
    practiceId: id('practice', p),
    locationId: id('location', p),
    frontDeskId: id('frontdesk', p),
    sessionId: id('session', p),
    cookie: `kapstone_session=${secretOf(p)}`,
    psychiatristIds: Array.from({ length: STAFF.psychiatrist }, (_, n) => id('psychiatrist', p, n)),
    patientIds: Array.from({ length: 300 }, (_, n) => id('patient', p, n)),
  }));

/**
 * Fills a migrated database: 50 practices with 40 visits on every day from the middle outwards, `today` in the middle, until
 * there are as many as asked for. Triggers and keys rest while it loads; the rows are such that they would hold.
 * @param {string} ownerUrl a superuser's
 * @param {number} appointments
 * @param {string} today YYYY-MM-DD
 * @param {{ readOnly?: boolean }} [how] `readOnly` leaves out the index that writes are checked against: it takes half of the time
 */
export async function loadBench(ownerUrl, appointments, today, { readOnly = false } = {}) {
  const days = Math.max(1, Math.ceil(appointments / PRACTICES / VISITS_A_DAY));
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    await db.query('begin');
    await db.query(`set local session_replication_role = replica`);
    // Built at the end, over all rows, in a fraction of the time; and it proves that nobody is in two places.
    const {
      rows: [{ definition }],
    } = await db.query(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'ex_reservation_slot'`,
    );
    await db.query('alter table reservation drop constraint ex_reservation_slot');
    await db.query(`create function pg_temp.id(kind text, p integer, n integer default 0) returns uuid language sql immutable
      as $$ select md5(kind || ':' || p || ':' || n)::uuid $$`);
    const people = Object.entries(STAFF)
      .map(([kind, count]) => `('${kind}', ${count})`)
      .join(', ');
    await db.query(`
      insert into practice (id, name, time_zone, npi, tin)
        select pg_temp.id('practice', p), 'Practice ' || p, 'America/New_York', '1234567893', '12-3456789'
        from generate_series(0, ${PRACTICES - 1}) p;
      insert into appointment_kind (practice_id, kind, duration_minutes, dose_minutes)
        select pg_temp.id('practice', p), k.kind, k.minutes, k.dose
        from generate_series(0, ${PRACTICES - 1}) p,
             (values ('CONSULTATION', 60, null::integer), ('PREPARATION', 50, null), ('INFUSION', 90, 40),
                     ('INTEGRATION', 50, null), ('FOLLOW_UP', 30, null)) k (kind, minutes, dose);
      insert into location (practice_id, id, name, time_zone, address)
        select pg_temp.id('practice', p), pg_temp.id('location', p), 'Juniper Street', 'America/New_York', '14 Juniper Street'
        from generate_series(0, ${PRACTICES - 1}) p;
      insert into opening_hours (practice_id, location_id, weekday, opens_minute, closes_minute)
        select pg_temp.id('practice', p), pg_temp.id('location', p), d, 480, 1080
        from generate_series(0, ${PRACTICES - 1}) p, generate_series(1, 7) d;
      create temporary table member as
        select p, kind, n, pg_temp.id(kind, p, n) as id
        from generate_series(0, ${PRACTICES - 1}) p, (values ${people}, ('frontdesk', 1)) as k (kind, count),
             lateral generate_series(0, k.count - 1) n;
      insert into staff (practice_id, id, name, title, credentials, email)
        select pg_temp.id('practice', p), id, initcap(kind) || ' ' || n, case kind when 'psychiatrist' then 'Dr.' end, null,
               kind || n || '@p' || p || '.bench.test' from member;
      insert into staff_role (practice_id, staff_id, role)
        select pg_temp.id('practice', p), id, case kind when 'frontdesk' then 'FRONT_DESK' else upper(kind) end from member;
      insert into staff_hours (practice_id, staff_id, location_id, weekday, starts_minute, ends_minute)
        select pg_temp.id('practice', p), id, pg_temp.id('location', p), d, 480, 1080
        from member, generate_series(1, 7) d where kind <> 'frontdesk';
      insert into room (practice_id, id, location_id, name, fit_for)
        select pg_temp.id('practice', p), pg_temp.id('room', p, n), pg_temp.id('location', p),
               case when n < 8 then 'Infusion ' || n + 1 else 'Therapy ' || n - 7 end,
               case when n < 8 then array['INFUSION'] else array['THERAPY'] end
        from generate_series(0, ${PRACTICES - 1}) p, generate_series(0, 15) n;
      insert into patient (practice_id, id, given_name, family_name, birth_date, phone, preferred_method, coverage, intends_to_claim)
        select pg_temp.id('practice', p), pg_temp.id('patient', p, n), 'Given' || n, 'Family' || n % 97, date '1960-01-01' + n * 31,
               '(555) 010-' || lpad((n % 10000)::text, 4, '0'), 'TEXT', 'SELF_PAY', false
        from generate_series(0, ${PRACTICES - 1}) p, generate_series(0, 299) n;
      insert into course (practice_id, id, patient_id, number, infusion_count, drug, route, indication, prescriber_id, therapist_id)
        select pg_temp.id('practice', p), pg_temp.id('course', p, n), pg_temp.id('patient', p, n), 1, 6, 'ketamine', 'IV', 'indication',
               pg_temp.id('psychiatrist', p, n % 4), pg_temp.id('therapist', p, n % 6)
        from generate_series(0, ${PRACTICES - 1}) p, generate_series(0, 299) n;
      insert into course_session (practice_id, id, course_id, patient_id, kind, number, infusion_session_id)
        select pg_temp.id('practice', p), pg_temp.id(lower(k.kind) || k.number, p, n), pg_temp.id('course', p, n),
               pg_temp.id('patient', p, n), k.kind, k.number,
               case k.kind when 'INTEGRATION' then pg_temp.id('infusion' || k.number, p, n) end
        from generate_series(0, ${PRACTICES - 1}) p, generate_series(0, 299) n,
             (select 'PREPARATION' as kind, 1 as number union all
              select kind, number from (values ('INFUSION'), ('INTEGRATION')) v (kind), generate_series(1, 6) number) k;
      insert into consent_template (practice_id, id, name)
        select pg_temp.id('practice', p), pg_temp.id('template', p), 'Infusion consent' from generate_series(0, ${PRACTICES - 1}) p;
      insert into consent_template_version (practice_id, id, template_id, number, label, change, effective_on, body)
        select pg_temp.id('practice', p), pg_temp.id('version', p), pg_temp.id('template', p), 1, 'v1', 'MATERIAL', '2020-01-01', 'Text'
        from generate_series(0, ${PRACTICES - 1}) p;
      insert into consent (practice_id, id, patient_id, version_id, drug, route, indication, signed_on, expires_on, recorded_at, recorded_by)
        select pg_temp.id('practice', p), pg_temp.id('consent', p, n), pg_temp.id('patient', p, n), pg_temp.id('version', p),
               'ketamine', 'IV', 'indication', date '${today}' - (n % 400), date '${today}' - (n % 400) + 365, now(), pg_temp.id('nurse', p, 0)
        from generate_series(0, ${PRACTICES - 1}) p, generate_series(0, 299) n;
      insert into screening (practice_id, id, patient_id, decision, decided_at, decided_by, valid_until)
        select pg_temp.id('practice', p), pg_temp.id('screening', p, n), pg_temp.id('patient', p, n),
               case when n % 20 = 0 then 'ON_HOLD' else 'CLEARED' end, now() - make_interval(days => n % 100),
               pg_temp.id('psychiatrist', p, n % 4), date '${today}' - (n % 100) + 90
        from generate_series(0, ${PRACTICES - 1}) p, generate_series(0, 299) n;
      insert into estimate (practice_id, id, patient_id, series_id, number, state, primary_service, period_start, period_end, recurring,
                            issued_at, issued_content, created_at)
        select pg_temp.id('practice', p), pg_temp.id('estimate', p, n), pg_temp.id('patient', p, n), pg_temp.id('estimate', p, n), 1, 'ISSUED',
               'A course of infusions', date '${today}' - 60, date '${today}' + 300, true, now() - interval '61 days', '{}', now()
        from generate_series(0, ${PRACTICES - 1}) p, generate_series(0, 299) n where n % 5 <> 0;
      insert into staff_session (practice_id, id, staff_id, secret_hash, created_at, last_active_at, expires_at)
        select pg_temp.id('practice', p), pg_temp.id('session', p), pg_temp.id('frontdesk', p), sha256(convert_to('bench-session-' || p, 'UTF8')),
               now(), now() + interval '1 day', now() + interval '2 days'
        from generate_series(0, ${PRACTICES - 1}) p;

      -- Half of a day's visits are infusions in 8 rooms, five in each of them at two hours' distance... the others are split
      -- between therapists (30 to 50 minutes) and psychiatrists.
      create temporary table visit as
        select p, d, n, pg_temp.id('visit' || d, p, n) as id,
               case when n < 16 then 'INFUSION' when n < 34 then 'INTEGRATION' else 'FOLLOW_UP' end as kind,
               -- Each patient is seen at most once a day.
               (d * ${VISITS_A_DAY} + n) % 300 as patient,
               (date '${today}' + (d - ${Math.floor(days / 2)}))::timestamp at time zone 'America/New_York'
                 + make_interval(mins => 480 + case when n < 16 then (n / 8) * 150 + (n % 8) * 5
                                                    when n < 34 then ((n - 16) / 6) * 70
                                                    else ((n - 34) / 2) * 40 + 330 end) as starts_at
        from generate_series(0, ${PRACTICES - 1}) p, generate_series(0, ${days - 1}) d, generate_series(0, ${VISITS_A_DAY - 1}) n;
      insert into appointment (practice_id, id, location_id, patient_id, course_session_id, kind, status, starts_at, ends_at, dose_ends_at,
                               room_id, ride_name, ride_phone, checked_in_at, started_at, completed_at, booked_at)
        select pg_temp.id('practice', p), id, pg_temp.id('location', p), pg_temp.id('patient', p, patient),
               case when d = ${Math.floor(days / 2)} and kind <> 'FOLLOW_UP'
                    then pg_temp.id(case kind when 'INFUSION' then 'infusion3' else 'integration2' end, p, patient) end,
               kind, case when d < ${Math.floor(days / 2)} then 'COMPLETED' else 'BOOKED' end, starts_at,
               starts_at + make_interval(mins => case kind when 'INFUSION' then 90 when 'INTEGRATION' then 50 else 30 end),
               case kind when 'INFUSION' then starts_at + interval '40 minutes' end,
               case kind when 'INFUSION' then pg_temp.id('room', p, n % 8) when 'INTEGRATION' then pg_temp.id('room', p, 8 + (n - 16) % 6) end,
               case when n % 3 > 0 then 'Sam' end, case when n % 3 > 0 then '(555) 010-0100' end,
               null, null, null, now() - interval '30 days'
        from visit;
      create temporary table part as
        select v.*, s.part, s.staff_id from visit v, lateral (
          select 'ATTENDING' as part, pg_temp.id(case kind when 'INFUSION' then 'nurse' when 'INTEGRATION' then 'therapist' else 'psychiatrist' end, p,
            case kind when 'INFUSION' then (n % 8) / 2 when 'INTEGRATION' then (n - 16) % 6 else n % 2 end) as staff_id
          union all
          select 'SUPERVISING', pg_temp.id('psychiatrist', p, 2 + (n % 8) / 4) where kind = 'INFUSION') s;
      insert into appointment_staff (practice_id, appointment_id, staff_id, part)
        select pg_temp.id('practice', p), id, staff_id, part from part;
      insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
        select pg_temp.id('practice', p), id, part, staff_id,
               case when kind <> 'INFUSION' then int4range(1, null)
                    when part = 'ATTENDING' then int4range(n % 2 + 1, n % 2 + 2) else int4range(n % 4 + 1, n % 4 + 2) end,
               starts_at, starts_at + make_interval(mins => case kind when 'INFUSION' then 90 when 'INTEGRATION' then 50 else 30 end)
        from part
        union all
        select a.practice_id, a.id, 'PATIENT', a.patient_id, int4range(1, null), a.starts_at, a.ends_at from appointment a
        union all
        select a.practice_id, a.id, 'ROOM', a.room_id, int4range(1, null), a.starts_at, a.ends_at + interval '15 minutes'
        from appointment a where a.room_id is not null;
    `);
    if (!readOnly) await db.query(`alter table reservation add constraint ex_reservation_slot ${definition}`);
    await db.query('commit');
    await db.query('vacuum analyze');
  } finally {
    await db.end();
  }
  return days;
}
