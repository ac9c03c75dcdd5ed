import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NOTE_SECTIONS, type NoteContent, signedText } from '@kapstone/notes';
import { type TestApp, startApp } from '../support/app.js';
import { bookInfusion, checkIn, MORNING, travel } from '../support/linked-infusion.js';
import { bookVisit } from '../support/visits.js';

let app: TestApp;
let appointmentId: string;
let booked: { id: string; version: number };

beforeAll(async () => {
  app = await startApp();
  await travel(app, MORNING);
  await bookInfusion(app);
  booked = await bookVisit(app, { kind: 'INTEGRATION', startsAt: '2027-03-02T10:00:00-05:00' });
  appointmentId = booked.id;
}, 60_000);

afterAll(() => app.stop());

const NOTE = `id state version missing sections { key text } author { name } signedAt signedBy { name } contentHash
  addenda { text author { name } signedAt }`;
const START = `mutation Start($id: ID!) { startIntegrationNote(appointmentId: $id) {
  __typename ... on IntegrationNote { ${NOTE} } ... on Refusal { code message } } }`;
const SAVE = `mutation Save($input: SaveNoteInput!) { saveIntegrationNote(input: $input) {
  __typename ... on IntegrationNote { ${NOTE} } ... on Refusal { code message } ... on StaleVersion { currentVersion } } }`;
const SIGN = `mutation Sign($input: SignNoteInput!) { signIntegrationNote(input: $input) {
  __typename ... on IntegrationNote { ${NOTE} } ... on Refusal { code message } ... on NoteIncomplete { missing } } }`;
const ADD = `mutation Add($input: AddAddendumInput!) { addNoteAddendum(input: $input) {
  __typename ... on IntegrationNote { ${NOTE} } ... on Refusal { code message } } }`;
const READ = `query Read($id: ID!) { integrationNote(id: $id) { ${NOTE} appointment { id } } }`;
const OF_VISIT = `query OfVisit($id: ID!) { appointment(id: $id) { integrationNote { id state } } }`;
const TASKS = `query Tasks($unsignedOnly: Boolean) { noteTasks(unsignedOnly: $unsignedOnly) {
  appointment { id } note { state } } }`;

const refusalOf = async (who: Parameters<TestApp['as']>[0], query: string, variables: object) =>
  (await app.as(who).gql(query, variables as Record<string, unknown>)).errors?.[0]?.extensions;

