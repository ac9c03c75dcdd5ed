import {
  ok,
  refuse,
  toIso,
  type AppointmentId,
  type Instant,
  type IntegrationNoteId,
  type PatientId,
  type Result,
  type StaffId,
} from '@kapstone/kernel';

/** The sections of an integration note, in the order in which they are written and read. */
export const NOTE_SECTIONS = [
  'FOCUS',
  'WHAT_CAME_UP',
  'TECHNIQUES',
  'RESPONSE',
  'SAFETY',
  'HOMEWORK',
  'PLAN',
] as const;

export type NoteSection = (typeof NOTE_SECTIONS)[number];

/** The text of each section; empty while it is still to be written. */
export type NoteContent = Readonly<Record<NoteSection, string>>;

export const NOTE_SECTION_TITLES: Readonly<Record<NoteSection, string>> = {
  FOCUS: 'Focus',
  WHAT_CAME_UP: 'What came up',
  TECHNIQUES: 'Techniques',
  RESPONSE: 'Response',
  SAFETY: 'Safety',
  HOMEWORK: 'Homework',
  PLAN: 'Plan',
};

export const EMPTY_NOTE: NoteContent = {
  FOCUS: '',
  WHAT_CAME_UP: '',
  TECHNIQUES: '',
  RESPONSE: '',
  SAFETY: '',
  HOMEWORK: '',
  PLAN: '',
};

export type NoteStatus = 'DRAFT' | 'SIGNED';

/** A note as far as the rules need it. */
export interface IntegrationNote {
  readonly status: NoteStatus;
  readonly authorId: StaffId;
  readonly content: NoteContent;
}

export type NoteRefusal =
  | { readonly code: 'NOTE_INCOMPLETE'; readonly missing: readonly NoteSection[] }
  /** A signed note is locked: what is to be said afterwards is an addendum. */
  | { readonly code: 'NOTE_SIGNED' }
  /** What is still a draft is changed, not added to. */
  | { readonly code: 'NOTE_NOT_SIGNED' }
  | { readonly code: 'NOT_THE_AUTHOR' }
  | { readonly code: 'ADDENDUM_EMPTY' };

/** What an operation on a note may be refused for. */
type Refusing<Code extends NoteRefusal['code']> = Extract<NoteRefusal, { readonly code: Code }>;

const isBlank = (text: string): boolean => text.trim() === '';

/** The sections that are still to be written: all seven are needed to sign. */
export const missingSections = (content: NoteContent): NoteSection[] =>
  NOTE_SECTIONS.filter((section) => isBlank(content[section]));

/** The note with new content, or why it may not be changed: only its author, and only before it is signed. */
export function editNote<Note extends IntegrationNote>(
  note: Note,
  editorId: StaffId,
  content: NoteContent,
): Result<Note, Refusing<'NOTE_SIGNED' | 'NOT_THE_AUTHOR'>> {
  if (note.status === 'SIGNED') return refuse({ code: 'NOTE_SIGNED' });
  if (note.authorId !== editorId) return refuse({ code: 'NOT_THE_AUTHOR' });
  return ok({ ...note, content });
}

/** The signed note, or why it may not be signed: by its author, once, with every section written. */
export function signNote<Note extends IntegrationNote>(
  note: Note,
  signerId: StaffId,
): Result<
  Note & { readonly status: 'SIGNED' },
  Refusing<'NOTE_SIGNED' | 'NOT_THE_AUTHOR' | 'NOTE_INCOMPLETE'>
> {
  if (note.status === 'SIGNED') return refuse({ code: 'NOTE_SIGNED' });
  if (note.authorId !== signerId) return refuse({ code: 'NOT_THE_AUTHOR' });
  const missing = missingSections(note.content);
  if (missing.length > 0) return refuse({ code: 'NOTE_INCOMPLETE', missing });
  return ok({ ...note, status: 'SIGNED' });
}

/** The trimmed text of an addendum, or why it may not be added: only its author adds, and only to a signed note. */
export function checkAddendum(
  note: IntegrationNote,
  authorId: StaffId,
  text: string,
): Result<string, Refusing<'NOTE_NOT_SIGNED' | 'NOT_THE_AUTHOR' | 'ADDENDUM_EMPTY'>> {
  if (note.status !== 'SIGNED') return refuse({ code: 'NOTE_NOT_SIGNED' });
  if (note.authorId !== authorId) return refuse({ code: 'NOT_THE_AUTHOR' });
  return isBlank(text) ? refuse({ code: 'ADDENDUM_EMPTY' }) : ok(text.trim());
}

/** Who signs what, and when (H13). */
interface Signature {
  readonly noteId: IntegrationNoteId;
  readonly patientId: PatientId;
  readonly signerId: StaffId;
  /** As printed beside the signature: `Marcus Webb, LCSW`. */
  readonly signerName: string;
  readonly signedAt: Instant;
}

/** Everything that a signature under a note is bound to. */
export interface NoteToSign extends Signature {
  readonly appointmentId: AppointmentId;
  readonly content: NoteContent;
}

/** Everything that a signature under an addendum is bound to. */
export interface AddendumToSign extends Signature {
  readonly addendumId: string;
  readonly text: string;
}

/** What a signature under an integration note means, printed with it (H13). */
export const SIGNATURE_MEANING = 'author';

type Field = readonly [name: string, value: string];

/**
 * Fields in a fixed order, each quoted as a JSON string so that no text can pass for another, line ends and letters in one
 * form (LF, Unicode NFC).
 */
const canonical = (format: string, fields: readonly Field[]): string => {
  const lines = fields.map(
    ([name, value]) => `${name}: ${JSON.stringify(value.replace(/\r\n?/g, '\n').normalize('NFC'))}`,
  );
  return [format, ...lines, ''].join('\n');
};

const signatureFields = ({ signerId, signerName, signedAt }: Signature): Field[] => [
  ['signer', signerId],
  ['name', signerName],
  ['meaning', SIGNATURE_MEANING],
  ['signed at', toIso(signedAt)],
];

/**
 * The exact text that a signature is bound to by its SHA-256 (H13): one note has one text. A change of this format needs a
 * new version in its first line, or old signatures no longer verify.
 */
export const signedText = (note: NoteToSign): string =>
  canonical('integration note, format 1', [
    ['note', note.noteId],
    ['appointment', note.appointmentId],
    ['patient', note.patientId],
    ...signatureFields(note),
    ...NOTE_SECTIONS.map((section): Field => [NOTE_SECTION_TITLES[section], note.content[section]]),
  ]);

/** As {@link signedText}, for what is added to a signed note. */
export const signedAddendumText = (addendum: AddendumToSign): string =>
  canonical('addendum, format 1', [
    ['addendum', addendum.addendumId],
    ['note', addendum.noteId],
    ['patient', addendum.patientId],
    ...signatureFields(addendum),
    ['Text', addendum.text],
  ]);
