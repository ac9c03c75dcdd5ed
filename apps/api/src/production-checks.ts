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
    const { rows } = await client.query<{ bypasses: boolean; owns: boolean; demo: boolean }>(`
      select r.rolsuper or r.rolbypassrls as bypasses,
             exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p', 'v')) as owns,
             demo_practice_exists() as demo
      from pg_roles r where r.rolname = current_user`);
    const [role] = rows;
    if (role?.bypasses || role?.owns) {
      throw new Error(
        'APP_DATABASE_URL names a role that could bypass row-level security. Give it one with NOBYPASSRLS that owns no table.',
      );
    }
    if (role?.demo) throw new Error('the database holds the demo practice. Use an empty one in production.');
  } finally {
    await client.end();
  }
}
