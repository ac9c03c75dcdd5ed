import type { Instant, PatientId } from '@kapstone/kernel';
import type { AuditChange, Tx } from '@kapstone/platform';
import type { MailStatus } from '../domain/delivery.js';
import type { MailKind } from '../domain/mail-kind.js';

/** A message that was just claimed, as far as sending it asks. */
export interface ClaimedMessage {
  readonly id: string;
  readonly kind: MailKind;
  readonly recipient: string;
  readonly patientId: PatientId | null;
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
     returning m.id, m.kind, m.recipient, m.patient_id as "patientId", m.attempts, p.name as "practiceName"`,
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
