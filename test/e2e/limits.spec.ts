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

/** A patient's appointments' patient's appointments ...: `levels` deep. */
function deep(levels: number): string {
  const steps = ['patients(first: 1)', 'nodes', 'appointments(first: 1)', 'nodes', 'patient'];
  const names = Array.from({ length: levels - 1 }, (_, i) => (i < 2 ? steps[i]! : steps[2 + ((i - 2) % 3)]!));
  return `{ ${names.join(' { ')} { __typename ${'}'.repeat(levels - 1)} }`;
}

describe('an operation', () => {
  it(`is at most ${MAX_DEPTH} levels deep, through fragments too`, async () => {
    await desk.ok(deep(MAX_DEPTH));
    const tooDeep = { status: 400, code: 'TOO_COMPLEX', message: `This operation is more than ${MAX_DEPTH} levels deep. Ask for less at once.` };
    expect(await refusal(deep(MAX_DEPTH + 1))).toEqual(tooDeep);
    const inside = deep(MAX_DEPTH - 1).replace('{ patients(first: 1) { nodes {', '').replace(/\}\s*\}\s*\}$/, '');
    expect(
      await refusal(
        `{ patients(first: 1) { nodes { ...Deep } } } fragment Deep on Patient { ${inside.replace('appointments(first: 1) {', 'appointments(first: 1) { nodes { patient { appointments(first: 1) {')} } } } }`,
      ),
    ).toEqual(tooDeep);
  });

  it(`reads at most ${MAX_COST} fields, counted with its rows, whether they are written or a variable`, async () => {
    const query = (first: string) =>
      `query Q($first: Int) { patients(first: ${first}) { nodes { appointments(first: ${first}) { nodes { id startsAt } } } } }`;
    const tooMuch = {
      status: 400,
      code: 'TOO_COMPLEX',
      message: `This operation may read more than ${MAX_COST} fields. Ask for fewer rows (first) or fields at once.`,
    };
    await desk.ok(query('$first'), { first: 10 });
    expect(await refusal(query('100'))).toEqual(tooMuch);
    expect(await refusal(query('$first'), { first: 100 })).toEqual(tooMuch);
    // A variable that is left out counts as a whole page.
    expect(await refusal(query('$first'))).toEqual(tooMuch);
  });

  it(`has at most ${MAX_ROOT_FIELDS} root fields, aliases and fragments included`, async () => {
    const fields = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: practice { name }`).join(' ');
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
    expect(await refusal('query P($first: Int!) { patients(first: $first) { nodes { id } } }', { first })).toMatchObject({
      code: 'BAD_INPUT',
      message: `A page has 1 to ${MAX_PAGE} rows.`,
    });
  });

  it('ends where the cursor says, and takes no cursor of another list', async () => {
    const query = 'query P($after: String) { patients(first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';
    const ids = new Set<string>();
    let after: string | null = null;
    do {
      const { patients }: Record<string, any> = await desk.ok(query, { after });
      ids.add(patients.nodes[0].id);
      after = patients.pageInfo.hasNextPage ? patients.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids.size).toBe(3);
    expect(await refusal(query, { after: 'e30' })).toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('cursor') });
  });
});
