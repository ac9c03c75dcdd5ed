import pg from 'pg';
import type { Settings } from '@kapstone/platform';

/**
 * Refuses to serve real patients on ground that does not hold.
 * @throws Error with the one line that says what to do.
 */
export async function refuseUnsafeProduction(settings: Settings): Promise<void> {
  if (!settings.production) return;
  const client = new pg.Client({ connectionString: settings.appDatabaseUrl });
  await client.connect();
  try {
    // What a role is a member of it can become, by SET ROLE: the owner, and the look-up role that reads every practice.
    const { rows } = await client.query<{ bypasses: boolean; demo: boolean }>(`
      select exists (
               select from pg_roles r
               where pg_has_role(current_user, r.oid, 'member')
                 and (r.rolsuper or r.rolbypassrls or r.rolname = 'kapstone_lookup'
                   or exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p', 'v')))
             ) or (select r.rolcreaterole from pg_roles r where r.rolname = current_user) as bypasses,
             demo_practice_exists() as demo`);
    const [found] = rows;
    if (found?.bypasses) {
      throw new Error(
        'APP_DATABASE_URL names a role that could bypass row-level security. Give it one with NOBYPASSRLS that owns no table and is a member of kapstone_app alone.',
      );
    }
    if (found?.demo) throw new Error('the database holds the demo practice. Use an empty one in production.');
  } finally {
    await client.end();
  }
}
