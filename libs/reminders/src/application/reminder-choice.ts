import { Injectable } from '@nestjs/common';
import { ok, type PatientId, valueOf } from '@kapstone/kernel';
import {
  actorStaffId,
  loaderOf,
  notFound,
  type RequestContext,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';

/** Keeps whether a patient wants reminders. */
export async function chooseReminders(tx: Tx, patientId: PatientId, wanted: boolean): Promise<void> {
  const { practiceId } = tx.ctx.actor;
  const changed = wanted
    ? await tx.query(
        'delete from reminder_opt_out where practice_id = $1 and patient_id = $2 returning patient_id',
        [practiceId, patientId],
      )
    : await tx.query(
        `insert into reminder_opt_out (practice_id, patient_id, at, by_staff_id) values ($1, $2, $3, $4)
         on conflict do nothing returning patient_id`,
        [practiceId, patientId, new Date(tx.ctx.now), actorStaffId(tx.ctx.actor)],
      );
  if (changed.length === 0) return;
  await tx.audit({
    record: 'patient',
    recordId: patientId,
    patientId,
    changes: [{ field: 'reminders by email', from: String(!wanted), to: String(wanted) }],
  });
}

/** Whether patients want to be reminded by email. */
@Injectable()
export class ReminderChoice {
  constructor(private readonly uow: UnitOfWork) {}

  /** Whether a patient has not said no. */
  async of(ctx: RequestContext, id: PatientId): Promise<boolean> {
    const loader = loaderOf<PatientId, true>(ctx, 'reminder opt-outs', async (ids) => {
      const rows = await this.uow.read(ctx, (tx) =>
        tx.query<{ id: PatientId }>(
          'select patient_id as id from reminder_opt_out where practice_id = $1 and patient_id = any ($2)',
          [tx.ctx.actor.practiceId, ids],
        ),
      );
      return new Map(rows.map((row) => [row.id, true]));
    });
    return (await loader.load(id)) === null;
  }

  /** @throws NOT_FOUND */
  async choose(ctx: RequestContext, patientId: PatientId, wanted: boolean): Promise<void> {
    valueOf(
      await this.uow.write<null, never>(ctx, async (tx) => {
        const found = await tx.query(
          'select patient_id from patient_contact_facts where practice_id = $1 and patient_id = $2',
          [tx.ctx.actor.practiceId, patientId],
        );
        if (found.length === 0) throw notFound('patient', 'patientId');
        await chooseReminders(tx, patientId, wanted);
        return ok(null);
      }),
    );
  }
}
