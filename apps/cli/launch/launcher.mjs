// @ts-check
import { createServer } from 'node:net';
import path from 'node:path';
import { buildStale } from './build.mjs';
import { openDataDirectory } from './data-directory.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { installDependencies } from './install.mjs';
import { watchNpm } from './npm.mjs';
import { diskProblem, LaunchProblem, report } from './problem.mjs';
import { during, elapsed, endRunning, run } from './progress.mjs';
import { childEnvironment, readSettings, ROOT } from './settings.mjs';
import { supervise } from './supervised.mjs';

/** How long the API may take until it answers on /health/ready, in milliseconds. */
const READY_MS = 60_000;

/** The terminal and npm both pass on one Ctrl-C: a second one is meant only after this, in milliseconds. */
const SAME_SIGNAL_MS = 1_000;

/** What runs beside the launcher: its name, and its folder in apps/. */
const PROCESSES = /** @type {const} */ ([
  ['The API', 'api'],
  ['The worker', 'worker'],
]);

const DEMO_PASSWORD = 'kapstone-demo';
const DEMO_SIGN_INS = [
  ...['admin', 'psychiatrist', 'therapist', 'nurse', 'frontdesk'].map((role) => `${role}@demo.kapstone.test`),
  'admin@second.kapstone.test (a second practice)',
];

/** What is running, in the order in which it was started; it is stopped in the opposite one. */
class Running {
  /** @type {import('./supervised.mjs').Supervised[]} */
  children = [];
  /** @type {Promise<import('./embedded-postgres.mjs').Postgres> | null} */
  postgres = null;
  /** @type {Extract<ReturnType<typeof import('./lock.mjs').takeLock>, { held: true }> | null} */
  lock = null;

  /** The API and the worker drain, then the database stops, then the data directory is free for the next start. */
  async stop() {
    await Promise.all(this.children.map((child) => child.stop(false)));
    await this.postgres?.then((postgres) => postgres.stop()).catch(() => {});
    this.lock?.release();
  }

  /** For those who press Ctrl-C twice. PostgreSQL is still stopped in good order. */
  killChildren() {
    for (const child of this.children) void child.stop(true);
  }
}

/**
 * Starts everything and stays until it is told to stop, or until something that it supervises dies. Ends the process:
 * with 0 after a signal, with 1 after a problem.
 * @returns {Promise<never>}
 */
export async function start() {
  const running = new Running();
  /** @type {number | null} */
  let haltedAt = null;
  /** @type {{ code: number, because?: unknown }} */
  const end = await new Promise((resolve) => {
    const halt = (/** @type {{ code: number, because?: unknown }} */ reason) => {
      if (haltedAt === null) {
        haltedAt = performance.now();
        endRunning();
        resolve(reason);
      } else if (reason.code === 0 && performance.now() - haltedAt > SAME_SIGNAL_MS) running.killChildren();
    };
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => halt({ code: 0 }));
    watchNpm(() => halt({ code: 0 }));
    const goOn = () => {
      if (haltedAt !== null) throw new LaunchProblem('Kapstone was stopped', 'Start it again');
    };
    bringUp(running, goOn, (because) => halt({ code: 1, because })).catch((because) =>
      halt({ code: 1, because }),
    );
  });
  if (end.because) report(end.because);
  else console.log('\nStopping ...');
  await running.stop();
  if (!end.because) console.log('Kapstone has stopped. All data is kept.');
  process.exit(end.code);
}

/**
 * @param {Running} running receives what has been started
 * @param {() => void} goOn throws when the start has been called off meanwhile
 * @param {(because: LaunchProblem) => void} onDeath of something that should stay
 */
