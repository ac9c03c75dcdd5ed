import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Who } from '../support/fixture.js';
import { bookVisit } from '../support/visits.js';

const ADDRESS = /^\/calendar\/[\w-]{43}\.ics$/;

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  app.setNow('2027-03-08T15:00:00Z');
  await bookVisit(app, { kind: 'FOLLOW_UP', startsAt: '2027-03-09T15:00:00Z' });
  // The Monday after the clocks went forward on the 14th: 10:00 in New York is 14:00 UTC then.
  await bookVisit(app, { kind: 'FOLLOW_UP', startsAt: '2027-03-15T14:00:00Z', virtual: true });
});
afterAll(() => app.stop());
beforeEach(() => app.owner.query('delete from calendar_feed'));

async function addressFor(who: Who): Promise<string> {
  const { createCalendarFeed } = await app.as(who).ok('mutation { createCalendarFeed { path } }');
  return createCalendarFeed.path;
}

async function read(path: string) {
  const response = await fetch(`${app.url}${path}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

/** The document as another library than the one that wrote it understands it. */
async function eventsAt(path: string): Promise<ICAL.Event[]> {
  const { status, type, text } = await read(path);
  expect({ status, type }).toEqual({ status: 200, type: 'text/calendar; charset=utf-8' });
  // RFC 5545, 3.1: lines end in CRLF and are 75 octets long at most.
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual(
    [],
  );
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toMatch(/Kapstone/);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const shown = ({ summary, startDate, endDate }: ICAL.Event) => [
  summary,
  startDate.toJSDate().toISOString(),
  endDate.toJSDate().toISOString(),
];

describe('a calendar feed', () => {
  it('has the visits of its staff member: times and kinds, and nothing of whom they are for', async () => {
    const path = await addressFor('psychiatrist');
    expect(path).toMatch(ADDRESS);
    const events = await eventsAt(path);
    expect(events.map(shown)).toEqual([
      ['Follow-up', '2027-03-09T15:00:00.000Z', '2027-03-09T15:30:00.000Z'],
      ['Follow-up, video', '2027-03-15T14:00:00.000Z', '2027-03-15T14:30:00.000Z'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
    const { text } = await read(path);
    const { rows } = await app.owner.query('select given_name, family_name from patient');
    for (const { given_name: given, family_name: family } of rows) {
      expect(text).not.toContain(given);
      expect(text).not.toContain(family);
    }
  });

  it('names patients by their initials where the practice says so', async () => {
    const path = await addressFor('psychiatrist');
    const update = (version: number, calendarInitials: boolean) =>
      app.as('admin').ok(
        `mutation Update($input: UpdatePracticeInput!) {
          updatePractice(input: $input) { ... on Practice { version calendarInitials } }
        }`,
        { input: { version, calendarInitials } },
      );
    const { updatePractice } = await update(1, true);
    expect(updatePractice.calendarInitials).toBe(true);
    const { rows } = await app.owner.query(
      'select given_name as given, family_name as family from patient where id = $1',
      [app.fixture.patientId],
    );
    const [first] = await eventsAt(path);
    expect(first!.summary).toBe(`Follow-up ${rows[0].given[0]}. ${rows[0].family[0]}.`);
    await update(updatePractice.version, false);
  });

  it('drops a visit that is cancelled', async () => {
    const path = await addressFor('psychiatrist');
    const visit = await bookVisit(app, { kind: 'FOLLOW_UP', startsAt: '2027-03-10T15:00:00Z' });
    const [, before] = await eventsAt(path);
    expect(before!.uid).toContain(visit.id);
    await app
      .as('frontDesk')
      .ok(
        `mutation Cancel($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }`,
        { input: { appointmentId: visit.id, version: visit.version, reason: 'PATIENT', category: 'TIME' } },
      );
    expect((await eventsAt(path)).some(({ uid }) => uid.includes(visit.id))).toBe(false);
  });

  it('is its owner’s alone, and empty for whoever has no visits', async () => {
    expect(await eventsAt(await addressFor('nurse'))).toEqual([]);
    expect(await eventsAt(await addressFor('strangerAdmin'))).toEqual([]);
    expect((await app.as('frontDesk').ok('{ calendarFeed { createdAt } }')).calendarFeed).toBeNull();
  });

  it('ends when its address is made anew, taken away, or its owner leaves', async () => {
    const first = await addressFor('psychiatrist');
    const second = await addressFor('psychiatrist');
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    await app.as('psychiatrist').ok('mutation { revokeCalendarFeed { done } }');
    expect((await read(second)).status).toBe(404);

    const third = await addressFor('psychiatrist');
    const { id } = app.fixture.members.psychiatrist;
    await app.owner.query('update staff set active = false where id = $1', [id]);
    expect((await read(third)).status).toBe(404);
    await app.owner.query('update staff set active = true where id = $1', [id]);
  });

  it.each(['/calendar/nothing.ics', `/calendar/${'x'.repeat(43)}.ics`, '/calendar/%00.ics'])(
    'answers an address that nobody has with nothing: %s',
    async (path) => {
      const { status, text } = await read(path);
      expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('is for people: a token makes none', async () => {
    const { createAccessToken } = await app
      .as('psychiatrist')
      .ok('mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }', {
        input: { name: 'program', permissions: ['PATIENT_READ'], expiresInDays: 1 },
      });
    const { errors } = await app
      .caller({ authorization: `Bearer ${createAccessToken.secret}` })
      .gql('mutation { createCalendarFeed { path } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('is looked at on the record, and its secret is in none', async () => {
    const path = await addressFor('psychiatrist');
    await read(path);
    const { rows } = await app.owner.query(
      `select actor_name, operation, patient_ids, field_groups from audit_event where operation = 'calendar' order by at desc, id desc limit 1`,
    );
    expect(rows).toEqual([
      {
        actor_name: 'Calendar of Lena Osei',
        operation: 'calendar',
        patient_ids: [app.fixture.patientId],
        field_groups: ['schedule'],
      },
    ]);
    const secret = /calendar\/(.*)\.ics/.exec(path)![1]!;
    const { rows: leaked } = await app.owner.query(
      `select id from audit_event e where e::text like '%' || $1 || '%'`,
      [secret],
    );
    expect(leaked).toEqual([]);
  });
});
