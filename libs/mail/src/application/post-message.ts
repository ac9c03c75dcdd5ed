import { newId, type PatientId, type StaffId } from '@kapstone/kernel';
import type { Tx } from '@kapstone/platform';
import type { MailKind } from '../domain/mail-kind.js';
import { auditMessage } from '../persistence/mail-messages.js';
import { SEND_MAIL } from './send-message.js';

/** A message about to be sent, without what it says: that is written when it is due. */
export interface NewMessage {
  readonly kind: MailKind;
  /** An email address. */
  readonly recipient: string;
  readonly to: { readonly patientId: PatientId } | { readonly staffId: StaffId };
}

/** Sends a message once the transaction has committed, and only then. @returns its id */
export async function postMessage(tx: Tx, { kind, recipient, to }: NewMessage): Promise<string> {
  const { practiceId } = tx.ctx.actor;
  const id = newId();
  const patientId = 'patientId' in to ? to.patientId : null;
  const staffId = 'staffId' in to ? to.staffId : null;
  await tx.query(
    `insert into mail_message (practice_id, id, kind, recipient, patient_id, staff_id, created_at, due_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7)`,
    [practiceId, id, kind, recipient, patientId, staffId, new Date(tx.ctx.now)],
  );
  await tx.enqueue(SEND_MAIL, { messageId: id });
  await auditMessage(tx, { id, patientId }, { field: 'status', from: null, to: 'WAITING' });
  return id;
}
