import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Fixture, loadFixture } from '../support/fixture.js';
import { shortOrLong } from '../support/length.js';
import { createDatabase } from '../support/postgres.mjs';
import { type ApiProcess, spawnApi } from '../support/processes.js';

type Database = Awaited<ReturnType<typeof createDatabase>>;

/** What somebody may send, as it goes over the wire. */
interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer<ArrayBuffer>;
}

const INPUTS = shortOrLong(1_000, 20_000);
const MOST_GROWTH_BYTES = 20 * 1024 * 1024;

jest.setTimeout(shortOrLong(60_000, 900_000));

let database: Database;
let fixture: Fixture;
let api: ApiProcess;

beforeAll(async () => {
  database = await createDatabase();
  fixture = await loadFixture(database.ownerUrl);
  api = await spawnApi(database, {
    entry: 'test/support/probed-api.mjs',
    execArgv: ['--expose-gc'],
    env: { LOG_LEVEL: 'silent' },
  });
});

afterAll(async () => {
  await api?.end();
  await database.drop();
});

const gql = (query: unknown, variables?: unknown, more: object = {}): Sent => ({
  body: JSON.stringify({ query, variables, ...more }),
});

const LONG = 'x'.repeat(1_000_000);
const BOOK = `mutation Book($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename ... on Refusal { code } } }`;
const PATIENTS = `query Patients($search: String, $first: Int) { patients(search: $search, first: $first) { nodes { id } } }`;
const CREATE = `mutation Create($input: CreatePatientInput!) { createPatient(input: $input) { __typename } }`;
const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename } }`;
const BOARD = `query Board($locationId: ID!, $date: LocalDate!) { dayBoard(locationId: $locationId, date: $date) { date } }`;

const booking = (changes: object) =>
  gql(BOOK, {
    input: {
      kind: 'FOLLOW_UP',
      locationId: fixture.locationId,
      patientId: fixture.patientId,
      startsAt: '2027-03-09T15:00:00Z',
      ...changes,
    },
  });
const person = (changes: object) =>
  gql(CREATE, {
    input: {
      givenName: 'A',
      familyName: 'B',
      birthDate: '1990-01-01',
      contact: { phone: '(555) 010-0100', preferredMethod: 'TEXT' },
      coverage: 'SELF_PAY',
      intendsToClaim: false,
      ...changes,
    },
  });

/** Each is wrong in its own way; made anew for each send, so that nothing is cached by identity. */
const HOSTILE: Record<string, () => Sent> = {
  'no body': () => ({ body: '' }),
  'half a JSON document': () => ({ body: '{"query": "{ viewer' }),
  'a JSON scalar': () => ({ body: '42' }),
  'JSON null': () => ({ body: 'null' }),
  'an empty query': () => gql(''),
  'a query of another type': () => gql({ toString: 1 }),
  'unclosed braces': () => gql('{ viewer { '.repeat(50)),
  'a syntax error': () => gql('query ($ ) { viewer }'),
  'an unknown field': () => gql('{ viewer { passwordHash } }'),
  'an unknown operation name': () => gql('query A { viewer { locked } }', {}, { operationName: 'B' }),
  'two anonymous operations': () => gql('{ viewer { locked } } { practice { name } }'),
  'variables of another type': () => gql(PATIENTS, 'search'),
  'a string for a number': () => gql(PATIENTS, { first: 'ten' }),
  'an object for a string': () => gql(PATIENTS, { search: { $ne: null } }),
  'a list for an input': () => gql(BOOK, { input: [] }),
  'a missing input': () => gql(BOOK, {}),
  'a field that the input does not have': () => booking({ isAdmin: true }),
  'a kind that does not exist': () => booking({ kind: 'SURGERY' }),
  'a negative page': () => gql(PATIENTS, { first: -1 }),
  'a huge page': () => gql(PATIENTS, { first: 2_147_483_647 }),
  'a number beyond 32 bits': () => gql(PATIENTS, { first: 1e300 }),
  'a fraction for an integer': () => gql(PATIENTS, { first: 1.5 }),
  'a huge duration': () => booking({ durationMinutes: 2_147_483_647 }),
  'a negative duration': () => booking({ durationMinutes: -30 }),
  'a cursor of nothing': () => gql(`{ patients(after: "bm90aGluZw") { nodes { id } } }`),
  'a cursor of other values': () =>
    gql(`{ patients(after: "${Buffer.from('["a","b","c"]').toString('base64url')}") { nodes { id } } }`),
  'a cursor of huge values': () =>
    gql(
      `{ patients(after: "${Buffer.from('[1e400,-1e400,"\\u0000"]').toString('base64url')}") { nodes { id } } }`,
    ),
  'an impossible date': () => gql(BOARD, { locationId: fixture.locationId, date: '2027-02-30' }),
  'a date of the year 99999': () => gql(BOARD, { locationId: fixture.locationId, date: '99999-01-01' }),
  'a date that is a number': () => gql(BOARD, { locationId: fixture.locationId, date: 20270301 }),
  'a time that no clock shows': () => booking({ startsAt: '2027-03-09T25:61:00Z' }),
  'a time without offset': () => booking({ startsAt: '2027-03-09T15:00:00' }),
  'a time before time': () => booking({ startsAt: '-271821-04-20T00:00:00Z' }),
  'an id that is none': () => booking({ patientId: "1' or '1'='1" }),
  'a megabyte for an id': () => booking({ patientId: LONG }),
  'a megabyte of search': () => gql(PATIENTS, { search: LONG }),
  'a megabyte of a name': () => person({ givenName: LONG }),
  'a megabyte of an idempotency key': () => booking({ idempotencyKey: LONG }),
  'more than a megabyte': () => gql(PATIENTS, { search: LONG + LONG }),
  'NUL in a name': () => person({ givenName: 'A\0B' }),
  'NUL in an id': () => booking({ patientId: '\0' }),
  'NUL in an idempotency key': () => booking({ idempotencyKey: 'a\0b' }),
  'NUL in the query': () => gql('{ viewer { locked \0 } }'),
  'a lone surrogate in what a visit keeps': () =>
    booking({ ride: { name: 'A\ud800', phone: '(555) 010-0100' } }),
  'a lone surrogate in a name': () => person({ givenName: 'A\ud800' }),
  'variables without a floor': () => ({
    body: `{"query":"{ viewer { locked } }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  }),
  'a lone surrogate in a date': () => person({ birthDate: '\ud800' }),
  'invalid UTF-8': () => ({
    body: Buffer.concat([
      Buffer.from('{"query":"{ viewer { '),
      Buffer.from([0xc3, 0x28, 0xff, 0xfe]),
      Buffer.from(' } }"}'),
    ]),
  }),
  'a fragment that contains itself': () => gql('{ viewer { ...A } } fragment A on Viewer { ...A }'),
  'fragments that contain each other': () =>
    gql('{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }'),
  'fragments that double, thirty times': () =>
    gql(
      `{ practice { ...F0 } } ${Array.from({ length: 30 }, (_, i) => `fragment F${i} on Practice { ${i < 29 ? `...F${i + 1} ...F${i + 1}` : 'name'} }`).join(' ')}`,
    ),
  'a flood of aliases': () =>
    gql(`{ ${Array.from({ length: 900 }, (_, i) => `a${i}: practice { name }`).join(' ')} }`),
  'a flood of one field': () => gql(`{ practice { ${'name '.repeat(5_000)} } }`),
  'a flood of directives': () => gql(`{ viewer { locked ${'@include(if: true) '.repeat(300)} } }`),
  'a flood of unknown directives': () => gql(`{ viewer { locked ${'@a'.repeat(1_500)} } }`),
  'a batch': () => ({
    body: JSON.stringify(Array.from({ length: 500 }, () => ({ query: '{ viewer { locked } }' }))),
  }),
  'deep nesting of selections': () => gql(`{ ${'a { '.repeat(1_000)} b ${'}'.repeat(1_000)} }`),
  'deep nesting of what exists': () =>
    gql(
      `{ patients { nodes { appointments { nodes { ${'patient { appointments { nodes { '.repeat(4)} id ${'} } } '.repeat(4)} } } } } }`,
    ),
  'deep nesting of a literal': () =>
    gql(`{ patients(search: ${'['.repeat(1_500)}${']'.repeat(1_500)}) { nodes { id } } }`),
  'deep nesting of JSON': () => ({
    body: `{"query":"{ viewer { locked } }","variables":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  }),
  'keys that reach for prototypes': () => ({
    body: '{"query":"{ viewer { __proto__ } }","variables":{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}}',
  }),
  'an input that reaches for prototypes': () => ({
    body: JSON.stringify({ query: BOOK, variables: { input: 0 } }).replace(
      '"input":0',
      '"input":{"__proto__":{"kind":"X"}}',
    ),
  }),
  'a form': () => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query={viewer{locked}}',
  }),
  'plain text': () => ({
    headers: { 'content-type': 'text/plain' },
    body: '{"query":"{ viewer { locked } }"}',
  }),
  'an upload': () => ({
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
  }),
  'another charset': () => ({
    headers: { 'content-type': 'application/json; charset=utf-16' },
    body: Buffer.from('{"query":"{ viewer { locked } }"}', 'utf16le'),
  }),
  'a nonsense content type': () => ({ headers: { 'content-type': '/;=' }, body: '{}' }),
  'a mutation by GET': () => ({
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent('mutation { signOut { done } }')}`,
    headers: { 'content-type': 'application/json' },
  }),
  'a GET of another site': () => ({
    method: 'GET',
    path: '/graphql?query={viewer{locked}}',
    headers: { 'content-type': 'text/plain' },
  }),
  PUT: () => ({ method: 'PUT', body: '{}' }),
  'an address that is none': () => ({ method: 'GET', path: '/graphql/%00%ff' }),
  'a path out of the folder': () => ({ method: 'GET', path: '/health/..%2f..%2fetc/passwd' }),
  'a cookie of noise': () => ({
    ...gql('{ practice { name } }'),
    headers: { cookie: `kapstone_session=${'%00'.repeat(1_000)}` },
  }),
  'a token of noise': () => ({
    ...gql('{ practice { name } }'),
    headers: { authorization: `Bearer ${"'; drop table staff; --".repeat(50)}` },
  }),
  'a subscription over HTTP': () =>
    gql(`subscription { scheduleChanged(locationId: "${fixture.locationId}") { __typename } }`),
  'a persisted query': () => ({
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
  }),
  'extensions of another type': () => gql('{ viewer { locked passwordHash } }', {}, { extensions: 'x' }),
  'an address with NUL at the sign-in': () => gql(SIGN_IN, { input: { email: 7, password: '\0' } }),
};

