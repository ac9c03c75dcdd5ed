import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { type Digest, digestOf } from '../support/digest.js';
import { documentOf, OPERATIONS } from '../support/operations.js';
import { loadScenario, type Scenario } from '../support/scenario.js';

/** Reads that look at no patient: there is nothing to record, so they answer. Reviewed by hand. */
const LOOKS_AT_NOBODY: ReadonlySet<string> = new Set([
  'viewer',
  'accessTokens',
  'calendarFeed',
  'staff',
  'staffMember',
  'practice',
  'locations',
  'location',
  'availableSlots',
  'appointmentKinds',
  'visitInstructions',
  'consentTemplates',
  'fees',
]);

/** Counts are kept before a password or an account is looked at, or the throttle could be outrun. */
const NOT_ROLLED_BACK = ['request_count', 'sign_in_failure'];

const QUERIES = Object.keys(OPERATIONS).filter((name) => OPERATIONS[name]!.kind === 'query');
const MUTATIONS = Object.keys(OPERATIONS).filter((name) => OPERATIONS[name]!.kind === 'mutation');

let app: TestApp;
let scenario: Scenario;
let before: Digest;

/** All tables but those that may change. */
async function digest(): Promise<Digest> {
  const all = await digestOf(app.owner);
  return Object.fromEntries(Object.entries(all).filter(([table]) => !NOT_ROLLED_BACK.includes(table)));
}

beforeAll(async () => {
  app = await startApp();
  // Somebody who may do everything: what stops them is the audit alone.
  const { id, practiceId } = app.fixture.members.psychiatrist;
  await app.owner.query(
    `insert into staff_role (practice_id, staff_id, role)
     select $1, $2, unnest(array['ADMIN', 'THERAPIST', 'NURSE', 'FRONT_DESK'])`,
    [practiceId, id],
  );
  scenario = await loadScenario(app, 'psychiatrist');
  await app.owner.query('revoke insert on audit_event from kapstone_app');
  before = await digest();
}, 30_000);

afterAll(() => app?.stop());

/** Calls an operation as somebody who may. */
function call(name: string) {
  const operation = OPERATIONS[name]!;
  const cookie = operation.cookie?.(scenario) ?? scenario.actor.cookie;
  return app.caller({ cookie }).gql(documentOf(name, operation), operation.variables(scenario));
}

describe('while the audit cannot be written', () => {
  it.each(MUTATIONS)('%s fails and tells nothing', async (name) => {
    const { data, errors } = await call(name);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    expect(data?.[name] ?? null).toBeNull();
  });

  it.each(QUERIES.filter((name) => !LOOKS_AT_NOBODY.has(name)))('%s shows nobody', async (name) => {
    const { data, errors } = await call(name);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    expect(data ?? null).toBeNull();
  });

  it.each([...LOOKS_AT_NOBODY])('%s answers, since it looks at nobody', async (name) => {
    const { data, errors } = await call(name);
    expect(errors).toBeUndefined();
    expect(data![name]).toEqual(OPERATIONS[name]!.answer(scenario));
  });

  it('a denied attempt is not told from a broken one', async () => {
    const { errors } = await app
      .as('frontDesk')
      .gql('query Note($id: ID!) { integrationNote(id: $id) { id } }', { id: scenario.notes.added });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
  });

  it('no session begins, and none ends', async () => {
    const { rows } = await app.owner.query(
      'select from staff_session where ended_at is not null or created_at > $1',
      [new Date('2027-03-01T17:00:00Z')],
    );
    expect(rows).toEqual([]);
  });

  it('no row of any table has changed', async () => {
    expect(await digest()).toEqual(before);
  });
});
