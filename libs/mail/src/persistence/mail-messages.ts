import type { Instant, PatientId, StaffId } from '@kapstone/kernel';
import type { AuditChange, ReadTx, Tx } from '@kapstone/platform';
import type { MailStatus } from '../domain/delivery.js';
import type { MailKind } from '../domain/mail-kind.js';

/** A message that was just claimed, as far as sending it asks. */
export interface ClaimedMessage {
  readonly id: string;
  readonly kind: MailKind;
  readonly recipient: string;
  readonly patientId: PatientId | null;
  readonly staffId: StaffId | null;
  readonly attempts: number;
  readonly practiceName: string;
}

type Named = Pick<ClaimedMessage, 'id' | 'patientId'>;

export const auditMessage = (tx: Tx, { id, patientId }: Named, ...changes: AuditChange[]): Promise<void> =>
  tx.audit({ record: 'message', recordId: id, patientId, changes });

/** Takes a message that waits, so that nobody else does. @returns null when it does not wait, or not yet */
export async function claimMessage(tx: Tx, id: string): Promise<ClaimedMessage | null> {
  const [claimed] = await tx.query<ClaimedMessage>(
    `update mail_message m set status = 'SENDING', claimed_at = $3, attempts = m.attempts + 1
     from practice_facts p
     where m.practice_id = $1 and m.id = $2 and m.status = 'WAITING' and m.due_at <= $3 and p.practice_id = m.practice_id
     returning m.id, m.kind, m.recipient, m.patient_id as "patientId", m.staff_id as "staffId", m.attempts, p.name as "practiceName"`,
    [tx.ctx.actor.practiceId, id, new Date(tx.ctx.now)],
  );
  return claimed ?? null;
}

/** What is kept of a message that was claimed. */
export interface MessageState {
  readonly status: MailStatus;
  readonly dueAt?: Instant;
  readonly failure?: string;
  readonly subject?: string;
  readonly body?: string;
}

/** Says what became of a message that is claimed. @returns false when somebody else has said so already */
export async function settleMessage(tx: Tx, message: Named, state: MessageState): Promise<boolean> {
  const settled = await tx.query(
    `update mail_message
     set status = $3, due_at = coalesce($4, due_at), failure = $5, subject = coalesce($6, subject), body = $7,
         settled_at = case when $3 = 'WAITING' then null else $8::timestamptz end
     where practice_id = $1 and id = $2 and status = 'SENDING' returning id`,
    [
      tx.ctx.actor.practiceId,
      message.id,
      state.status,
      state.dueAt === undefined ? null : new Date(state.dueAt),
      state.failure ?? null,
      state.subject ?? null,
      state.body ?? null,
      new Date(tx.ctx.now),
    ],
  );
  if (settled.length === 0) return false;
  await auditMessage(tx, message, { field: 'status', from: 'SENDING', to: state.status });
  return true;
}

/** A message to a staff member, as far as it matters whether another way is needed. */
export interface StaffMessage {
  readonly kind: MailKind;
  readonly status: MailStatus;
  readonly failure: string | null;
  readonly createdAt: Date;
}

/** The latest message of some kinds to a staff member; null where there is none. */
export async function latestMessage(
  tx: ReadTx,
  staffId: StaffId,
  kinds: readonly MailKind[],
): Promise<StaffMessage | null> {
  const [latest] = await tx.query<StaffMessage>(
    `select kind, status, failure, created_at as "createdAt" from mail_message
     where practice_id = $1 and staff_id = $2 and kind = any ($3) order by created_at desc, id desc limit 1`,
    [tx.ctx.actor.practiceId, staffId, kinds],
  );
  return latest ?? null;
}

/** Takes back what waits to be sent to a staff member. What is under way is not stopped. */
export async function recallMessages(tx: Tx, staffId: StaffId, kinds: readonly MailKind[]): Promise<void> {
  const recalled = await tx.query<Named>(
    `update mail_message set status = 'NOT_NEEDED', settled_at = $4
     where practice_id = $1 and staff_id = $2 and kind = any ($3) and status = 'WAITING'
     returning id, patient_id as "patientId"`,
    [tx.ctx.actor.practiceId, staffId, kinds, new Date(tx.ctx.now)],
  );
  for (const message of recalled) {
    await auditMessage(tx, message, { field: 'status', from: 'WAITING', to: 'NOT_NEEDED' });
  }
}
