// @ts-check
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { LaunchProblem, report } from './problem.mjs';
import { during, run } from './progress.mjs';

/**
 * One thing that is built from sources into dist/.
 * @typedef {object} Part
 * @property {string} name as in "Building the server"
 * @property {readonly string[]} inputs files and folders that it depends on
 * @property {readonly string[]} outputs folders of dist/ that it makes, and replaces as a whole
 * @property {(out: string) => string[]} command of node_modules, building into `out`
 */

const SERVER = ['apps/api/src', 'apps/worker/src', 'apps/cli/src', 'libs', 'migrations'];

/** @type {Record<'server' | 'web', Part>} */
const PARTS = {
  // What `nest build` does for its three applications, as one run of the same compiler.
  server: {
    name: 'server',
    inputs: [...SERVER, '.swcrc', 'package-lock.json'],
    outputs: ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations'],
    command: (out) => [
      '@swc/cli/bin/swc.js',
      ...SERVER,
      '--config-file',
      '.swcrc',
      '--out-dir',
      out,
      '--quiet',
    ],
  },
  web: {
    name: 'console',
    inputs: ['apps/web', 'package-lock.json'],
    outputs: ['apps/web'],
    command: (out) => [
      ...['vite/bin/vite.js', 'build', 'apps/web', '--outDir', path.join(out, 'apps/web')],
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
async function build(root, part) {
  const stamp = path.join(root, 'dist', `.${part.name}`);
  const made = digest(root, part.inputs);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === made) return;
  // Built beside its place and then moved there: a build that fails or is killed leaves the last good one.
  const out = path.join(root, 'dist', `.${part.name}-unfinished`);
  fs.rmSync(out, { recursive: true, force: true });
  const [script = '', ...args] = part.command(out);
  const { code, output } = await during(`Building the ${part.name}`, () =>
    run(process.execPath, [path.join(root, 'node_modules', script), ...args], {
      cwd: root,
      // Vite and SWC both take another path under the NODE_ENV of a test run.
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  );
  if (code !== 0) {
    process.stderr.write(`${output.trim()}\n`);
    throw new LaunchProblem(
      `The ${part.name} could not be built`,
      'Mend what is printed above and start again',
    );
  }
  fs.rmSync(stamp, { force: true });
  for (const folder of part.outputs) {
    const target = path.join(root, 'dist', folder);
    fs.rmSync(target, { recursive: true, force: true });
    fs.mkdirSync(path.dirname(target), { recursive: true });
    if (fs.existsSync(path.join(out, folder))) fs.renameSync(path.join(out, folder), target);
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
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  await Promise.all(
    parts.map((name) => withLock(path.join(root, 'dist', `.${name}-lock`), () => build(root, PARTS[name]))),
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
