// @ts-check
// `npm run kapstone -- <command>`: runs a command on the database of the Kapstone that is running here, or on the
// same database started for the length of the command.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildStale } from './build.mjs';
import { openDataDirectory } from './data-directory.mjs';
import { runningPostgres, startPostgres } from './embedded-postgres.mjs';
import { installDependencies } from './install.mjs';
import { makeOpenFolder } from './folders.mjs';
import { LaunchProblem, report } from './problem.mjs';
import { eventually } from './processes.mjs';
import { childEnvironment, readSettings, ROOT } from './settings.mjs';

/** How long a start that is under way may take to have its database up, in milliseconds. */
const STARTING_MS = 30_000;

/**
 * @param {string} databaseUrl
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Promise<number>} the exit code
 */
function command(databaseUrl, settings) {
  const words = [path.join(ROOT, 'dist/apps/cli/src/main.js'), ...process.argv.slice(2)];
  const child = spawn(process.execPath, words, {
    env: childEnvironment(settings, databaseUrl),
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

async function main() {
  const settings = readSettings(process.env);
  await installDependencies(ROOT);
  await buildStale(ROOT, ['server']);
  if (settings.databaseUrl) {
    makeOpenFolder(settings.dataDir);
    return command(settings.databaseUrl, settings);
  }
  const lock = await openDataDirectory(settings.dataDir);
  const dataDir = path.join(settings.dataDir, 'postgres');
  try {
    if (!lock.held) {
      if (!(await eventually(() => runningPostgres(dataDir) !== null, STARTING_MS))) {
        throw new LaunchProblem(
          `Process ${lock.by.pid} holds ${settings.dataDir} without a database`,
          'Stop it first',
        );
      }
      return await command(/** @type {{ url: string }} */ (runningPostgres(dataDir)).url, settings);
    }
    const logFile = path.join(settings.dataDir, 'logs', 'postgres.log');
    const postgres = await startPostgres({ dataDir, logFile });
    try {
      return await command(postgres.url, settings);
    } finally {
      await postgres.stop();
    }
  } finally {
    if (lock.held) lock.release();
  }
}

// Ctrl-C is for the command, which shares our terminal; the database is stopped when the command has ended.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => {});
try {
  process.exitCode = await main();
} catch (error) {
  report(error);
  process.exitCode = 1;
}
