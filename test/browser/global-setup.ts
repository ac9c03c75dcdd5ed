import path from 'node:path';
import { buildStale } from '../../apps/cli/launch/build.mjs';
import { findChrome } from '../support/chrome.mjs';
import { createDatabase, provideTestCluster } from '../support/postgres.mjs';
import { kapstone, spawnApi, startingAt } from '../support/processes.js';
import { STARTS_AT } from './desk.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds what is stale, loads the demo practice into a database, and starts the product on a free port, at `STARTS_AT`. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  process.env['CHROME_PATH'] ??= findChrome() ?? '';
  const stopCluster = await provideTestCluster();
  await buildStale(ROOT, ['server', 'web']);
  const database = await createDatabase();
  const clock = startingAt(STARTS_AT);
  const loaded = await kapstone(database, ['demo', 'load'], clock);
  if (loaded.code !== 0) throw new Error(`the demo practice did not load:\n${loaded.output}`);
  const startedAt = Date.now();
  const api = await spawnApi(database, clock);
  process.env['KAPSTONE_URL'] = api.url;
  process.env['KAPSTONE_AHEAD_MS'] = String(Date.parse(STARTS_AT) - startedAt);
  return async () => {
    await api.end();
    await database.drop();
    await stopCluster();
  };
}
