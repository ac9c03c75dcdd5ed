import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { takeLock, withLock } from '../../apps/cli/launch/lock.mjs';
import { PATIENCE_MS, temporaryDataDir } from './launched.js';

jest.setTimeout(PATIENCE_MS);

const MODULE = path.resolve(import.meta.dirname, '../../apps/cli/launch/lock.mjs');

/** Lets another process take the lock; it holds it until its input ends. */
async function contender(file: string) {
  const script = `import { takeLock } from ${JSON.stringify(MODULE)};
    console.log(takeLock(${JSON.stringify(file)}).held); process.stdin.resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { held: said.toString().trim() === 'true', child };
}

describe('the lock of a data directory', () => {
  let dir: string;
  let file: string;
  beforeEach(() => {
    dir = temporaryDataDir();
    file = path.join(dir, 'launcher.lock');
  });
  afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

  it('is refused while its holder lives, and free afterwards', () => {
    const lock = takeLock(file);
    if (!lock.held) throw new Error('it was free');
    expect(takeLock(file)).toMatchObject({ held: false, by: { pid: process.pid } });
    lock.release();
    expect(takeLock(file).held).toBe(true);
  });

  it('is not kept by the dead, and goes to exactly one of many contenders', async () => {
    const dead = await contender(file);
    dead.child.kill('SIGKILL');
    await once(dead.child, 'exit');
    const contenders = await Promise.all(Array.from({ length: 6 }, () => contender(file)));
    expect(contenders.filter(({ held }) => held)).toHaveLength(1);
    for (const { child } of contenders) child.stdin.end();
    await Promise.all(contenders.map(({ child }) => once(child, 'exit')));
    expect(fs.readdirSync(dir)).toEqual(['launcher.lock']);
  });

  it('is not kept by another process that has the number of the dead one now', () => {
    fs.writeFileSync(
      file,
      JSON.stringify({ pid: process.ppid, identity: 'an earlier boot/1', children: [] }),
    );
    expect(takeLock(file).held).toBe(true);
  });

  it('names what a dead holder has left running', () => {
    const first = takeLock(file);
    if (!first.held) throw new Error('it was free');
    first.record([process.ppid]);
    const written = JSON.parse(fs.readFileSync(file, 'utf8'));
    fs.writeFileSync(file, JSON.stringify({ ...written, identity: 'dead' }));
    expect(takeLock(file)).toMatchObject({ held: true, left: [{ pid: process.ppid }] });
  });

  it('is waited for', async () => {
    const order: string[] = [];
    const inTurn = (name: string) =>
      withLock(file, async () => {
        order.push(`${name} in`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push(`${name} out`);
      });
    await Promise.all([inTurn('a'), inTurn('b')]);
    expect(order).toHaveLength(4);
    expect(order[0]?.[0]).toBe(order[1]?.[0]);
  });
});
