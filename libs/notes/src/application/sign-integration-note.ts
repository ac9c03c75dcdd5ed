import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type IntegrationNoteId, ok, refuse, type Result, toIso } from '@kapstone/kernel';
import {
  parseId,
  type RequestContext,
  requirePerson,
  staleVersion,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import { publishPatientScheduleChange } from '@kapstone/scheduling';
import { signedText, signNote } from '../domain/integration-note.js';
import { IntegrationNoteRow } from '../persistence/integration-note.row.js';
import { lockNote, signatureName } from '../persistence/notes.repository.js';
import { type NoteIncompleteRefusal, type NoteSignedRefusal, worded } from './note-refusals.js';

export interface SignIntegrationNoteInput {
  readonly noteId: string;
  readonly version: number;
}

export type SignIntegrationNoteRefusal = StaleVersionRefusal | NoteIncompleteRefusal | NoteSignedRefusal;

/** The fingerprint that binds a signature to its text (H13), in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Signs a note: by its author in person, with every section written. From then on a trigger locks it. */
@Injectable()
export class SignIntegrationNote {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws FORBIDDEN to a token: a signature is a person's. NOT_FOUND also for a draft of somebody else. */
  execute(
    ctx: RequestContext,
    input: SignIntegrationNoteInput,
  ): Promise<Result<IntegrationNoteId, SignIntegrationNoteRefusal>> {
    const signerId = requirePerson(ctx).actor.staffId;
    const id = parseId<IntegrationNoteId>(input.noteId, 'integration note', 'noteId');
    return this.uow.write<IntegrationNoteId, SignIntegrationNoteRefusal>(ctx, async (tx) => {
      const note = await lockNote(tx, id);
      const signed = signNote(note, signerId);
      if (!signed.ok && signed.refusal.code !== 'NOTE_INCOMPLETE') return refuse(worded(signed.refusal));
      // What is incomplete is judged on the version that its author sees.
      if (note.version !== input.version) return refuse(staleVersion('note', note.version));
      if (!signed.ok) return refuse(worded(signed.refusal));

      const { appointmentId, patientId, content } = note;
      const signerName = await signatureName(tx, signerId);
      const contentHash = sha256(
        signedText({
          noteId: id,
          appointmentId,
          patientId,
          signerId,
          signerName,
          signedAt: ctx.now,
          content,
        }),
      );
      await tx.em.update(
        IntegrationNoteRow,
        { practiceId: tx.ctx.actor.practiceId, id },
        {
          state: 'SIGNED',
          signedAt: new Date(ctx.now),
          signedName: signerName,
          contentHash,
          version: note.version + 1,
        },
      );
      await tx.audit({
        record: 'integration note',
        recordId: id,
        patientId,
        changes: [
          { field: 'state', from: 'DRAFT', to: 'SIGNED' },
          { field: 'signedAt', to: toIso(ctx.now) },
          { field: 'contentHash', to: contentHash },
        ],
      });
      await publishPatientScheduleChange(tx, patientId);
      return ok(id);
    });
  }
}
