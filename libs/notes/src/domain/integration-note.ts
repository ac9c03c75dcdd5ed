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
  'focus',
  'whatCameUp',
  'techniques',
  'response',
  'safety',
  'homework',
  'plan',
] as const;

export type NoteSection = (typeof NOTE_SECTIONS)[number];

/** The text of each section; empty while it is still to be written. */
export type NoteContent = Readonly<Record<NoteSection, string>>;

export const NOTE_SECTION_TITLES: Readonly<Record<NoteSection, string>> = {
  focus: 'Focus',
  whatCameUp: 'What came up',
  techniques: 'Techniques',
  response: 'Response',
  safety: 'Safety',
  homework: 'Homework',
  plan: 'Plan',
};

export const EMPTY_NOTE: NoteContent = {
  focus: '',
  whatCameUp: '',
  techniques: '',
  response: '',
  safety: '',
  homework: '',
  plan: '',
};

export type NoteStatus = 'DRAFT' | 'SIGNED';

/** A note as far as the rules need it. */
export interface IntegrationNote {
  readonly status: NoteStatus;
  readonly authorId: StaffId;
  readonly content: NoteContent;
}

export type NoteRefusal =
  | { readonly code: 'NOTE_SECTIONS_MISSING'; readonly missing: readonly NoteSection[] }
  /** A signed note is locked: what is to be said afterwards is an addendum. */
  | { readonly code: 'NOTE_ALREADY_SIGNED' }
  /** What is still a draft is changed, not added to. */
  | { readonly code: 'NOTE_NOT_SIGNED' }
  | { readonly code: 'NOT_THE_AUTHOR' }
  | { readonly code: 'ADDENDUM_EMPTY' };

const isBlank = (text: string): boolean => text.trim() === '';

/** The sections that are still to be written: all seven are needed to sign. */
export const missingSections = (content: NoteContent): NoteSection[] =>
  NOTE_SECTIONS.filter((section) => isBlank(content[section]));

/** The note with new content, or why it may not be changed: only its author, and only before it is signed. */
export function editNote<Note extends IntegrationNote>(
  note: Note,
  editorId: StaffId,
  content: NoteContent,
): Result<Note, NoteRefusal> {
  if (note.status === 'SIGNED') return refuse({ code: 'NOTE_ALREADY_SIGNED' });
  if (note.authorId !== editorId) return refuse({ code: 'NOT_THE_AUTHOR' });
  return ok({ ...note, content });
}

/** The signed note, or why it may not be signed: by its author, once, with every section written. */
export function signNote<Note extends IntegrationNote>(
  note: Note,
  signerId: StaffId,
): Result<Note & { readonly status: 'SIGNED' }, NoteRefusal> {
  if (note.status === 'SIGNED') return refuse({ code: 'NOTE_ALREADY_SIGNED' });
  if (note.authorId !== signerId) return refuse({ code: 'NOT_THE_AUTHOR' });
  const missing = missingSections(note.content);
  if (missing.length > 0) return refuse({ code: 'NOTE_SECTIONS_MISSING', missing });
  return ok({ ...note, status: 'SIGNED' });
}

/** The trimmed text of an addendum, or why it may not be added: only its author adds, and only to a signed note. */
export function checkAddendum(
  note: IntegrationNote,
  authorId: StaffId,
  text: string,
): Result<string, NoteRefusal> {
  if (note.status !== 'SIGNED') return refuse({ code: 'NOTE_NOT_SIGNED' });
  if (note.authorId !== authorId) return refuse({ code: 'NOT_THE_AUTHOR' });
  return isBlank(text) ? refuse({ code: 'ADDENDUM_EMPTY' }) : ok(text.trim());
}

/** Everything that a signature is bound to (H13). */
export interface NoteToSign {
  readonly noteId: IntegrationNoteId;
  readonly appointmentId: AppointmentId;
  readonly patientId: PatientId;
  readonly signerId: StaffId;
  /** As printed beside the signature: `Marcus Webb, LCSW`. */
  readonly signerName: string;
  readonly signedAt: Instant;
  readonly content: NoteContent;
}

/** What a signature under an integration note means, printed with it (H13). */
export const SIGNATURE_MEANING = 'author';

/**
 * The exact text that a signature is bound to by its SHA-256 (H13). One note has one text: fields in a fixed order, each
 * quoted as a JSON string so that no section can pass for another, line ends and letters in one form (LF, Unicode NFC).
 * A change of this format needs a new version in its first line, or old signatures no longer verify.
 */
export function signedText(note: NoteToSign): string {
  const fields: readonly (readonly [string, string])[] = [
    ['note', note.noteId],
    ['appointment', note.appointmentId],
    ['patient', note.patientId],
    ['signer', note.signerId],
    ['name', note.signerName],
    ['meaning', SIGNATURE_MEANING],
    ['signed at', toIso(note.signedAt)],
    ...NOTE_SECTIONS.map((section) => [NOTE_SECTION_TITLES[section], note.content[section]] as const),
  ];
  const lines = fields.map(
    ([name, value]) => `${name}: ${JSON.stringify(value.replace(/\r\n?/g, '\n').normalize('NFC'))}`,
  );
  return ['integration note, format 1', ...lines, ''].join('\n');
}
