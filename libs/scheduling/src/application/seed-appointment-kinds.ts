import type { PracticeId } from '@kapstone/kernel';
import { APPOINTMENT_KINDS, type AppointmentKind } from '../domain/index.js';

/** As much of a transaction as seeding needs: the command line makes a practice without a request. */
interface Seeding {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

/** The kinds of visits as a practice has them at first, as rows without the practice. */
export const defaultKindRows = () =>
  (Object.keys(APPOINTMENT_KINDS) as AppointmentKind[]).map((kind) => {
    const settings = APPOINTMENT_KINDS[kind];
    return {
      kind,
      duration_minutes: settings.durationMinutes,
      dose_minutes: settings.doseMinutes,
      preparation_minutes: settings.preparationMinutes,
      recovery_minutes: settings.recoveryMinutes,
      turnover_minutes: settings.turnoverMinutes,
      notice_hours: settings.noticeHours,
      cancellation_hours: settings.cancellationHours,
      version: 1,
    };
  });

/** Gives a new practice its kinds of visits, which it may then change. Whoever makes a practice calls it. */
export async function seedAppointmentKinds(tx: Seeding, practiceId: PracticeId): Promise<void> {
  const rows = defaultKindRows().map((row) => ({ practice_id: practiceId, ...row }));
  await tx.query(
    `insert into appointment_kind select k.* from jsonb_populate_recordset(null::appointment_kind, $1::jsonb) k
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
