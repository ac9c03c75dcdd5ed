import 'reflect-metadata';
import { createApi } from '../../apps/api/src/create-api.js';
import { instant, type Instant } from '@kapstone/kernel';
import { Clock, Settings } from '@kapstone/platform';
import pg from 'pg';
import { type Caller, callerAt, headersOf } from './caller.js';
import { type Fixture, loadFixture, type Who } from './fixture.js';
import { createDatabase } from './postgres.mjs';

/** The whole product on a database of its own. */
export interface TestApp {
  readonly url: string;
  readonly fixture: Fixture;
  /** Past every policy, to look at what really lies there. */
  readonly owner: pg.Pool;
  as(who: Who | 'signedOut'): Caller;
  /** A caller with headers of its own: another cookie, a token. */
  caller(headers: Record<string, string>): Caller;
  get<T>(token: abstract new (...args: never[]) => T): T;
  /** Sets what the product takes for the time. */
  setNow(at: Instant | string): void;
  stop(): Promise<void>;
}

/**
 * Starts the API as `npm start` does, on a free port and a fresh database with the fixture in it.
 * @param env settings beside the usual ones
 */
export async function startApp(env: NodeJS.ProcessEnv = {}): Promise<TestApp> {
  const database = await createDatabase();
  const fixture = await loadFixture(database.ownerUrl);
  const settings = {
    ...process.env,
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    DATABASE_URL: database.ownerUrl,
    APP_DATABASE_URL: database.appUrl,
    ...env,
  };
  Object.assign(process.env, settings);
  const api = await createApi(Settings.from(settings));
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  // An ended pool does not wait for its connections to close, and dropping the database ends them with an error.
  owner.on('error', () => undefined);
  const caller = (headers: Record<string, string>) => callerAt(api.url, headers);
  return {
    url: api.url,
    fixture,
    owner,
    caller,
    as: (who) => caller(headersOf(fixture, who)),
    get: (token) => api.app.get(token as never),
    setNow: (at) => {
      const now = typeof at === 'string' ? instant(Date.parse(at)) : at;
      api.app.get(Clock).now = () => now;
    },
    stop: async () => {
      await api.close();
      await owner.end();
      await database.drop();
    },
  };
}
