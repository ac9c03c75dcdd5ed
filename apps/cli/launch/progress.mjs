// @ts-check
import { spawn } from 'node:child_process';

/** How often a long step says that it is still at work, in milliseconds. */
const HEARTBEAT_MS = 5_000;

/** @param {number} since a `performance.now()` */
export const elapsed = (since) => {
  const seconds = (performance.now() - since) / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
};

/**
 * Says what a step does, that it is still at it, and how long it took: plain lines, for terminals and logs alike.
 * @template T
 * @param {string} doing such as "Installing the dependencies"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(doing, work) {
  const began = performance.now();
  console.log(`${doing} ...`);
  const heartbeat = setInterval(
    () => console.log(`${doing}: still at it after ${elapsed(began)}`),
    HEARTBEAT_MS,
  );
  try {
    const result = await work();
    console.log(`${doing}: done in ${elapsed(began)}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/** The programs that `run` has started and that have not ended yet. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end and keeps what it prints. It gets a process group of its own, so that Ctrl-C reaches it
 * through `endRunning` only, in the order that the launcher wants.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, input?: string,
 *   onMessage?: (message: unknown) => void }} [options] `env` replaces our own
 * @returns {Promise<{ code: number | null, output: string }>} `code` is null when it was killed or could not start
 */
export function run(command, args, { onMessage, input, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...options,
      stdio: ['pipe', 'pipe', 'pipe', ...(onMessage ? [/** @type {const} */ ('ipc')] : [])],
      detached: true,
    });
    running.add(child);
    let output = '';
    // A program that ends without reading its input is no error of ours.
    child.stdin?.on('error', () => {}).end(input);
    if (onMessage) child.on('message', onMessage);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    const end = (/** @type {number | null} */ code) => {
      running.delete(child);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      end(null);
    });
    child.once('close', end);
  });
}

/** Ends the programs that `run` has under way, with everything that they have started. */
export function endRunning() {
  for (const { pid } of running) if (pid) process.kill(-pid, 'SIGTERM');
}
