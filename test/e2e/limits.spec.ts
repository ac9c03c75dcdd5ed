import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAX_COST, MAX_DEPTH, MAX_PAGE, MAX_ROOT_FIELDS } from '@kapstone/platform';
import type { Caller } from '../support/caller.js';
import { loadFixture } from '../support/fixture.js';
import { createDatabase } from '../support/postgres.mjs';
import { type ApiProcess, spawnApi } from '../support/processes.js';

let database: Awaited<ReturnType<typeof createDatabase>>;
let api: ApiProcess;
let desk: Caller;

beforeAll(async () => {
  database = await createDatabase();
  const fixture = await loadFixture(database.ownerUrl);
  api = await spawnApi(database);
  desk = api.as(fixture, 'frontDesk');
});

afterAll(async () => {
  await api?.end();
  await database.drop();
});

async function refusal(query: string, variables?: Record<string, unknown>) {
  const { status, data, errors } = await desk.gql(query, variables);
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  return { status, code: errors![0]!.extensions.code, message: errors![0]!.message };
}

describe('an operation', () => {
  it(`is at most ${MAX_DEPTH} levels deep, fragments included`, async () => {
    const message = `This operation is more than ${MAX_DEPTH} levels deep. Ask for less at once.`;
    const tooDeep = { status: 400, code: 'TOO_COMPLEX', message };
    /** An appointment's linked appointment's linked appointment ..., so many levels deep. */
    const linked = (levels: number) => `${'linked { '.repeat(levels - 1)} id ${'}'.repeat(levels - 1)}`;
    const query = (below: string) => `query Q($id: ID!) { appointment(id: $id) { ${below} } }`;
    const id = randomUUID();
    const { errors } = await desk.gql(query(linked(MAX_DEPTH - 1)), { id });
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect(await refusal(query(linked(MAX_DEPTH)), { id })).toEqual(tooDeep);
    expect(
      await refusal(
        `${query('linked { ...Deep }')} fragment Deep on Appointment { ... on Appointment { ${linked(MAX_DEPTH - 1)} } }`,
        { id },
      ),
    ).toEqual(tooDeep);
  });

  it(`reads at most ${MAX_COST} fields, counted with the rows of its lists`, async () => {
    const message = `This operation may read more than ${MAX_COST} fields. Ask for fewer rows (first) or fields at once.`;
    const tooMuch = { status: 400, code: 'TOO_COMPLEX', message };
    const below = '{ nodes { appointments { changes { id kind at } } } }';
    const byVariable = `query Q($first: Int) { patients(first: $first) ${below} }`;
    await desk.ok(byVariable, { first: 10 });
    expect(await refusal(byVariable, { first: 100 })).toEqual(tooMuch);
    expect(await refusal(`{ patients(first: 100) ${below} }`)).toEqual(tooMuch);
    // A variable that is left out counts as a whole page.
    expect(await refusal(byVariable)).toEqual(tooMuch);
    // Lists that have no pages count too: in lists, they are a flood.
    const nested = (levels: number) =>
      `{ patients { nodes { ${'appointments { patient { '.repeat(levels)} id ${'} } '.repeat(levels)} } } }`;
    await desk.ok(nested(1));
    expect(await refusal(nested(4))).toEqual(tooMuch);
  });

  it(`has at most ${MAX_ROOT_FIELDS} root fields, aliases and fragments included`, async () => {
    const fields = (count: number) =>
      Array.from({ length: count }, (_, i) => `a${i}: practice { name }`).join(' ');
    await desk.ok(`{ ${fields(MAX_ROOT_FIELDS)} }`);
    const tooMany = {
      status: 400,
      code: 'TOO_COMPLEX',
      message: `This operation has more than ${MAX_ROOT_FIELDS} root fields. Send several.`,
    };
    expect(await refusal(`{ ${fields(MAX_ROOT_FIELDS + 1)} }`)).toEqual(tooMany);
    expect(
      await refusal(`{ ...A b: practice { name } } fragment A on Query { ${fields(MAX_ROOT_FIELDS)} }`),
    ).toEqual(tooMany);
  });

  it('is not parsed beyond its tokens', async () => {
    expect(await refusal(`{ practice { ${'name '.repeat(4_000)} } }`)).toMatchObject({
      status: 400,
      code: 'BAD_INPUT',
      message: expect.stringContaining('tokens'),
    });
  });
});

describe('a page', () => {
  it.each([MAX_PAGE + 1, 0, -1])('of %i rows is an error, not a clamp', async (first) => {
    expect(
      await refusal('query P($first: Int!) { patients(first: $first) { nodes { id } } }', { first }),
    ).toMatchObject({
      code: 'BAD_INPUT',
      message: `A page has 1 to ${MAX_PAGE} rows.`,
    });
  });

  it('ends where the cursor says, and takes no cursor of another list', async () => {
    const query =
      'query P($after: String) { patients(first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';
    const ids = new Set<string>();
    let after: string | null = null;
    do {
      const { patients }: Record<string, any> = await desk.ok(query, { after });
      ids.add(patients.nodes[0].id);
      after = patients.pageInfo.hasNextPage ? patients.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids.size).toBe(3);
    expect(await refusal(query, { after: 'e30' })).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('cursor'),
    });
  });
});
