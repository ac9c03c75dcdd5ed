import { createHash } from 'node:crypto';
import { NOTE_SECTIONS, signedAddendumText, signedText, type NoteContent } from '@kapstone/notes';
import {
  HOUR_MS,
  plusHours,
  plusMinutes,
  type Instant,
  type IntegrationNoteId,
  type StaffId,
} from '@kapstone/kernel';
import type { Chance } from './chance.js';
import type { Outcome } from './outcomes.js';
import { notAfter, type Practice } from './practice.js';

export interface Note {
  readonly id: IntegrationNoteId;
  readonly outcome: Outcome;
  readonly authorId: StaffId;
  readonly sections: Partial<NoteContent>;
  readonly createdAt: Instant;
  readonly savedAt: Instant;
  readonly signed: { readonly at: Instant; readonly name: string; readonly hash: string } | null;
}

export interface Addendum {
  readonly id: string;
  readonly note: Note;
  readonly text: string;
  readonly signedAt: Instant;
  readonly signedName: string;
  readonly hash: string;
}

const TEXTS: Readonly<Record<keyof NoteContent, readonly string[]>> = {
  FOCUS: [
    'Making sense of the last infusion.',
    'Sleep, and what the week asked for.',
    'A quieter inner critic.',
  ],
  WHAT_CAME_UP: [
    'An image of a door that stood open.',
    'Distance from a familiar worry.',
    'Grief, and then relief.',
  ],
  TECHNIQUES: ['Grounding; open questions.', 'Breath work; values card sort.', 'Parts work, gently.'],
  RESPONSE: [
    'Engaged, at times tearful, settled at the end.',
    'Calm and curious throughout.',
    'Tired, yet present.',
  ],
  SAFETY: ['No thoughts of self-harm voiced. Contacts reviewed.', 'Safety plan reviewed; nothing new.'],
  HOMEWORK: [
    'Ten minutes of writing each morning.',
    'One walk a day without the phone.',
    'Draw what came up.',
  ],
  PLAN: [
    'Next session after the next infusion.',
    'Continue as planned.',
    'Look at homework first next time.',
  ],
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A session that ended within this time may still be without a signed note. */
const UNSIGNED_HOURS = 60;

/**
 * Notes of the integration sessions that were held: signed, apart from some of the last days, of which some are drafts and some have
 * no note yet. One has an addendum.
 */
export function notesOf(
  practice: Practice,
  outcomes: readonly Outcome[],
  chance: Chance,
): { notes: Note[]; addenda: Addendum[] } {
  const notes: Note[] = [];
  for (const outcome of outcomes) {
    const { visit, state } = outcome;
    if (visit.kind !== 'INTEGRATION' || state.completedAt === null) continue;
    const isRecent = state.completedAt > practice.now - UNSIGNED_HOURS * HOUR_MS;
    const fortune = isRecent ? chance.between(1, 3) : 3;
    // No note yet.
    if (fortune === 1) continue;
    notes.push(writeNote(practice, outcome, fortune === 3, chance));
  }
  const first = notes.find(({ signed }) => signed !== null);
  return { notes, addenda: first ? [addendumTo(practice, first, chance)] : [] };
}

function writeNote(practice: Practice, outcome: Outcome, isSigned: boolean, chance: Chance): Note {
  const { visit, state } = outcome;
  const author = practice.staff.find(({ id }) => id === visit.patient.therapistId)!;
  const written = Object.fromEntries(
    NOTE_SECTIONS.slice(0, isSigned ? NOTE_SECTIONS.length : 3).map((section) => [
      section,
      chance.pick(TEXTS[section]),
    ]),
  );
  const createdAt = notAfter(plusMinutes(state.completedAt!, 3), practice.now);
  const savedAt = notAfter(plusHours(createdAt, chance.between(1, 5)), practice.now);
  const note: Note = {
    id: chance.id<IntegrationNoteId>(),
    outcome,
    authorId: author.id,
    sections: written,
    createdAt,
    savedAt,
    signed: null,
  };
  if (!isSigned) return note;
  const name = [author.cast.name, author.cast.credentials].join(', ');
  const text = signedText({
    noteId: note.id,
    appointmentId: visit.id,
    patientId: visit.patient.id,
    signerId: author.id,
    signerName: name,
    signedAt: savedAt,
    content: written as NoteContent,
  });
  return { ...note, signed: { at: savedAt, name, hash: sha256(text) } };
}

function addendumTo(practice: Practice, note: Note, chance: Chance): Addendum {
  const { at, name } = note.signed!;
  const addendum = {
    addendumId: chance.id(),
    noteId: note.id,
    patientId: note.outcome.visit.patient.id,
    signerId: note.authorId,
    signerName: name,
    signedAt: notAfter(plusHours(at, 20), practice.now),
    text: 'The homework was changed by phone the next day: five minutes instead of ten. Demo text.',
  };
  return {
    id: addendum.addendumId,
    note,
    text: addendum.text,
    signedAt: addendum.signedAt,
    signedName: name,
    hash: sha256(signedAddendumText(addendum)),
  };
}
