import type { PracticeId } from '@kapstone/kernel';
import { APPOINTMENT_KINDS } from '../domain/index.js';

/** As much of a transaction as seeding needs: the command line makes a practice without a request. */
interface Seeding {
  query(sql: string, values: readonly unknown[]): Promise<unknown>;
}

/** Gives a new practice the default lengths of its kinds of visits, which it may then change. */
export async function seedAppointmentKinds(tx: Seeding, practiceId: PracticeId): Promise<void> {
  const rows = Object.entries(APPOINTMENT_KINDS).map(([kind, { durationMinutes, doseMinutes }]) => ({
    practice_id: practiceId,
    kind,
    duration_minutes: durationMinutes,
    dose_minutes: doseMinutes,
  }));
  await tx.query(
    `insert into appointment_kind select k.* from jsonb_populate_recordset(null::appointment_kind, $1::jsonb) k
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
