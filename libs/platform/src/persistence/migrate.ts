import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import type { MigrationInterface } from 'typeorm';
import { provideAppRole } from './app-role.js';

/** Beside `libs/`, as sources and as built. */
const FOLDER = path.resolve(import.meta.dirname, '../../../../migrations');

/** Where TypeORM keeps which migrations have run. Says nothing of any practice. */
const APPLIED = 'schema_migration';

const OLDEST_POSTGRES = 15;

/** Two starts at once migrate one after the other. */
const LOCK = `hashtextextended('kapstone migrations', 0)`;

const migrationFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => /^\d{14}-[a-z-]+\.(js|ts)$/.test(file))
    .sort();

/** `20261122100000-create-foundation.js` holds the class `CreateFoundation20261122100000`. */
function className(file: string): string {
  const [timestamp, ...words] = file.replace(/\.\w+$/, '').split('-');
  return `${words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}${timestamp}`;
}

/**
 * The migrations of this build that a database has not seen.
 * @param query runs one statement, as any role
 */
export async function pendingMigrations(
  query: <Row>(sql: string) => Promise<readonly Row[]>,
): Promise<readonly string[]> {
  const [table] = await query<{ there: boolean }>(
    `select to_regclass('public.${APPLIED}') is not null as there`,
  );
  const applied = table?.there ? await query<{ name: string }>(`select name from public.${APPLIED}`) : [];
  const names = new Set(applied.map(({ name }) => name));
  return migrationFiles()
    .map(className)
    .filter((name) => !names.has(name));
}

async function applyMigrations(ownerUrl: string): Promise<void> {
  const { DataSource } = await import('typeorm');
  const migrations: (new () => MigrationInterface)[] = [];
  for (const file of migrationFiles()) {
    const module = (await import(pathToFileURL(path.join(FOLDER, file)).href)) as Record<
      string,
      new () => MigrationInterface
    >;
    migrations.push(module[className(file)]!);
  }
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTableName: APPLIED,
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.query(`grant select on ${APPLIED} to kapstone_app`);
  } finally {
    await dataSource.destroy();
  }
}

/**
 * Brings a database up to this build: the job queue's tables, ours, and a role that the API and the worker can sign in as.
 * Does nothing to one that is current; safe to run by several processes at once.
 * @param ownerUrl DATABASE_URL
 * @param appUrl APP_DATABASE_URL
 * @returns the names of the migrations that ran now
 * @throws Error when the server is older than PostgreSQL 15, or both URLs name one role
 */
export async function migrate(ownerUrl: string, appUrl: string): Promise<readonly string[]> {
  if (new URL(ownerUrl).username === new URL(appUrl).username) {
    throw new Error(
      'DATABASE_URL and APP_DATABASE_URL name the same role: the one who owns the tables is not bound by them.',
    );
  }
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'kapstone migrate' });
  await owner.connect();
  try {
    const query = async <Row>(sql: string) => (await owner.query(sql)).rows as Row[];
    const [server] = await query<{ major: number }>(
      `select current_setting('server_version_num')::integer / 10000 as major`,
    );
    if (server!.major < OLDEST_POSTGRES) {
      throw new Error(`This is PostgreSQL ${server!.major}. Kapstone needs ${OLDEST_POSTGRES} or newer.`);
    }
    await query(`select pg_advisory_lock(${LOCK})`);
    const pending = await pendingMigrations(query);
    if (pending.length > 0) {
      // First, because our own functions call the queue's. The worker keeps them current from then on.
      const { runMigrations } = await import('graphile-worker');
      await runMigrations({ connectionString: ownerUrl });
      await applyMigrations(ownerUrl);
    }
    await provideAppRole(owner, appUrl);
    return pending;
  } finally {
    await owner.end();
  }
}
