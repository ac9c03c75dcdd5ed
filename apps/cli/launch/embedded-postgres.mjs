// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { makeOpenFolder } from './folders.mjs';
import { postgresAccount, postgresBinaries, postgresEnvironment } from './postgres-binaries.mjs';
import { commandLine, eventually } from './processes.mjs';
import { diskProblem, LaunchProblem } from './problem.mjs';
import { run } from './progress.mjs';

/** @typedef {import('./postgres-binaries.mjs').Account} Account */

/**
 * A running cluster.
 * @typedef {object} Postgres
 * @property {string} url of the database `kapstone`, as its owner
 * @property {number} port on 127.0.0.1; it does not listen anywhere else
 * @property {number} pid of the postmaster
 * @property {string} dataDir where the files really lie
 * @property {() => Promise<void>} stop ends it in good order; may be called twice
 * @property {Promise<void>} ended settles when the postmaster has gone, for whatever reason
 */

/** The checkout, in whose node_modules the binaries are. */
const ROOT = path.resolve(import.meta.dirname, '../../..');
const OWNER = 'kapstone';
const DATABASE = 'kapstone';

/** Enough for a new cluster, its first WAL segments and the demo practice. */
const LEAST_FREE_BYTES = 192 * 1024 * 1024;

/** How long the server may take to recover and be ready, and to stop, in milliseconds. */
const READY_MS = 60_000;
const STOP_MS = 20_000;

/** How often it is started again, a tenth of a second apart, while something passing is in the way. */
const ATTEMPTS = 50;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  // The server log must never carry patient data: no statements, no parameters, no "Key (email)=(...)".
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
};

/** For clusters that live as long as one test run: losing them in a crash of the machine does not matter. */
export const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * @param {string} dataDir
 * @returns {string} the file beside the cluster that holds its owner's password
 */
const passwordFile = (dataDir) => path.join(path.dirname(dataDir), 'postgres-password');

/** @param {string} file */
const lines = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : []);

/**
 * @param {string} dataDir
 * @returns {{ pid: number, port: number, ready: boolean } | null} what postmaster.pid says, if that is still true:
 *   the process lives, and is a PostgreSQL on this very directory
 */
function postmaster(dataDir) {
  const file = lines(path.join(dataDir, 'postmaster.pid'));
  const pid = Number(file[0]);
  if (!(pid > 1)) return null;
  const words = commandLine(pid);
  const dir = words[words.indexOf('-D') + 1];
  const ours = /\bpostgres$/.test(words[0] ?? '') && dir && fs.existsSync(dir);
  if (!ours || fs.realpathSync(dir) !== fs.realpathSync(dataDir)) return null;
  return { pid, port: Number(file[3]), ready: file[7]?.trim() === 'ready' };
}

/** @param {string} dataDir */
function ownerPassword(dataDir) {
  const file = passwordFile(dataDir);
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim();
  throw new LaunchProblem(
    `The password of the database in ${dataDir} is missing (${file})`,
    'Put the file back, or set KAPSTONE_DATA to a new directory',
  );
}

/**
 * @param {string} dataDir
 * @param {number} port
 */
const ownerUrl = (dataDir, port) =>
  `postgres://${OWNER}:${ownerPassword(dataDir)}@127.0.0.1:${port}/${DATABASE}`;

/**
 * Finds the cluster that another process has started.
 * @param {string} dataDir as given to `startPostgres`
 * @returns {{ url: string, pid: number } | null} null when none runs there, or it is not ready yet
 */
export function runningPostgres(dataDir) {
  const found = postmaster(dataDir);
  return found?.ready ? { url: ownerUrl(dataDir, found.port), pid: found.pid } : null;
}

/**
 * Stops the postmaster that a killed launcher left behind, so that there is one at most on a data directory, and
 * takes away a postmaster.pid whose number meanwhile belongs to some other program.
 * @param {string} dataDir
 */
