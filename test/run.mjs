// @ts-check
// `npm test`: everything there is to check, on databases of its own. Options: --only name,name for some steps, --long
// for the long form of the suites that kill, flood and race (KAPSTONE_LONG=1).
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildStale } from '../apps/cli/launch/build.mjs';
import { installDependencies } from '../apps/cli/launch/install.mjs';
import { LaunchProblem, report } from '../apps/cli/launch/problem.mjs';
import { elapsed, endRunning } from '../apps/cli/launch/progress.mjs';
import { STEPS } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

const ROOT = path.resolve(import.meta.dirname, '..');

/** How often the steps that are under way are named, in milliseconds. */
const HEARTBEAT_MS = 15_000;

/** @returns {{ steps: readonly Step[], long: boolean }} */
function readOptions() {
  const names = STEPS.map(({ name }) => name);
  const { values } = parseArgs({
    options: { only: { type: 'string' }, long: { type: 'boolean', default: false } },
  });
  const only = values.only?.split(',').map((name) => name.trim()) ?? names;
  const unknown = only.find((name) => !names.includes(name));
  if (unknown) throw new LaunchProblem(`There is no step "${unknown}"`, `The steps are ${names.join(', ')}`);
  return { steps: STEPS.filter(({ name }) => only.includes(name)), long: values.long };
}

/** @type {{ name: string, took: string, outcome: import('./steps.mjs').Outcome }[]} */
const results = [];
/** @type {Map<string, number>} */
const underWay = new Map();

/** The cluster of this run, started when the first step wants databases. @type {Promise<() => Promise<void>> | undefined} */
let cluster;

async function startCluster() {
  const { provideTestCluster } = await import('./support/postgres.mjs');
  return provideTestCluster();
}

const stopCluster = () => cluster?.then((stop) => stop()).catch(() => {});

/** @param {Step} step */
async function perform({ name, needsCluster, run }) {
  const began = performance.now();
  underWay.set(name, began);
  /** @type {import('./steps.mjs').Outcome} */
  let outcome;
  try {
    if (needsCluster) await (cluster ??= startCluster());
    outcome = await run();
  } catch (error) {
    outcome = {
      passed: 0,
      failed: 1,
      skipped: 0,
      output: error instanceof Error ? `${error.stack}` : `${error}`,
    };
  }
  underWay.delete(name);
  const took = elapsed(began);
  results.push({ name, took, outcome });
  console.log(`${outcome.failed ? 'FAIL' : 'ok  '} ${name} (${counts(outcome)}, ${took})`);
}

/** @param {import('./steps.mjs').Outcome} outcome */
const counts = ({ passed, failed, skipped }) =>
  [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} not run`]
    .filter(Boolean)
    .join(', ');

/** Prints the output of what failed in full, then the table, then the name and reason of each failed test once more:
 * a log that is cut in the middle still tells them. */
function summarize() {
  for (const { name, outcome } of results) {
    if (outcome.failed) console.log(`\n${`---- ${name} `.padEnd(100, '-')}\n${outcome.output.trim()}`);
  }
  const order = STEPS.map(({ name }) => name);
  console.log('\nstep              passed  failed  not run   time');
  results.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  for (const { name, took, outcome } of results) {
    const { passed, failed, skipped } = outcome;
    const columns = [`${passed}`.padStart(8), `${failed}`.padStart(8), `${skipped}`.padStart(9)];
    console.log(`${name.padEnd(16)}${columns.join('')}   ${took}`);
  }
  for (const { name, outcome } of results) {
    for (const failure of outcome.failures ?? []) console.log(`\nFAILED ${name}: ${failure}`);
  }
  for (const { name, outcome } of results) {
    if (outcome.skipped && !outcome.passed) {
      console.log(`\n!!!! The ${name} tests DID NOT RUN: ${outcome.output.trim().split('\n').at(-1)}`);
    }
  }
}

async function interrupt() {
  endRunning();
  await stopCluster();
  process.exit(130);
}

async function main() {
  const { steps, long } = readOptions();
  if (long) process.env.KAPSTONE_LONG = '1';
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.once(signal, interrupt);
  await installDependencies(ROOT);
  await buildStale(ROOT);
  const heartbeat = setInterval(() => {
    console.log(`     ${[...underWay].map(([name, began]) => `${name} for ${elapsed(began)}`).join(', ')}`);
  }, HEARTBEAT_MS);
  try {
    await Promise.all(
      /** @type {const} */ (['checks', 'tests']).map(async (lane) => {
        for (const step of steps) if (step.lane === lane) await perform(step);
      }),
    );
  } finally {
    clearInterval(heartbeat);
    await stopCluster();
  }
  summarize();
}

try {
  await main();
} catch (error) {
  report(error);
  results.push({ name: 'set-up', took: '', outcome: { passed: 0, failed: 1, skipped: 0, output: '' } });
}
const sum = (/** @type {'passed' | 'failed'} */ what) =>
  results.reduce((total, { outcome }) => total + outcome[what], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
