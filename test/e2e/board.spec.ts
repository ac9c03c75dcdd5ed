import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { consoleDocument } from '../support/console-document.mjs';
import { bookVisit } from '../support/visits.js';

const BOARD = consoleDocument('DayBoard');
const DATE = '2027-03-09';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  app.setNow('2027-03-01T15:00:00Z');
  await bookVisit(app, { kind: 'CONSULTATION', startsAt: `${DATE}T15:00:00Z` });
  await bookVisit(app, {
    kind: 'FOLLOW_UP',
    startsAt: `${DATE}T17:00:00Z`,
    patientId: app.fixture.otherPatientId,
  });
});

afterAll(() => app.stop());

const variables = () => ({ locationId: app.fixture.locationId, date: DATE });

describe('dayBoard', () => {
  it('answers the same whether its whole shape is spliced or the selection is executed', async () => {
    const desk = app.as('frontDesk');
    const spliced = await desk.ok(BOARD, variables());
    // A field twice is another selection, so it is executed.
    const executed = await desk.ok(
      BOARD.replace('locationId\n    date', 'locationId\n    __typename\n    date'),
      variables(),
    );
    expect(spliced.dayBoard.appointments).toHaveLength(2);
    expect(executed.dayBoard.__typename).toBe('DayBoard');
    delete executed.dayBoard.__typename;
    expect(spliced).toEqual(executed);
  });

  it('shows staff and rooms with their hours, and names each visit, its patient and its readiness', async () => {
    const { dayBoard } = await app.as('frontDesk').ok(BOARD, variables());
    expect(dayBoard.timeZone).toBe('America/New_York');
    expect(dayBoard.columns.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['Dr. Lena Osei', 'Marcus Webb', 'Infusion 1', 'Quiet room']),
    );
    const [first] = dayBoard.appointments;
    expect(first).toMatchObject({ kind: 'CONSULTATION', status: 'BOOKED', patientName: 'Imani Cole' });
    expect(first.readiness.items.map(({ item }: { item: string }) => item)).toContain('ESTIMATE');
  });

  it('records who looked at whom before the answer leaves', async () => {
    await app.as('nurse').ok(BOARD, variables());
    const { rows } = await app.owner.query<{ patient_ids: string[]; field_groups: string[] }>(
      `select patient_ids, field_groups from audit_event where kind = 'LOOK' and staff_id = $1 order by at desc limit 1`,
      [app.fixture.members.nurse.id],
    );
    expect(new Set(rows[0]!.patient_ids)).toEqual(
      new Set([app.fixture.patientId, app.fixture.otherPatientId]),
    );
    expect(rows[0]!.field_groups).toContain('schedule');
  });

  it('hides another practice’s location as if it were not there', async () => {
    const stranger = await app.as('strangerAdmin').gql(BOARD, variables());
    const absent = await app
      .as('frontDesk')
      .gql(BOARD, { ...variables(), locationId: app.fixture.patientId });
    expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(stranger.errors?.[0]?.message).toBe(absent.errors?.[0]?.message);
  });

  it.each([
    ['a day that the calendar does not have', { date: '2027-02-30' }],
    ['a location id that is none', { locationId: 'x' }],
  ])('refuses %s by name', async (_, wrong) => {
    const answer = await app.as('frontDesk').gql(BOARD, { ...variables(), ...wrong });
    expect(['BAD_INPUT', 'NOT_FOUND']).toContain(answer.errors?.[0]?.extensions.code);
  });

  it('is closed to the signed out', async () => {
    expect((await app.as('signedOut').gql(BOARD, variables())).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});
