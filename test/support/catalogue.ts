import type pg from 'pg';

/** What belongs to an extension, and the queue's own schema, are not ours to describe. */
const OURS = (oid: string) =>
  `not exists (select from pg_depend d where d.objid = ${oid} and d.deptype = 'e')`;

/** Statements by what they make, in an order in which a reader looks for them. */
const SECTIONS: Readonly<Record<string, string>> = {
  extensions: `select format('create extension %I;', extname) as sql from pg_extension where extname <> 'plpgsql' order by 1`,

  tables: `
    select format(E'create table %I (\\n%s\\n);', c.relname, string_agg(line, E',\\n' order by place, rank)) as sql
    from pg_class c cross join lateral (
      select 1 as place, lpad(a.attnum::text, 4, '0') as rank,
             format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
               case when a.attgenerated = 's' then ' generated always as (' || pg_get_expr(f.adbin, f.adrelid) || ') stored'
                    when f.adbin is not null then ' default ' || pg_get_expr(f.adbin, f.adrelid) else '' end) as line
      from pg_attribute a left join pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      union all
      select 2, k.conname, format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid))
      from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')
    ) parts (place, rank, line)
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname`,

  indexes: `
    select indexdef || ';' as sql from pg_indexes i
    where schemaname = 'public' and not exists (
      select from pg_constraint k where k.connamespace = 'public'::regnamespace and k.conname = i.indexname)
    order by tablename, indexname`,

  functions: `
    select pg_get_functiondef(p.oid) || ';' as sql from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p') and ${OURS('p.oid')}
    order by p.proname, p.oid::regprocedure::text`,

  triggers: `
    select pg_get_triggerdef(t.oid) || ';' as sql from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal order by c.relname, t.tgname`,

  views: `
    select format(E'create view %I with (%s) as\\n%s', c.relname, array_to_string(c.reloptions, ', '), pg_get_viewdef(c.oid)) as sql
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' and ${OURS('c.oid')} order by c.relname`,

  'row-level security': `
    select format('alter table %I %s row level security;', c.relname,
             case when c.relforcerowsecurity then 'force' when c.relrowsecurity then 'enable' else 'disable' end) as sql
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`,

  policies: `
    select format('create policy %I on %I as %s for %s to %s%s%s;', policyname, tablename, lower(permissive), lower(cmd),
             array_to_string(roles, ', '), ' using (' || qual || ')', ' with check (' || with_check || ')') as sql
    from pg_policies where schemaname = 'public' order by tablename, policyname`,

  grants: `
    select format('grant %s on %s to %I;', string_agg(lower(privilege), ', ' order by privilege), target, grantee) as sql from (
      select g.privilege_type as privilege, quote_ident(c.relname) as target, pg_get_userbyid(g.grantee) as grantee
      from pg_class c, aclexplode(c.relacl) g where c.relnamespace = 'public'::regnamespace and ${OURS('c.oid')}
      union all
      select g.privilege_type || ' (' || a.attname || ')', quote_ident(c.relname), pg_get_userbyid(g.grantee)
      from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g
      where c.relnamespace = 'public'::regnamespace
      union all
      select g.privilege_type, case p.prokind when 'p' then 'procedure ' else 'function ' end || p.oid::regprocedure::text,
             pg_get_userbyid(g.grantee)
      from pg_proc p, aclexplode(p.proacl) g where p.pronamespace = 'public'::regnamespace and ${OURS('p.oid')}
    ) granted (privilege, target, grantee)
    where grantee ~ '^kapstone_' group by target, grantee order by target, grantee`,
};

/**
 * The whole schema as text, for people who read what the migrations add up to and for a test that sees when they say something
 * else. Made from the catalogue, since the embedded PostgreSQL has no pg_dump; nothing ever runs it.
 */
export async function describeSchema(db: pg.ClientBase): Promise<string> {
  const parts = ['-- What the migrations add up to. Made by `npm run generate`; never run.'];
  for (const [title, query] of Object.entries(SECTIONS)) {
    const { rows } = await db.query<{ sql: string }>(query);
    const between = title === 'tables' || title === 'functions' || title === 'views' ? '\n\n' : '\n';
    parts.push(`-- ${title}`, rows.map(({ sql }) => sql.trimEnd()).join(between));
  }
  return `${parts.join('\n\n')}\n`;
}
