import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { Settings } from '@kapstone/platform';
import { refuseUnsafeProduction } from '../../apps/production-checks.js';
import { createDatabase } from '../support/postgres.mjs';

let database: Awaited<ReturnType<typeof createDatabase>>;
let owner: pg.Client;
const role = `app_${randomBytes(6).toString('hex')}`;

beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(
    `create role ${role} login password 'of-a-throwaway-role'; grant kapstone_app to ${role}`,
  );
});

afterAll(async () => {
  await owner.query(`drop role ${role}`);
  await owner.end();
  await database.drop();
});

/** A start in production as the role, with whatever else it may be. */
const start = () => {
  const url = new URL(database.ownerUrl);
  Object.assign(url, { username: role, password: 'of-a-throwaway-role' });
  return refuseUnsafeProduction(
    Settings.from({
      NODE_ENV: 'production',
      APP_DATABASE_URL: url.href,
      KAPSTONE_SECRET: randomBytes(48).toString('base64'),
      KAPSTONE_PUBLIC_URL: 'https://kapstone.test',
    }),
  );
};

/** A statement with the owner's name in it. */
const asOwner = (statement: string): string =>
  `do $$ begin execute format('${statement}', current_user); end $$`;

describe('production', () => {
  it('starts as a member of the app role and nothing else', async () => {
    await expect(start()).resolves.toBeUndefined();
  });

  it.each([
    ['may pass policies', `alter role ${role} bypassrls`, `alter role ${role} nobypassrls`],
    ['is a superuser', `alter role ${role} superuser`, `alter role ${role} nosuperuser`],
    ['may make roles', `alter role ${role} createrole`, `alter role ${role} nocreaterole`],
    [
      'may become the look-up role',
      `grant kapstone_lookup to ${role}`,
      `revoke kapstone_lookup from ${role}`,
    ],
    ['may become the owner', asOwner(`grant %I to ${role}`), asOwner(`revoke %I from ${role}`)],
    ['owns a table', `create table its_own (); alter table its_own owner to ${role}`, 'drop table its_own'],
  ])('does not start as a role that %s', async (_, give, take) => {
    await owner.query(give);
    try {
      await expect(start()).rejects.toThrow('could bypass row-level security');
    } finally {
      await owner.query(take);
    }
  });

  it('does not start beside the demo practice', async () => {
    await owner.query(
      `insert into practice (id, name, time_zone, demo) values (gen_random_uuid(), 'Demo', 'UTC', true)`,
    );
    await expect(start()).rejects.toThrow('the database holds the demo practice');
  });
});
