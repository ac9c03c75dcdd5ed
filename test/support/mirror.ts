import type pg from 'pg';

interface Column {
  readonly name: string;
  readonly type: string;
}

/** The columns of a table that a statement may write. */
export async function writableColumns(db: pg.ClientBase, table: string): Promise<readonly Column[]> {
  const { rows } = await db.query<Column>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return rows;
}

/** What another practice has where ours has a value: ids and secrets of its own, and otherwise the same. */
function mirrored({ name, type }: Column, table: string): string {
  if (table === 'staff_credential' && name === 'email') return `'mirror.' || email`;
  if (name === 'secret_hash') return `sha256('mirror'::bytea || secret_hash)`;
  if (type === 'uuid') return `md5('mirror' || ${name})::uuid`;
  if (type === 'uuid[]') return `array(select md5('mirror' || each)::uuid from unnest(${name}) each)`;
  return name;
}

/**
 * Gives another practice a row for each row of a practice, with other ids and the same content: whatever tells the two apart
 * is the practice alone. Needs a superuser: references and triggers are not looked at meanwhile.
 */
export async function mirrorPractice(
  db: pg.ClientBase,
  tables: readonly string[],
  practiceId: string,
  mirrorId: string,
): Promise<void> {
  await db.query('begin; set local session_replication_role = replica');
  for (const table of tables) {
    const own = table === 'practice' ? 'id' : 'practice_id';
    const columns = await writableColumns(db, table);
    const values = columns.map((column) => (column.name === own ? '$2::uuid' : mirrored(column, table)));
    await db.query(
      `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
       select ${values.join(', ')} from ${table} where ${own} = $1`,
      [practiceId, mirrorId],
    );
  }
  await db.query('commit');
}
