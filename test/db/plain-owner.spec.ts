import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrate } from '@kapstone/platform/migrate';
import { CreateFoundation20261122100000 } from '../../migrations/20261122100000-create-foundation.js';
import { CreateIdentity20261122100100 } from '../../migrations/20261122100100-create-identity.js';
import { CreateFacility20261122100200 } from '../../migrations/20261122100200-create-facility.js';
import { CreatePatients20261122100300 } from '../../migrations/20261122100300-create-patients.js';
import { CreateCourses20261122100400 } from '../../migrations/20261122100400-create-courses.js';
import { CreateScheduling20261122100500 } from '../../migrations/20261122100500-create-scheduling.js';
import { describeSchema } from '../support/catalogue.js';
import { createDatabase } from '../support/postgres.mjs';

/** What there was before any migration changed what is in the tables. */
const EARLY = [
  CreateFoundation20261122100000,
  CreateIdentity20261122100100,
  CreateFacility20261122100200,
  CreatePatients20261122100300,
  CreateCourses20261122100400,
  CreateScheduling20261122100500,
];

const role = `owner_${randomBytes(6).toString('hex')}`;
let template: Awaited<ReturnType<typeof createDatabase>>;
let server: pg.Client;
let ownerUrl: string;

beforeAll(async () => {
  template = await createDatabase();
  server = new pg.Client({ connectionString: template.ownerUrl });
  await server.connect();
  // The roles of the product are the cluster's: whoever makes them, as this one would, may grant them.
  await server.query(
    `create role ${role} login createrole password 'of-a-throwaway-role';
     grant kapstone_app, kapstone_lookup to ${role} with admin option`,
  );
  await server.query(`create database ${role} owner ${role} template template0`);
  const url = new URL(template.ownerUrl);
  Object.assign(url, { username: role, password: 'of-a-throwaway-role', pathname: `/${role}` });
  ownerUrl = url.href;
});

afterAll(async () => {
  await server.query(`drop database if exists ${role} with (force)`);
  await server.query(`drop role ${role}`);
  await server.end();
  await template.drop();
});

/** Two visits as they were kept then: one booked, one cancelled without a word why. */
async function twoVisits(
  owner: pg.Client,
): Promise<{ booked: string; cancelled: string; locationId: string }> {
  const [practice, location, staff, patient, booked, cancelled] = Array.from({ length: 6 }, () =>
    randomUUID(),
  );
  await owner.query(`select set_config('app.practice_id', $1, false)`, [practice]);
  await owner.query('begin');
  const rows: readonly (readonly [string, Record<string, unknown>])[] = [
    ['practice', { id: practice, name: 'Larkmoor', time_zone: 'America/New_York' }],
    [
      'location',
      { id: location, name: 'Juniper Street', time_zone: 'America/New_York', address: '14 Juniper Street' },
    ],
    ['staff', { id: staff, name: 'Lena Osei', email: 'osei@larkmoor.test' }],
    [
      'patient',
      {
        id: patient,
        given_name: 'Imani',
        family_name: 'Cole',
        birth_date: '1988-03-04',
        preferred_method: 'PHONE',
        coverage: 'SELF_PAY',
        intends_to_claim: false,
      },
    ],
    ...[booked, cancelled].map(
      (id) =>
        [
          'appointment',
          {
            id,
            location_id: location,
            patient_id: patient,
            kind: 'FOLLOW_UP',
            starts_at: '2026-11-24T15:00:00Z',
            ends_at: '2026-11-24T15:30:00Z',
            booked_at: '2026-11-20T15:00:00Z',
            ...(id === cancelled && {
              status: 'CANCELLED',
              cancelled_at: '2026-11-21T15:00:00Z',
              cancel_reason: 'PATIENT',
            }),
          },
        ] as const,
    ),
    ['appointment_staff', { appointment_id: booked, staff_id: staff, part: 'ATTENDING' }],
    ...(
      [
        ['PATIENT', patient],
        ['ATTENDING', staff],
      ] as const
    ).map(
      ([resource_kind, resource_id]) =>
        [
          'reservation',
          {
            appointment_id: booked,
            resource_kind,
            resource_id,
            lanes: '[1,)',
            starts_at: '2026-11-24T15:00:00Z',
            ends_at: '2026-11-24T15:30:00Z',
          },
        ] as const,
    ),
  ];
  for (const [table, row] of rows) {
    const whole = table === 'practice' ? row : { practice_id: practice, ...row };
    const columns = Object.keys(whole);
    await owner.query(
      `insert into ${table} (${columns.join()}) values (${columns.map((_, at) => `$${at + 1}`).join()})`,
      Object.values(whole),
    );
  }
  await owner.query('commit');
  return { booked: booked!, cancelled: cancelled!, locationId: location! };
}

it('an owner who is no superuser migrates what is there already, whole, and comes to the schema that everybody has', async () => {
  await runMigrations({ connectionString: ownerUrl });
  const early = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: EARLY,
    migrationsTableName: 'schema_migration',
  });
  await early.initialize();
  await early.runMigrations({ transaction: 'each' });
  await early.destroy();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { booked, cancelled, locationId } = await twoVisits(owner);

  await migrate(ownerUrl, template.appUrl.replace(template.name, role));

  const { rows: visits } = await owner.query(
    `select a.id, a.cancel_category as why, a.cancelled_late as late, r.location_id as at
     from appointment a
     left join reservation r on r.practice_id = a.practice_id and r.appointment_id = a.id and r.resource_kind = 'ATTENDING'
     order by a.status`,
  );
  expect(visits).toEqual([
    { id: booked, why: null, late: null, at: locationId },
    { id: cancelled, why: 'OTHER', late: false, at: null },
  ]);
  const { rows: kinds } = await owner.query('select kind from appointment_kind order by kind');
  expect(kinds.map(({ kind }) => kind)).toEqual([
    'CONSULTATION',
    'FOLLOW_UP',
    'INFUSION',
    'INTEGRATION',
    'PREPARATION',
  ]);
  // Every policy holds the owner again, too: without a practice there is nothing to see.
  await owner.query(`select set_config('app.practice_id', '', false)`);
  expect((await owner.query('select from appointment')).rowCount).toBe(0);
  const schemaOf = (client: pg.Client) => describeSchema(client);
  expect(await schemaOf(owner)).toBe(await schemaOf(server));
  await owner.end();
});
