import path from 'node:path';
import { buildStale } from '../../apps/cli/launch/build.mjs';
import { findChrome } from '../support/chrome.mjs';
import { createDatabase, provideTestCluster } from '../support/postgres.mjs';
import { kapstone, spawnApi } from '../support/processes.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds what is stale, loads the demo practice into a database, and starts the product on a free port. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  process.env['CHROME_PATH'] ??= findChrome() ?? '';
  const stopCluster = await provideTestCluster();
  await buildStale(ROOT, ['server', 'web']);
  const database = await createDatabase();
  const loaded = await kapstone(database, 'demo', 'load');
  if (loaded.code !== 0) throw new Error(`the demo practice did not load:\n${loaded.output}`);
  const api = await spawnApi(database, { env: { LOG_LEVEL: 'info' } });
  process.env['KAPSTONE_URL'] = api.url;
  return async () => {
    await api.end();
    await database.drop();
    await stopCluster();
  };
}
