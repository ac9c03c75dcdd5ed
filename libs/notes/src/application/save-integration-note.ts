import { Injectable } from '@nestjs/common';
import { type IntegrationNoteId, ok, refuse, type Result } from '@kapstone/kernel';
import {
  badInput,
  parseId,
  type RequestContext,
  requireMember,
  staleVersion,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import { editNote, NOTE_SECTIONS, type NoteSection } from '../domain/integration-note.js';
import { IntegrationNoteRow } from '../persistence/integration-note.row.js';
import { lockNote } from '../persistence/notes.repository.js';
import { type NoteSignedRefusal, worded } from './note-refusals.js';

export interface SaveIntegrationNoteInput {
  readonly noteId: string;
  readonly version: number;
  /** Only what changed: the other sections stay as they are. */
  readonly sections: readonly { readonly key: NoteSection; readonly text: string }[];
}

export type SaveIntegrationNoteRefusal = StaleVersionRefusal | NoteSignedRefusal;

/** Characters of one section. */
const LONGEST_SECTION = 20_000;

/** What was typed, to the letter: a draft keeps its blanks. */
function parseSections(sections: SaveIntegrationNoteInput['sections']): Partial<Record<NoteSection, string>> {
  const parsed: Partial<Record<NoteSection, string>> = {};
  for (const { key, text } of sections) {
    if (key in parsed) throw badInput('sections', 'Send each section once.');
    if (text.includes('\0')) throw badInput('sections', 'Text cannot contain NUL characters.');
    if (text.length > LONGEST_SECTION) throw badInput('sections', 'A section has at most 20,000 characters.');
    parsed[key] = text;
  }
  return parsed;
}

/** Saves a draft while its author writes. The audit names the sections that changed, never their text. */
@Injectable()
export class SaveIntegrationNote {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND also for a draft of somebody else. */
  execute(
    ctx: RequestContext,
    input: SaveIntegrationNoteInput,
  ): Promise<Result<IntegrationNoteId, SaveIntegrationNoteRefusal>> {
    const { staffId } = requireMember(ctx).actor;
    const id = parseId<IntegrationNoteId>(input.noteId, 'integration note', 'noteId');
    const written = parseSections(input.sections);
    return this.uow.write<IntegrationNoteId, SaveIntegrationNoteRefusal>(ctx, async (tx) => {
      const note = await lockNote(tx, id);
      const edited = editNote(note, staffId, { ...note.content, ...written });
      if (!edited.ok) return refuse(worded(edited.refusal));
      if (note.version !== input.version) return refuse(staleVersion('note', note.version));

      const { content, patientId } = edited.value;
      const changed = NOTE_SECTIONS.filter((section) => content[section] !== note.content[section]);
      if (changed.length === 0) return ok(id);
      await tx.em.update(
        IntegrationNoteRow,
        { practiceId: tx.ctx.actor.practiceId, id },
        { sections: content, savedAt: new Date(ctx.now), version: note.version + 1 },
      );
      await tx.audit({
        record: 'integration note',
        recordId: id,
        patientId,
        changes: changed.map((field) => ({ field })),
      });
      return ok(id);
    });
  }
}
