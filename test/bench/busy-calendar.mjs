import { createHash } from 'node:crypto';
import pg from 'pg';

const DAYS = 57;
export const BUSY_VISITS_A_DAY = 120;
const id = (/** @type {string} */ kind, n = 0) =>
  createHash('md5')
    .update(`busy:${kind}:${n}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

export const busyPractice = { locationId: id('location'), cookie: 'kapstone_session=bench-busy' };

/**
 * Adds a practice of 20 staff and 8 infusion rooms, its next eight weeks 85% full by whole visits, room and staff together: five
 * infusions a day in each room, with turnover 525 of 600 minutes, of which one in forty is left out; and ten sessions a day with each
 * therapist. Four nurses have no lane left while the rooms are full, four others cover nothing yet.
 * @param {string} ownerUrl a superuser's
 * @param {string} today YYYY-MM-DD
 * @param {number} [pastDays] on which the practice was as busy before
 * @returns {Promise<number>} the visits to come
 */
export async function loadBusyCalendar(ownerUrl, today, pastDays = 0) {
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    await db.query('begin');
    await db.query(`set local session_replication_role = replica`);
    await db.query(`create function pg_temp.id(kind text, n integer default 0) returns uuid language sql immutable
      as $$ select md5('busy:' || kind || ':' || n)::uuid $$`);
    await db.query(`
      insert into practice (id, name, time_zone) values (pg_temp.id('practice'), 'Busy', 'America/New_York');
      insert into appointment_kind (practice_id, kind, duration_minutes, dose_minutes) values (pg_temp.id('practice'), 'INFUSION', 90, 40);
      insert into location (practice_id, id, name, time_zone, address)
        values (pg_temp.id('practice'), pg_temp.id('location'), 'Harbor', 'America/New_York', '1 Harbor');
      insert into opening_hours (practice_id, location_id, weekday, opens_minute, closes_minute)
        select pg_temp.id('practice'), pg_temp.id('location'), d, 480, 1080 from generate_series(1, 7) d;
      create temporary table member as
        select kind, n, pg_temp.id(kind, n) as id
        from (values ('psychiatrist', 4), ('nurse', 8), ('therapist', 8), ('frontdesk', 1)) k (kind, count),
             lateral generate_series(0, k.count - 1) n;
      insert into staff (practice_id, id, name, email)
        select pg_temp.id('practice'), id, initcap(kind) || ' ' || n, kind || n || '@busy.bench.test' from member;
      insert into staff_role (practice_id, staff_id, role)
        select pg_temp.id('practice'), id, case kind when 'frontdesk' then 'FRONT_DESK' else upper(kind) end from member;
      insert into staff_hours (practice_id, staff_id, location_id, weekday, starts_minute, ends_minute)
        select pg_temp.id('practice'), id, pg_temp.id('location'), d, 480, 1080 from member, generate_series(1, 7) d
        where kind <> 'frontdesk';
      insert into room (practice_id, id, location_id, name, fit_for, turnover_minutes)
        select pg_temp.id('practice'), pg_temp.id('room', n), pg_temp.id('location'), 'Infusion ' || n + 1, array['INFUSION'], 15
        from generate_series(0, 7) n;
      insert into staff_session (practice_id, id, staff_id, secret_hash, created_at, last_active_at, expires_at)
        values (pg_temp.id('practice'), pg_temp.id('session'), pg_temp.id('frontdesk'), sha256(convert_to('bench-busy', 'UTF8')),
                now(), now() + interval '1 day', now() + interval '2 days');
      create temporary table visit as
        select 'INFUSION' as kind, room as who, pg_temp.id('infusion', (d * 8 + room) * 5 + turn) as id,
               (date '${today}' + d)::timestamp at time zone 'America/New_York' + make_interval(mins => 480 + turn * 105) as starts_at,
               90 as minutes
        from generate_series(${-pastDays}, ${DAYS}) d, generate_series(0, 7) room, generate_series(0, 4) turn
        where ((d * 8 + room) * 5 + turn) % 40 <> 7
        union all
        select 'INTEGRATION', therapist, pg_temp.id('integration', (d * 8 + therapist) * 10 + turn),
               (date '${today}' + d)::timestamp at time zone 'America/New_York' + make_interval(mins => 480 + turn * 60), 50
        from generate_series(${-pastDays}, ${DAYS}) d, generate_series(0, 7) therapist, generate_series(0, 9) turn;
      insert into appointment (practice_id, id, location_id, patient_id, kind, starts_at, ends_at, dose_ends_at, virtual, room_id, booked_at)
        select pg_temp.id('practice'), id, pg_temp.id('location'), id, kind, starts_at, starts_at + make_interval(mins => minutes),
               case kind when 'INFUSION' then starts_at + interval '40 minutes' end, kind <> 'INFUSION',
               case kind when 'INFUSION' then pg_temp.id('room', who) end, now()
        from visit;
      insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
        select pg_temp.id('practice'), id, r.kind, r.resource, r.lanes, starts_at, starts_at + make_interval(mins => minutes + r.turnover)
        from visit v, lateral (
          select 'PATIENT' as kind, v.id as resource, int4range(1, null) as lanes, 0 as turnover
          union all select 'ROOM', pg_temp.id('room', who), int4range(1, null), 15 where v.kind = 'INFUSION'
          union all select 'ATTENDING', pg_temp.id('nurse', who / 2), int4range(who % 2 + 1, who % 2 + 2), 0 where v.kind = 'INFUSION'
          union all select 'SUPERVISING', pg_temp.id('psychiatrist', who / 4), int4range(who % 4 + 1, who % 4 + 2), 0 where v.kind = 'INFUSION'
          union all select 'ATTENDING', pg_temp.id('therapist', who), int4range(1, null), 0 where v.kind = 'INTEGRATION') r;
    `);
    const { rows } = await db.query(
      `select count(*)::int as visits from visit where starts_at >= date '${today}'::timestamp at time zone 'America/New_York'`,
    );
    await db.query('commit');
    await db.query('vacuum analyze');
    return /** @type {number} */ (rows[0].visits);
  } finally {
    await db.end();
  }
}
