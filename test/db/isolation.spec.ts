import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isId, newId } from '@kapstone/kernel';
import pg from 'pg';
import { OutboxRelay } from '../../libs/platform/src/realtime/outbox-relay.js';
import { startApp, type TestApp } from '../support/app.js';
import { mirrorPractice, writableColumns } from '../support/mirror.js';
import { documentOf, OPERATIONS } from '../support/operations.js';
import { loadScenario, type Scenario } from '../support/scenario.js';

/** Tables without a practice: reached through functions only, or telling nothing of anybody. */
const OF_NOBODY = ['request_count', 'schema_migration', 'sign_in_failure'];

/** What the app role may ask across practices, each with its reason. Reviewed by hand: a new function must be added here. */
const ACROSS_PRACTICES: Readonly<Record<string, string>> = {
  all_practices: 'jobs visit each practice in turn; gives ids',
  calendar_feed_by_secret: 'whoever has the secret may know whose it is',
  claim_email: 'writes for the practice of the context; tells nothing',
  count_request: 'needs no sign-in; takes keyed hashes',
  count_sign_in_try: 'a sign-in names no practice; takes keyed hashes',
  credential_by_email: 'a sign-in names no practice',
  demo_practice_exists: 'production does not start beside a demo; gives yes or no',
  enqueue_job: 'takes the practice from the context',
  forgive_sign_in: 'a sign-in names no practice; takes keyed hashes',
  known_address: 'a sign-in names no practice; gives yes or no',
  link_by_secret: 'whoever has the secret may know whose it is',
  publish_outbox: 'tells listeners; gives a count',
  reminder_by_secret: 'whoever has the secret may know whose it is',
  search_patients: 'takes the practice from the context',
  session_by_secret: 'whoever has the secret may know whose it is',
  set_password: 'writes in the practice of the context',
  sign_in_failures: 'a sign-in names no practice; takes keyed hashes',
  token_by_secret: 'whoever has the secret may know whose it is',
  touch_session: 'takes the hash of a secret; gives nothing',
  touch_token: 'takes the hash of a secret; gives nothing',
};

let app: TestApp;
let scenario: Scenario;
/** A superuser that takes the app role's place for one statement, so that a test can also look past the policies. */
let db: pg.Client;
let tables: readonly string[];
let ours: string;
let theirs: string;

const ownColumn = (table: string): string => (table === 'practice' ? 'id' : 'practice_id');

type Row = Record<string, unknown>;
type Outcome = { readonly rows: readonly Row[]; readonly count: number } | { readonly error: Row };

/** What came of a statement: how many rows, or all that an error tells. */
const attempt = async (sql: string, values: unknown[] = []): Promise<Outcome> => {
  try {
    const { rows, rowCount } = await db.query(sql, values);
    return { rows: rows as Row[], count: rowCount ?? 0 };
  } catch (error) {
    const { code, message, detail, constraint } = error as pg.DatabaseError;
    return { error: { code, message, detail, constraint } };
  }
};

const codeOf = (outcome: Outcome): unknown => ('error' in outcome ? outcome.error['code'] : 'no error');

/**
 * Runs a statement as the app role, in the context of an actor of `practiceId` who may see and do everything there, and takes
 * it back.
 */
async function asApp(practiceId: string | null, sql: string, values: unknown[] = []): Promise<Outcome> {
  await db.query('begin');
  try {
    return await inContext(practiceId, () => attempt(sql, values));
  } finally {
    await db.query('rollback');
  }
}

async function inContext<T>(practiceId: string | null, work: () => Promise<T>): Promise<T> {
  await db.query('set local role kapstone_app');
  if (practiceId !== null) {
    await db.query(
      `select set_config('app.practice_id', $1, true), set_config('app.staff_id', $2, true),
              set_config('app.chart_scope', 'practice', true), set_config('app.actor_kind', 'staff', true),
              set_config('app.estimate_writer', 'on', true)`,
      [practiceId, scenario.actor.id],
    );
  }
  return work();
}

/** The tables on which the app role has a right, on the whole table or on some column. */
async function granted(right: 'select' | 'insert' | 'update' | 'delete'): Promise<string[]> {
  const has = right === 'delete' ? 'has_table_privilege' : 'has_any_column_privilege';
  const { rows } = await db.query<{ name: string }>(
    `select name from unnest($1::text[]) name where ${has}('kapstone_app', name, $2) order by 1`,
    [tables, right],
  );
  return rows.map(({ name }) => name);
}

