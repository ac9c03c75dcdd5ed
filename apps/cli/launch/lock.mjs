// @ts-check
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { processIdentity } from './processes.mjs';

/**
 * @typedef {{ pid: number, identity: string | null }} Holder a process, told from a later one with the same number
 * @typedef {Holder & { children: Holder[] }} Hold what a lock file says: who holds it, and what it has started
 */

/**
 * @param {number} pid
 * @returns {Holder}
 */
const holder = (pid) => ({ pid, identity: processIdentity(pid) });

/**
 * @param {Holder} candidate
 * @returns {boolean} whether that very process still lives
 */
export const lives = ({ pid, identity }) => identity !== null && processIdentity(pid) === identity;

/**
 * @param {string} file
 * @returns {Hold | null}
 */
function readHold(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT')
      return null;
    throw error;
  }
}

/**
 * Takes a lock that a dead process cannot keep. The file appears complete or not at all (a link to a finished one),
 * and the file of a dead holder is moved away by one contender only.
 * @param {string} file
 * @returns {{ held: true, left: Holder[], record: (pids: number[]) => void, release: () => void }
 *   | { held: false, by: Hold }} `left` are children of a killed holder that are still running
 */
export function takeLock(file) {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const write = (/** @type {number[]} */ pids) =>
    fs.writeFileSync(draft, JSON.stringify({ ...holder(process.pid), children: pids.map(holder) }));
  const record = (/** @type {number[]} */ pids) => {
    write(pids);
    fs.renameSync(draft, file);
  };
  /** @type {Holder[]} */
  let left = [];
  write([]);
  try {
    for (;;) {
      try {
        fs.linkSync(draft, file);
        return { held: true, left, record, release: () => fs.rmSync(file, { force: true }) };
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      }
      const by = readHold(file);
      if (by && lives(by)) return { held: false, by };
      left = left.concat(by?.children.filter(lives) ?? []);
      takeAway(file, by);
    }
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/**
 * Moves the file of a dead holder away, and puts it back if another contender was faster and it is theirs.
 * @param {string} file
 * @param {Hold | null} dead
 */
function takeAway(file, dead) {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHold(aside);
  if (moved && moved.identity !== dead?.identity && lives(moved) && !fs.existsSync(file))
    fs.linkSync(aside, file);
  fs.rmSync(aside);
}

/**
 * Runs `work` while holding a lock, waiting for it as long as it takes.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  for (;;) {
    const lock = takeLock(file);
    if (!lock.held) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    try {
      return await work();
    } finally {
      lock.release();
    }
  }
}