async function stopOrphan(dataDir) {
  const orphan = postmaster(dataDir);
  if (orphan) {
    process.kill(orphan.pid, 'SIGINT');
    if (!(await eventually(() => !postmaster(dataDir), 10_000))) process.kill(orphan.pid, 'SIGQUIT');
    if (!(await eventually(() => !postmaster(dataDir), 10_000))) {
      throw new LaunchProblem(
        `An old PostgreSQL on ${dataDir} does not stop (process ${orphan.pid})`,
        `End it with kill ${orphan.pid} and start again`,
      );
    }
  }
  fs.rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
}

/**
 * Where the cluster of `wanted` really lies. Below a folder that only root may enter, PostgreSQL's account cannot
 * reach it: it is kept under /var/lib instead, with a link in its place.
 * @param {string} wanted
 * @param {Account | undefined} account
 */
function settle(wanted, account) {
  const parent = path.dirname(wanted);
  makeOpenFolder(parent);
  if (fs.lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink()) return fs.readlinkSync(wanted);
  if (
    !account ||
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', parent], { ...account, cwd: '/' }).status === 0
  ) {
    return wanted;
  }
  const place = path.join('/var/lib/kapstone', randomBytes(6).toString('hex'), path.basename(wanted));
  makeOpenFolder(path.dirname(place));
  fs.symlinkSync(place, wanted);
  return place;
}

/**
 * @param {string} dataDir
 * @param {number} major of the binaries
 * @returns {boolean} whether there is a cluster already
 */
function hasCluster(dataDir, major) {
  const version = lines(path.join(dataDir, 'PG_VERSION'))[0]?.trim();
  if (version === `${major}`) return true;
  if (version) {
    throw new LaunchProblem(
      `${dataDir} was made by PostgreSQL ${version}, and this is PostgreSQL ${major}`,
      `Dump it with pg_dump of PostgreSQL ${version} and load it into a new one, or set KAPSTONE_DATA to a new directory`,
    );
  }
  if (fs.existsSync(dataDir) && fs.readdirSync(dataDir).length > 0) {
    throw new LaunchProblem(
      `${dataDir} is not empty and holds no PostgreSQL database`,
      'Move what is in it away, or set KAPSTONE_DATA to a new directory',
    );
  }
  return false;
}

/**
 * Creates the cluster beside its place and then renames it, so that a start that is killed leaves no half of one.
 * @param {{ dataDir: string, wanted: string, native: string, account: Account | undefined, durable: boolean }} cluster
 */
async function createCluster({ dataDir, wanted, native, account, durable }) {
  const unfinished = `${dataDir}.unfinished`;
  const pwfile = `${dataDir}.password`;
  const password = randomBytes(24).toString('base64url');
  const options = { ...account, cwd: '/', env: postgresEnvironment(native) };
  fs.rmSync(unfinished, { recursive: true, force: true });
  try {
    fs.mkdirSync(unfinished, { mode: 0o700 });
    fs.writeFileSync(pwfile, `${password}\n`, { mode: 0o600 });
    if (account) for (const file of [unfinished, pwfile]) fs.chownSync(file, account.uid, account.gid);
    const access = ['-U', OWNER, `--pwfile=${pwfile}`, '--auth=scram-sha-256'];
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];
    const flags = ['-D', unfinished, ...access, ...locale, ...(durable ? [] : ['--no-sync'])];
    const initdb = await run(path.join(native, 'bin', 'initdb'), flags, options);
    if (initdb.code !== 0) throw new Error(`initdb failed: ${initdb.output}`);
    // The database itself, through the single-user server: this file needs no client, and so no dependencies.
    const single = ['--single', '-D', unfinished, 'postgres'];
    const input = `CREATE DATABASE ${DATABASE}\n`;
    const created = await run(path.join(native, 'bin', 'postgres'), single, { ...options, input });
    if (created.code !== 0) throw new Error(`the database could not be created: ${created.output}`);
    fs.writeFileSync(passwordFile(wanted), `${password}\n`, { mode: 0o600 });
    fs.rmSync(dataDir, { recursive: true, force: true });
    fs.renameSync(unfinished, dataDir);
  } finally {
    fs.rmSync(pwfile, { force: true });
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
}