/** The outcome of the same attempt on each table. */
async function each(names: readonly string[], work: (table: string) => Promise<unknown>): Promise<Row> {
  const outcomes: Row = {};
  for (const name of names) outcomes[name] = await work(name);
  return outcomes;
}

const all = (names: readonly string[], outcome: unknown): Row =>
  Object.fromEntries(names.map((name) => [name, outcome]));

/** Inserts a row as it is; columns that only the database writes are left out. */
async function insertRow(table: string, row: Row): Promise<Outcome> {
  const names = (await writableColumns(db, table)).map(({ name }) => name).join(', ');
  return attempt(
    `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1::jsonb)`,
    [JSON.stringify(row)],
  );
}

const rowsOf = async (table: string, practiceId: string, atMost: number, where = 'true'): Promise<Row[]> => {
  const { rows } = await db.query<{ row: Row }>(
    `select to_jsonb(t) as row from ${table} t where ${ownColumn(table)} = $1 and ${where} limit ${atMost}`,
    [practiceId],
  );
  return rows.map(({ row }) => row);
};

/**
 * Takes one of our rows away and lets the app role put it back changed, all in a transaction that is taken back. Tries rows
 * until one can be put back unchanged, so that nothing but the change can be what fails.
 */
async function putBack(table: string, change: (row: Row) => Row, where = 'true'): Promise<Outcome> {
  for (const row of await rowsOf(table, ours, 40, where)) {
    await db.query('begin; set local session_replication_role = replica');
    await db.query(`delete from ${table} t where to_jsonb(t) = $1`, [row]);
    await db.query('set local session_replication_role = origin');
    try {
      const outcome = await inContext(ours, async () => {
        await db.query('savepoint unchanged');
        const unchanged = await insertRow(table, row);
        await db.query('rollback to unchanged');
        return 'error' in unchanged ? null : insertRow(table, change(row));
      });
      if (outcome) return outcome;
    } finally {
      await db.query('rollback');
    }
  }
  throw new Error(`the app role can insert no row of ${table} where ${where}`);
}

beforeAll(async () => {
  app = await startApp();
  const { id, practiceId } = app.fixture.members.psychiatrist;
  await app.owner.query(
    `insert into staff_role (practice_id, staff_id, role)
     select $1, $2, unnest(array['ADMIN', 'THERAPIST', 'NURSE', 'FRONT_DESK'])`,
    [practiceId, id],
  );
  scenario = await loadScenario(app, 'psychiatrist');
  // What the scenario leaves for operations to write.
  for (const name of [
    'addNoteAddendum',
    'bookAppointment',
    'completeInfusion',
    'overrideReadiness',
    'recordScreening',
    'requestEstimate',
    'withdrawConsent',
  ]) {
    const operation = OPERATIONS[name]!;
    await app.as('psychiatrist').ok(documentOf(name, operation), operation.variables(scenario));
  }
  ours = practiceId;
  theirs = newId();
  await app.owner.query(
    `update appointment set overbook_reason = 'Asked for by both', overbooked_by = $2
     where id = (select id from appointment where practice_id = $1 and kind in ('CONSULTATION', 'FOLLOW_UP') limit 1)`,
    [practiceId, id],
  );

  db = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
  await db.connect();
  // What jobs, keys and new practices bring; nobody takes it from the outbox meanwhile.
  app.get(OutboxRelay).nudge = () => undefined;
  await db.query(`insert into outbox (practice_id, id, topic, payload) values ($1, $2, 'test', '{}')`, [
    ours,
    newId(),
  ]);
  await db.query(
    `insert into idempotency_key (practice_id, actor_id, operation, key, request_hash, record_id)
     values ($1, $2, 'bookAppointment', 'key', '\\x00', $2)`,
    [ours, id],
  );
  await db.query(
    `with event as (select practice_id, id, at from audit_event where practice_id = $1 limit 1),
          seal as (insert into audit_seal (practice_id, seq, event_id, previous_hash, hash)
                   select practice_id, 1, id, '\\x00', '\\x01' from event)
     insert into audit_patient (practice_id, patient_id, at, event_id) select practice_id, $2, at, id from event`,
    [ours, scenario.patientId],
  );
  const { rows } = await db.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  tables = rows.map(({ name }) => name).filter((name) => !OF_NOBODY.includes(name));
  await mirrorPractice(db, tables, ours, theirs);
}, 30_000);

afterAll(async () => {
  await db?.end();
  await app?.stop();
});

