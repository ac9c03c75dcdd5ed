// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// Minimal images carry no `ps`, so Linux is read from /proc and only the others are asked through `ps`.
const onLinux = process.platform === 'linux';

/**
 * @param {number} pid
 * @param {string} column
 */
function ps(pid, column) {
  try {
    return execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', `${pid}`], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return '';
  }
}

/**
 * The fields of /proc/<pid>/stat from the third on; the second is the name, which may hold spaces and brackets.
 * @param {number} pid
 */
function procStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/**
 * What tells a process from a later one with the same number: when it started, and in which boot.
 * @param {number} pid
 * @returns {string | null} null when there is no such process, or only its zombie
 */
export function processIdentity(pid) {
  if (!onLinux) return ps(pid, 'lstart') || null;
  const stat = procStat(pid);
  if (!stat || stat[0] === 'Z' || stat[0] === 'X') return null;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${stat[19]}`;
}

/**
 * @param {number} pid
 * @returns {string[]} the words of its command line; empty when it has gone
 */
export function commandLine(pid) {
  if (!onLinux) return ps(pid, 'command').split(/\s+/).filter(Boolean);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch {
    return [];
  }
}

/**
 * Waits until a condition holds.
 * @param {() => boolean} condition
 * @param {number} withinMs
 * @returns {Promise<boolean>} whether it held in time
 */
export async function eventually(condition, withinMs) {
  const end = performance.now() + withinMs;
  while (!condition()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}
