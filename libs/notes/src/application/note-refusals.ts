import { badInput, forbidden, type PlainRefusal } from '@kapstone/platform';
import { NOTE_SECTION_TITLES, type NoteRefusal, type NoteSection } from '../domain/integration-note.js';

export type NoteExistsRefusal = PlainRefusal<'NOTE_EXISTS'>;
export type NoteSignedRefusal = PlainRefusal<'NOTE_SIGNED'>;
export type NoteNotSignedRefusal = PlainRefusal<'NOTE_NOT_SIGNED'>;
export interface NoteIncompleteRefusal extends PlainRefusal<'NOTE_INCOMPLETE'> {
  readonly missing: readonly NoteSection[];
}

type Worded = NoteSignedRefusal | NoteNotSignedRefusal | NoteIncompleteRefusal;

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * Puts what the rule refuses into words, with the next step last.
 * @throws FORBIDDEN to anyone but the author, who sees the note yet never writes in it; BAD_INPUT for an empty addendum.
 */
export function worded<Refused extends NoteRefusal>(
  refusal: Refused,
): Extract<Worded, { code: Refused['code'] }>;
export function worded(refusal: NoteRefusal): Worded {
  switch (refusal.code) {
    case 'NOTE_INCOMPLETE': {
      const { code, missing } = refusal;
      const left = `${missing.length} ${missing.length === 1 ? 'section' : 'sections'} left`;
      const titles = list.format(missing.map((section) => NOTE_SECTION_TITLES[section]));
      return { code, message: `${left}: ${titles}. Write them, then sign.`, missing };
    }
    case 'NOTE_SIGNED':
      return { code: 'NOTE_SIGNED', message: 'This note is signed and locked. Add an addendum instead.' };
    case 'NOTE_NOT_SIGNED':
      return { code: 'NOTE_NOT_SIGNED', message: 'This note is still a draft. Change the draft instead.' };
    case 'NOT_THE_AUTHOR':
      throw forbidden('Only its author writes in this note.');
    case 'ADDENDUM_EMPTY':
      throw badInput('text', 'Write what is to be added.');
  }
}
