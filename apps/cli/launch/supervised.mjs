// @ts-check
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './settings.mjs';

/** How long the API and the worker may drain before they are killed, in milliseconds. */
const DRAIN_MS = 15_000;

/** A log that has grown beyond this is put aside at the next start, in bytes. */
const LOG_LIMIT = 20 * 1024 * 1024;

/**
 * A process of the product that runs beside the launcher. It is spawned with an IPC channel, which tells it when the
 * launcher has gone without a word: on `disconnect` it has to shut down as on SIGTERM.
 * @typedef {object} Supervised
 * @property {string} name as in "The API stopped"
 * @property {number} pid
 * @property {Promise<string>} ended settles with how it ended, such as "exit code 1"
 * @property {() => string} lastWords the end of its log, where it has one of its own
 * @property {(atOnce: boolean) => Promise<void>} stop lets it drain, or kills it
 */

/**
 * @param {string} name
 * @param {string} app the folder in apps/
 * @param {NodeJS.ProcessEnv} env
 * @param {string | null} logFile null when it writes to our own output, as production wants it
 * @returns {Supervised}
 */
export function supervise(name, app, env, logFile) {
  if (logFile && (fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) {
    fs.renameSync(logFile, `${logFile}.1`);
  }
  const log = logFile ? fs.openSync(logFile, 'a', 0o600) : 'inherit';
  const from = typeof log === 'number' ? fs.fstatSync(log).size : 0;
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/apps', app, 'src/main.js')], {
    cwd: ROOT,
    env,
    stdio: ['ignore', log, log, 'ipc'],
    // A session of its own, so that Ctrl-C reaches the launcher alone and the order of stopping is the launcher's.
    detached: true,
  });
  if (typeof log === 'number') fs.closeSync(log);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return {
    name,
    pid: child.pid ?? 0,
    ended,
    lastWords: () =>
      logFile
        ? fs.readFileSync(logFile).subarray(from).toString().trim().split('\n').slice(-15).join('\n')
        : '',
    stop: async (atOnce) => {
      child.kill(atOnce ? 'SIGKILL' : 'SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), DRAIN_MS);
      await ended;
      clearTimeout(late);
    },
  };
}
