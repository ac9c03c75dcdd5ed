// @ts-check
import path from 'node:path';
import { lives, takeLock } from './lock.mjs';
import { makeOpenFolder } from './folders.mjs';
import { diskProblem, LaunchProblem } from './problem.mjs';
import { eventually } from './processes.mjs';

/** How long what a killed launcher has left running may take to notice, in milliseconds. */
const NOTICE_MS = 10_000;

/**
 * Makes the data directory and takes its lock; what a killed launcher left running is waited for, and then ended.
 * @param {string} dataDir
 * @returns {Promise<ReturnType<typeof takeLock>>}
 * @throws {LaunchProblem} when the disk is full or read-only
 */
export async function openDataDirectory(dataDir) {
  try {
    makeOpenFolder(path.join(dataDir, 'logs'));
    const lock = takeLock(path.join(dataDir, 'launcher.lock'));
    if (lock.held) await Promise.all(lock.left.map(endLeftover));
    return lock;
  } catch (error) {
    throw diskProblem(error, dataDir) ?? error;
  }
}

/** @param {import('./lock.mjs').Holder} leftover */
async function endLeftover(leftover) {
  if (await eventually(() => !lives(leftover), NOTICE_MS)) return;
  process.kill(leftover.pid, 'SIGKILL');
  if (await eventually(() => !lives(leftover), NOTICE_MS)) return;
  throw new LaunchProblem(
    `Process ${leftover.pid} of an earlier start does not end`,
    'Look at it and start again',
  );
}