describe('reading', () => {
  it('has something to find: every table has rows of both practices', async () => {
    const empty = await each(tables, async (table) => (await rowsOf(table, theirs, 1)).length);
    expect(empty).toEqual(all(tables, 1));
  });

  it('every table and view shows rows of the context’s practice, and only those', async () => {
    const { rows } = await db.query<{ name: string }>(
      `select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'v'
         and has_table_privilege('kapstone_app', oid, 'select')`,
    );
    const readable = [...(await granted('select')), ...rows.map(({ name }) => name)];
    const seen = await each(readable, async (name) => {
      const outcome = await asApp(
        ours,
        `select count(*) > 0 as ours, count(*) filter (where ${ownColumn(name)} <> $1) as theirs from ${name}`,
        [ours],
      );
      return 'rows' in outcome ? outcome.rows[0] : outcome;
    });
    expect(seen).toEqual(all(readable, { ours: true, theirs: 0 }));
  });

  it('every table and view is empty without a context', async () => {
    const readable = await granted('select');
    const seen = await each(readable, async (name) => {
      const outcome = await asApp(null, `select from ${name}`);
      return 'count' in outcome ? outcome.count : outcome;
    });
    expect(seen).toEqual(all(readable, 0));
  });

  it('what is not granted cannot be read at all', async () => {
    const readable = await granted('select');
    const closed = [...tables.filter((table) => !readable.includes(table)), 'sign_in_failure'];
    expect(closed).toEqual(['outbox', 'staff_credential', 'sign_in_failure']);
    expect(await each(closed, async (name) => codeOf(await asApp(ours, `select from ${name}`)))).toEqual(
      all(closed, '42501'),
    );
  });
});

