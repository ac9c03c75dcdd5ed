import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase } from '../support/postgres.mjs';

/** Tables that hold nothing of a practice. Each with the reason, for whoever reviews a new one. */
const WITHOUT_PRACTICE: Readonly<Record<string, string>> = {
  practice: 'is the practice: its own id',
  sign_in_failure:
    'failures of addresses and accounts of any practice or none; reached through functions only',
  request_count: 'requests of addresses that need no sign-in; reached through a function only',
  schema_migration: 'which migrations have run',
};

/** What the app role may do to each table, and nothing more. Reviewed by hand: a new table must be added here. */
const GRANTS: Readonly<Record<string, string>> = {
  access_token: 'INSERT SELECT UPDATE',
  appointment: 'INSERT SELECT UPDATE',
  appointment_change: 'INSERT SELECT',
  appointment_kind: 'INSERT SELECT UPDATE',
  appointment_staff: 'DELETE INSERT SELECT',
  audit_event: 'INSERT SELECT',
  audit_patient: 'INSERT SELECT',
  audit_seal: 'INSERT SELECT',
  calendar_feed: 'DELETE INSERT SELECT UPDATE',
  care_team: 'DELETE INSERT SELECT',
  closure: 'DELETE INSERT SELECT',
  consent: 'INSERT SELECT',
  consent_template: 'INSERT SELECT',
  consent_template_version: 'INSERT SELECT',
  course: 'INSERT SELECT UPDATE',
  course_hold: 'DELETE INSERT SELECT',
  course_session: 'INSERT SELECT',
  estimate: 'INSERT SELECT UPDATE',
  estimate_diagnosis: 'INSERT SELECT UPDATE',
  estimate_line: 'DELETE INSERT SELECT',
  estimate_request: 'INSERT SELECT',
  fee: 'INSERT SELECT UPDATE',
  glass_access: 'INSERT SELECT',
  idempotency_key: 'DELETE INSERT SELECT',
  infusion_session: 'INSERT SELECT UPDATE',
  integration_note: 'INSERT SELECT UPDATE',
  licence: 'INSERT SELECT UPDATE',
  location: 'INSERT SELECT UPDATE',
  mail_message: 'INSERT SELECT UPDATE',
  note_addendum: 'INSERT SELECT',
  one_time_link: 'INSERT SELECT UPDATE',
  opening_hours: 'DELETE INSERT SELECT',
  outbox: 'INSERT',
  patient: 'INSERT SELECT UPDATE',
  practice: 'SELECT',
  readiness_override: 'INSERT SELECT',
  reminder: 'INSERT SELECT',
  reminder_opt_out: 'DELETE INSERT SELECT',
  reservation: 'DELETE INSERT SELECT',
  room: 'INSERT SELECT UPDATE',
  room_out_of_service: 'DELETE INSERT SELECT',
  schema_migration: 'SELECT',
  screening: 'INSERT SELECT',
  screening_reason: 'INSERT SELECT',
  staff: 'INSERT SELECT UPDATE',
  staff_exception: 'DELETE INSERT SELECT',
  staff_hours: 'DELETE INSERT SELECT',
  staff_preference: 'INSERT SELECT UPDATE',
  staff_role: 'DELETE INSERT SELECT',
  staff_session: 'INSERT SELECT UPDATE',
  visit_instructions: 'INSERT SELECT UPDATE',
  visit_reply: 'INSERT SELECT',
  wait_list_entry: 'INSERT SELECT UPDATE',
};

/** Columns that the app role may update where it may not update the table. */
const COLUMN_GRANTS: Readonly<Record<string, string>> = {
  consent: 'withdrawn_at withdrawn_by',
  course_hold: 'expires_at',
  opening_hours: 'effective_until',
  practice:
    'calendar_initials hold_minutes idle_lock_minutes infusion_price_maximum_cents infusion_price_minimum_cents name npi phone time_zone tin version',
  reminder: 'secret_hash',
  reservation: 'ends_at lanes',
  staff_hours: 'effective_until',
};

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

const rows = async <Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> =>
  (await db.query<Row>(sql)).rows;

