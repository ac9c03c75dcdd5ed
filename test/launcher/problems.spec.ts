import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fs from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { diskProblem } from '../../apps/cli/launch/problem.mjs';
import { Launched, PATIENCE_MS, temporaryDataDir } from './launched.js';

jest.setTimeout(PATIENCE_MS);

describe('what stops a start is told in one line with the remedy', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = temporaryDataDir();
  });
  afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

  async function refusal(options: Parameters<typeof Launched.begin>[1] = {}): Promise<string> {
    const launched = await Launched.begin(dataDir, options);
    expect(await launched.ended()).toBe(1);
    const lines = launched.output.trim().split('\n');
    const said = lines.filter((line) => !line.startsWith('Building the '));
    expect(said).toHaveLength(1);
    return said.join();
  }

  it('an older Node', async () => {
    const older = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.4'})";
    const command = [process.execPath, '--import', older, 'apps/cli/launch/start.mjs'];
    expect(await refusal({ command })).toMatch(
      /^Kapstone needs Node 20\.19 or newer, and this is 18\.20\.4\. Install/,
    );
  });

  it.each(['127.0.0.1', '::'])('a port that is in use on %s', async (host) => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    const { port } = server.address() as AddressInfo;
    expect(await refusal({ port })).toMatch(
      `Port ${port} is in use. Stop the program that has it, or choose another`,
    );
    server.close();
  });

  it('a port that is none', async () => {
    expect(await refusal({ env: { PORT: 'http' } })).toMatch('PORT is http, which is no port. Set it to');
  });

  it.each<[Record<string, string>, string]>([
    [{ NODE_ENV: 'prod' }, 'NODE_ENV is prod. Set it to development or test or production, or leave it out'],
    [{ KAPSTONE_DEMO: 'yes' }, 'KAPSTONE_DEMO is yes. Set it to on or off, or leave it out'],
    [{ NODE_ENV: 'production', KAPSTONE_DEMO: 'on' }, 'KAPSTONE_DEMO is on in production. Leave it out'],
    [
      { DATABASE_URL: 'mysql://db/kapstone' },
      'DATABASE_URL is no address of a PostgreSQL. Write postgres://',
    ],
    [{ APP_DATABASE_URL: 'postgres://a@b/c' }, 'APP_DATABASE_URL is set without DATABASE_URL. Set both'],
  ])('settings that do not go together: %j', async (env, said) => {
    expect(await refusal({ env })).toMatch(said);
  });

  it('a data directory of another PostgreSQL major', async () => {
    fs.mkdirSync(path.join(dataDir, 'postgres'));
    fs.writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '16\n');
    expect(await refusal()).toMatch(
      /was made by PostgreSQL 16, and this is PostgreSQL 18\. Dump it with pg_dump/,
    );
  });

  it('a data directory with something else in it', async () => {
    fs.mkdirSync(path.join(dataDir, 'postgres'));
    fs.writeFileSync(path.join(dataDir, 'postgres', 'letter.txt'), '');
    expect(await refusal()).toMatch(/is not empty and holds no PostgreSQL database\. Move/);
  });

  it('a password file that was lost', async () => {
    fs.mkdirSync(path.join(dataDir, 'postgres'));
    fs.writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '18\n');
    expect(await refusal()).toMatch(/The password of the database .* is missing .* Put the file back/);
  });

  it('a data directory that may not be written', async () => {
    // Root passes every permission bit, but not those of the kernel's own file systems.
    const root = process.getuid?.() === 0;
    if (!root) fs.chmodSync(dataDir, 0o555);
    const place = root ? '/sys/kapstone' : path.join(dataDir, 'data');
    const line = await refusal({ env: { KAPSTONE_DATA: place } });
    expect(line).toMatch(/^(Writing is not permitted|The disk is read-only) \(.*\)\. .* KAPSTONE_DATA/);
    fs.chmodSync(dataDir, 0o755);
  });

  it.each([
    ['ENOSPC: no space left on device, write', 'The disk is full (here). Free some space'],
    [
      'FATAL:  could not write lock file: No space left on device',
      'The disk is full (here). Free some space',
    ],
    ['EROFS: read-only file system, mkdir', 'The disk is read-only (here). Mount it writable'],
    ['EDQUOT: disk quota exceeded', 'The disk quota is used up (here). Free some space'],
  ])('%s', (said, line) => {
    expect(diskProblem(new Error(said), 'here')?.message).toMatch(line);
  });

  it('but anything else is not taken for trouble with the disk', () => {
    expect(diskProblem(new Error('boom'), 'here')).toBeNull();
  });
});
