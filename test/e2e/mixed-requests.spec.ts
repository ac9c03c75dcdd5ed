import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId, type PracticeId, type StaffId } from '@kapstone/kernel';
import { OneSyncRead, type RequestContext, systemContext, UnitOfWork, Clock } from '@kapstone/platform';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from '../support/app.js';
import { shortOrLong } from '../support/length.js';

const PRACTICES = 6;
const PATIENTS = 3;
const AT_ONCE = 48;
const REQUESTS = shortOrLong(1_500, 5_000);
const DATE = '2027-03-09';

jest.setTimeout(shortOrLong(90_000, 300_000));

/** A practice whose every row bears its number. */
interface Marked {
  readonly number: number;
  readonly practiceId: PracticeId;
  readonly locationId: string;
  readonly cookie: string;
  readonly context: () => RequestContext;
}

let app: TestApp;
let practices: readonly Marked[];

const patientNames = ({ number }: Marked): string[] =>
  Array.from({ length: PATIENTS }, (_, n) => `Patient${n} Of${number}`);

beforeAll(async () => {
  app = await startApp();
  app.setNow('2027-03-01T15:00:00Z');
  practices = await Promise.all(Array.from({ length: PRACTICES }, (_, number) => addPractice(number)));
});

afterAll(() => app.stop());

async function addPractice(number: number): Promise<Marked> {
  const [practiceId, locationId, staffId, psychiatristId] = [
    newId<PracticeId>(),
    newId(),
    newId<StaffId>(),
    newId(),
  ];
  const secret = randomBytes(32).toString('base64url');
  const client = await app.owner.connect();
  const insert = (table: string, row: object) =>
    client.query(
      `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
        .map((_, i) => `$${i + 1}`)
        .join(', ')})`,
      Object.values(row),
    );
  await client.query('begin');
  await insert('practice', {
    id: practiceId,
    name: `Practice ${number}`,
    time_zone: 'America/New_York',
    npi: '1234567893',
    tin: '12-3456789',
  });
  await insert('location', {
    practice_id: practiceId,
    id: locationId,
    name: `Location ${number}`,
    time_zone: 'America/New_York',
    address: 'Street',
  });
  for (const [id, role] of [
    [staffId, 'FRONT_DESK'],
    [psychiatristId, 'PSYCHIATRIST'],
  ] as const) {
    await insert('staff', {
      practice_id: practiceId,
      id,
      name: `${role} ${number}`,
      email: `${role.toLowerCase()}${number}@mixed.test`,
    });
    await insert('staff_role', { practice_id: practiceId, staff_id: id, role });
  }
  await insert('staff_session', {
    practice_id: practiceId,
    id: newId(),
    staff_id: staffId,
    secret_hash: createHash('sha256').update(secret).digest(),
    created_at: new Date(),
    last_active_at: new Date('2100-01-01'),
    expires_at: new Date('2100-01-02'),
  });
  for (let n = 0; n < PATIENTS; n += 1) {
    const [patientId, appointmentId] = [newId(), newId()];
    const patient = { given_name: `Patient${n}`, family_name: `Of${number}`, birth_date: '1980-01-01' };
    const contact = { phone: '(555) 010-0100', preferred_method: 'TEXT' };
    const coverage = { coverage: 'SELF_PAY', intends_to_claim: false };
    await insert('patient', { practice_id: practiceId, id: patientId, ...patient, ...contact, ...coverage });
    const startsAt = new Date(`${DATE}T${15 + n}:00:00Z`);
    const endsAt = new Date(`${DATE}T${15 + n}:30:00Z`);
    const when = { starts_at: startsAt, ends_at: endsAt };
    await insert('appointment', {
      ...{ practice_id: practiceId, id: appointmentId, location_id: locationId, patient_id: patientId },
      ...{ kind: 'FOLLOW_UP', virtual: false, booked_at: new Date(), ...when },
    });
    await insert('appointment_staff', {
      practice_id: practiceId,
      appointment_id: appointmentId,
      staff_id: psychiatristId,
      part: 'ATTENDING',
    });
    for (const [resource_kind, resource_id] of [
      ['ATTENDING', psychiatristId],
      ['PATIENT', patientId],
    ]) {
      const what = { appointment_id: appointmentId, resource_kind, resource_id, lanes: '[1,)' };
      await insert('reservation', { practice_id: practiceId, ...what, ...when });
    }
  }
  await client.query('commit');
  client.release();
  return {
    number,
    practiceId,
    locationId,
    cookie: `kapstone_session=${secret}`,
    context: () => systemContext(practiceId, 'mixed requests', app.get(Clock).now(), newId()),
  };
}

