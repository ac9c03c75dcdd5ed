// @ts-check
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { makeOpenFolder } from './folders.mjs';
import { diskProblem, LaunchProblem, report } from './problem.mjs';
import { during, run } from './progress.mjs';

/**
 * One thing that is built from sources into dist/.
 * @typedef {object} Part
 * @property {string} name as in "Building the server"
 * @property {(tree: string) => string[]} paths the files and folders that are its sources in the checkout, and what is
 *   made of them in dist/
 * @property {readonly string[]} settings further files that it depends on
 * @property {(sources: string[], out: string) => string[]} command of node_modules, building into `out`
 */

/**
 * @param {string} tree the checkout, dist/, or a build under way
 * @returns {string[]} the server's applications and what they share: all in apps/ but the console
 */
const applications = (tree) =>
  fs.existsSync(path.join(tree, 'apps'))
    ? fs
        .readdirSync(path.join(tree, 'apps'))
        .filter((name) => name !== 'web')
        .map((name) => `apps/${name}`)
    : [];

/** @type {Record<'server' | 'web', Part>} */
const PARTS = {
  // What `nest build` does for its three applications, as one run of the same compiler.
  server: {
    name: 'server',
    paths: (tree) => [...applications(tree), 'libs', 'migrations'],
    settings: ['.swcrc', 'package-lock.json'],
    command: (sources, out) => [
      ...['@swc/cli/bin/swc.js', ...sources, '--extensions', '.ts'],
      ...['--config-file', '.swcrc', '--out-dir', out, '--quiet'],
    ],
  },
  web: {
    name: 'console',
    paths: () => ['apps/web'],
    settings: ['package-lock.json'],
    command: ([root = ''], out) => [
      ...['vite/bin/vite.js', 'build', root, '--outDir', path.join(out, root)],
      ...['--emptyOutDir', '--logLevel', 'warn'],
    ],
  },
};

/**
 * @param {string} root
 * @param {readonly string[]} inputs
 * @returns {string} a digest of their names and contents; what only tests read does not count
 */
function digest(root, inputs) {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ file) => {
    const stat = fs.statSync(path.join(root, file), { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const name of fs.readdirSync(path.join(root, file)).sort()) add(path.posix.join(file, name));
    } else if (stat && !/\.spec\.tsx?$|\.md$/.test(file)) {
      hash.update(`${file}\0${stat.size}\0`).update(fs.readFileSync(path.join(root, file)));
    }
  };
  for (const input of inputs) add(input);
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {Part} part
 */
function staleness(root, part) {
  const stamp = path.join(root, 'dist', `.${part.name}`);
  const made = digest(root, [...part.paths(root), ...part.settings]);
  return { stamp, made, stale: !fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== made };
}

/**
 * @param {string} root
 * @param {Part} part
 */
async function build(root, part) {
  const { stamp, made, stale } = staleness(root, part);
  if (!stale) return;
  const dist = path.join(root, 'dist');
  const sources = part.paths(root);
  // Built beside its place and then moved there: a build that fails or is killed leaves the last good one.
  const out = path.join(dist, `.${part.name}-unfinished`);
  fs.rmSync(out, { recursive: true, force: true });
  const [script = '', ...args] = part.command(sources, out);
  const { code, output } = await during(`Building the ${part.name}`, () =>
    run(process.execPath, [path.join(root, 'node_modules', script), ...args], {
      cwd: root,
      // Vite and SWC both take another path under the NODE_ENV of a test run.
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  );
  if (code !== 0) {
    const remedy = 'Mend what is printed above and start again';
    throw (
      diskProblem(output, dist) ?? new LaunchProblem(`The ${part.name} could not be built`, remedy, output)
    );
  }
  fs.rmSync(stamp, { force: true });
  for (const old of part.paths(dist)) fs.rmSync(path.join(dist, old), { recursive: true, force: true });
  for (const built of part.paths(out)) {
    fs.mkdirSync(path.dirname(path.join(dist, built)), { recursive: true });
    fs.renameSync(path.join(out, built), path.join(dist, built));
  }
  fs.rmSync(out, { recursive: true, force: true });
  fs.writeFileSync(stamp, made);
}

/**
 * Builds what is older than its sources. Starts and test runs may do so at the same time; one waits for the other.
 * @param {string} root the checkout
 * @param {readonly ('server' | 'web')[]} [parts]
 * @throws {LaunchProblem} when the compiler refuses; it has printed why
 */
export async function buildStale(root, parts = ['server', 'web']) {
  const dist = path.join(root, 'dist');
  // Looked at before anything is written: what is built already runs from a read-only checkout too.
  const stale = parts.map((name) => PARTS[name]).filter((part) => staleness(root, part).stale);
  if (stale.length > 0) makeOpenFolder(dist);
  await Promise.all(
    stale.map((part) => withLock(path.join(dist, `.${part.name}-lock`), () => build(root, part))),
  );
}

if (process.argv[1] === import.meta.filename) {
  try {
    await buildStale(path.resolve(import.meta.dirname, '../../..'));
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
