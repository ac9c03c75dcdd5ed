import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from '../support/app.js';
import { describeSchema } from '../support/catalogue.js';
import { expectCommitted } from '../support/committed.js';

let app: TestApp;
let db: pg.PoolClient;

beforeAll(async () => {
  app = await startApp();
  db = await app.owner.connect();
});

afterAll(async () => {
  db?.release();
  await app?.stop();
});

/** `name type`, and `null` where a column may be empty: what a row class and a table have to agree on. */
type Columns = readonly string[];

const sorted = (columns: Iterable<string>): Columns => [...columns].sort();

/** Columns by table. Generated ones are left out: only the database writes them, and only search reads them. */
async function tables(): Promise<Map<string, Columns>> {
  const { rows } = await db.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(format('%s %s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                                                case when a.attnotnull then '' else ' null' end)) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
       and a.attgenerated = ''
     group by c.relname`,
  );
  return new Map(rows.map(({ name, columns }) => [name, sorted(columns)]));
}

describe('row classes', () => {
  it('have the columns of their tables: the same names, types and emptiness, none missing, none too many', async () => {
    const dataSource = app.get(DataSource);
    const { driver } = dataSource;
    expect(dataSource.entityMetadatas.length).toBeGreaterThan(20);
    const found = await tables();
    const mapped = dataSource.entityMetadatas.map(({ tableName, columns }) => {
      const lines = columns
        .filter(({ generatedType }) => !generatedType)
        .map((column) => {
          const type = driver.normalizeType(column).replace('timestamptz', 'timestamp with time zone');
          return `${column.databaseName} ${type}${column.isArray ? '[]' : ''}${column.isNullable ? ' null' : ''}`;
        });
      return [tableName, sorted(lines)] as const;
    });
    expect(Object.fromEntries(mapped)).toEqual(
      Object.fromEntries(mapped.map(([table]) => [table, found.get(table)])),
    );
  });

  it('have the primary keys of their tables', async () => {
    const { rows } = await db.query<{ name: string; columns: string[] }>(
      `select c.relname as name, array_agg(a.attname::text order by a.attname) as columns
       from pg_constraint k join pg_class c on c.oid = k.conrelid
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
       where k.contype = 'p' and c.relnamespace = 'public'::regnamespace group by c.relname`,
    );
    const keys = new Map(rows.map(({ name, columns }) => [name, columns]));
    for (const { tableName, primaryColumns } of app.get(DataSource).entityMetadatas) {
      const mapped = sorted(primaryColumns.map(({ databaseName }) => databaseName));
      expect({ [tableName]: mapped }).toEqual({ [tableName]: keys.get(tableName) });
    }
  });
});

describe('migrations', () => {
  it('add up to the committed schema', async () => {
    await expectCommitted('migrations/schema.sql', await describeSchema(db));
  });
});
