import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runningPostgres, startPostgres } from '../../apps/cli/launch/embedded-postgres.mjs';
import { processIdentity } from '../../apps/cli/launch/processes.mjs';
import { type Caller, callerAt, headersOf } from './caller.js';
import type { Fixture, Who } from './fixture-shape.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILT_API = 'dist/apps/api/src/main.js';
const BUILT_WORKER = 'dist/apps/worker/src/main.js';
const BUILT_CLI = 'dist/apps/cli/src/main.js';
const APP_PASSWORD = 'a-password-of-throwaway-clusters';

/** The two ways into a database. */
export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** The API, as built, in a process of its own. */
export interface ApiProcess {
  readonly url: string;
  /** All that it has written so far. */
  output(): string;
  as(fixture: Fixture, who: Who | 'signedOut'): Caller;
  /** Asks its entry script, and waits for the answer. */
  ask<Answer>(question: string): Promise<Answer>;
  running(): boolean;
  /** Sends a signal and waits for the end. @returns the exit code, or the signal that ended it */
  end(signal?: NodeJS.Signals): Promise<number | string>;
}

/**
 * The options of a process whose clock starts at an instant: what a test finds on the day board must not hang on the hour
 * at which it runs.
 */
export const startingAt = (at: string): Pick<Required<ApiOptions>, 'env' | 'execArgv'> => ({
  env: { KAPSTONE_TEST_AT: at },
  execArgv: ['--import', path.join(ROOT, 'test/support/clock-at.mjs')],
});

interface ApiOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Of the test's own, in place of the product's. */
  readonly entry?: string;
  readonly execArgv?: string[];
}

/** Jest's options for its own processes would reach the product's. */
const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_OPTIONS|JEST_)/.test(name)));

const collect = (child: ChildProcess): (() => string) => {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return () => output;
};

const endOf = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal ?? '')));

/** Starts the built API on a free port, and waits until it answers. */
export async function spawnApi(
  { ownerUrl, appUrl }: DatabaseUrls,
  { env = {}, entry = BUILT_API, execArgv = [] }: ApiOptions = {},
): Promise<ApiProcess> {
  const child = fork(path.join(ROOT, entry), {
    cwd: ROOT,
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...inherited(),
      NODE_ENV: 'test',
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      DATABASE_URL: ownerUrl,
      APP_DATABASE_URL: appUrl,
      ...env,
    },
  });
  const output = collect(child);
  const ended = endOf(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', () => {
      const found = /"url":"([^"]+)","msg":"api ready"/.exec(output());
      if (found) resolve(found[1]!);
    });
    void ended.then((code) => reject(new Error(`the API ended with ${code}:\n${output()}`)));
  });
  return {
    url,
    output,
    as: (fixture, who) => callerAt(url, headersOf(fixture, who)),
    ask: <Answer>(question: string) =>
      new Promise<Answer>((resolve) => {
        child.once('message', (answer) => resolve(answer as Answer));
        child.send(question);
      }),
    running: () => child.exitCode === null && child.signalCode === null,
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts the built worker, and waits until it takes jobs. @returns how to end it */
export async function spawnWorker(
  { ownerUrl, appUrl }: DatabaseUrls,
  { env = {}, execArgv = [] }: Pick<ApiOptions, 'env' | 'execArgv'> = {},
): Promise<(signal: NodeJS.Signals) => Promise<number | string>> {
  const child = fork(path.join(ROOT, BUILT_WORKER), {
    cwd: ROOT,
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...inherited(),
      NODE_ENV: 'test',
      LOG_LEVEL: 'info',
      DATABASE_URL: ownerUrl,
      APP_DATABASE_URL: appUrl,
      ...env,
    },
  });
  const output = collect(child);
  const ended = endOf(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout!.on('data', () => output().includes('worker ready') && resolve());
    void ended.then((code) => reject(new Error(`the worker ended with ${code}:\n${output()}`)));
  });
  return (signal) => {
    child.kill(signal);
    return ended;
  };
}

/** Runs a command of the built command line. */
export async function kapstone(
  { ownerUrl, appUrl }: DatabaseUrls,
  words: readonly string[],
  { env = {}, execArgv = [] }: Pick<ApiOptions, 'env' | 'execArgv'> = {},
): Promise<{ code: number | string; output: string }> {
  const child = fork(path.join(ROOT, BUILT_CLI), words, {
    cwd: ROOT,
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...inherited(), DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl, ...env },
  });
  const output = collect(child);
  return { code: await endOf(child), output: output() };
}

/** The processes that a process has started. */
function childrenOf(pid: number): number[] {
  if (process.platform === 'linux') {
    // The parent is the second field after the name, which may hold spaces and brackets.
    const parentOf = (child: string): number => {
      try {
        const stat = fs.readFileSync(`/proc/${child}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      } catch {
        return 0;
      }
    };
    return fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
      .map(Number);
  }
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .map(([child]) => child!);
}

/** A cluster that keeps what it has committed, as in production: fsync is on. */
export interface DurableCluster extends DatabaseUrls {
  /** Kills the postmaster and its children at once. */
  kill(): void;
  /** Starts it again, at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a durable cluster with a migrated database. */
export async function startDurableCluster(): Promise<DurableCluster> {
  // By name and file one of those that the next run takes away when this one is killed.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kapstone-test-'));
  fs.chmodSync(folder, 0o755);
  const holder = { pid: process.pid, identity: processIdentity(process.pid) };
  fs.writeFileSync(path.join(folder, 'run.json'), JSON.stringify(holder));
  const dataDir = path.join(folder, 'postgres');
  const logFile = path.join(folder, 'postgres.log');
  let postgres = await startPostgres({ dataDir, logFile });
  const { port } = postgres;
  const ownerUrl = postgres.url;
  const app = new URL(ownerUrl);
  app.username = 'kapstone_app';
  app.password = APP_PASSWORD;
  const urls = { ownerUrl, appUrl: app.href };
  const migrated = await kapstone(urls, ['migrate']);
  if (migrated.code !== 0) throw new Error(`not migrated:\n${migrated.output}`);
  return {
    ...urls,
    kill: () => {
      // It must not notice that its children go, and start others.
      process.kill(postgres.pid, 'SIGSTOP');
      for (const pid of [...childrenOf(postgres.pid), postgres.pid]) process.kill(pid, 'SIGKILL');
    },
    restart: async () => {
      await postgres.ended;
      postgres = await startPostgres({ dataDir, logFile, settings: { port: String(port) } });
      if (runningPostgres(dataDir)?.url !== ownerUrl) throw new Error('it came back somewhere else');
    },
    stop: async () => {
      await postgres.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
