// @ts-check
import { lives } from './lock.mjs';
import { processIdentity } from './processes.mjs';

const INTERVAL_MS = 250;

/**
 * Calls `onGone` when npm has ended without passing its signal on (SIGHUP, kill -9). Without npm there is nothing to
 * watch: a launcher may outlive the shell that started it. npm is our parent itself, because the script in
 * package.json says `exec`; a shell in between would also keep npm's SIGINT to itself.
 * @param {() => void} onGone
 */
export function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = { pid: process.ppid, identity: processIdentity(process.ppid) };
  const timer = setInterval(() => {
    if (lives(npm)) return;
    clearInterval(timer);
    onGone();
  }, INTERVAL_MS);
  timer.unref();
}
