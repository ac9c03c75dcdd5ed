// @ts-check
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { LaunchProblem } from './problem.mjs';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The role of the API and the worker: it owns nothing, and row-level security holds for it. */
const APP_ROLE = 'kapstone_app';

/**
 * What the launcher itself reads; the API, the worker and the commands validate the rest of the environment.
 * @typedef {object} Settings
 * @property {number} port of the console and of GraphQL
 * @property {string} dataDir absolute
 * @property {string | undefined} databaseUrl a PostgreSQL of one's own, as the owner; undefined for the embedded one
 * @property {string | undefined} appDatabaseUrl the same as the app role
 * @property {boolean} production
 * @property {boolean} demo whether an empty database receives the demo practice
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {string[]} words
 * @throws {LaunchProblem} when it is set to something else
 */
function oneOf(env, name, words) {
  const value = env[name];
  if (value && !words.includes(value))
    throw new LaunchProblem(`${name} is ${value}`, `Set it to ${words.join(' or ')}, or leave it out`);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {LaunchProblem} naming the setting that is wrong
 */
export function readSettings(env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new LaunchProblem(`PORT is ${env.PORT}, which is no port`, 'Set it to a number from 1 to 65535');
  }
  // Before anything is written: a misspelt `production` would load the demo practice into a database for real patients.
  oneOf(env, 'NODE_ENV', ['development', 'test', 'production']);
  oneOf(env, 'KAPSTONE_DEMO', ['on', 'off']);
  const production = env.NODE_ENV === 'production';
  if (production && env.KAPSTONE_DEMO === 'on')
    throw new LaunchProblem(
      'KAPSTONE_DEMO is on in production',
      'Leave it out: invented patients stay elsewhere',
    );
  for (const name of ['DATABASE_URL', 'APP_DATABASE_URL'])
    if (env[name] && !/^postgres(ql)?:\/\/./.test(env[name]))
      throw new LaunchProblem(
        `${name} is no address of a PostgreSQL`,
        'Write postgres://role:password@host/database',
      );
  if (env.APP_DATABASE_URL && !env.DATABASE_URL)
    throw new LaunchProblem(
      'APP_DATABASE_URL is set without DATABASE_URL',
      'Set both, or neither for the embedded one',
    );
  return {
    port,
    dataDir: path.resolve(ROOT, env.KAPSTONE_DATA || '.kapstone'),
    databaseUrl: env.DATABASE_URL || undefined,
    appDatabaseUrl: env.APP_DATABASE_URL || undefined,
    production,
    demo: !production && env.KAPSTONE_DEMO !== 'off',
  };
}

/**
 * The environment of the API, the worker and the commands.
 * @param {Settings} settings
 * @param {string} databaseUrl the owner's, given or embedded
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment({ port, dataDir, appDatabaseUrl, production, demo }, databaseUrl) {
  const env = { ...process.env, PORT: `${port}`, KAPSTONE_DATA: dataDir, DATABASE_URL: databaseUrl };
  const demoSwitch = demo ? 'on' : 'off';
  // In production the app role is the operator's to give, and a missing one is refused where it is validated.
  if (appDatabaseUrl || production) return { ...env, KAPSTONE_DEMO: demoSwitch };
  const app = new URL(databaseUrl);
  app.username = APP_ROLE;
  app.password = appPassword(dataDir);
  return { ...env, KAPSTONE_DEMO: demoSwitch, APP_DATABASE_URL: app.href };
}

/** @param {string} dataDir */
function appPassword(dataDir) {
  const file = path.join(dataDir, 'app-password');
  if (!fs.existsSync(file))
    fs.writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}