/** Answered rightly, with something that it should not have been, or not at all. */
type Outcome = 'right' | 'wrong' | 'failed' | 'gone';

type Ask = (practice: Marked, signal: AbortSignal) => Promise<Outcome>;

const judged = (seen: unknown, wanted: unknown): Outcome =>
  JSON.stringify(seen) === JSON.stringify(wanted) ? 'right' : 'wrong';

/** Sends an operation; an answer without data is a failure, and must give nothing away. */
const over =
  (query: string, judge: (data: Record<string, any>, practice: Marked) => Outcome): Ask =>
  async (practice, signal) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json', cookie: practice.cookie },
      body: JSON.stringify({ query, variables: { locationId: practice.locationId, date: DATE } }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, any>;
      errors?: { extensions: { code: string } }[];
    };
    if (!errors) return judge(data!, practice);
    return errors.every(({ extensions }) => extensions.code === 'INTERNAL') ? 'failed' : 'wrong';
  };

const names = (rows: { patientName: string }[]) => rows.map(({ patientName }) => patientName).sort();

const WHOSE = `select current_setting('app.practice_id', true) as text`;

/** All ways from a request to rows. */
const ASKS: Record<string, Ask> = {
  'the practice and its locations': over('{ practice { name } locations { name } }', (data, { number }) =>
    judged(data, { practice: { name: `Practice ${number}` }, locations: [{ name: `Location ${number}` }] }),
  ),
  'patients, in a transaction': over(
    '{ patients { nodes { givenName familyName } } }',
    ({ patients }, practice) =>
      judged(patients.nodes.map((p: any) => `${p.givenName} ${p.familyName}`).sort(), patientNames(practice)),
  ),
  'the day board, in one Sync': over(
    'query Q($locationId: ID!, $date: LocalDate!) { dayBoard(locationId: $locationId, date: $date) { appointments { patientName } } }',
    ({ dayBoard }, practice) => judged(names(dayBoard.appointments), patientNames(practice)),
  ),
  'a statement that fails, in one Sync': async ({ context }) => {
    const statement = {
      name: 'failing',
      text: `select (1 / nullif(length($1), 0) / 0)::text`,
      values: ['x'],
    };
    const after = { name: 'whose', text: WHOSE, values: [] };
    return app
      .get(OneSyncRead)
      .json(context(), [after, statement, after])
      .then(
        () => 'wrong',
        () => 'failed',
      );
  },
  'a statement that fails, in a transaction': async ({ context }) =>
    app
      .get(UnitOfWork)
      .read(context(), (tx) => tx.query('select 1 / 0'))
      .then(
        () => 'wrong',
        () => 'failed',
      ),
  'a slow statement, in one Sync': async ({ context, practiceId }) => {
    const slow = { name: 'slow', text: `select pg_sleep(0.05)::text`, values: [] };
    const whose = { name: 'whose', text: WHOSE, values: [] };
    return app
      .get(OneSyncRead)
      .json(context(), [slow, whose])
      .then(
        ([, text]) => judged(text, practiceId),
        () => 'failed',
      );
  },
  'a slow statement, in a transaction': async ({ context, practiceId }) =>
    app
      .get(UnitOfWork)
      .read(context(), async (tx) => {
        await tx.query('select pg_sleep(0.05)');
        return tx.query<{ text: string }>(WHOSE);
      })
      .then(
        ([row]) => judged(row!.text, practiceId),
        () => 'failed',
      ),
};

