// @ts-check
import path from 'node:path';

const CHECKOUT = path.resolve(import.meta.dirname, '../../..');

/**
 * Something that stops a start and that the person at the terminal can put right: one line that says what is
 * wrong and what to do. It is printed without a stack, and the exit code is 1.
 */
export class LaunchProblem extends Error {
  /**
   * @param {string} what what is wrong, a sentence without its full stop
   * @param {string} remedy what to do about it, a sentence without its full stop
   * @param {string} [evidence] what the program that failed has printed, shown above the line
   */
  constructor(what, remedy, evidence = '') {
    super(`${what}. ${remedy}.`);
    this.name = 'LaunchProblem';
    this.evidence = evidence.trim();
  }
}

/** @type {ReadonlyArray<{ sign: RegExp, what: string, remedy: string }>} */
const DISK_TROUBLE = [
  {
    sign: /ENOSPC|No space left on device/,
    what: 'The disk is full',
    remedy: 'Free some space and start again, or set KAPSTONE_DATA to a directory on another disk',
  },
  {
    sign: /EDQUOT|Disk quota exceeded/,
    what: 'The disk quota is used up',
    remedy: 'Free some space and start again, or set KAPSTONE_DATA to a directory on another disk',
  },
  {
    sign: /EROFS|Read-only file system/,
    what: 'The disk is read-only',
    remedy: 'Mount it writable, or set KAPSTONE_DATA to a directory on another disk',
  },
  {
    sign: /EACCES|EPERM|Permission denied|Operation not permitted/,
    what: 'Writing is not permitted',
    remedy: 'Give this user the right to write there, or set KAPSTONE_DATA to a directory of your own',
  },
];

/**
 * Turns trouble with a disk (an error of node:fs, or what PostgreSQL and npm print) into a `LaunchProblem`.
 * @param {unknown} trouble an error, or the text that a program printed
 * @param {string} place the file or directory that was being written
 * @returns {LaunchProblem | null} null when it is no trouble with a disk
 */
export function diskProblem(trouble, place) {
  const text =
    trouble instanceof Error ? `${'code' in trouble ? trouble.code : ''} ${trouble.message}` : `${trouble}`;
  const known = DISK_TROUBLE.find(({ sign }) => sign.test(text));
  return known ? new LaunchProblem(`${known.what} (${place})`, known.remedy) : null;
}

/**
 * Tells the person at the terminal why it does not go on; the stack is only shown of what nobody foresaw.
 * @param {unknown} error
 */
export function report(error) {
  const file = error instanceof Error && 'path' in error ? `${error.path}` : CHECKOUT;
  const problem = error instanceof LaunchProblem ? error : diskProblem(error, file);
  console.error(problem ? [problem.evidence, problem.message].filter(Boolean).join('\n') : error);
}