const CODES = /^(BAD_INPUT|NOT_FOUND|UNAUTHENTICATED|FORBIDDEN|TOO_COMPLEX)$/;
/** What tells of our insides: a stack, a path, SQL, the driver, the framework. */
const INSIDES =
  /\n\s+at |node_modules|\.(ts|js|mjs):\d+|\/work|\bselect\b.*\bfrom\b|insert into|syntax error at or near|pg_|SQLSTATE|QueryFailedError|ExceptionsHandler|FST_ERR/i;

async function send({ method = 'POST', path = '/graphql', headers, body }: Sent) {
  const response = await fetch(`${api.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', cookie: fixture.members.frontDesk.cookie, ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}

const healthy = () =>
  expect(send(gql('{ practice { name } }'))).resolves.toEqual({
    status: 200,
    text: '{"data":{"practice":{"name":"Larkmoor Practice"}}}\n',
  });

describe('hostile input', () => {
  it.each(Object.keys(HOSTILE))('%s is refused with a typed error', async (name) => {
    const { status, text } = await send(HOSTILE[name]!());
    expect(status).toBeLessThan(500);
    expect(text.length).toBeLessThan(40_000);
    expect(text).not.toMatch(INSIDES);
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of errors) {
      expect(message).not.toBe('');
      expect(extensions.code).toMatch(CODES);
    }
  });

  it('leaves the process alive and well', async () => {
    expect(api.running()).toBe(true);
    await healthy();
  });

  it(`leaves less than 20 MB behind after ${INPUTS}`, async () => {
    const names = Object.keys(HOSTILE);
    const flood = async (count: number) => {
      let next = 0;
      const one = async () => {
        while (next < count) await send(HOSTILE[names[next++ % names.length]!]!());
      };
      await Promise.all(Array.from({ length: 8 }, one));
    };
    await flood(names.length * 2);
    const before = await api.ask<number>('heap');
    await flood(INPUTS);
    expect((await api.ask<number>('heap')) - before).toBeLessThan(MOST_GROWTH_BYTES);
    await healthy();
  });
});
