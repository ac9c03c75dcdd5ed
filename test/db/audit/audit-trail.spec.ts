import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditModule, AuditTrail } from '@kapstone/audit';
import { newId, ok, type PatientId, refuse } from '@kapstone/kernel';
import { inPractice, UnitOfWork } from '@kapstone/platform';
import { startLibrary, type TestLibrary } from '../../support/library.js';

let lib: TestLibrary;
let trail: AuditTrail;
let uow: UnitOfWork;

beforeAll(async () => {
  lib = await startLibrary([AuditModule]);
  trail = lib.get(AuditTrail);
  uow = lib.get(UnitOfWork);
});
afterAll(() => lib.stop());

/** Every event of an operation, whoever's. */
const eventsOf = async (requestId: string) =>
  (await lib.owner.query('select * from audit_event where request_id = $1 order by kind, at', [requestId]))
    .rows;

const patient = () => lib.fixture.patientId as PatientId;

describe('a write', () => {
  const rename = (to: string, end: 'commit' | 'refuse' | 'throw') => {
    const ctx = lib.as('admin');
    const done = uow.write<null, { code: 'NO' }>(ctx, async (tx) => {
      await tx.query('update practice set phone = $2 where id = $1', [
        ctx.actor.kind === 'staff' && ctx.actor.practiceId,
        to,
      ]);
      await tx.audit({
        record: 'practice',
        recordId: lib.fixture.practiceId,
        changes: [{ field: 'phone', to }],
      });
      if (end === 'throw') throw new Error('thrown');
      return end === 'commit' ? ok(null) : refuse({ code: 'NO' });
    });
    return { ctx, done };
  };

  it('is recorded with who, where, what and the change', async () => {
    const { ctx, done } = rename('1', 'commit');
    await done;
    expect(await eventsOf(ctx.requestId)).toMatchObject([
      {
        kind: 'WRITE',
        practice_id: lib.fixture.practiceId,
        staff_id: lib.fixture.members.admin.id,
        actor_name: 'Bea Castellano',
        session_id: lib.fixture.members.admin.sessionId,
        address: '192.0.2.1',
        record_type: 'practice',
        record_id: lib.fixture.practiceId,
        changes: [{ field: 'phone', to: '1' }],
      },
    ]);
  });

  it('leaves no record when it is rolled back', async () => {
    const refused = rename('2', 'refuse');
    await refused.done;
    const thrown = rename('3', 'throw');
    await expect(thrown.done).rejects.toThrow('thrown');
    expect(await eventsOf(refused.ctx.requestId)).toEqual([]);
    expect(await eventsOf(thrown.ctx.requestId)).toEqual([]);
  });
});

describe('settling', () => {
  it('records one look for all that an operation saw, and each refusal and denial', async () => {
    const ctx = lib.as('nurse');
    ctx.notes.look([patient()], 'schedule', 'consent');
    ctx.notes.look([lib.fixture.otherPatientId as PatientId, patient()], 'demographics');
    ctx.notes.refused('NOT_READY', patient());
    await trail.settle(inPractice(ctx), ['FORBIDDEN']);
    expect(await eventsOf(ctx.requestId)).toMatchObject([
      { kind: 'DENIED', code: 'FORBIDDEN', patient_ids: [] },
      {
        kind: 'LOOK',
        patient_ids: [patient(), lib.fixture.otherPatientId].sort(),
        field_groups: ['consent', 'demographics', 'schedule'],
      },
      { kind: 'REFUSED', code: 'NOT_READY', patient_ids: [patient()] },
    ]);
  });

  it('names the token and whom it acts for', async () => {
    const { actor } = lib.as('nurse');
    if (actor.kind !== 'staff') throw new Error('a nurse is staff');
    const ctx = lib.context({ ...actor, kind: 'token', tokenId: newId(), tokenName: 'Nightly report' });
    ctx.notes.look([patient()], 'schedule');
    await trail.settle(inPractice(ctx), []);
    expect(await eventsOf(ctx.requestId)).toMatchObject([
      { actor_kind: 'token', actor_name: 'Nightly report', on_behalf_of: 'Jonah Reyes', session_id: null },
    ]);
  });

  it('keeps looks of several practices apart, however they are committed', async () => {
    const contexts = Array.from({ length: 40 }, (_, i) => lib.as(i % 2 ? 'nurse' : 'strangerAdmin'));
    await Promise.all(
      contexts.map((ctx) => {
        ctx.notes.look([patient()], 'schedule');
        return trail.settle(inPractice(ctx), []);
      }),
    );
    for (const ctx of contexts) {
      expect(await eventsOf(ctx.requestId)).toMatchObject([
        { practice_id: inPractice(ctx).actor.practiceId },
      ]);
    }
  });

  it('lets one look that cannot be kept fail alone', async () => {
    const contexts = Array.from({ length: 10 }, (_, i) =>
      lib.as('nurse', i === 5 ? { userAgent: 'with a NUL \0' } : {}),
    );
    const settled = await Promise.allSettled(
      contexts.map((ctx) => {
        ctx.notes.look([patient()], 'schedule');
        return trail.settle(inPractice(ctx), []);
      }),
    );
    expect(
      settled.map(({ status }, i) => (status === 'rejected' ? i : null)).filter((i) => i !== null),
    ).toEqual([5]);
  });
});

describe('append-only', () => {
  it.each(['audit_event', 'audit_seal', 'audit_patient'])(
    '%s: the app role can neither change nor delete',
    async (table) => {
      await expect(lib.app.query(`update ${table} set practice_id = practice_id`)).rejects.toMatchObject({
        code: '42501',
      });
      await expect(lib.app.query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
      await expect(lib.app.query(`truncate ${table}`)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it.each(['audit_event', 'audit_seal', 'audit_patient'])(
    '%s: nor can its owner, by accident',
    async (table) => {
      await expect(lib.owner.query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('shows nothing without a context, and takes nothing', async () => {
    expect((await lib.app.query('select * from audit_event')).rowCount).toBe(0);
    const insert = `insert into audit_event (practice_id, id, kind, operation, actor_kind, actor_name, purpose, request_id)
                    values ($1, $2, 'LOOK', 'x', 'staff', 'x', 'x', 'x')`;
    await expect(lib.app.query(insert, [lib.fixture.practiceId, newId()])).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('when recording fails', () => {
  afterEach(() => lib.owner.query('grant insert on audit_event to kapstone_app'));

  it('nothing is written and nothing is answered', async () => {
    await lib.owner.query('revoke insert on audit_event from kapstone_app');
    const looking = lib.as('nurse');
    looking.notes.look([patient()], 'schedule');
    await expect(trail.settle(inPractice(looking), [])).rejects.toMatchObject({ code: '42501' });
    const writing = uow.write<null, never>(lib.as('admin'), async (tx) => {
      await tx.query(`update practice set phone = 'unheard' where id = $1`, [lib.fixture.practiceId]);
      await tx.audit({ record: 'practice', recordId: lib.fixture.practiceId });
      return ok(null);
    });
    await expect(writing).rejects.toThrow();
    const { rows } = await lib.owner.query('select phone from practice where id = $1', [
      lib.fixture.practiceId,
    ]);
    expect(rows[0].phone).not.toBe('unheard');
  });
});
