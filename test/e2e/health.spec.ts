import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from '@kapstone/identity';
import pg from 'pg';
import { eventually } from '../../apps/cli/launch/processes.mjs';
import { callerAt } from '../support/caller.js';
import { type Fixture, loadFixture } from '../support/fixture.js';
import { createDatabase } from '../support/postgres.mjs';
import { type ApiProcess, spawnApi } from '../support/processes.js';

const PASSWORD = 'seven quiet lanterns';
/** Put where the product is told something; it must appear in no line of its log. */
const MARK = 'Zyxwvut';

let database: Awaited<ReturnType<typeof createDatabase>>;
let owner: pg.Pool;
let fixture: Fixture;
let api: ApiProcess;

beforeAll(async () => {
  database = await createDatabase();
  fixture = await loadFixture(database.ownerUrl);
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
  owner.on('error', () => undefined);
  await owner.query('update staff_credential set password_hash = $1', [await hashPassword(PASSWORD)]);
  api = await spawnApi(database, { env: { LOG_LEVEL: 'trace' } });
});

afterAll(async () => {
  await api?.end();
  await owner.end();
  await database.drop();
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${api.url}${path}`, { headers });
  return { status: response.status, headers: response.headers, body: await response.text() };
};

describe('health', () => {
  it('is live and ready', async () => {
    expect(await get('/health/live')).toMatchObject({ status: 200, body: '{"status":"live"}' });
    expect(await get('/health/ready')).toMatchObject({ status: 200, body: '{"status":"ready"}' });
  });

  it('is not ready while a migration is pending', async () => {
    const [row] = (
      await owner.query(
        'delete from schema_migration where id = (select max(id) from schema_migration) returning *',
      )
    ).rows;
    const { status, body } = await get('/health/ready');
    expect({ status, body: JSON.parse(body) }).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
    });
    expect(await get('/health/live')).toMatchObject({ status: 200 });
    await owner.query('insert into schema_migration (id, timestamp, name) values ($1, $2, $3)', [
      row.id,
      row.timestamp,
      row.name,
    ]);
    expect(await get('/health/ready')).toMatchObject({ status: 200 });
  });

  it('is not ready while the database is gone, and recovers by itself', async () => {
    const name = new URL(database.ownerUrl).pathname.slice(1);
    const elsewhere = new pg.Client({
      connectionString: Object.assign(new URL(database.ownerUrl), { pathname: '/postgres' }).href,
    });
    await elsewhere.connect();
    try {
      await elsewhere.query(`alter database ${name} allow_connections false`);
      await elsewhere.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        name,
      ]);
      const { status, body } = await get('/health/ready');
      expect(status).toBe(503);
      expect(body).not.toContain(name);
      expect(await get('/health/live')).toMatchObject({ status: 200 });
      const { errors } = await api.as(fixture, 'frontDesk').gql('{ practice { name } }');
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    } finally {
      await elsewhere.query(`alter database ${name} allow_connections true`);
      await elsewhere.end();
    }
    expect(await get('/health/ready')).toMatchObject({ status: 200 });
    await api.as(fixture, 'frontDesk').ok('{ practice { name } }');
  });
});

describe('every answer', () => {
  it('carries the request’s id, given or made', async () => {
    const { headers } = await get('/health/live', { 'x-request-id': 'from-the-proxy-1' });
    expect(headers.get('x-request-id')).toBe('from-the-proxy-1');
    for (const bad of ['short', 'x'.repeat(65), 'with spaces in it', '{"a":1}........']) {
      const made = (await get('/health/live', { 'x-request-id': bad })).headers.get('x-request-id');
      expect(made).toMatch(/^[0-9a-f-]{36}$/);
    }
    const { headers: ofError, body } = await get('/health/nothing');
    expect(JSON.parse(body).errors[0].extensions).toEqual({
      code: 'NOT_FOUND',
      requestId: ofError.get('x-request-id'),
    });
  });

  it.each(['/', '/health/live', '/graphql?query={viewer{locked}}', '/health/nothing'])(
    'has the security headers: %s',
    async (path) => {
      const { headers } = await get(path, { 'content-type': 'application/json' });
      expect(headers.get('content-security-policy')).toBe(
        [
          "default-src 'self'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data:",
          "frame-src 'self' blob:",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'",
        ].join(';'),
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    },
  );

  it('to a page of another origin is that of somebody who is signed out', async () => {
    const asked = async (origin: string) => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: fixture.members.frontDesk.cookie, origin },
        body: '{"query":"{ viewer { locked } }"}',
      });
      return ((await response.json()) as { data: unknown }).data;
    };
    expect(await asked(api.url)).toEqual({ viewer: { locked: false } });
    for (const origin of ['https://elsewhere.test', 'null'])
      expect(await asked(origin)).toEqual({ viewer: null });
  });

  it('of the API is kept by no cache', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: fixture.members.frontDesk.cookie },
      body: '{"query":"{ practice { name } }"}',
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the log', () => {
  it('tells of every request, and never of a patient, a password, a token or a query', async () => {
    const signIn = async (email: string, password: string) => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'mutation M($input: SignInInput!) { signIn(input: $input) { __typename } }',
          variables: { input: { email, password } },
        }),
      });
      await response.text();
      return response.headers.get('set-cookie')?.split(';')[0] ?? '';
    };
    const secrets = [PASSWORD, `${MARK}-password`, fixture.members.frontDesk.cookie.split('=')[1]!];
    const cookie = await signIn(fixture.members.admin.email, PASSWORD);
    secrets.push(cookie.split('=')[1]!);
    await signIn(fixture.members.admin.email, `${MARK}-password`);
    await signIn(`${MARK}@nowhere.test`, `${MARK}-password`);

    const desk = api.as(fixture, 'frontDesk');
    const CREATE =
      'mutation C($input: CreatePatientInput!) { createPatient(input: $input) { __typename ... on Patient { id } } }';
    const { createPatient } = await desk.ok(CREATE, {
      input: {
        givenName: `${MARK}given`,
        familyName: `${MARK}family`,
        birthDate: '1971-07-17',
        contact: { phone: '(555) 017-1717', preferredMethod: 'TEXT' },
        coverage: 'SELF_PAY',
        intendsToClaim: false,
      },
    });
    const booking = {
      kind: 'FOLLOW_UP',
      locationId: fixture.locationId,
      patientId: createPatient.id,
      startsAt: `${new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)}T16:00:00Z`,
    };
    const BOOK = `mutation ${MARK}Book($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }`;
    expect((await desk.ok(BOOK, { input: booking })).bookAppointment.__typename).toBe('Appointment');
    expect((await desk.ok(BOOK, { input: booking })).bookAppointment.__typename).toBe('SlotTaken');
    await desk.ok(`{ patients(search: "${MARK}family") { nodes { givenName } } }`);
    await desk.gql(`{ patients(search: "${MARK}family") { ${MARK} } }`);
    await desk.gql(`{ patient(id: "${MARK}") { givenName } }`);
    await callerAt(api.url, { authorization: `Bearer kap_${MARK}` }).gql('{ practice { name } }');
    await get(`/graphql?query=${MARK}`, { cookie: `kapstone_session=${MARK}` });
    await get(`/${MARK}?patient=${MARK}`);
    await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"${MARK}`,
    });

    // A failure inside, whose driver error quotes a row.
    await owner.query(
      `alter table patient add constraint ck_test check (family_name not like '${MARK}broken%') not valid`,
    );
    const broken = await desk.gql(CREATE, {
      input: {
        givenName: 'A',
        familyName: `${MARK}broken`,
        notADuplicate: true,
        birthDate: '1971-07-17',
        contact: { phone: '(555) 017-1717', preferredMethod: 'TEXT' },
        coverage: 'SELF_PAY',
        intendsToClaim: false,
      },
    });
    expect(broken.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(broken)).not.toContain('ck_test');
    await owner.query('alter table patient drop constraint ck_test');

    const marker = randomUUID();
    await get('/health/live', { 'x-request-id': marker });
    // It is written after the answer.
    expect(await eventually(() => api.output().includes(marker), 5_000)).toBe(true);
    const log = api.output();
    const line = log.split('\n').find((text) => text.includes(marker));
    expect(JSON.parse(line!)).toMatchObject({
      msg: 'request',
      method: 'GET',
      route: '/health/live',
      status: 200,
      requestId: marker,
    });
    expect(log).toContain('ck_test');
    expect(log).not.toContain(MARK);
    for (const data of [...secrets, '017-1717', '1971', 'Imani', 'mutation', 'insert into', createPatient.id])
      expect(log).not.toContain(data);
  });
});
