import type pg from 'pg';

/** What lies in each table, as one digest and a count: compare two to see that nothing changed. */
export type Digest = Readonly<Record<string, string>>;

/**
 * @param owner past every policy
 * @param practiceId only what belongs to this practice
 */
export async function digestOf(owner: pg.Pool, practiceId?: string): Promise<Digest> {
  const { rows } = await owner.query<{ name: string; owned: boolean }>(
    `select c.relname as name, exists (
       select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id') as owned
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
  );
  const entries: [string, string][] = [];
  for (const { name, owned } of rows) {
    if (practiceId !== undefined && !owned) continue;
    const { rows: found } = await owner.query<{ digest: string }>(
      `select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as digest from ${name} t
       ${practiceId === undefined ? '' : 'where practice_id = $1'}`,
      practiceId === undefined ? [] : [practiceId],
    );
    entries.push([name, found[0]!.digest]);
  }
  return Object.fromEntries(entries);
}
