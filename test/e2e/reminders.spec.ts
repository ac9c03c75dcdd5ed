import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { runJob, runRecurring } from '../support/jobs.js';
import { travel } from '../support/linked-infusion.js';
import { startMailServer, type TestMailServer } from '../support/mail-server.js';
import { spawnWorker, startingAt } from '../support/processes.js';
import { bookVisit, type Visit } from '../support/visits.js';

/** Thursday noon at Juniper Street. */
const NOON = '2027-03-04T12:00:00-05:00';
const FROM = 'appointments@larkmoor.test';

let app: TestApp;
let server: TestMailServer;

beforeAll(async () => {
  server = await startMailServer();
  app = await startApp({
    KAPSTONE_SMTP_URL: server.url,
    KAPSTONE_MAIL_FROM: FROM,
    KAPSTONE_PUBLIC_URL: 'https://kapstone.test',
  });
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});

beforeEach(async () => {
  server.treat('accept');
  await app.owner.query(
    'truncate appointment, mail_message, reminder_opt_out, visit_instructions, request_count cascade',
  );
  await app.owner.query(`update patient set email = 'imani@example.test', safe_method = null where id = $1`, [
    app.fixture.patientId,
  ]);
  await travel(app, NOON);
});

const messages = async (): Promise<{ id: string; status: string }[]> =>
  (await app.owner.query('select id, status from mail_message order by created_at, id')).rows;

/** What the worker does at the next stroke: finds what is due, and sends it. @returns what arrived */
async function remind(): Promise<string[]> {
  const before = server.received.length;
  await runRecurring(app, 'send-reminders');
  for (const { id, status } of await messages())
    if (status === 'WAITING') await runJob(app, 'send-mail', { messageId: id });
  return server.received.slice(before);
}

/** Saturday 10:00 AM, 46 hours ahead. */
const visitOn = (
  startsAt = '2027-03-06T10:00:00-05:00',
  more: Record<string, unknown> = {},
): Promise<Visit> => bookVisit(app, { kind: 'FOLLOW_UP', startsAt, ...more });

const decoded = (raw: string): string =>
  raw
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const linkIn = (raw: string): string =>
  /https:\/\/kapstone\.test(\/visits\/[\w-]{43})/.exec(decoded(raw))![1]!;

/** A visit whose patient was reminded, and the path of the link. */
async function reminded(): Promise<{ visit: Visit; path: string }> {
  const visit = await visitOn();
  const [raw] = await remind();
  return { visit, path: linkIn(raw!) };
}

