// @ts-check
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { buildStale } from '../../apps/cli/launch/build.mjs';
import { runningPostgres, startPostgres, THROWAWAY } from '../../apps/cli/launch/embedded-postgres.mjs';
import { lives } from '../../apps/cli/launch/lock.mjs';
import { processIdentity } from '../../apps/cli/launch/processes.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** How the processes of one test run find its cluster: the URL of its owner. */
const CLUSTER = 'KAPSTONE_TEST_CLUSTER';

const FOLDER = 'kapstone-test-';
const TEMPLATE = 'kapstone';
const APP_ROLE = 'kapstone_app';
const APP_PASSWORD = 'a-password-of-throwaway-clusters';

/**
 * A database of one's own, migrated and empty.
 * @typedef {object} TestDatabase
 * @property {string} name
 * @property {string} ownerUrl a superuser's: for migrations and fixtures, past row-level security
 * @property {string} appUrl what the API and the worker use: row-level security holds
 * @property {() => Promise<void>} drop also ends the connections that are still open
 */

/**
 * @param {string} url
 * @param {{ database?: string, username?: string, password?: string }} changes
 */
function variant(url, { database, username, password }) {
  const changed = new URL(url);
  if (database) changed.pathname = `/${database}`;
  if (username) changed.username = username;
  if (password) changed.password = password;
  return changed.href;
}

/**
 * @param {string} url
 * @param {string} sql
 */
async function execute(url, sql) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * Migrates the database that all others are cloned from, as the product does it.
 * @param {string} ownerUrl
 */
async function prepareTemplate(ownerUrl) {
  const migrate = spawn(process.execPath, [path.join(ROOT, 'dist/apps/cli/src/main.js'), 'migrate'], {
    env: { ...process.env, DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrlOf(ownerUrl) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [migrate.stdout, migrate.stderr]) stream.on('data', (text) => (output += text));
  const code = await new Promise((resolve) => migrate.once('close', resolve));
  if (code !== 0) throw new Error(`the test database could not be migrated:\n${output}`);
  const template = `ALTER DATABASE ${TEMPLATE} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`;
  await execute(variant(ownerUrl, { database: 'postgres' }), template);
}

/** @param {string} ownerUrl */
const appUrlOf = (ownerUrl) => variant(ownerUrl, { username: APP_ROLE, password: APP_PASSWORD });

/** Takes away the clusters of test runs that were killed. */
async function sweep() {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(FOLDER))) {
    const folder = path.join(os.tmpdir(), name);
    try {
      if (lives(JSON.parse(fs.readFileSync(path.join(folder, 'run.json'), 'utf8')))) continue;
      const orphan = runningPostgres(path.join(folder, 'postgres'));
      if (orphan) process.kill(orphan.pid, 'SIGQUIT');
      fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // It belongs to another user, or to a run that is just beginning.
    }
  }
}

/**
 * Starts an empty cluster in the temporary folder: no fsync, gone with the run.
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>} `url` is its owner's
 */
export async function startThrowawayCluster() {
  await sweep();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), FOLDER));
  fs.chmodSync(folder, 0o755);
  const holder = { pid: process.pid, identity: processIdentity(process.pid) };
  fs.writeFileSync(path.join(folder, 'run.json'), JSON.stringify(holder));
  const postgres = await startPostgres({
    dataDir: path.join(folder, 'postgres'),
    logFile: path.join(folder, 'postgres.log'),
    settings: THROWAWAY,
  });
  const stop = async () => {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { url: postgres.url, pid: postgres.pid, stop };
}

/**
 * Gives this process and those that it starts a cluster with a migrated template, unless they have one already.
 * `npm test` does so once for all its steps, and a jest that runs by itself in its global set-up.
 * @returns {Promise<() => Promise<void>>} ends what this call has started
 */
export async function provideTestCluster() {
  if (process.env[CLUSTER]) return async () => {};
  await buildStale(ROOT, ['server']);
  const cluster = await startThrowawayCluster();
  const stop = async () => {
    delete process.env[CLUSTER];
    await cluster.stop();
  };
  try {
    await prepareTemplate(cluster.url);
  } catch (error) {
    await stop();
    throw error;
  }
  process.env[CLUSTER] = cluster.url;
  return stop;
}

/**
 * Clones the migrated template, in a tenth of a second: one for each spec file, or for each test that needs it empty.
 * @param {string} [template] another database to clone, to which nobody is connected
 * @returns {Promise<TestDatabase>}
 */
export async function createDatabase(template = TEMPLATE) {
  const cluster = process.env[CLUSTER];
  if (!cluster) throw new Error('there is no test cluster: this jest project lacks the global set-up');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const maintenance = variant(cluster, { database: 'postgres' });
  await execute(maintenance, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const ownerUrl = variant(cluster, { database: name });
  const drop = () => execute(maintenance, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return { name, ownerUrl, appUrl: appUrlOf(ownerUrl), drop };
}
