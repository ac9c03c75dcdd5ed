import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../apps/cli/launch/embedded-postgres.mjs';
import type { Hold } from '../../apps/cli/launch/lock.mjs';
import { eventually } from '../../apps/cli/launch/processes.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const START = [process.execPath, 'apps/cli/launch/start.mjs'];

/** How long a start or a stop may take before the test gives up, in milliseconds. */
export const PATIENCE_MS = 60_000;

/** An empty data directory that a root-started PostgreSQL can reach. */
export function temporaryDataDir(): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'kapstone-launcher-'));
  fs.chmodSync(dir, 0o755);
  return dir;
}

/** A launcher that a test has started, in a process group of its own. */
export class Launched {
  static readonly #begun: Launched[] = [];
  readonly #process: ChildProcess;
  readonly #exit: Promise<number | string>;
  output = '';
  #over = false;

  private constructor(
    command: string[],
    readonly port: number,
    readonly dataDir: string,
    env: NodeJS.ProcessEnv,
  ) {
    const [program = '', ...args] = command;
    this.#process = spawn(program, args, {
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...Object.fromEntries(
          Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|JEST_|DATABASE)/.test(name)),
        ),
        KAPSTONE_DEMO: 'off',
        KAPSTONE_DATA: dataDir,
        PORT: `${port}`,
        ...env,
      },
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    this.#exit = new Promise((resolve) =>
      this.#process.once('close', (code, signal) => {
        this.#over = true;
        resolve(code ?? signal ?? '');
      }),
    );
  }

  /** Starts the product on a free port. */
  static async begin(dataDir: string, { env = {}, command = START, port = 0 } = {}): Promise<Launched> {
    const launched = new Launched(command, port || (await freePort()), dataDir, env);
    Launched.#begun.push(launched);
    return launched;
  }

  /** Ends what a failed test has left running. */
  static async endAll(): Promise<void> {
    const left = Launched.#begun.filter((launched) => !launched.#over);
    for (const launched of left) launched.signal('SIGTERM');
    await Promise.all(left.map((launched) => launched.ended()));
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** The processes that the launcher has recorded: the API and the worker. */
  get children(): number[] {
    const lock: Hold = JSON.parse(fs.readFileSync(path.join(this.dataDir, 'launcher.lock'), 'utf8'));
    return lock.children.map(({ pid }) => pid);
  }

  /** Waits for the line that says that it is ready. */
  async ready(): Promise<this> {
    await eventually(() => this.#over || this.output.includes('Kapstone is ready'), PATIENCE_MS);
    if (!this.output.includes('Kapstone is ready')) throw new Error(`not ready:\n${this.output}`);
    return this;
  }

  signal(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** The exit code, or the signal that ended it. */
  async ended(): Promise<number | string> {
    const late = setTimeout(() => process.kill(-this.pid, 'SIGKILL'), PATIENCE_MS);
    const how = await this.#exit;
    clearTimeout(late);
    return how;
  }
}
