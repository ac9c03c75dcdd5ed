import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { type Fixture, loadFixture } from '../support/fixture.js';
import { shortOrLong } from '../support/length.js';
import {
  type ApiProcess,
  type DurableCluster,
  kapstone,
  spawnApi,
  startDurableCluster,
} from '../support/processes.js';

const BOOKINGS = 200;
/** How many acknowledgements to wait for before the kill: the others are on their way. */
const KILLS = shortOrLong(1, 12);
/** How often a round is tried until a kill comes between two answers, and not after the last. */
const ATTEMPTS = 5;
const SLOT_MINUTES = 30;
const DAY_SLOTS = 20;
const PSYCHIATRISTS = 10;
const PATIENTS = 40;

jest.setTimeout(180_000 * KILLS);

const BOOK = `mutation Book($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { __typename ... on Appointment { id } ... on Refusal { code message } }
}`;

let cluster: DurableCluster;
let fixture: Fixture;
let api: ApiProcess;
let psychiatrists: readonly string[];
let patients: readonly string[];

/** Looks past every policy, on a connection that no crash has touched. */
async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: cluster.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  cluster = await startDurableCluster();
  fixture = await loadFixture(cluster.ownerUrl);
  const { practiceId, locationId } = fixture;
  const ids = async (sql: string, values: unknown[]) =>
    (await rows<{ id: string }>(sql, values)).map(({ id }) => id);
  psychiatrists = await ids(
    `with s as (
       insert into staff (practice_id, id, name, email)
       select $1, gen_random_uuid(), 'Psychiatrist ' || n, n || '@crash.test' from generate_series(1, $3::int) n returning id
     ), r as (insert into staff_role (practice_id, staff_id, role) select $1, id, 'PSYCHIATRIST' from s),
     h as (
       insert into staff_hours (practice_id, staff_id, location_id, weekday, starts_minute, ends_minute)
       select $1, id, $2, d, 480, 1080 from s, generate_series(1, 7) d
     )
     select id from s`,
    [practiceId, locationId, PSYCHIATRISTS],
  );
  patients = await ids(
    `insert into patient (practice_id, id, given_name, family_name, birth_date, phone, preferred_method, coverage, intends_to_claim)
     select $1, gen_random_uuid(), 'Given', 'Family ' || n, '1980-01-01', '(555) 010-0100', 'TEXT', 'SELF_PAY', false
     from generate_series(1, $2::int) n returning id`,
    [practiceId, PATIENTS],
  );
  api = await spawnApi(cluster);
});

afterAll(async () => {
  await api?.end();
  await cluster.stop();
});

/** 200 bookings, none in the way of another, on two days that no other round and attempt uses. */
function bookings(round: number, attempt: number) {
  const today = Date.parse(new Date().toISOString().slice(0, 10));
  const midnight = today + (30 + (round * ATTEMPTS + attempt) * 2) * 86_400_000;
  return Array.from({ length: BOOKINGS }, (_, n) => {
    const slot = Math.floor(n / PSYCHIATRISTS);
    // 14:00 UTC is past opening in New York, summer and winter; two turns of the patients never meet at one time.
    const startsAt = midnight + 14 * 3_600_000 + (slot % (DAY_SLOTS / 2)) * SLOT_MINUTES * 60_000;
    const day = Math.floor(slot / (DAY_SLOTS / 2));
    return {
      kind: 'FOLLOW_UP',
      locationId: fixture.locationId,
      patientId: patients[n % PATIENTS],
      startsAt: new Date(startsAt + day * 86_400_000).toISOString(),
      staff: [{ staffId: psychiatrists[n % PSYCHIATRISTS], part: 'ATTENDING' }],
      idempotencyKey: randomUUID(),
    };
  });
}

type Booking = ReturnType<typeof bookings>[number];

/** Sends a booking. @returns the appointment, or null when no answer or an error came back */
async function book(input: Booking): Promise<string | null> {
  try {
    const { data } = await api.as(fixture, 'frontDesk').gql(BOOK, { input });
    const result = data?.['bookAppointment'] as { __typename: string; id: string } | undefined;
    if (!result) return null;
    if (result.__typename !== 'Appointment') throw new TypeError(JSON.stringify(result));
    return result.id;
  } catch (error) {
    // A refusal would be a flaw of this test; a connection that breaks is what it is about.
    if (error instanceof TypeError && error.message.startsWith('{')) throw error;
    return null;
  }
}

