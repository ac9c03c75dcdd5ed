// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { diskProblem, LaunchProblem } from './problem.mjs';
import { during, run } from './progress.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 */

/**
 * @param {string} file a package-lock.json
 * @returns {Record<string, LockedPackage> | null} null when there is none
 */
function lockedPackages(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : null;
}

/**
 * Compares package-lock.json with the list that npm leaves in node_modules when an install has come to its end, so
 * that neither a pulled lock file nor a killed install goes unnoticed.
 * @param {string} root the checkout
 * @returns {boolean} whether something that the lock file asks for is missing or of another version
 */
export function dependenciesStale(root) {
  const wanted = lockedPackages(path.join(root, 'package-lock.json')) ?? {};
  const installed = lockedPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return true;
  return Object.entries(wanted).some(([place, { version, optional, devOptional, link }]) => {
    if (place === '' || link) return false;
    // What is meant for another platform is not installed, and need not be.
    const found = installed[place];
    return found ? found.version !== version : !optional && !devOptional;
  });
}

/**
 * Installs the dependencies when they are missing or stale.
 * @param {string} root the checkout
 * @throws {LaunchProblem} when npm fails
 */
export async function installDependencies(root) {
  if (!dependenciesStale(root)) return;
  // npm tells its scripts where it lies; a launcher that was started without npm finds it in the PATH.
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  // The build needs the development dependencies, in production too.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await during('Installing the dependencies', () =>
    run(command, args, { cwd: root }),
  );
  if (code === 0) return;
  const reason =
    /npm error (?!code|A complete log)(.*\S.*)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1);
  throw (
    diskProblem(output, path.join(root, 'node_modules')) ??
    new LaunchProblem(
      `npm ci failed (${reason})`,
      'See to that (most often it is the network) and start again',
    )
  );
}
