import { Injectable } from '@nestjs/common';
import { type IntegrationNoteId, newId, ok, refuse, type Result, toIso } from '@kapstone/kernel';
import {
  idempotently,
  parseId,
  parseText,
  type RequestContext,
  requirePerson,
  UnitOfWork,
} from '@kapstone/platform';
import { checkAddendum, signedAddendumText } from '../domain/integration-note.js';
import { NoteAddendumRow } from '../persistence/note-addendum.row.js';
import { lockNote, signatureName } from '../persistence/notes.repository.js';
import { type NoteNotSignedRefusal, worded } from './note-refusals.js';
import { sha256 } from './sign-integration-note.js';

export interface AddNoteAddendumInput {
  readonly idempotencyKey?: string | null;
  readonly noteId: string;
  readonly text: string;
}

/** Adds to a signed note, which itself never changes; signed by its author in person, as the note was. */
@Injectable()
export class AddNoteAddendum {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * @returns the note's id.
   * @throws FORBIDDEN to a token and to anyone but the author.
   */
  execute(
    ctx: RequestContext,
    input: AddNoteAddendumInput,
  ): Promise<Result<IntegrationNoteId, NoteNotSignedRefusal>> {
    const authorId = requirePerson(ctx).actor.staffId;
    const noteId = parseId<IntegrationNoteId>(input.noteId, 'integration note', 'noteId');
    const typed = parseText(input.text, 'text', { max: 20_000 });
    return this.uow.write<IntegrationNoteId, NoteNotSignedRefusal>(ctx, (tx) =>
      idempotently<IntegrationNoteId, NoteNotSignedRefusal>(tx, input.idempotencyKey, input, async () => {
        const note = await lockNote(tx, noteId);
        const checked = checkAddendum(note, authorId, typed);
        if (!checked.ok) return refuse(worded(checked.refusal));
        const text = checked.value;
        const id = newId();
        const { patientId } = note;
        const signedName = await signatureName(tx, authorId);
        const toSign = {
          addendumId: id,
          noteId,
          patientId,
          signerId: authorId,
          signerName: signedName,
          text,
        };
        const contentHash = sha256(signedAddendumText({ ...toSign, signedAt: ctx.now }));
        await tx.em.insert(NoteAddendumRow, {
          practiceId: tx.ctx.actor.practiceId,
          id,
          noteId,
          patientId,
          authorId,
          text,
          signedAt: new Date(ctx.now),
          signedName,
          contentHash,
        });
        await tx.audit({
          record: 'note addendum',
          recordId: id,
          patientId,
          changes: [
            { field: 'text' },
            { field: 'signedAt', to: toIso(ctx.now) },
            { field: 'contentHash', to: contentHash },
          ],
        });
        return ok(noteId);
      }),
    );
  }
}