const TABLES = `pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

describe('every table', () => {
  it('has forced row-level security with a policy', async () => {
    const open = await rows<{ name: string }>(`
      select c.relname as name from ${TABLES} and c.relname <> 'schema_migration'
        and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`);
    expect(open).toEqual([]);
  });

  // An owner who is no superuser changes nothing else, and hears nothing of it.
  it('has that lifted where a migration changes what is in it', () => {
    const folder = new URL('../../migrations/', import.meta.url);
    const blind = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        // What is in a function runs later.
        const source = readFileSync(new URL(file, folder), 'utf8').replaceAll(/\$\$[^]*?\$\$/g, '');
        const changed = [...source.matchAll(/^\s*(?:update|insert into|delete from) (\w+)/gm)];
        return changed.flatMap(({ 1: table, index }) => {
          const [before, after] = [source.slice(0, index), source.slice(index)];
          const lifted = before.includes(`alter table ${table} no force row level security`);
          const forced = after.includes(`alter table ${table} force row level security`);
          return lifted && forced ? [] : [`${file}: ${table}`];
        });
      });
    expect(blind).toEqual([]);
  });

  it('belongs to a practice, by its first key column and by every foreign key', async () => {
    const keys = await rows<{ name: string; constraint: string; first: string }>(`
      select c.relname as name, k.conname as constraint, a.attname as first
      from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where c.relnamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f')`);
    const strays = keys.filter(
      ({ name, constraint, first }) =>
        first !== 'practice_id' &&
        !(name in WITHOUT_PRACTICE) &&
        // Found by a secret or an address before the practice is known.
        !/^uq_\w+_secret$|^uq_staff_credential_email$/.test(constraint),
    );
    expect(strays).toEqual([]);
  });

  it('has only named constraints', async () => {
    const unnamed = await rows<{ constraint: string }>(`
      select k.conname as constraint from pg_constraint k join pg_class c on c.oid = k.conrelid
      where c.relnamespace = 'public'::regnamespace and c.relname <> 'schema_migration'
        and k.contype in ('p', 'u', 'f', 'c', 'x') and k.conname !~ '^(pk|uq|fk|ck|ex)_'`);
    expect(unnamed).toEqual([]);
  });

  it('grants the app role what the list says, and owns nothing to it', async () => {
    const granted = await rows<{ name: string; grants: string }>(`
      select c.relname as name, string_agg(g.privilege_type, ' ' order by g.privilege_type) as grants
      from ${TABLES.replace('where', ', aclexplode(c.relacl) g where')} and g.grantee = 'kapstone_app'::regrole
      group by c.relname`);
    expect(Object.fromEntries(granted.map(({ name, grants }) => [name, grants]))).toEqual(GRANTS);
    const columns = await rows<{ name: string; columns: string }>(`
      select c.relname as name, string_agg(a.attname, ' ' order by a.attname) as columns
      from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) g
      where g.grantee = 'kapstone_app'::regrole and g.privilege_type = 'UPDATE' group by c.relname`);
    expect(Object.fromEntries(columns.map(({ name, columns: list }) => [name, list]))).toEqual(COLUMN_GRANTS);
    expect(await rows(`select from pg_class where relowner = 'kapstone_app'::regrole`)).toEqual([]);
  });

  it('grants nothing to everybody', async () => {
    expect(
      await rows(
        `select c.relname from ${TABLES.replace('where', ', aclexplode(c.relacl) g where')} and g.grantee = 0`,
      ),
    ).toEqual([]);
    const functions = await rows<{ name: string }>(`
      select p.oid::regprocedure::text as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef
        and (p.proacl is null or exists (select from aclexplode(p.proacl) g where g.grantee = 0))`);
    expect(functions).toEqual([]);
  });

  it('lets definer functions search a fixed path only, and none of them bypasses row-level security', async () => {
    const loose = await rows<{ name: string }>(`
      select p.oid::regprocedure::text as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef
        and not coalesce('search_path=pg_catalog, public' = any (p.proconfig), false)`);
    expect(loose).toEqual([]);
    expect(
      await rows(`select rolname from pg_roles where rolname ~ '^kapstone_' and (rolbypassrls or rolsuper)`),
    ).toEqual([]);
  });
});

describe('facts views', () => {
  it('run as their caller', async () => {
    const views = await rows<{ name: string }>(`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
        and not coalesce('security_invoker=true' = any (c.reloptions), false)
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`);
    expect(views).toEqual([]);
  });
});
