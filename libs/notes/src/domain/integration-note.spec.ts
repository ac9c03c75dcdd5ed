import { describe, expect, it } from '@jest/globals';
import {
  parseInstant,
  type AppointmentId,
  type IntegrationNoteId,
  type PatientId,
  type StaffId,
} from '@kapstone/kernel';
import fc from 'fast-check';
import {
  checkAddendum,
  editNote,
  EMPTY_NOTE,
  missingSections,
  NOTE_SECTIONS,
  signedAddendumText,
  signedText,
  signNote,
  type IntegrationNote,
  type NoteContent,
  type NoteToSign,
} from './integration-note.js';

const webb = 'webb' as StaffId;
const nair = 'nair' as StaffId;
const written = Object.fromEntries(
  NOTE_SECTIONS.map((section) => [section, `About ${section}`]),
) as NoteContent;
const draft: IntegrationNote = { status: 'DRAFT', authorId: webb, content: written };
const signed: IntegrationNote = { ...draft, status: 'SIGNED' };

describe('signing an integration note', () => {
  it.each([
    ['every section written', draft, webb, undefined],
    ['a colleague', draft, nair, { code: 'NOT_THE_AUTHOR' }],
    ['twice', signed, webb, { code: 'NOTE_SIGNED' }],
    [
      'three sections left',
      { ...draft, content: { ...written, RESPONSE: '', HOMEWORK: ' \n', PLAN: '' } },
      webb,
      { code: 'NOTE_INCOMPLETE', missing: ['RESPONSE', 'HOMEWORK', 'PLAN'] },
    ],
    [
      'nothing written',
      { ...draft, content: EMPTY_NOTE },
      webb,
      { code: 'NOTE_INCOMPLETE', missing: NOTE_SECTIONS },
    ],
  ])('%s', (_name, note, signer, refusal) =>
    expect(signNote(note, signer)).toEqual(refusal ? { ok: false, refusal } : { ok: true, value: signed }),
  );

  it('locks the note', () => {
    expect(editNote(signed, webb, EMPTY_NOTE)).toEqual({
      ok: false,
      refusal: { code: 'NOTE_SIGNED' },
    });
    expect(editNote(draft, nair, EMPTY_NOTE)).toEqual({ ok: false, refusal: { code: 'NOT_THE_AUTHOR' } });
    expect(editNote(draft, webb, EMPTY_NOTE)).toEqual({ ok: true, value: { ...draft, content: EMPTY_NOTE } });
  });

  it('is refused for exactly the sections that are blank', () =>
    fc.assert(
      fc.property(fc.subarray([...NOTE_SECTIONS]), (blank) => {
        const content = { ...written, ...Object.fromEntries(blank.map((section) => [section, '\t'])) };
        expect(missingSections(content)).toEqual(blank);
        expect(signNote({ ...draft, content }, webb).ok).toBe(blank.length === 0);
      }),
    ));
});

describe('an addendum', () => {
  it.each([
    ['to a signed note', signed, webb, ' Called on Friday. ', { ok: true, value: 'Called on Friday.' }],
    ['to a draft', draft, webb, 'x', { ok: false, refusal: { code: 'NOTE_NOT_SIGNED' } }],
    ['by a colleague', signed, nair, 'x', { ok: false, refusal: { code: 'NOT_THE_AUTHOR' } }],
    ['of nothing', signed, webb, ' ', { ok: false, refusal: { code: 'ADDENDUM_EMPTY' } }],
  ])('%s', (_name, note, author, text, expected) =>
    expect(checkAddendum(note, author, text)).toEqual(expected),
  );
});

describe('H13 the text that is signed', () => {
  const toSign = (content: NoteContent): NoteToSign => ({
    noteId: 'n1' as IntegrationNoteId,
    appointmentId: 'a1' as AppointmentId,
    patientId: 'p1' as PatientId,
    signerId: webb,
    signerName: 'Marcus Webb, LCSW',
    signedAt: parseInstant('2026-11-23T13:20-05:00'),
    content,
  });

  it('is fixed to the letter', () =>
    expect(signedText(toSign({ ...written, SAFETY: 'Said "fine".\nNo concern.' }))).toBe(
      [
        'integration note, format 1',
        'note: "n1"',
        'appointment: "a1"',
        'patient: "p1"',
        'signer: "webb"',
        'name: "Marcus Webb, LCSW"',
        'meaning: "author"',
        'signed at: "2026-11-23T18:20:00.000Z"',
        'Focus: "About FOCUS"',
        'What came up: "About WHAT_CAME_UP"',
        'Techniques: "About TECHNIQUES"',
        'Response: "About RESPONSE"',
        'Safety: "Said \\"fine\\".\\nNo concern."',
        'Homework: "About HOMEWORK"',
        'Plan: "About PLAN"',
        '',
      ].join('\n'),
    ));

  it('is fixed to the letter for an addendum', () =>
    expect(signedAddendumText({ ...toSign(EMPTY_NOTE), addendumId: 'd1', text: 'Called on Friday.' })).toBe(
      [
        'addendum, format 1',
        'addendum: "d1"',
        'note: "n1"',
        'patient: "p1"',
        'signer: "webb"',
        'name: "Marcus Webb, LCSW"',
        'meaning: "author"',
        'signed at: "2026-11-23T18:20:00.000Z"',
        'Text: "Called on Friday."',
        '',
      ].join('\n'),
    ));

  it('does not depend on how a computer writes line ends or accents', () =>
    expect(signedText(toSign({ ...written, FOCUS: 'Jose\u0301\r\nx' }))).toBe(
      signedText(toSign({ ...written, FOCUS: 'Jos\u00e9\nx' })),
    ));

  it('differs whenever the content does', () => {
    const content = fc.record(
      Object.fromEntries(NOTE_SECTIONS.map((section) => [section, fc.string({ maxLength: 3 })])),
    ) as unknown as fc.Arbitrary<NoteContent>;
    fc.assert(
      fc.property(content, content, (a, b) => {
        const same = NOTE_SECTIONS.every((section) => a[section] === b[section]);
        expect(signedText(toSign(a)) === signedText(toSign(b))).toBe(same);
      }),
    );
  });
});