/** Sends all at once, and kills when so many are acknowledged. @returns what was acknowledged, by idempotency key */
async function bookUntil(inputs: readonly Booking[], acknowledged: number, kill: () => unknown) {
  const kept = new Map<string, string>();
  let killed = false;
  await Promise.all(
    inputs.map(async (input) => {
      const id = await book(input);
      if (id !== null) kept.set(input.idempotencyKey, id);
      if (kept.size >= acknowledged && !killed) {
        killed = true;
        kill();
      }
    }),
  );
  return kept;
}

/** What of an appointment is missing, or is there without one. */
const HALVES = `
  select 'no or other reservations' as what, a.id from appointment a
  where (select count(*) from reservation r where r.practice_id = a.practice_id and r.appointment_id = a.id) <> 2
  union all
  select 'no or other staff', a.id from appointment a
  where (select count(*) from appointment_staff s where s.practice_id = a.practice_id and s.appointment_id = a.id) <> 1
  union all
  select 'no or another change', a.id from appointment a
  where (select count(*) from appointment_change c where c.practice_id = a.practice_id and c.appointment_id = a.id and c.kind = 'BOOKED') <> 1
  union all
  select 'no or another audit event', a.id from appointment a
  where (select count(*) from audit_event e where e.practice_id = a.practice_id and e.kind = 'WRITE' and e.record_id = a.id) <> 1
  union all
  select 'no or another key', a.id from appointment a
  where (select count(*) from idempotency_key k where k.practice_id = a.practice_id and k.record_id = a.id) <> 1
  union all
  select 'an audit event without its appointment', e.record_id from audit_event e
  where e.record_type = 'appointment' and not exists (select from appointment a where a.id = e.record_id)`;

/** Every acknowledged booking is there, no booking is there by half, and the same calls again book what is not there, once. */
async function expectWhole(inputs: readonly Booking[], acknowledged: ReadonlyMap<string, string>) {
  const keys = inputs.map(({ idempotencyKey }) => idempotencyKey);
  const kept = async () =>
    new Map(
      (
        await rows<{ key: string; id: string }>(
          `select k.key, a.id from idempotency_key k join appointment a on a.practice_id = k.practice_id and a.id = k.record_id
           where k.key = any ($1)`,
          [keys],
        )
      ).map(({ key, id }) => [key, id]),
    );
  const before = await kept();
  expect([...acknowledged].filter(([key, id]) => before.get(key) !== id)).toEqual([]);
  expect(await rows(HALVES)).toEqual([]);

  await Promise.all(inputs.map(book));
  const after = await kept();
  expect(after.size).toBe(inputs.length);
  expect([...before].filter(([key, id]) => after.get(key) !== id)).toEqual([]);
  expect(await rows(HALVES)).toEqual([]);
  const [{ count }] = (await rows<{ count: number }>(
    'select count(*)::int from appointment where starts_at between $1 and $2',
    [inputs[0]!.startsAt, inputs.at(-1)!.startsAt],
  )) as [{ count: number }];
  expect(count).toBe(inputs.length);

  const audit = await kapstone(cluster, ['audit', 'verify']);
  expect(audit.output).toMatch(/Larkmoor Practice .*\n {2}whole\n/);
  expect(audit.output).toMatch(/unsealed {2}0/);
  expect(audit.code).toBe(0);
}

const rounds = Array.from({ length: KILLS }, (_, i) => [i, Math.round(20 + (i * 150) / KILLS)] as const);

/** Books until a kill comes in between, and waits for what comes back after it. */
async function interrupted(
  round: number,
  acknowledgements: number,
  kill: () => unknown,
  comeBack: () => Promise<void>,
) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const inputs = bookings(round, attempt);
    const acknowledged = await bookUntil(inputs, acknowledgements, kill);
    await comeBack();
    if (acknowledged.size < BOOKINGS) return { inputs, acknowledged };
  }
  throw new Error('every kill came after the last answer');
}

describe('200 bookings at once', () => {
  it.each(rounds)('outlive a kill of the API (round %i, after %i)', async (round, acknowledgements) => {
    let ended: Promise<unknown> = Promise.resolve();
    const { inputs, acknowledged } = await interrupted(
      round,
      acknowledgements,
      () => (ended = api.end('SIGKILL')),
      async () => {
        await ended;
        api = await spawnApi(cluster);
      },
    );
    await expectWhole(inputs, acknowledged);
  });

  it.each(rounds)('outlive a kill of PostgreSQL (round %i, after %i)', async (round, acknowledgements) => {
    const { inputs, acknowledged } = await interrupted(
      KILLS + round,
      acknowledgements,
      () => cluster.kill(),
      () => cluster.restart(),
    );
    // The API has lived through it, and goes on.
    expect(api.running()).toBe(true);
    await expectWhole(inputs, acknowledged);
  });
});
