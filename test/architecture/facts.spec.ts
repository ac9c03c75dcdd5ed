import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DAY_BOARD_SQL } from '@kapstone/board';
import { createDatabase } from '../support/postgres.mjs';

/** What a statement reads from: names after `from` and `join`, without its own common table expressions. */
function relations(statement: string): string[] {
  const sql = statement.replaceAll(/--.*$/gm, '');
  const own = new Set(
    [...sql.matchAll(/(?:with|,)\s+(\w+) as (?:materialized )?\(/g)].map(([, name]) => name),
  );
  const read = [...sql.replaceAll(/extract\([^)]*\)/g, '').matchAll(/\b(?:from|join)\s+(\w+)/g)].map(
    ([, name]) => name!,
  );
  return read.filter((name) => !own.has(name) && name !== 'lateral');
}

let database: Awaited<ReturnType<typeof createDatabase>>;
let db: pg.Client;

beforeAll(async () => {
  database = await createDatabase();
  db = new pg.Client({ connectionString: database.ownerUrl });
  await db.connect();
});

afterAll(async () => {
  await db.end();
  await database.drop();
});

describe('SQL that spans libraries', () => {
  it('reads facts views only: the day board', () => {
    const read = relations(DAY_BOARD_SQL);
    expect(read.length).toBeGreaterThan(10);
    expect(read.filter((name) => !name.endsWith('_facts'))).toEqual([]);
  });

  it.each(['readiness_facts', 'readiness_practice_facts'])('reads facts views only: %s', async (view) => {
    const { rows } = await db.query<{ read: string }>(
      `select distinct source.relname as read
       from pg_rewrite r join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass
       join pg_class source on source.oid = d.refobjid and d.refclassid = 'pg_class'::regclass
       where r.ev_class = $1::regclass and source.oid <> r.ev_class`,
      [view],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ read }) => read).filter((name) => !name.endsWith('_facts'))).toEqual([]);
  });
});