const open = async (path: string, method = 'GET') => {
  const response = await fetch(`${app.url}${path}`, {
    method,
    redirect: 'manual',
    ...(method === 'POST' && { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
  });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
};

async function replyOf({
  id,
}: Visit): Promise<{ kind: string; writtenDownBy: { name: string } | null } | null> {
  const { appointment } = await app
    .as('frontDesk')
    .ok('query ($id: ID!) { appointment(id: $id) { reply { kind writtenDownBy { name } } } }', { id });
  return appointment.reply;
}

describe('a reminder', () => {
  it('goes out once for each lead, with time, place and a link, and nothing of whom or what for (K7)', async () => {
    await visitOn();
    const [raw, ...others] = await remind();
    expect(others).toEqual([]);
    expect(decoded(raw!)).toContain('Subject: Your visit on Sat Mar 6 at 10:00 AM');
    expect(decoded(raw!)).toContain('Juniper Street');
    for (const telling of [/ketamin/i, /psych/i, /follow-up/i, /imani(?!@)/i, /osei/i])
      expect(decoded(raw!)).not.toMatch(telling);
    expect(await remind()).toEqual([]);
    await travel(app, '2027-03-05T10:00:00-05:00');
    expect(await remind()).toHaveLength(1);
    expect(await remind()).toEqual([]);
  });

  it('says what to do before: in the words of the practice where it has some', async () => {
    const save = (version: number, text: string) =>
      app.as('admin').gql(
        `mutation ($input: SaveVisitInstructionsInput!) { saveVisitInstructions(input: $input) {
          __typename ... on VisitInstructions { version } ... on Refusal { code } } }`,
        { input: { kind: 'FOLLOW_UP', version, text } },
      );
    const told = await save(0, 'Your Ketamine infusion');
    expect(told.errors?.map(({ extensions }) => [extensions.code, extensions['field']])).toEqual([
      ['BAD_INPUT', 'text'],
    ]);
    expect((await save(0, 'Bring a sweater.')).data!['saveVisitInstructions'].version).toBe(1);
    expect((await save(0, 'Bring two.')).data!['saveVisitInstructions'].code).toBe('STALE_VERSION');
    await visitOn();
    const [raw] = await remind();
    expect(decoded(raw!)).toContain('Bring a sweater.');
  });

  it('is of no visit that was moved or cancelled meanwhile: the new time has one of its own', async () => {
    const visit = await visitOn();
    await runRecurring(app, 'send-reminders');
    const [posted] = await messages();
    await app
      .as('frontDesk')
      .ok(
        `mutation ($input: MoveAppointmentInput!) { moveAppointment(input: $input) { ... on Appointment { version } } }`,
        {
          input: {
            appointmentId: visit.id,
            version: visit.version,
            startsAt: '2027-03-06T14:00:00-05:00',
            confirmSpacing: false,
          },
        },
      );
    const arrived = await remind();
    expect(arrived.map((raw) => /Subject: (.*)/.exec(decoded(raw))![1])).toEqual([
      'Your visit on Sat Mar 6 at 2:00 PM',
    ]);
    expect((await messages()).find(({ id }) => id === posted!.id)!.status).toBe('NOT_NEEDED');
    await app
      .as('frontDesk')
      .ok(`mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }`, {
        input: { appointmentId: visit.id, version: visit.version + 1, reason: 'PATIENT', category: 'OTHER' },
      });
    await travel(app, '2027-03-05T15:00:00-05:00');
    expect(await remind()).toEqual([]);
  });

  it('is of a visit that was cancelled while it waited, once that is undone', async () => {
    const { id: appointmentId, version } = await visitOn();
    await runRecurring(app, 'send-reminders');
    const { cancelAppointment } = await app.as('frontDesk').ok(
      `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) {
          __typename ... on Appointment { changes { id } } } }`,
      { input: { appointmentId, version, reason: 'PATIENT', category: 'OTHER' } },
    );
    expect(await remind()).toEqual([]);
    await app
      .as('frontDesk')
      .ok(`mutation ($changeId: ID!) { undoAppointmentChange(changeId: $changeId) { __typename } }`, {
        changeId: cancelAppointment.changes[0].id,
      });
    expect(await remind()).toHaveLength(1);
    expect((await messages()).map(({ status }) => status)).toEqual(['NOT_NEEDED', 'SENT']);
    expect(await remind()).toEqual([]);
  });

  it('goes to the address that the patient has when it leaves', async () => {
    await visitOn();
    await runRecurring(app, 'send-reminders');
    await app.owner.query(`update patient set email = 'imani.osei@example.test' where id = $1`, [
      app.fixture.patientId,
    ]);
    expect(await remind()).toEqual([]);
    expect((await remind()).map((raw) => /^To: (.*)\r$/m.exec(raw)![1])).toEqual(['imani.osei@example.test']);
    expect(await remind()).toEqual([]);
  });

  it('gives the address also where that has a telling word, and the number of the place, not of the practice', async () => {
    const place = (name: string, address: string, phone: string | null) =>
      app.owner.query('update location set name = $2, address = $3, phone = $4 where id = $1', [
        app.fixture.locationId,
        name,
        address,
        phone,
      ]);
    const { rows } = await app.owner.query('select name, address from location where id = $1', [
      app.fixture.locationId,
    ]);
    await place('Ketamine Suite', '400 Medical Center Blvd, Albany, NY 12207', '(555) 010-0123');
    await visitOn();
    const [raw] = await remind();
    expect((await open(linkIn(raw!))).text).toContain('(555) 010-0123');
    await place(rows[0].name, rows[0].address, null);
    expect(decoded(raw!)).toContain('400 Medical Center Blvd');
    expect(decoded(raw!)).toContain('Questions? Call (555) 010-0123.');
    expect(decoded(raw!)).not.toContain('Ketamine');
  });

  it('is of nobody who wants none, or for whom email is not safe', async () => {
    await visitOn();
    const choose = async (wanted: boolean) =>
      (
        await app
          .as('frontDesk')
          .ok(
            `mutation ($input: SetRemindersByEmailInput!) { setRemindersByEmail(input: $input) { remindersByEmail } }`,
            { input: { patientId: app.fixture.patientId, wanted } },
          )
      )['setRemindersByEmail'].remindersByEmail;
    expect(await choose(false)).toBe(false);
    expect(await remind()).toEqual([]);
    expect(await choose(true)).toBe(true);
    await app.owner.query(`update patient set safe_method = 'PHONE' where id = $1`, [app.fixture.patientId]);
    expect(await remind()).toEqual([]);
  });

  it('that a worker was sending when it was killed may have been sent, and is not sent again', async () => {
    await visitOn();
    await runRecurring(app, 'send-reminders');
    server.treat('say nothing');
    const arrival = server.next();
    const urls = { ownerUrl: process.env['DATABASE_URL']!, appUrl: process.env['APP_DATABASE_URL']! };
    const { env, execArgv } = startingAt(NOON);
    const end = await spawnWorker(urls, {
      env: { ...env, KAPSTONE_SMTP_URL: server.url, KAPSTONE_MAIL_FROM: FROM },
      execArgv,
    });
    await arrival;
    await end('SIGKILL');
    expect((await messages()).map(({ status }) => status)).toEqual(['SENDING']);
    server.treat('accept');
    await travel(app, '2027-03-04T12:11:00-05:00');
    await runRecurring(app, 'settle-lost-mail');
    expect((await messages()).map(({ status }) => status)).toEqual(['MAY_HAVE_BEEN_SENT']);
    expect(await remind()).toEqual([]);
    const { appointments } = await app
      .as('frontDesk')
      .ok(
        `query ($filter: AppointmentFilter!) { appointments(filter: $filter) { nodes { reminders { leadHours status } } } }`,
        { filter: { patientId: app.fixture.patientId, statuses: ['BOOKED'] } },
      );
    expect(appointments.nodes[0].reminders).toEqual([{ leadHours: 72, status: 'MAY_HAVE_BEEN_SENT' }]);
  });
});

describe('the link of a reminder', () => {
  it('shows a page that changes nothing, whoever looks at it', async () => {
    const { visit, path } = await reminded();
    for (let look = 0; look < 3; look += 1) {
      const { status, text } = await open(path);
      expect(status).toBe(200);
      expect(text).toContain('Sat Mar 6 at 10:00 AM');
      expect(text).toContain('I will come');
      expect(text).not.toMatch(/imani|osei|follow|ketamin/i);
    }
    expect(await replyOf(visit)).toBeNull();
  });

  it('confirms at the press of its button, and shows it to the desk and on the board', async () => {
    const { visit, path } = await reminded();
    expect(await open(`${path}/confirm`, 'POST')).toMatchObject({ status: 303, location: path });
    expect((await open(path)).text).toContain('You have confirmed this visit');
    expect(await replyOf(visit)).toEqual({ kind: 'CONFIRMED', writtenDownBy: null });
    const { dayBoard } = await app
      .as('frontDesk')
      .ok(
        `query ($locationId: ID!) { dayBoard(locationId: $locationId, date: "2027-03-06") { appointments { id reply } } }`,
        { locationId: app.fixture.locationId },
      );
    expect(dayBoard.appointments).toEqual([{ id: visit.id, reply: 'CONFIRMED' }]);
  });

  it('asks to move: the desk moves the visit, or writes down that the patient comes after all', async () => {
    const { visit, path } = await reminded();
    await open(`${path}/move`, 'POST');
    expect(await replyOf(visit)).toEqual({ kind: 'ASKED_TO_MOVE', writtenDownBy: null });
    const confirm = `mutation ($input: ConfirmAppointmentInput!) { confirmAppointment(input: $input) {
      __typename ... on Refusal { code } } }`;
    await app.as('frontDesk').ok(confirm, { input: { appointmentId: visit.id } });
    expect(await replyOf(visit)).toEqual({ kind: 'CONFIRMED', writtenDownBy: { name: 'Tomas Field' } });
    await open(`${path}/move`, 'POST');
    await app
      .as('frontDesk')
      .ok(`mutation ($input: MoveAppointmentInput!) { moveAppointment(input: $input) { __typename } }`, {
        input: {
          appointmentId: visit.id,
          version: visit.version,
          startsAt: '2027-03-06T14:00:00-05:00',
          confirmSpacing: false,
        },
      });
    expect(await replyOf(visit)).toBeNull();
    // The old link neither confirms nor tells the new time.
    expect((await open(path)).text).toMatch(/This time has changed/);
    expect((await open(path)).text).not.toMatch(/2:00 PM/);
    await open(`${path}/confirm`, 'POST');
    expect(await replyOf(visit)).toBeNull();
    await app.owner.query(
      `update appointment set status = 'CHECKED_IN', checked_in_at = now() where id = $1`,
      [visit.id],
    );
    const { confirmAppointment } = await app
      .as('frontDesk')
      .ok(confirm, { input: { appointmentId: visit.id } });
    expect(confirmAppointment.code).toBe('WRONG_STATUS');
  });

  it('stops reminders', async () => {
    const { path } = await reminded();
    await open(`${path}/stop`, 'POST');
    expect((await open(path)).text).toContain('You get no more reminders');
    await travel(app, '2027-03-05T10:00:00-05:00');
    expect(await remind()).toEqual([]);
  });

  it('stops reminders also once the visit is over, shows nothing of it then, and answers nothing', async () => {
    const { visit, path } = await reminded();
    await travel(app, '2027-03-06T11:00:00-05:00');
    const { status, text } = await open(path);
    expect(status).toBe(200);
    expect(text).toContain('Send me no more reminders');
    expect(text).not.toMatch(/Mar 6|Juniper|Larkmoor|\/(confirm|move)"/);
    expect((await open(`${path}/confirm`, 'POST')).status).toBe(404);
    expect(await replyOf(visit)).toBeNull();
    expect(await open(`${path}/stop`, 'POST')).toMatchObject({ status: 303, location: path });
    expect((await open(path)).text).toContain('You get no more reminders');
  });

  it('does not work where nobody has it, or for what it does not offer', async () => {
    const { path } = await reminded();
    const unknown = `/visits/${'x'.repeat(43)}`;
    expect((await open(unknown)).status).toBe(404);
    expect((await open(`${unknown}/stop`, 'POST')).status).toBe(404);
    expect((await open(`${path}/everything`, 'POST')).status).toBe(404);
  });

  it('is kept as a hash, in no record, and asked for at most so often', async () => {
    const { path } = await reminded();
    const secret = path.split('/').at(-1)!;
    await open(path);
    const { rows } = await app.owner.query(
      `select (select count(*) from audit_event e where e::text like '%' || $1 || '%')::int as audited,
              (select count(*) from mail_message m where m::text like '%' || $1 || '%')::int as kept,
              (select count(*) from audit_event where operation = 'visit link' and kind = 'LOOK')::int as looks`,
      [secret],
    );
    expect(rows[0]).toMatchObject({ audited: 0, kept: 0 });
    expect(rows[0].looks).toBeGreaterThan(0);
    await app.owner.query('update request_count set requests = 120');
    expect((await open(path)).status).toBe(429);
    expect((await open(`${path}/confirm`, 'POST')).status).toBe(429);
  });
});
