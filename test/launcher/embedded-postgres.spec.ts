import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { runningPostgres, startPostgres, type Postgres } from '../../apps/cli/launch/embedded-postgres.mjs';
import { processIdentity } from '../../apps/cli/launch/processes.mjs';
import { PATIENCE_MS, temporaryDataDir } from './launched.js';

jest.setTimeout(PATIENCE_MS);

describe('the embedded PostgreSQL', () => {
  let parent: string;
  let dataDir: string;
  const started: Postgres[] = [];

  const start = async (dir = dataDir) => {
    const postgres = await startPostgres({ dataDir: dir, logFile: path.join(parent, 'postgres.log') });
    started.push(postgres);
    return postgres;
  };

  beforeEach(() => {
    parent = temporaryDataDir();
    dataDir = path.join(parent, 'deep', 'postgres');
  });

  afterEach(async () => {
    await Promise.all(started.splice(0).map((postgres) => postgres.stop()));
    fs.rmSync(parent, { recursive: true, force: true });
  });

  it('keeps its password from other users and its data from the network', async () => {
    const { url, port } = await start();
    expect(fs.statSync(path.join(parent, 'deep', 'postgres-password')).mode & 0o777).toBe(0o600);
    expect(fs.statSync(dataDir).mode & 0o077).toBe(0);
    expect(new URL(url).host).toBe(`127.0.0.1:${port}`);
    const listening = fs.readFileSync(path.join(parent, 'postgres.log'), 'utf8').match(/listening on .*/g);
    expect(listening).toEqual([`listening on IPv4 address "127.0.0.1", port ${port}`]);
  });

  it('takes the place of an orphan on the same directory, and leaves those on others alone', async () => {
    const other = await start(path.join(parent, 'other', 'postgres'));
    const orphan = await start();
    const next = await start();
    await orphan.ended;
    expect(runningPostgres(dataDir)?.pid).toBe(next.pid);
    expect(processIdentity(other.pid)).not.toBeNull();
  });

  it('recovers when the postmaster was killed, also when its number is another program now', async () => {
    const killed = await start();
    process.kill(killed.pid, 'SIGKILL');
    await killed.ended;
    const pidFile = path.join(dataDir, 'postmaster.pid');
    fs.writeFileSync(pidFile, fs.readFileSync(pidFile, 'utf8').replace(/^\d+/, `${process.ppid}`));
    const next = await start();
    expect(runningPostgres(dataDir)?.pid).toBe(next.pid);
  });
});
