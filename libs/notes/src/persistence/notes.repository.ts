import { notFound, type Tx } from '@kapstone/platform';
import type { AppointmentId, IntegrationNoteId, PatientId, StaffId } from '@kapstone/kernel';
import {
  EMPTY_NOTE,
  type IntegrationNote,
  type NoteContent,
  type NoteStatus,
} from '../domain/integration-note.js';

/** A note that its transaction has locked. */
export interface LockedNote extends IntegrationNote {
  readonly id: IntegrationNoteId;
  readonly appointmentId: AppointmentId;
  readonly patientId: PatientId;
  readonly version: number;
}

interface Row {
  appointment_id: AppointmentId;
  patient_id: PatientId;
  author_id: StaffId;
  state: NoteStatus;
  sections: Partial<NoteContent>;
  version: number;
}

/**
 * Reads a note and locks it until the transaction ends.
 * @throws NOT_FOUND also for a draft of somebody else and for a chart that is closed to the caller.
 */
export async function lockNote(tx: Tx, id: IntegrationNoteId): Promise<LockedNote> {
  const [row] = await tx.query<Row>(
    `select appointment_id, patient_id, author_id, state, sections, version from integration_note
     where practice_id = $1 and id = $2 for update`,
    [tx.ctx.actor.practiceId, id],
  );
  if (!row) throw notFound('integration note', 'noteId');
  return {
    id,
    appointmentId: row.appointment_id,
    patientId: row.patient_id,
    version: row.version,
    status: row.state,
    authorId: row.author_id,
    content: { ...EMPTY_NOTE, ...row.sections },
  };
}

/** The name that is printed beside a signature of the caller (H13): `Marcus Webb, LCSW`. */
export async function signatureName(tx: Tx, staffId: StaffId): Promise<string> {
  const [signer] = await tx.query<{ name: string; credentials: string | null }>(
    'select name, credentials from staff_facts where practice_id = $1 and id = $2',
    [tx.ctx.actor.practiceId, staffId],
  );
  if (!signer) throw notFound('staff member');
  return signer.credentials ? `${signer.name}, ${signer.credentials}` : signer.name;
}
