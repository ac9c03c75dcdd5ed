import { migrate } from '@kapstone/platform/migrate';
import { connections } from './connections.js';

export async function runMigrate(env: NodeJS.ProcessEnv): Promise<number> {
  const { ownerUrl, appUrl } = connections(env);
  const ran = await migrate(ownerUrl, appUrl);
  process.stdout.write(ran.length === 0 ? 'The database is current.\n' : `Migrated: ${ran.join(', ')}.\n`);
  return 0;
}
