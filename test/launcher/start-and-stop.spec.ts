import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runningPostgres } from '../../apps/cli/launch/embedded-postgres.mjs';
import { eventually, processIdentity } from '../../apps/cli/launch/processes.mjs';
import { Launched, PATIENCE_MS, temporaryDataDir } from './launched.js';

/** How soon what was started is gone after its launcher was killed, in milliseconds. */
const NOTICE_MS = 10_000;

const gone = (pids: readonly number[]) =>
  eventually(() => pids.every((pid) => !processIdentity(pid)), NOTICE_MS);

describe('npm start', () => {
  const dataDir = temporaryDataDir();
  const cluster = path.join(dataDir, 'postgres');

  async function query(sql: string): Promise<unknown[]> {
    const client = new pg.Client(runningPostgres(cluster)?.url);
    await client.connect();
    try {
      return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
    } finally {
      await client.end();
    }
  }

  beforeAll(async () => {
    const first = await (await Launched.begin(dataDir)).ready();
    await query("CREATE TABLE proof AS SELECT 'kept' AS word");
    first.signal('SIGINT');
    expect(await first.ended()).toBe(0);
  }, PATIENCE_MS);

  afterAll(async () => {
    await Launched.endAll();
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  it(
    'is ready again in under 5 s, refuses a second start on the same data, and stops everything on SIGTERM',
    async () => {
      const began = performance.now();
      const launched = await (await Launched.begin(dataDir)).ready();
      expect(performance.now() - began).toBeLessThan(5_000);
      expect((await fetch(`http://localhost:${launched.port}/health/live`)).status).toBe(200);

      const second = await Launched.begin(dataDir);
      expect(await second.ended()).toBe(1);
      expect(second.output).toMatch(/^Kapstone is already running on .* \(process \d+\)\. .*\n$/);

      const pids = [...launched.children, runningPostgres(cluster)?.pid ?? 0];
      launched.signal('SIGTERM');
      expect(await launched.ended()).toBe(0);
      expect(pids.map(processIdentity)).toEqual([null, null, null]);
      expect(fs.existsSync(path.join(cluster, 'postmaster.pid'))).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'works after kill -9, with all committed data, while the old postmaster is still alive',
    async () => {
      const killed = await (await Launched.begin(dataDir)).ready();
      const { children } = killed;
      await query("INSERT INTO proof VALUES ('just before')");
      const orphan = runningPostgres(cluster)?.pid ?? 0;
      killed.signal('SIGKILL');
      await killed.ended();
      expect(processIdentity(orphan)).not.toBeNull();

      const next = await (await Launched.begin(dataDir, { port: killed.port })).ready();
      expect(await gone([orphan, ...children])).toBe(true);
      expect(await query('SELECT word FROM proof')).toEqual(['kept', 'just before']);

      const [api = 0] = next.children;
      process.kill(api, 'SIGKILL');
      expect(await next.ended()).toBe(1);
      expect(next.output).toContain('The API stopped unexpectedly (SIGKILL).');
      expect(runningPostgres(cluster)).toBeNull();
    },
    PATIENCE_MS,
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'stops everything when npm alone receives %s',
    async (signal) => {
      const npm = await (await Launched.begin(dataDir, { command: ['npm', 'start'] })).ready();
      const pids = [...npm.children, runningPostgres(cluster)?.pid ?? 0];
      npm.signal(signal);
      expect(await gone(pids)).toBe(true);
      await npm.ended();
      expect(npm.output).toContain('Kapstone has stopped.');
    },
    PATIENCE_MS,
  );

  it('runs a command on its database when nothing else is running', () => {
    const env = { ...process.env, KAPSTONE_DATA: dataDir };
    const words = ['apps/cli/launch/kapstone.mjs', 'migrate'];
    execFileSync(process.execPath, words, { env, cwd: path.resolve(import.meta.dirname, '../..') });
    expect(runningPostgres(cluster)).toBeNull();
  });
});