/** @returns {Promise<number>} a TCP port on which nothing listens at this moment */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts the embedded PostgreSQL on a data directory, which is created when it is missing. An orphan of an earlier
 * start on the same directory is stopped first.
 * @param {object} options
 * @param {string} options.dataDir an absolute path; its parent receives the password file (0600)
 * @param {string} options.logFile where the server's own log is appended
 * @param {Record<string, string>} [options.settings] of postgresql.conf, over the defaults (`THROWAWAY` for tests)
 * @returns {Promise<Postgres>}
 * @throws {LaunchProblem} another major, a full or read-only disk, an orphan that does not stop, no binaries
 */
export async function startPostgres({ dataDir: wanted, logFile, settings = {} }) {
  try {
    const account = postgresAccount(wanted);
    const { native, major } = postgresBinaries(ROOT, account);
    const dataDir = settle(wanted, account);
    const exists = hasCluster(dataDir, major);
    const { bavail, bsize } = fs.statfsSync(path.dirname(dataDir));
    if (bavail * bsize < LEAST_FREE_BYTES) throw new Error('ENOSPC');
    if (exists) ownerPassword(wanted);
    if (exists) await stopOrphan(dataDir);
    else await createCluster({ dataDir, wanted, native, account, durable: settings.fsync !== 'off' });
    const words = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    const server = await launch({ dataDir, native, account, logFile, words });
    return { url: ownerUrl(wanted, server.port), dataDir, ...server };
  } catch (error) {
    throw error instanceof LaunchProblem ? error : (diskProblem(error, wanted) ?? error);
  }
}

/**
 * Starts the server process and waits until it takes connections.
 * @param {{ dataDir: string, native: string, account: Account | undefined, logFile: string, words: string[] }} cluster
 * @returns {Promise<Omit<Postgres, 'url' | 'dataDir'>>}
 */
async function launch(cluster) {
  const { dataDir, logFile } = cluster;
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const logged = fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
    const server = spawnServer(cluster, port);
    const inTime = await eventually(() => server.gone() || postmaster(dataDir)?.ready === true, READY_MS);
    if (inTime && !server.gone()) return { port, pid: server.pid, stop: server.stop, ended: server.ended };
    const said = fs.readFileSync(logFile).subarray(logged).toString('utf8').trim();
    const reason = /(?:FATAL|PANIC): +(.*)/.exec(said)?.[1] ?? (inTime ? said : 'it was not ready in time');
    await server.stop();
    // Somebody took the port in between, or the children of a killed postmaster are still letting go.
    if (attempt === ATTEMPTS || !/Address already in use|shared memory block .* is still in use/.test(said)) {
      const problem = new LaunchProblem(`PostgreSQL did not start (${reason})`, `Its log is ${logFile}`);
      throw diskProblem(said, dataDir) ?? problem;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * @param {{ dataDir: string, native: string, account: Account | undefined, logFile: string, words: string[] }} cluster
 * @param {number} port
 */
function spawnServer({ dataDir, native, account, logFile, words }, port) {
  const log = fs.openSync(logFile, 'a', 0o600);
  const server = spawn(path.join(native, 'bin', 'postgres'), ['-D', dataDir, '-p', `${port}`, ...words], {
    ...account,
    cwd: '/',
    env: postgresEnvironment(native),
    stdio: ['ignore', log, log],
    // A session of its own: Ctrl-C reaches every process of the terminal's group, and PostgreSQL has to go last.
    detached: true,
  });
  fs.closeSync(log);
  let gone = false;
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    const end = () => {
      gone = true;
      resolve();
    };
    server.once('exit', end).once('error', end);
  });
  const stop = async () => {
    if (gone) return;
    server.kill('SIGINT');
    const late = setTimeout(() => server.kill('SIGQUIT'), STOP_MS);
    await ended;
    clearTimeout(late);
  };
  return { pid: server.pid ?? 0, gone: () => gone, ended, stop };
}
