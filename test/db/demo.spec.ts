import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { instant, parseInstant, type Instant, type PracticeId } from '@kapstone/kernel';
import { systemContext } from '@kapstone/platform';
import { judgeReadiness, type PracticeFactsRecord, type ReadinessFactsRecord } from '@kapstone/readiness';
import { loadDemo } from '../../apps/cli/src/demo/load-demo.js';
import { createDatabase } from '../support/postgres.mjs';

/** The Wednesday before Thanksgiving, 1:20 PM at Juniper Street and 12:20 PM at Harbor. */
const MIDDAY = parseInstant('2026-11-25T18:20:00Z');
/** A Saturday night: the demo shows the afternoon before. */
const NIGHT = parseInstant('2026-11-29T03:40:00Z');

type Database = Awaited<ReturnType<typeof createDatabase>>;

const databases: Database[] = [];
const clients: pg.Client[] = [];

async function loaded(now: Instant): Promise<pg.Client> {
  const database = await createDatabase();
  databases.push(database);
  await loadDemo({ DATABASE_URL: database.ownerUrl, APP_DATABASE_URL: database.appUrl }, now);
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  clients.push(client);
  return client;
}

afterAll(async () => {
  for (const client of clients) await client.end();
  for (const database of databases) await database.drop();
});

const practiceOf = async (db: pg.Client, name: string): Promise<string> =>
  (await db.query('select id from practice where name like $1', [`${name}%`])).rows[0].id;

