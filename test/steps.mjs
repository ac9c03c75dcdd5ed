// @ts-check
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../apps/cli/launch/progress.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} output printed in full when something failed
 * @property {string[]} [failures] the title of each failed test, with the first lines of its reason
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {'checks' | 'tests'} lane the two lanes run beside each other, the steps of one in their order
 * @property {boolean} [needsCluster] whether it wants databases
 * @property {() => Promise<Outcome>} run
 */

/** Prettier remembers the digests of the files that it found in order. */
const CACHED = [
  '--cache',
  '--cache-strategy=content',
  '--cache-location=node_modules/.cache/kapstone-format',
];

/**
 * @param {string} script of node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const tool = (script, args, env) =>
  run(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });

/**
 * A check that passes or fails as a whole.
 * @param {string} name
 * @param {string} script
 * @param {...string} args
 * @returns {Step}
 */
const check = (name, script, ...args) => ({
  name,
  lane: 'checks',
  run: async () => {
    const { code, output } = await tool(script, args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
  },
});

/**
 * Runs a test tool that writes a report, and reads it.
 * @param {(report: string) => Promise<{ code: number | null, output: string }>} work
 * @param {(report: any) => Omit<Outcome, 'output'>} count
 * @returns {Promise<Outcome>}
 */
async function counted(work, count) {
  const report = path.join(os.tmpdir(), `kapstone-report-${randomBytes(6).toString('hex')}.json`);
  try {
    const { code, output } = await work(report);
    const counts = fs.existsSync(report)
      ? count(JSON.parse(fs.readFileSync(report, 'utf8')))
      : { passed: 0, failed: 0, skipped: 0 };
    // A tool that fails without a failed test (a file that does not load, no tests at all) has failed once.
    const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
    return { ...counts, failed, output };
  } finally {
    fs.rmSync(report, { force: true });
  }
}

/**
 * @param {string} name of a project in jest.config.mjs
 * @param {{ needsCluster?: boolean }} [options]
 * @returns {Step}
 */
const jest = (name, { needsCluster = false } = {}) => ({
  name,
  lane: 'tests',
  needsCluster,
  run: () =>
    counted(
      (report) =>
        tool(
          'jest/bin/jest.js',
          ['--selectProjects', name, '--maxWorkers=2', '--json', `--outputFile=${report}`],
          {
            NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
          },
        ),
      (report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
        skipped: report.numPendingTests + report.numTodoTests,
        failures: failuresOfJest(report),
      }),
    ),
});

/** @type {Step} */
const browser = {
  name: 'browser',
  lane: 'tests',
  needsCluster: true,
  run: async () => {
    const { findChrome, installChrome, mayInstallChrome } = await import('./support/chrome.mjs');
    if (!findChrome() && mayInstallChrome()) installChrome();
    const chrome = findChrome();
    if (!chrome) {
      const output = 'There is no Chrome or Chromium. Install one, or set CHROME_PATH to it.';
      return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0, skipped: 1, output };
    }
    return counted(
      (report) =>
        tool(
          '@playwright/test/cli.js',
          ['test', '--config', 'test/browser/playwright.config.ts', '--reporter=line,json'],
          {
            CHROME_PATH: chrome,
            PLAYWRIGHT_JSON_OUTPUT_NAME: report,
          },
        ),
      // One that passes at the second try only is as wrong as one that fails.
      (report) => ({
        passed: report.stats.expected,
        failed: report.stats.unexpected + report.stats.flaky,
        skipped: report.stats.skipped,
        failures: failuresOfPlaywright(report),
      }),
    );
  },
};

/** How much of a reason is repeated at the end. */
const REASON_LINES = 12;

/**
 * @param {string} title
 * @param {string | undefined} reason
 */
const failure = (title, reason = '') =>
  [title, ...stripVTControlCharacters(reason).split('\n').slice(0, REASON_LINES)].join('\n  ');

/** @param {any} report of Jest @returns {string[]} */
const failuresOfJest = ({ testResults }) =>
  testResults.flatMap((/** @type {any} */ file) => {
    const failed = file.assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
    // A file that does not load has no tests, only a message.
    if (file.status === 'failed' && !failed.length)
      return [failure(path.relative(ROOT, file.name), file.message)];
    return failed.map((/** @type {any} */ test) => failure(test.fullName, test.failureMessages[0]));
  });

/** @param {any} suite of a report of Playwright @returns {string[]} */
const failuresOfPlaywright = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(failuresOfPlaywright),
  ...specs
    .filter((/** @type {any} */ { ok }) => !ok)
    .map((/** @type {any} */ { file, line, title, tests }) => {
      const results = tests.flatMap((/** @type {any} */ each) => each.results);
      const [error] = results.flatMap((/** @type {any} */ each) => each.errors);
      return failure(`${file}:${line} ${title}`, error?.message);
    }),
];

/** Everything that `npm test` runs, after the install and the build. @type {readonly Step[]} */
export const STEPS = [
  check('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', ...CACHED, '.'),
  check('types', 'typescript/bin/tsc', '-p', 'tsconfig.json'),
  check('console types', 'typescript/bin/tsc', '-p', 'apps/web/tsconfig.json'),
  check('browser types', 'typescript/bin/tsc', '-p', 'test/browser/tsconfig.json'),
  check('lint', 'eslint/bin/eslint.js', '--max-warnings=0', '.'),
  check('arrows', 'dependency-cruiser/bin/dependency-cruise.mjs', 'apps', 'libs', 'migrations', 'test'),
  check('dead code', 'knip/bin/knip.js', '--no-progress'),
  jest('rules'),
  jest('db', { needsCluster: true }),
  jest('e2e', { needsCluster: true }),
  jest('architecture', { needsCluster: true }),
  jest('launcher'),
  browser,
];