describe('an integration note', () => {
  let noteId: string;

  it('is begun once the patient is here, and once', async () => {
    const start = async () =>
      (await app.as('therapist').ok(START, { id: appointmentId })).startIntegrationNote;
    expect(await start()).toMatchObject({ code: 'WRONG_STATUS' });
    await travel(app, '2027-03-02T10:00:00-05:00');
    await checkIn(app, appointmentId, booked.version, false);
    expect((await app.as('therapist').ok(TASKS)).noteTasks).toEqual([
      { appointment: { id: appointmentId }, note: null },
    ]);
    const note = await start();
    expect(note).toMatchObject({
      state: 'DRAFT',
      version: 1,
      missing: NOTE_SECTIONS,
      author: { name: 'Marcus Webb' },
    });
    noteId = note.id;
    expect(await start()).toMatchObject({ code: 'NOTE_EXISTS' });
    expect((await app.as('therapist').ok(TASKS)).noteTasks[0].note).toEqual({ state: 'DRAFT' });
  });

  it('is not begun where the chart is closed, nor for a visit of another kind', async () => {
    expect(await refusalOf('otherTherapist', START, { id: appointmentId })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusalOf('strangerPsychiatrist', START, { id: appointmentId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const visit = await bookVisit(app, { kind: 'FOLLOW_UP', startsAt: '2027-03-02T13:00:00-05:00' });
    expect(await refusalOf('psychiatrist', START, { id: visit.id })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is saved section by section by its author', async () => {
    const save = async (version: number, sections: object[]) =>
      (await app.as('therapist').ok(SAVE, { input: { noteId, version, sections } })).saveIntegrationNote;
    const saved = await save(1, [{ key: 'FOCUS', text: 'Grief. ' }]);
    expect(saved).toMatchObject({ version: 2, missing: NOTE_SECTIONS.slice(1) });
    expect(saved.sections[0]).toEqual({ key: 'FOCUS', text: 'Grief. ' });
    expect(await save(1, [{ key: 'PLAN', text: 'x' }])).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
    });
    expect(await save(2, [{ key: 'FOCUS', text: 'Grief. ' }])).toMatchObject({ version: 2 });
    expect(
      await refusalOf('therapist', SAVE, {
        input: { noteId, version: 2, sections: [{ key: 'PLAN', text: 'x'.repeat(20_001) }] },
      }),
    ).toMatchObject({ code: 'BAD_INPUT', field: 'sections' });
  });

  it('is nobody else’s while it is a draft', async () => {
    for (const who of ['psychiatrist', 'otherTherapist', 'nurse', 'strangerPsychiatrist'] as const) {
      expect(await refusalOf(who, READ, { id: noteId })).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(
      await refusalOf('psychiatrist', SAVE, { input: { noteId, version: 2, sections: [] } }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    for (const who of ['psychiatrist', 'frontDesk'] as const) {
      expect((await app.as(who).ok(OF_VISIT, { id: appointmentId })).appointment.integrationNote).toBeNull();
    }
    const own = await app.as('therapist').ok(OF_VISIT, { id: appointmentId });
    expect(own.appointment.integrationNote).toEqual({ id: noteId, state: 'DRAFT' });
  });

  it('is saved by a program of its author, and signed by a person', async () => {
    const { createAccessToken } = await app
      .as('therapist')
      .ok(`mutation Token($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }`, {
        input: { name: 'Dictation', permissions: ['NOTE_READ', 'NOTE_WRITE'], expiresInDays: 1 },
      });
    const program = app.caller({ authorization: `Bearer ${createAccessToken.secret}` });
    expect((await program.ok(READ, { id: noteId })).integrationNote.version).toBe(2);
    const signed = await program.gql(SIGN, { input: { noteId, version: 2 } });
    expect(signed.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('H13 is signed by its author with every section written, bound to its exact text', async () => {
    const sign = async (version: number) =>
      (await app.as('therapist').ok(SIGN, { input: { noteId, version } })).signIntegrationNote;
    expect(await sign(2)).toMatchObject({
      code: 'NOTE_INCOMPLETE',
      message:
        '6 sections left: What came up, Techniques, Response, Safety, Homework, and Plan. Write them, then sign.',
      missing: NOTE_SECTIONS.slice(1),
    });
    const sections = NOTE_SECTIONS.map((key) => ({ key, text: `About ${key}.` }));
    await app.as('therapist').ok(SAVE, { input: { noteId, version: 2, sections } });
    expect(await sign(2)).toMatchObject({ code: 'STALE_VERSION' });
    const signed = await sign(3);
    expect(signed).toMatchObject({
      state: 'SIGNED',
      version: 4,
      missing: [],
      signedBy: { name: 'Marcus Webb' },
    });
    const text = signedText({
      noteId,
      appointmentId,
      patientId: app.fixture.patientId,
      signerId: app.fixture.members.therapist.id,
      signerName: 'Marcus Webb, LCSW',
      signedAt: Date.parse(signed.signedAt),
      content: Object.fromEntries(sections.map(({ key, text: written }) => [key, written])) as NoteContent,
    } as Parameters<typeof signedText>[0]);
    expect(signed.contentHash).toBe(createHash('sha256').update(text).digest('hex'));
    expect(await sign(4)).toMatchObject({ code: 'NOTE_SIGNED' });
  });

  it('belongs to the chart once it is signed, and is locked', async () => {
    for (const who of ['psychiatrist', 'nurse'] as const) {
      expect((await app.as(who).ok(READ, { id: noteId })).integrationNote.state).toBe('SIGNED');
    }
    expect(await refusalOf('otherTherapist', READ, { id: noteId })).toMatchObject({ code: 'NOT_FOUND' });
    const saved = await app.as('therapist').ok(SAVE, { input: { noteId, version: 4, sections: [] } });
    expect(saved.saveIntegrationNote).toMatchObject({ code: 'NOTE_SIGNED' });
    await expect(
      app.owner.query(`update integration_note set sections = '{}' where id = $1`, [noteId]),
    ).rejects.toMatchObject({ constraint: 'ck_integration_note_locked' });
  });

  it('is added to by its author only, once under one key', async () => {
    const input = { idempotencyKey: 'call', noteId, text: ' Called on Friday. ' };
    const first = await app.as('therapist').ok(ADD, { input });
    expect(first.addNoteAddendum.addenda).toEqual([
      { text: 'Called on Friday.', author: { name: 'Marcus Webb' }, signedAt: '2027-03-02T15:00:00.000Z' },
    ]);
    expect(await app.as('therapist').ok(ADD, { input })).toEqual(first);
    expect(await refusalOf('psychiatrist', ADD, { input: { noteId, text: 'x' } })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('leaves the work list when it is signed', async () => {
    expect((await app.as('therapist').ok(TASKS)).noteTasks).toEqual([]);
    expect((await app.as('therapist').ok(TASKS, { unsignedOnly: false })).noteTasks).toEqual([
      { appointment: { id: appointmentId }, note: { state: 'SIGNED' } },
    ]);
  });

  it('leaves its text out of the audit', async () => {
    const { rows } = await app.owner.query(
      `select changes::text as changes from audit_event where record_type in ('integration note', 'note addendum')`,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { changes } of rows) expect(changes).not.toMatch(/Grief|About|Called/);
  });
});

it('a draft is changed and not added to', async () => {
  const ride = { name: 'Al Cole', phone: '(555) 010-0111' };
  await bookVisit(app, { kind: 'INFUSION', startsAt: '2027-03-04T10:00:00-05:00', ride });
  const visit = await bookVisit(app, { kind: 'INTEGRATION', startsAt: '2027-03-05T10:00:00-05:00' });
  // The clock goes on to the morning of the visit.
  await travel(app, '2027-03-05T10:00:00-05:00');
  await checkIn(app, visit.id, visit.version, false);
  const { startIntegrationNote } = await app.as('therapist').ok(START, { id: visit.id });
  const input = { noteId: startIntegrationNote.id, text: 'x' };
  expect((await app.as('therapist').ok(ADD, { input })).addNoteAddendum).toMatchObject({
    code: 'NOTE_NOT_SIGNED',
  });
});
