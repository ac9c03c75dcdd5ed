import path from 'node:path';
import type { FullConfig } from '@playwright/test';
import { buildStale } from '../../apps/cli/launch/build.mjs';
import { findChrome } from '../support/chrome.mjs';
import { createDatabase, provideTestCluster } from '../support/postgres.mjs';
import { kapstone, spawnApi, startingAt } from '../support/processes.js';
import { startedProduct, STARTS_AT } from './desk.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Builds what is stale, loads the demo practice into a database, and starts the product for each worker on a copy of its
 * own, at `STARTS_AT`: no test sees what another one does at the same time.
 */
export default async function globalSetup({ workers }: FullConfig): Promise<() => Promise<void>> {
  process.env['CHROME_PATH'] ??= findChrome() ?? '';
  const stopCluster = await provideTestCluster();
  await buildStale(ROOT, ['server', 'web']);
  const demo = await createDatabase();
  const clock = startingAt(STARTS_AT);
  const loaded = await kapstone(demo, ['demo', 'load'], clock);
  if (loaded.code !== 0) throw new Error(`the demo practice did not load:\n${loaded.output}`);
  const ends: (() => Promise<unknown>)[] = [demo.drop, stopCluster];
  for (let worker = 0; worker < workers; worker++) {
    const database = await createDatabase(demo.name);
    const startedAt = Date.now();
    const api = await spawnApi(database, clock);
    Object.assign(
      process.env,
      startedProduct(worker, api.url, database.ownerUrl, Date.parse(STARTS_AT) - startedAt),
    );
    ends.unshift(() => api.end(), database.drop);
  }
  return async () => {
    for (const end of ends) await end();
  };
}