/** The statuses of today's visits at a location, each with how many there are. */
async function today(db: pg.Client, now: Instant, location: string): Promise<Record<string, number>> {
  const { rows } = await db.query(
    `select a.status, count(*)::int as count from appointment a
     join location l on l.practice_id = a.practice_id and l.id = a.location_id
     where l.name = $1 and (a.starts_at at time zone l.time_zone)::date = ($2::timestamptz at time zone l.time_zone)::date
     group by a.status`,
    [location, new Date(now)],
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

const EVERY_STATUS = ['BOOKED', 'CANCELLED', 'CHECKED_IN', 'COMPLETED', 'IN_PROGRESS', 'NO_SHOW'];

/** Why a visit of the demo may not be ready, in every way that readiness knows. */
const EVERY_REASON = [
  'CONSENT_EXPIRED',
  'CONSENT_NEW_VERSION',
  'CONSENT_NOT_SIGNED',
  'CONSENT_OTHER_SCOPE',
  'CONSENT_WITHDRAWN',
  'ESTIMATE_DUE',
  'ESTIMATE_LATE',
  'INTEGRATION_OUTSIDE_WINDOW',
  'NO_INTEGRATION_BOOKED',
  'NO_RIDE_NAMED',
  'NO_ROOM',
  'ON_HOLD',
  'RIDE_NOT_CONFIRMED',
  'ROOM_OUT_OF_SERVICE',
  'SCREENING_DECLINED',
  'SCREENING_EXPIRED',
  'SCREENING_MISSING',
];

/** The visits of the next ten days, as readiness judges them. */
async function judgedAhead(db: pg.Client, practiceId: string, now: Instant) {
  await db.query(
    `select set_config('app.practice_id', $1, false), set_config('app.chart_scope', 'practice', false)`,
    [practiceId],
  );
  const facts = await db.query<{ facts: PracticeFactsRecord }>(
    'select facts from readiness_practice_facts where practice_id = $1',
    [practiceId],
  );
  const visits = await db.query<{ facts: ReadinessFactsRecord }>(
    `select f.facts from readiness_facts f join appointment a on a.practice_id = f.practice_id and a.id = f.appointment_id
     where f.practice_id = $1 and a.status in ('BOOKED', 'CHECKED_IN') and a.starts_at < $2::timestamptz + interval '10 days'`,
    [practiceId, new Date(now)],
  );
  const ctx = systemContext(practiceId as PracticeId, 'test', now, 'test');
  return visits.rows.map((row) => judgeReadiness(ctx, row.facts, facts.rows[0]!.facts));
}

const notReadyFor = (judged: Awaited<ReturnType<typeof judgedAhead>>): string[] =>
  [
    ...new Set(
      judged.flatMap(({ items }) =>
        items.filter(({ state }) => state === 'MISSING' || state === 'HOLD').map(({ category }) => category),
      ),
    ),
  ].sort();

/** Pairs of visits for which somebody or some room is in two places, counted without the constraint that forbids it. */
async function clashes(db: pg.Client): Promise<number> {
  const { rows } = await db.query(
    `with held as (
       select a.practice_id, a.id, a.starts_at, a.ends_at, a.kind, a.patient_id, a.room_id, s.staff_id, a.overbook_reason
       from appointment a
       left join appointment_staff s on s.practice_id = a.practice_id and s.appointment_id = a.id and s.part = 'ATTENDING'
       where a.status not in ('CANCELLED', 'NO_SHOW'))
     select count(*)::int as clashes from held x join held y on x.practice_id = y.practice_id and x.id < y.id
       and x.starts_at < y.ends_at and y.starts_at < x.ends_at
     where x.patient_id = y.patient_id or x.room_id = y.room_id
       or (x.staff_id = y.staff_id and not (x.kind = 'INFUSION' and y.kind = 'INFUSION')
           and coalesce(x.overbook_reason, y.overbook_reason) is null)`,
  );
  return rows[0].clashes;
}

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

describe('the demo practice', () => {
  let db: pg.Client;
  let practiceId: string;

  beforeAll(async () => {
    db = await loaded(MIDDAY);
    practiceId = await practiceOf(db, 'Larkmoor');
  }, 60_000);

  const count = async (from: string): Promise<number> =>
    (await db.query(`select count(*)::int as count from ${from} and practice_id = $1`, [practiceId])).rows[0]
      .count;

  it('has the people and places that the product is shown with', async () => {
    expect(await count('location where true')).toBe(2);
    expect(await count(`room where 'INFUSION' = any (fit_for)`)).toBe(4);
    expect(await count(`room where 'THERAPY' = any (fit_for)`)).toBe(3);
    expect(await count('patient where true')).toBe(150);
    const { rows } = await db.query(
      'select role, count(*)::int as count from staff_role where practice_id = $1 group by role order by role',
      [practiceId],
    );
    expect(Object.fromEntries(rows.map(({ role, count: many }) => [role, many]))).toEqual({
      ADMIN: 1,
      FRONT_DESK: 2,
      NURSE: 3,
      PSYCHIATRIST: 2,
      THERAPIST: 4,
    });
    const zones = await db.query(
      'select count(distinct time_zone)::int as zones from location where practice_id = $1',
      [practiceId],
    );
    expect(zones.rows[0].zones).toBe(2);
  });

  it.each(['admin', 'psychiatrist', 'therapist', 'nurse', 'frontdesk'])(
    '%s@ can sign in',
    async (mailbox) => {
      const { rows } = await db.query('select password_hash from credential_by_email($1)', [
        `${mailbox}@demo.kapstone.test`,
      ]);
      expect(rows[0].password_hash).toMatch(/^\$argon2id\$/);
    },
  );

  it('has a second practice with its own people and two visits today', async () => {
    const second = await practiceOf(db, 'Fenwick');
    const { rows } = await db.query(
      `select (select count(*) from patient where practice_id = $1)::int as patients,
              (select count(*) from staff where practice_id = $1)::int as staff`,
      [second],
    );
    expect(rows[0]).toEqual({ patients: 3, staff: 2 });
    expect(sum(await today(db, MIDDAY, 'Elm Row'))).toBe(2);
  });

  it('shows visits in every state today', async () => {
    const juniper = await today(db, MIDDAY, 'Juniper Street');
    expect(Object.keys(juniper).sort()).toEqual(EVERY_STATUS);
    expect(sum(juniper)).toBeGreaterThanOrEqual(26);
    expect(sum(await today(db, MIDDAY, 'Harbor'))).toBeGreaterThanOrEqual(13);
    expect(await count('appointment where virtual')).toBeGreaterThan(20);
    expect(await count('appointment where walk_in')).toBe(1);
    expect(await count('appointment where overbook_reason is not null')).toBe(1);
  });

  it('has no day without visits from four weeks behind to six ahead', async () => {
    const { rows } = await db.query(
      `select d::date::text as day, count(a.id)::int as visits
       from generate_series($2::date - 28, $2::date + 42, interval '1 day') d
       left join (appointment a join location l on l.practice_id = a.practice_id and l.id = a.location_id)
         on a.practice_id = $1 and (a.starts_at at time zone l.time_zone)::date = d::date
       group by d order by d`,
      [practiceId, '2026-11-25'],
    );
    expect(rows).toHaveLength(71);
    expect(rows.filter(({ visits }) => visits < 8)).toEqual([]);
  });

  it('has patients before, at and after every infusion of a course', async () => {
    const { rows } = await db.query(
      `select distinct held from (
         select c.id, count(a.id) filter (where a.status = 'COMPLETED')::int as held
         from course c join course_session s on s.practice_id = c.practice_id and s.course_id = c.id and s.kind = 'INFUSION'
         left join appointment a on a.practice_id = s.practice_id and a.course_session_id = s.id
         where c.practice_id = $1 and c.status = 'ACTIVE' group by c.id) courses order by held`,
      [practiceId],
    );
    expect(rows.map(({ held }) => held)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const { rows: again } = await db.query(
      `select from course over join course next on next.practice_id = over.practice_id and next.patient_id = over.patient_id
       where over.practice_id = $1 and over.status <> 'ACTIVE' and next.status = 'ACTIVE' and next.number > over.number`,
      [practiceId],
    );
    expect(again).toHaveLength(1);
  });

  it('is not ready for every reason that readiness knows, and mostly ready', async () => {
    const judged = await judgedAhead(db, practiceId, MIDDAY);
    expect(notReadyFor(judged)).toEqual(EVERY_REASON);
    expect(judged.some(({ items }) => items.some(({ overridden }) => overridden))).toBe(true);
    expect(judged.filter(({ state }) => state === 'GO').length / judged.length).toBeGreaterThan(0.7);
  });

  it('has nobody and no room in two places, counted without the constraint that forbids it', async () => {
    expect(await clashes(db)).toBe(0);
    const busiest = await db.query(
      `select max(n)::int as most from (
         select count(*) as n from appointment x
         join appointment_staff s on s.practice_id = x.practice_id and s.appointment_id = x.id and s.part = 'ATTENDING'
         join appointment_staff t on t.practice_id = s.practice_id and t.staff_id = s.staff_id and t.part = s.part
         join appointment y on y.practice_id = t.practice_id and y.id = t.appointment_id
           and y.starts_at <= x.starts_at and y.ends_at > x.starts_at and y.status not in ('CANCELLED', 'NO_SHOW')
         where x.status not in ('CANCELLED', 'NO_SHOW') group by x.id, s.staff_id) busy`,
    );
    expect(busiest.rows[0].most).toBe(2);
  });

  it('tells of nothing that has not happened yet', async () => {
    const { rows } = await db.query(
      `select count(*)::int as ahead from appointment
       where greatest(booked_at, checked_in_at, started_at, completed_at, cancelled_at, ride_confirmed_at) > $1
          or (status = 'COMPLETED' and completed_at < started_at)`,
      [new Date(MIDDAY)],
    );
    expect(rows[0].ahead).toBe(0);
  });

  it('has estimates as drafts, issued, delivered and in a second version', async () => {
    expect(await count(`estimate where state = 'DRAFT'`)).toBeGreaterThan(2);
    expect(await count(`estimate where state = 'ISSUED' and number = 2`)).toBe(2);
    expect(await count(`estimate where state = 'REPLACED'`)).toBe(2);
    expect(await count(`estimate where delivered_at is not null`)).toBeGreaterThan(20);
    expect(
      await count(
        `estimate e where state <> 'DRAFT' and (separate_items is null or recurring and frequency = '' or primary_service = ''
           or not exists (select from estimate_line l where l.practice_id = e.practice_id and l.estimate_id = e.id))`,
      ),
    ).toBe(0);
  });

  it('has signed notes, a draft, an addendum and a chart opened by breaking the glass', async () => {
    expect(await count(`integration_note where state = 'SIGNED'`)).toBeGreaterThan(50);
    expect(await count(`integration_note where state = 'DRAFT'`)).toBeGreaterThan(0);
    expect(await count(`note_addendum where true`)).toBe(1);
    expect(await count(`glass_access where true`)).toBe(1);
  });

  it.each([
    ['a Saturday night', NIGHT],
    ['Sunday at 11 PM', parseInstant('2026-11-29T23:00:00-05:00')],
    ['New Year at 9 AM, a federal holiday', parseInstant('2027-01-01T09:00:00-05:00')],
    ['the hour that comes twice', parseInstant('2026-11-01T01:30:00-05:00')],
    ['the hour that is left out', parseInstant('2027-03-14T03:10:00-04:00')],
  ])(
    'makes sense at any hour: %s',
    async (_, at) => {
      const then = await loaded(at);
      expect(Object.keys(await today(then, at, 'Juniper Street')).sort()).toEqual(EVERY_STATUS);
      const judged = await judgedAhead(then, await practiceOf(then, 'Larkmoor'), at);
      expect(notReadyFor(judged)).toEqual(EVERY_REASON);
      expect(await clashes(then)).toBe(0);
      const { rows } = await then.query(
        `select a.starts_at at time zone l.time_zone as starts_at, l.name from appointment a
       join location l on l.practice_id = a.practice_id and l.id = a.location_id
       where not walk_in and not exists (
         select from opening_hours h where h.practice_id = a.practice_id and h.location_id = a.location_id
           and h.weekday = extract(isodow from a.starts_at at time zone l.time_zone)
           and h.opens_minute <= extract(epoch from (a.starts_at at time zone l.time_zone)::time) / 60
           and h.closes_minute >= extract(epoch from (a.ends_at at time zone l.time_zone)::time) / 60)`,
      );
      expect(rows).toEqual([]);
    },
    60_000,
  );

  it('is the same each time it is loaded at the same moment', async () => {
    const again = await loaded(instant(MIDDAY));
    const tables = await db.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'practice_id'
         and table_name in (select tablename from pg_tables where schemaname = 'public')
         and table_name not in ('staff_credential', 'audit_event', 'audit_patient', 'audit_seal')
       order by 1`,
    );
    for (const { name } of tables.rows) {
      const digest = `select count(*)::int as rows, md5(string_agg(t::text, '' order by t::text)) as digest from ${name} t`;
      expect({ name, ...(await again.query(digest)).rows[0] }).toEqual({
        name,
        ...(await db.query(digest)).rows[0],
      });
    }
  }, 60_000);
});
