import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditModule } from '@kapstone/audit';
import { newId, ok } from '@kapstone/kernel';
import { type Tx, UnitOfWork } from '@kapstone/platform';
import type { Who } from '../../support/fixture.js';
import { startLibrary, type TestLibrary } from '../../support/library.js';

let lib: TestLibrary;
let uow: UnitOfWork;
const appointmentId = newId();
const draftedAppointmentId = newId();
const signedId = newId();
const draftId = newId();

/** The clinical tables, with a row each about the patient on the therapist's care team. */
const TABLES = ['screening_reason', 'infusion_session', 'integration_note', 'note_addendum'] as const;

async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  await lib.owner.query(
    `insert into ${table} (practice_id, ${columns.join(', ')})
     values ($1, ${columns.map((_, i) => `$${i + 2}`).join(', ')})`,
    [lib.fixture.practiceId, ...Object.values(row)],
  );
}

async function insertVisit(id: string, startsAt: string): Promise<void> {
  await lib.owner.query(
    `with visit as (
       insert into appointment (practice_id, id, location_id, patient_id, kind, status, starts_at, ends_at, virtual, booked_at)
       values ($1, $2, $3, $4, 'INTEGRATION', 'CHECKED_IN', $5, $5::timestamptz + interval '50 minutes', true, now()) returning *)
     insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
     select practice_id, id, 'PATIENT', patient_id, '[1,)', starts_at, ends_at from visit`,
    [lib.fixture.practiceId, id, lib.fixture.locationId, lib.fixture.patientId, startsAt],
  );
}

const count = async (who: Who, table: string): Promise<number> => {
  const [row] = await uow.read(lib.as(who), (tx) =>
    tx.query<{ rows: number }>(`select count(*)::int as rows from ${table}`),
  );
  return row!.rows;
};

const write = (who: Who, sql: string, values: unknown[]) =>
  uow.write<unknown[], never>(lib.as(who), async (tx: Tx) => ok(await tx.query(sql, values)));

beforeAll(async () => {
  lib = await startLibrary([AuditModule]);
  uow = lib.get(UnitOfWork);
  const { patientId, members } = lib.fixture;
  const screeningId = newId();
  await insert('screening', {
    id: screeningId,
    patient_id: patientId,
    decision: 'CLEARED',
    decided_at: '2027-03-01T14:00Z',
    decided_by: members.psychiatrist.id,
    valid_until: '2027-05-30',
  });
  await insert('screening_reason', { screening_id: screeningId, patient_id: patientId, reason: 'Fit.' });
  await insertVisit(appointmentId, '2027-03-01T15:00Z');
  await insertVisit(draftedAppointmentId, '2027-03-02T15:00Z');
  await insert('infusion_session', {
    id: newId(),
    appointment_id: appointmentId,
    patient_id: patientId,
    started_at: '2027-03-01T15:00Z',
    started_by: members.nurse.id,
  });
  const note = {
    patient_id: patientId,
    author_id: members.therapist.id,
    created_at: '2027-03-01T15:00Z',
    saved_at: '2027-03-01T15:00Z',
  };
  await insert('integration_note', {
    ...note,
    id: signedId,
    appointment_id: appointmentId,
    state: 'SIGNED',
    signed_at: '2027-03-01T16:00Z',
    signed_name: 'Marcus Webb, LCSW',
    content_hash: '00',
  });
  await insert('note_addendum', {
    id: newId(),
    note_id: signedId,
    patient_id: patientId,
    author_id: members.therapist.id,
    text: 'Called.',
    signed_at: '2027-03-01T17:00Z',
    signed_name: 'Marcus Webb, LCSW',
    content_hash: '00',
  });
}, 60_000);

afterAll(() => lib.stop());

describe('clinical tables', () => {
  it.each(TABLES)('%s: a colleague sees, by the chart', async (table) => {
    for (const who of ['psychiatrist', 'nurse', 'therapist'] as const)
      expect([who, await count(who, table)]).toEqual([who, 1]);
  });

  it.each(TABLES)(
    '%s: a stranger, the desk, the admin and a therapist of others see nothing',
    async (table) => {
      for (const who of [
        'strangerPsychiatrist',
        'strangerAdmin',
        'frontDesk',
        'admin',
        'otherTherapist',
      ] as const) {
        expect([who, await count(who, table)]).toEqual([who, 0]);
      }
    },
  );
});

describe('a draft', () => {
  it('is seen and changed by its author only', async () => {
    const { patientId, members } = lib.fixture;
    await insert('integration_note', {
      id: draftId,
      appointment_id: draftedAppointmentId,
      patient_id: patientId,
      author_id: members.therapist.id,
      created_at: '2027-03-02T15:00Z',
      saved_at: '2027-03-02T15:00Z',
    });
    expect(await count('therapist', 'integration_note')).toBe(2);
    for (const who of ['psychiatrist', 'nurse'] as const)
      expect(await count(who, 'integration_note')).toBe(1);
    const UPDATE = `update integration_note set sections = '{"FOCUS": "x"}' where id = $1 returning id`;
    expect((await write('psychiatrist', UPDATE, [draftId])).ok).toBe(true);
    const { rows } = await lib.owner.query('select sections from integration_note where id = $1', [draftId]);
    expect(rows).toEqual([{ sections: {} }]);
  });

  it('is never begun in somebody else’s name', async () => {
    const { practiceId, patientId, members } = lib.fixture;
    const row = [practiceId, newId(), appointmentId, patientId, members.therapist.id];
    const INSERT = `insert into integration_note (practice_id, id, appointment_id, patient_id, author_id, created_at, saved_at)
      values ($1, $2, $3, $4, $5, now(), now())`;
    await expect(write('psychiatrist', INSERT, row)).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });
});

describe('what was signed', () => {
  it.each([
    ['a note is locked', `update integration_note set sections = '{}' where id = $1`, '23514'],
    ['a note is not deleted', 'delete from integration_note where id = $1', '42501'],
    ['an addendum is not changed', `update note_addendum set text = 'x' where note_id = $1`, '42501'],
  ])('%s', async (_, sql, code) => {
    await expect(write('therapist', sql, [signedId])).rejects.toMatchObject({ driverError: { code } });
  });
});
