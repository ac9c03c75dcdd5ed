import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@kapstone/kernel';
import pg from 'pg';
import { type Fixture, loadFixture } from '../../support/fixture.js';
import { createDatabase } from '../../support/postgres.mjs';

let database: Awaited<ReturnType<typeof createDatabase>>;
let fixture: Fixture;
let db: pg.Client;
let estimateId: string;

/** What the unit of work sets for an actor. */
interface Actor {
  readonly practiceId: string;
  readonly chartScope: 'none' | 'care_team' | 'practice';
  readonly writesEstimates: boolean;
}

const admin = (): Actor => ({
  practiceId: fixture.practiceId,
  chartScope: 'none',
  writesEstimates: true,
});

/** Runs a statement as the app role, in a transaction of its own. */
async function run({ practiceId, chartScope, writesEstimates }: Actor, sql: string, values: unknown[] = []) {
  await db.query('begin');
  try {
    await db.query(
      `select set_config('app.practice_id', $1, true), set_config('app.chart_scope', $2, true),
              set_config('app.estimate_writer', $3, true)`,
      [practiceId, chartScope, writesEstimates ? 'on' : ''],
    );
    const { rows } = await db.query(sql, values);
    await db.query('commit');
    return rows;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}

const issue = () =>
  run(
    admin(),
    `update estimate set state = 'ISSUED', issued_at = now(), issued_content = '{}', period_start = '2026-12-15',
       period_end = '2027-12-14', recurring = true where id = $1`,
    [estimateId],
  );

beforeAll(async () => {
  database = await createDatabase();
  fixture = await loadFixture(database.ownerUrl);
  db = new pg.Client({ connectionString: database.appUrl });
  await db.connect();
});

afterAll(async () => {
  await db?.end();
  await database?.drop();
});

/** A draft with a line and a diagnosis, of each test's own. */
beforeEach(async () => {
  estimateId = newId();
  const { practiceId, patientId } = fixture;
  await run(
    admin(),
    `insert into estimate (practice_id, id, patient_id, series_id, number, created_at) values ($1, $2, $3, $2, 1, now())`,
    [practiceId, estimateId, patientId],
  );
  await run(
    admin(),
    `insert into estimate_line (practice_id, id, estimate_id, position, description, service_code, quantity, unit_cents)
     values ($1, $2, $3, 0, 'Infusion visit', 'KAP-INF', 6, 60000)`,
    [practiceId, newId(), estimateId],
  );
  await run(
    admin(),
    `insert into estimate_diagnosis (practice_id, estimate_id, patient_id, diagnosis_code) values ($1, $2, $3, 'F33.2')`,
    [practiceId, estimateId, patientId],
  );
});

describe('the diagnosis of an estimate', () => {
  const read = (actor: Actor) =>
    run(actor, 'select * from estimate_diagnosis where estimate_id = $1', [estimateId]);

  it('is seen by whoever writes estimates, without any chart', async () => {
    expect(await read(admin())).toHaveLength(1);
  });

  it('is not seen at the front desk, nor through a chart', async () => {
    expect(await read({ ...admin(), writesEstimates: false })).toEqual([]);
    expect(await read({ ...admin(), writesEstimates: false, chartScope: 'practice' })).toEqual([]);
  });

  it('is not seen by a stranger who writes estimates', async () => {
    expect(await read({ ...admin(), practiceId: fixture.strangerPracticeId })).toEqual([]);
  });

  it('is written by nobody else', async () => {
    const sql = 'insert into estimate_diagnosis (practice_id, estimate_id, patient_id) values ($1, $2, $3)';
    const values = [fixture.practiceId, newId(), fixture.patientId];
    await expect(run({ ...admin(), writesEstimates: false }, sql, values)).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('an issued estimate (G16)', () => {
  beforeEach(issue);

  it.each([
    ['its content', `update estimate set primary_service = 'other' where id = $1`],
    ['its frozen document', `update estimate set issued_content = '{"a":1}' where id = $1`],
    [
      'its state, back to a draft',
      `update estimate set state = 'DRAFT', issued_at = null, issued_content = null where id = $1`,
    ],
    ['its lines', `delete from estimate_line where estimate_id = $1`],
    ['its diagnosis', `update estimate_diagnosis set diagnosis_code = 'F41.1' where estimate_id = $1`],
    [
      'new lines',
      `insert into estimate_line (practice_id, id, estimate_id, position, description, service_code, quantity, unit_cents)
       select practice_id, gen_random_uuid(), $1, 1, 'x', 'x', 1, 1 from estimate where id = $1`,
    ],
  ])('does not change %s', async (_, sql) => {
    await expect(run(admin(), sql, [estimateId])).rejects.toMatchObject({
      constraint: 'ck_estimate_immutable',
    });
  });

  it('does not give its diagnosis away to a draft', async () => {
    const draft = newId();
    await run(
      admin(),
      `insert into estimate (practice_id, id, patient_id, series_id, number, created_at) values ($1, $2, $3, $2, 1, now())`,
      [fixture.practiceId, draft, fixture.patientId],
    );
    const move = run(admin(), 'update estimate_diagnosis set estimate_id = $2 where estimate_id = $1', [
      estimateId,
      draft,
    ]);
    await expect(move).rejects.toMatchObject({ constraint: 'ck_estimate_immutable' });
  });

  it('may be marked delivered and replaced, and does not come back', async () => {
    await run(admin(), `update estimate set delivered_at = now(), delivered_by = 'MAIL' where id = $1`, [
      estimateId,
    ]);
    await run(admin(), `update estimate set state = 'REPLACED' where id = $1`, [estimateId]);
    const back = run(admin(), `update estimate set state = 'ISSUED' where id = $1`, [estimateId]);
    await expect(back).rejects.toMatchObject({ constraint: 'ck_estimate_immutable' });
  });

  it('is a fact, as the draft was not, and says nothing clinical', async () => {
    const facts = await run(admin(), 'select * from estimate_facts where id = $1', [estimateId]);
    expect(Object.keys(facts[0]).sort()).toEqual([
      'id',
      'issued_at',
      'patient_id',
      'period_end',
      'period_start',
      'practice_id',
      'recurring',
      'state',
    ]);
    const stranger = { ...admin(), practiceId: fixture.strangerPracticeId };
    expect(await run(stranger, 'select * from estimate_facts')).toEqual([]);
  });
});

describe('what the tables refuse', () => {
  it.each([
    [
      'a period of twelve months and a day (G12)',
      `period_start = '2026-12-15', period_end = '2027-12-15'`,
      'ck_estimate_period',
    ],
    [
      'a period that runs backwards',
      `period_start = '2026-12-15', period_end = '2026-12-14'`,
      'ck_estimate_period',
    ],
    ['issuing without a content', `state = 'ISSUED', issued_at = now()`, 'ck_estimate_content'],
    ['a draft that was delivered', `delivered_at = now(), delivered_by = 'MAIL'`, 'ck_estimate_delivered'],
    ['delivery by telling (G5)', `delivered_at = now(), delivered_by = 'PHONE'`, 'ck_estimate_delivered'],
  ])('%s', async (_, change, constraint) => {
    await expect(
      run(admin(), `update estimate set ${change} where id = $1`, [estimateId]),
    ).rejects.toMatchObject({
      code: '23514',
      constraint: expect.stringMatching(constraint),
    });
  });

  it('takes an infusion outside $400.00 to $800.00 only with a reason (S2)', async () => {
    const insert = (cents: number, reason: string | null) =>
      run(
        admin(),
        `insert into fee (practice_id, id, code, description, kind, price_cents, outside_range_reason)
         values ($1, $2, $3, 'Infusion visit', 'INFUSION', $4, $5)`,
        [fixture.practiceId, newId(), `T-${cents}-${reason}`, cents, reason],
      );
    await insert(40_000, null);
    await insert(80_000, null);
    await insert(80_001, 'Anaesthetist on site');
    for (const cents of [39_999, 80_001]) {
      await expect(insert(cents, null)).rejects.toMatchObject({ constraint: 'ck_fee_infusion_range' });
    }
  });
});
