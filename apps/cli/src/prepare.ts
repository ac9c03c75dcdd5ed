import pg from 'pg';
import { migrate } from '@kapstone/platform/migrate';
import { connections } from './connections.js';

/** What an owner's connection can tell about which practices there are. */
export async function practicesThere(ownerUrl: string): Promise<{ any: boolean; demo: boolean }> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ any: boolean; demo: boolean }>(
      'select exists (select from all_practices()) as any, demo_practice_exists() as demo',
    );
    return rows[0]!;
  } finally {
    await owner.end();
  }
}

/** Migrates and, where KAPSTONE_DEMO is on, fills an empty database. Tells the launcher whether the demo sign-ins work. */
export async function prepare(env: NodeJS.ProcessEnv): Promise<number> {
  const { ownerUrl, appUrl } = connections(env);
  await migrate(ownerUrl, appUrl);
  const there = await practicesThere(ownerUrl);
  const load = !there.any && env['KAPSTONE_DEMO'] === 'on';
  if (load) await (await import('./demo/load-demo.js')).loadDemo(env);
  process.send?.({ demo: load || there.demo });
  return 0;
}
