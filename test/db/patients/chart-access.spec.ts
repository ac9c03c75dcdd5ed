import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditModule } from '@kapstone/audit';
import type { PatientId, PracticeId } from '@kapstone/kernel';
import { BreakGlass, CareTeam, PatientsModule, PatientsReader } from '@kapstone/patients';
import { type PracticeContext, JobRegistry, UnitOfWork } from '@kapstone/platform';
import { startLibrary, type TestLibrary } from '../../support/library.js';

let library: TestLibrary;
let patientId: PatientId;

beforeAll(async () => {
  library = await startLibrary([AuditModule, PatientsModule]);
  patientId = library.fixture.otherPatientId as PatientId;
});

afterAll(() => library.stop());

const REASON = 'Covering for a colleague today.';

describe('the rows of patients', () => {
  const counts = (who: 'nurse' | 'strangerAdmin') =>
    library.get(UnitOfWork).read(library.as(who), async (tx) => {
      const [row] = await tx.query(
        `select (select count(*)::int from patient) as patients, (select count(*)::int from care_team) as members,
                (select count(*)::int from glass_access) as accesses`,
      );
      return row;
    });

  it('are seen by a colleague and not by a stranger', async () => {
    await library.get(BreakGlass).execute(library.as('otherTherapist'), { patientId, reason: REASON });
    expect(await counts('nurse')).toEqual({ patients: 3, members: 1, accesses: 1 });
    expect(await counts('strangerAdmin')).toEqual({ patients: 1, members: 0, accesses: 0 });
  });

  it('are not for a token to open', async () => {
    const { actor } = library.as('otherTherapist');
    if (actor.kind !== 'staff') throw new Error('a staff member');
    const token = library.context({ ...actor, kind: 'token', tokenId: actor.sessionId, tokenName: 'Export' });
    await expect(library.get(BreakGlass).execute(token, { patientId, reason: REASON })).rejects.toMatchObject(
      {
        extensions: { code: 'FORBIDDEN' },
      },
    );
  });
});

describe('a chart', () => {
  const open = (who: 'therapist' | 'otherTherapist') =>
    library.get(PatientsReader).chartOpen(library.as(who), patientId);

  it('opens by glass to who broke it and by care team to who is on it', async () => {
    expect([await open('otherTherapist'), await open('therapist')]).toEqual([true, false]);
    const input = { patientId, staffId: library.fixture.members.therapist.id };
    await library.get(CareTeam).add(library.as('frontDesk'), input);
    expect(await open('therapist')).toBe(true);
    await library.get(CareTeam).remove(library.as('frontDesk'), input);
    expect(await open('therapist')).toBe(false);
  });

  it('records when it closes again, in a job of the transaction that opened it', async () => {
    const { rows: accesses } = await library.owner.query('select id, closes_at from glass_access');
    const access = accesses[0];
    const job = library.get(JobRegistry).jobs.get('glass.closed');
    expect(job).toBeDefined();
    const ctx = library.context({
      kind: 'system',
      practiceId: library.fixture.practiceId as PracticeId,
      name: 'Kapstone',
    }) as PracticeContext;
    await job!(ctx, { id: access.id, patientId });
    const { rows } = await library.owner.query(
      `select actor_kind, patient_ids, changes from audit_event where record_type = 'glass access' and actor_kind = 'system'`,
    );
    expect(rows).toEqual([
      {
        actor_kind: 'system',
        patient_ids: [patientId],
        changes: [expect.objectContaining({ field: 'glass closed', to: access.closes_at.toISOString() })],
      },
    ]);
  });
});
