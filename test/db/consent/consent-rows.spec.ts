import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditModule } from '@kapstone/audit';
import { newId, ok } from '@kapstone/kernel';
import { type Tx, UnitOfWork } from '@kapstone/platform';
import type { Who } from '../../support/fixture.js';
import { startLibrary, type TestLibrary } from '../../support/library.js';

let lib: TestLibrary;
const consentId = newId();

const write = (who: Who, sql: string, values: unknown[] = []) =>
  lib.get(UnitOfWork).write<unknown[], never>(lib.as(who), async (tx: Tx) => ok(await tx.query(sql, values)));

const INSERT = `insert into consent
  (practice_id, id, patient_id, version_id, drug, route, indication, signed_on, expires_on, recorded_at, recorded_by)
  values ($1, $2, $3, $4, 'ketamine', 'IV', 'PTSD', '2027-02-20', '2028-02-20', now(), $5)`;

beforeAll(async () => {
  lib = await startLibrary([AuditModule]);
  const { practiceId, patientId, consentVersionId, members } = lib.fixture;
  await write('nurse', INSERT, [practiceId, consentId, patientId, consentVersionId, members.nurse.id]);
}, 60_000);

afterAll(() => lib.stop());

describe('a consent in the database', () => {
  it('is seen by every desk of the practice and by no stranger', async () => {
    const uow = lib.get(UnitOfWork);
    const count = (who: Who) => uow.read(lib.as(who), (tx) => tx.query('select id from consent_facts'));
    for (const who of ['frontDesk', 'admin', 'otherTherapist', 'nurse'] as const) {
      expect(await count(who)).toEqual([{ id: consentId }]);
    }
    expect(await count('strangerPsychiatrist')).toEqual([]);
  });

  it('is never another practice’s patient’s', async () => {
    const { practiceId, strangerPatientId, consentVersionId, members } = lib.fixture;
    await expect(
      write('nurse', INSERT, [practiceId, newId(), strangerPatientId, consentVersionId, members.nurse.id]),
    ).rejects.toMatchObject({ driverError: { constraint: 'fk_consent_patient' } });
  });

  it('may be withdrawn and never anything else, and stays withdrawn', async () => {
    await expect(write('nurse', `update consent set expires_on = '2030-01-01'`)).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
    await expect(write('nurse', 'delete from consent')).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
    const WITHDRAW = 'update consent set withdrawn_at = $1, withdrawn_by = $2 where id = $3';
    const by = lib.fixture.members.nurse.id;
    await write('nurse', WITHDRAW, ['2027-03-01T15:00Z', by, consentId]);
    await expect(write('nurse', WITHDRAW, [null, null, consentId])).rejects.toMatchObject({
      driverError: { constraint: 'ck_consent_withdrawn_for_good' },
    });
  });

  it('H14 stands under words that never change', async () => {
    await expect(write('admin', `update consent_template_version set body = 'x'`)).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });
});