describe('writing', () => {
  it('a row of another practice is refused, in the same words whether it is there already or not', async () => {
    const insertable = await granted('insert');
    const refused = await each(insertable, async (table) => {
      const [row] = await rowsOf(table, theirs, 1);
      const there = await asAppInsert(table, row!);
      const fresh = await asAppInsert(table, 'id' in row! ? { ...row, id: newId() } : row!);
      expect(there).toEqual(fresh);
      return codeOf(there);
    });
    expect(refused).toEqual(all(insertable, '42501'));
  });

  it('no row is written without a context', async () => {
    const insertable = await granted('insert');
    const refused = await each(insertable, async (table) => {
      await db.query('begin');
      const [row] = await rowsOf(table, ours, 1);
      const outcome = await inContext(null, () => insertRow(table, { ...row, id: newId() }));
      await db.query('rollback');
      return codeOf(outcome);
    });
    expect(refused).toEqual(all(insertable, '42501'));
  });

  it('rows of another practice are neither changed nor deleted', async () => {
    const updatable = await granted('update');
    const updated = await each(updatable, async (table) => {
      const { rows } = await db.query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = ''
           and has_column_privilege('kapstone_app', attrelid, attnum, 'update') order by attnum desc limit 1`,
        [table],
      );
      const column = rows[0]!.name;
      return asApp(ours, `update ${table} set ${column} = ${column} where ${ownColumn(table)} = $1`, [
        theirs,
      ]);
    });
    expect(updated).toEqual(all(updatable, { rows: [], count: 0 }));

    const deletable = await granted('delete');
    const deleted = await each(deletable, (table) =>
      asApp(ours, `delete from ${table} where practice_id = $1`, [theirs]),
    );
    expect(deleted).toEqual(all(deletable, { rows: [], count: 0 }));
  });

  it('no row of ours is given to another practice', async () => {
    const updatable = await granted('update');
    const given = await each(updatable, async (table) => {
      const own = ownColumn(table);
      return codeOf(await asApp(ours, `update ${table} set ${own} = $2 where ${own} = $1`, [ours, theirs]));
    });
    expect(given).toEqual(all(updatable, '42501'));
  });
});

describe('inferring', () => {
  it('an id of another practice can be used again: keys begin with the practice', async () => {
    const insertable = (await granted('insert')).filter((table) => table !== 'audit_seal');
    const used = await each(insertable, async (table) => {
      const [row] = await rowsOf(table, theirs, 1);
      const outcome = await putBack(table, (mine) => ('id' in mine ? { ...mine, id: row!['id'] } : mine));
      return 'count' in outcome ? outcome.count : outcome;
    });
    expect(used).toEqual(all(insertable, 1));
  });

  it('a reference to a row of another practice fails in the same words as one to nothing', async () => {
    const { rows: references } = await db.query<{
      name: string;
      table: string;
      target: string;
      columns: string[];
      targets: string[];
    }>(
      `select k.conname as name, k.conrelid::regclass::text as table, k.confrelid::regclass::text as target,
              array(select attname::text from unnest(k.conkey) with ordinality n (num, i)
                    join pg_attribute on attrelid = k.conrelid and attnum = num order by i) as columns,
              array(select attname::text from unnest(k.confkey) with ordinality n (num, i)
                    join pg_attribute on attrelid = k.confrelid and attnum = num order by i) as targets
       from pg_constraint k
       where k.contype = 'f' and k.connamespace = 'public'::regnamespace and cardinality(k.conkey) > 1
         and has_table_privilege('kapstone_app', k.conrelid, 'insert') order by 1`,
    );
    expect(references.length).toBeGreaterThan(40);
    const outcomes: Row = {};
    for (const { name, table, target, columns, targets } of references) {
      const [foreign] = await rowsOf(target, theirs, 1);
      // What is part of a key and no id, such as when a hold runs out, stays as it is.
      const nothing = Object.fromEntries(
        targets.map((column) => [column, isId(String(foreign![column])) ? newId() : foreign![column]]),
      );
      const pointing = (at: Row) => (row: Row) => ({
        ...row,
        ...Object.fromEntries(columns.slice(1).map((column, i) => [column, at[targets[i + 1]!]])),
      });
      const where = columns.map((column) => `${column} is not null`);
      // A draft is its author's alone: only a signed note can name somebody else.
      if (table === 'integration_note') where.push(`state = 'SIGNED'`);
      const outcome = await putBack(table, pointing(foreign!), where.join(' and '));
      const absent = await putBack(table, pointing(nothing), where.join(' and '));
      expect({ [name]: withoutIds(outcome) }).toEqual({ [name]: withoutIds(absent) });
      outcomes[name] = codeOf(outcome);
    }
    expect(outcomes).toEqual({
      ...all(
        references.map(({ name }) => name),
        '23503',
      ),
      // What the console remembers is each person's own: the policy says no before the key is looked at.
      fk_staff_preference_staff: '42501',
      // Where a reservation is, the database says itself, whatever it is told.
      fk_reservation_location: 'no error',
    });
  });

  it('the functions that look across practices are on the list', async () => {
    const { rows } = await db.query<{ name: string }>(
      `select distinct proname as name from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef
         and has_function_privilege('kapstone_app', p.oid, 'execute') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(ACROSS_PRACTICES));
  });

  it('those that take a staff member or a name keep to the context’s practice', async () => {
    const [member] = await rowsOf('staff', theirs, 1);
    const hash = async () =>
      (await db.query('select practice_id, password_hash, email from staff_credential order by 1, 2, 3'))
        .rows;
    const before = await hash();
    const set = await asApp(ours, `select set_password($1, 'taken over', now()) as set`, [member!['id']]);
    expect(set).toMatchObject({ rows: [{ set: false }] });
    const claimed = await asApp(ours, `select claim_email($1, 'free@scenario.test')`, [member!['id']]);
    expect(claimed).toMatchObject({ count: 1 });
    expect(await hash()).toEqual(before);

    const found = await asApp(
      ours,
      `select count(*) as all, count(p.id) as ours from search_patients('wren', null, null, null, null, null, null, null, null, null, null, 100) s
       left join patient p on p.practice_id = $1 and p.id = s.id`,
      [ours],
    );
    const [{ all: count, ours: own }] = 'rows' in found ? (found.rows as [Record<string, number>]) : [{}];
    expect(count).toBeGreaterThan(0);
    expect(own).toBe(count);
  });

  it('an address that somebody elsewhere signs in by is invited like any other', async () => {
    const invite = async (email: string) => {
      const { inviteStaff } = await app
        .as('admin')
        .ok(documentOf('inviteStaff', OPERATIONS['inviteStaff']!), {
          input: { name: 'Ines Moreau', email, roles: ['NURSE'] },
        });
      return { ...inviteStaff, recipient: null, staffMember: inviteStaff.staffMember.name };
    };
    const taken = await invite(app.fixture.members.strangerAdmin.email);
    expect(taken).toEqual(await invite('nobody-has-this@scenario.test'));
  });
});

/** Inserts as the app role in our context, and takes it back. */
async function asAppInsert(table: string, row: Row): Promise<Outcome> {
  await db.query('begin');
  try {
    return await inContext(ours, () => insertRow(table, row));
  } finally {
    await db.query('rollback');
  }
}

/** An error without the ids in it, which the caller knows anyway. */
const withoutIds = (outcome: Outcome): unknown =>
  JSON.parse(JSON.stringify(outcome).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id'));
