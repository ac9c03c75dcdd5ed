import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { startApp, type TestApp } from '../support/app.js';

// The page that integrators copy from is what runs.
const PAGE = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const SCHEMA = buildSchema(readFileSync(new URL('../../apps/api/schema.graphql', import.meta.url), 'utf8'));

interface Example {
  readonly query: string;
  readonly variables?: Record<string, any>;
}

const inShell = [...PAGE.matchAll(/ -d '(\{[^']+\})'/g)].map(([, body]) => JSON.parse(body!) as Example);
const [booking, patients, board, ...others] = [
  ...PAGE.matchAll(/```graphql\n([^]+?)```(?:\n\n```json\n([^]+?)```)?/g),
].map(([, query, variables]): Example => ({
  query: query!,
  ...(variables && { variables: JSON.parse(variables) }),
}));

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.stop());

describe('docs/api.md', () => {
  it('has the examples that are tried here, and they are in the schema', () => {
    expect(inShell).toHaveLength(3);
    expect(others).toEqual([]);
    for (const { query } of [...inShell, booking!, patients!, board!])
      expect(validate(SCHEMA, parse(query))).toEqual([]);
  });

  it('asks from a shell as written', async () => {
    const desk = app.as('frontDesk');
    for (const { query, variables } of inShell) {
      const data = await desk.ok(query, variables);
      expect(Object.values(data)).not.toContain(null);
    }
  });

  it('books and lists as written', async () => {
    app.setNow('2027-01-04T15:00:00Z');
    const desk = app.as('frontDesk');
    const { locationId, patientId } = app.fixture;
    const { bookAppointment } = await desk.ok(booking!.query, {
      input: { ...booking!.variables!['input'], locationId, patientId },
    });
    expect(bookAppointment).toMatchObject({ __typename: 'Appointment', version: 1 });
    const { patients: page } = await desk.ok(patients!.query);
    expect(page.nodes).toContainEqual(expect.objectContaining({ id: patientId }));
  });
});