/** Sends many requests of all practices at once while connections are cancelled and killed, and some callers go away. */
async function flood(requests: number): Promise<Record<Outcome, number>> {
  const outcomes = { right: 0, wrong: 0, failed: 0, gone: 0 };
  const asks = Object.values(ASKS);
  let next = 0;
  const caller = async () => {
    while (next < requests) {
      const turn = next++;
      const leaves = turn % 11 === 0;
      const signal = leaves ? AbortSignal.timeout(turn % 7) : new AbortController().signal;
      const outcome = await asks[turn % asks.length]!(practices[turn % PRACTICES]!, signal).catch(
        (error: Error) => {
          if (leaves && /abort|timeout/i.test(error.name + error.message)) return 'gone' as const;
          throw error;
        },
      );
      outcomes[outcome] += 1;
    }
  };
  let over = false;
  const disturb = async () => {
    for (let turn = 0; !over; turn += 1) {
      const how = turn % 2 ? 'pg_cancel_backend' : 'pg_terminate_backend';
      await app.owner.query(
        `select ${how}(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'kapstone' order by random() limit 1`,
      );
      await wait(25);
    }
  };
  const disturbing = disturb();
  await Promise.all(Array.from({ length: AT_ONCE }, caller));
  over = true;
  await disturbing;
  return outcomes;
}

const pool = () => (app.get(DataSource).driver as unknown as { master: pg.Pool }).master;

/** Waits until no client of the pool is in use. */
async function drained(): Promise<void> {
  for (let i = 0; i < 200 && (pool().idleCount < pool().totalCount || pool().waitingCount > 0); i += 1)
    await wait(25);
}

describe(`${REQUESTS} mixed requests of ${PRACTICES} practices, with failing, cancelled and killed queries`, () => {
  it('are each answered for their own practice, or not at all', async () => {
    const outcomes = await flood(REQUESTS);
    expect(outcomes.wrong).toBe(0);
    expect(outcomes.gone).toBeGreaterThan(0);
    expect(outcomes.failed).toBeGreaterThan(REQUESTS / 4);
    expect(outcomes.right).toBeGreaterThan(REQUESTS / 3);
  });

  it('leave a drained pool, and no trace of a practice on its connections', async () => {
    await drained();
    const { totalCount, idleCount, waitingCount } = pool();
    expect({ idleCount, waitingCount }).toEqual({ idleCount: totalCount, waitingCount: 0 });
    const clients = await Promise.all(Array.from({ length: totalCount }, () => pool().connect()));
    for (const client of clients) {
      const { rows } = await client.query<{ text: string | null }>(WHOSE);
      expect(rows[0]!.text ?? '').toBe('');
      expect((await client.query('select from patient')).rowCount).toBe(0);
      expect((await client.query('show transaction_read_only')).rows).toEqual([
        { transaction_read_only: 'off' },
      ]);
      client.release();
    }
    const { rows } = await app.owner.query(
      `select state from pg_stat_activity where datname = current_database() and application_name like 'kapstone%' and state <> 'idle'`,
    );
    expect(rows).toEqual([]);
  });

  it('find every practice as it was', async () => {
    for (const practice of practices) {
      for (const [what, ask] of Object.entries(ASKS)) {
        const outcome = await ask(practice, new AbortController().signal);
        expect([what, outcome]).toEqual([what, what.includes('fails') ? 'failed' : 'right']);
      }
    }
  });
});

// The check is worth something: it notices when the product forgets the context, and when it lets one linger.
describe.each([
  ['is not set', 'select null::text'],
  [
    'outlives its transaction',
    `select case when coalesce(current_setting(name, true), '') = '' then pg_catalog.set_config(name, value, false) end`,
  ],
])('the same, where the context %s', (_, body) => {
  const name = () => new URL(process.env['DATABASE_URL']!).pathname.slice(1);
  /** New connections find what the database now makes of \`set_config\`. */
  const reconnect = () =>
    app.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'kapstone'`,
    );

  beforeAll(async () => {
    await app.owner.query(`
      create schema broken;
      grant usage on schema broken to public;
      create function broken.set_config(name text, value text, is_local boolean) returns text language sql as $$ ${body} $$;
      alter database ${name()} set search_path = broken, pg_catalog, public`);
    await reconnect();
  });

  afterAll(async () => {
    await app.owner.query(`alter database ${name()} reset search_path; drop schema broken cascade`);
    await reconnect();
    await wait(100);
  });

  it('is noticed', async () => {
    expect((await flood(200)).wrong).toBeGreaterThan(0);
  });
});
