import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditModule, AuditTrail, SealAudit, VerifyAudit } from '@kapstone/audit';
import type { PatientId, PracticeId } from '@kapstone/kernel';
import { inPractice, systemContext } from '@kapstone/platform';
import { startLibrary, type TestLibrary } from '../../support/library.js';

let lib: TestLibrary;
let practiceId: PracticeId;

beforeAll(async () => {
  lib = await startLibrary([AuditModule]);
  practiceId = lib.fixture.practiceId as PracticeId;
});
afterAll(() => lib.stop());

const seal = () => lib.get(SealAudit).seal(systemContext(practiceId, 'seal-audit', lib.now(), 'test'));
const verify = () => lib.get(VerifyAudit).verify(practiceId);

async function look(times: number): Promise<void> {
  await Promise.all(
    Array.from({ length: times }, () => {
      const ctx = lib.as('nurse');
      ctx.notes.look([lib.fixture.patientId as PatientId], 'schedule');
      return lib.get(AuditTrail).settle(inPractice(ctx), []);
    }),
  );
}

/** Does what only somebody with the whole database can. */
async function tamper(sql: string): Promise<void> {
  const db = await lib.owner.connect();
  try {
    await db.query(`set session_replication_role = replica; ${sql}; reset session_replication_role`);
  } finally {
    db.release();
  }
}

beforeEach(async () => {
  await tamper('delete from audit_patient; delete from audit_seal; delete from audit_event');
});

describe('sealing', () => {
  it('seals each event once, also by two sealers at once', async () => {
    await look(30);
    expect((await verify()).unsealed).toBe(30);
    const sealed = await Promise.all([seal(), seal(), seal()]);
    expect(sealed.reduce((sum, each) => sum + each)).toBe(30);
    expect(await verify()).toMatchObject({ head: { seq: 30 }, broken: null, unsealed: 0 });
    expect(await seal()).toBe(0);
  });

  it('goes on where it was', async () => {
    await look(3);
    await seal();
    const { head } = await verify();
    await look(2);
    expect(await verify()).toMatchObject({ head, unsealed: 2 });
    await seal();
    expect(await verify()).toMatchObject({ head: { seq: 5 }, broken: null, unsealed: 0 });
  });

  it('takes events that a longer transaction committed later', async () => {
    await look(2);
    await seal();
    await look(1);
    await tamper(`update audit_event set at = at - interval '50 minutes'
                  where id not in (select event_id from audit_seal)`);
    expect(await seal()).toBe(1);
    expect(await verify()).toMatchObject({ head: { seq: 3 }, broken: null, unsealed: 0 });
  });

  it('indexes events by patient', async () => {
    await look(2);
    await seal();
    const { rows } = await lib.owner.query('select patient_id from audit_patient');
    expect(rows).toEqual([{ patient_id: lib.fixture.patientId }, { patient_id: lib.fixture.patientId }]);
  });

  it('of one practice leaves another’s alone', async () => {
    const stranger = lib.as('strangerAdmin');
    await lib.get(AuditTrail).settle(inPractice(stranger), ['FORBIDDEN']);
    await seal();
    const theirs = await lib.get(VerifyAudit).verify(lib.fixture.strangerPracticeId as PracticeId);
    expect(theirs).toMatchObject({ head: { seq: 0 }, broken: null, unsealed: 1 });
  });
});

describe('verifying', () => {
  const at = (seq: number) =>
    `(select event_id from audit_seal where practice_id = '${practiceId}' and seq = ${seq})`;
  it.each([
    [
      'an event that was changed',
      () => `update audit_event set actor_name = 'Somebody else' where id = ${at(3)}`,
      'EVENT_CHANGED',
      3,
    ],
    [
      'a microsecond',
      () => `update audit_event set at = at + interval '1 microsecond' where id = ${at(3)}`,
      'EVENT_CHANGED',
      3,
    ],
    ['an event that is gone', () => `delete from audit_event where id = ${at(3)}`, 'EVENT_MISSING', 3],
    ['a seal that is gone', () => 'delete from audit_seal where seq = 3', 'SEAL_MISSING', 3],
    [
      'a seal that was rewritten',
      () => `update audit_seal set hash = sha256('x') where seq = 3`,
      'EVENT_CHANGED',
      3,
    ],
    [
      'a seal that follows another',
      () => `update audit_seal set previous_hash = sha256('x') where seq = 3`,
      'PREVIOUS_WRONG',
      3,
    ],
  ])('names %s', async (_, sql, what, seq) => {
    await look(5);
    await seal();
    await tamper(sql());
    expect((await verify()).broken).toMatchObject({ what, seq });
  });

  it('cannot see a tail that was cut off, but its head and what is unsealed tell', async () => {
    await look(5);
    await seal();
    await tamper('delete from audit_seal where seq > 3');
    expect(await verify()).toMatchObject({ broken: null, head: { seq: 3 }, unsealed: 2 });
  });
});
