import type { PatientId } from '@kapstone/kernel';
import type { Tx } from '@kapstone/platform';

/**
 * Makes a start and a change of what it is judged by wait for each other, until their transactions end: a consent withdrawn
 * while a dose is being started either stops it or comes after it. Whatever changes the readiness of a patient's visits takes
 * this lock, and so does the gate before it judges.
 */
export async function lockReadiness(tx: Tx, patientId: PatientId): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('readiness:' || $1, 0))`, [patientId]);
}