async function bringUp(running, goOn, onDeath) {
  const began = performance.now();
  const settings = readSettings(process.env);
  const { port, dataDir, production } = settings;
  const logOf = (/** @type {string} */ name) => path.join(dataDir, 'logs', `${name}.log`);

  const lock = await openDataDirectory(dataDir);
  if (!lock.held) {
    throw new LaunchProblem(
      `Kapstone is already running on ${dataDir} (process ${lock.by.pid})`,
      'Stop that one first, or give this one a KAPSTONE_DATA and a PORT of its own',
    );
  }
  running.lock = lock;
  await portIsFree(port);
  await installDependencies(ROOT);
  goOn();
  await buildStale(ROOT);
  goOn();

  let databaseUrl = settings.databaseUrl;
  let place = databaseUrl ? new URL(databaseUrl).host : dataDir;
  if (!databaseUrl) {
    running.postgres = startPostgres({ dataDir: path.join(dataDir, 'postgres'), logFile: logOf('postgres') });
    const postgres = await running.postgres;
    databaseUrl = postgres.url;
    // Not below a folder that PostgreSQL's account may not enter.
    if (postgres.dataDir !== path.join(dataDir, 'postgres')) place += `, the database in ${postgres.dataDir}`;
    void postgres.ended.then(() =>
      onDeath(
        new LaunchProblem('PostgreSQL stopped unexpectedly', `Its log is ${logOf('postgres')}; start again`),
      ),
    );
    goOn();
  }
  const env = childEnvironment(settings, databaseUrl);
  const demo = await prepareDatabase(env, settings.demo);
  goOn();

  for (const [name, app] of PROCESSES) {
    const child = supervise(name, app, env, production ? null : logOf(app));
    running.children.push(child);
    lock.record(running.children.map(({ pid }) => pid));
    void child.ended.then((how) => {
      const remedy = production ? 'Its output is above' : `Its log is ${logOf(app)}`;
      onDeath(new LaunchProblem(`${name} stopped unexpectedly (${how})`, remedy, child.lastWords()));
    });
    // Who starts Kapstone waits for the API: the worker begins when it no longer takes a core from it.
    if (app === 'api') await ready(port);
    goOn();
  }
  console.log(
    banner({
      address: `http://localhost:${port}`,
      demo,
      place,
      took: elapsed(began),
    }),
  );
}

/**
 * @param {number} port
 * @throws {LaunchProblem} when something else listens there
 */
async function portIsFree(port) {
  // On every address and on IPv4's own: what listens on one of them only is in the way as well.
  for (const host of [undefined, '127.0.0.1']) {
    await new Promise((resolve, reject) => {
      const probe = createServer().once('error', reject);
      probe.listen({ port, host, exclusive: true }, () => probe.close(resolve));
    }).catch((/** @type {NodeJS.ErrnoException} */ { code }) => {
      const what = code === 'EADDRINUSE' ? `Port ${port} is in use` : `Port ${port} cannot be used (${code})`;
      throw new LaunchProblem(
        what,
        `Stop the program that has it, or choose another: PORT=${port + 1} npm start`,
      );
    });
  }
}

/**
 * Migrates, and loads the demo practice into an empty database: one command, because each costs the start of a Node.
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} demo
 * @returns {Promise<boolean>} whether the demo sign-ins work
 */
async function prepareDatabase(env, demo) {
  let hasDemo = demo;
  const onMessage = (/** @type {any} */ message) => (hasDemo = message.demo);
  const command = [path.join(ROOT, 'dist/apps/cli/src/main.js'), 'prepare'];
  const { code, output } = await during('Preparing the database', () =>
    run(process.execPath, command, { cwd: ROOT, env, onMessage }),
  );
  if (code === 0) return hasDemo;
  throw (
    diskProblem(output, 'the database') ??
    new LaunchProblem(
      'The database could not be prepared',
      'Mend what is printed above and start again',
      output,
    )
  );
}

/** @param {number} port */
async function ready(port) {
  const end = performance.now() + READY_MS;
  while (performance.now() < end) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new LaunchProblem(`The API was not ready within ${READY_MS / 1000} s`, 'Look at the logs');
}

/** @param {{ address: string, demo: boolean, place: string, took: string }} facts */
function banner({ address, demo, place, took }) {
  const signIns = DEMO_SIGN_INS.map((email, i) => `${i === 0 ? '  Sign in  ' : '           '}  ${email}`);
  return [
    `\nKapstone is ready after ${took}.\n`,
    `  Console    ${address}`,
    `  GraphQL    ${address}/graphql`,
    ...(demo ? [...signIns, `             with the password ${DEMO_PASSWORD}`] : []),
    `  Data       ${place}`,
    '  Stop       Ctrl-C\n',
  ].join('\n');
}
