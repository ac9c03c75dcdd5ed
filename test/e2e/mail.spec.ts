import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { runJob, runRecurring } from '../support/jobs.js';
import { travel } from '../support/linked-infusion.js';
import { startMailServer, type TestMailServer } from '../support/mail-server.js';

const NOON = '2027-03-01T17:00:00Z';
const FROM = 'appointments@larkmoor.test';

let app: TestApp;
let server: TestMailServer;

beforeAll(async () => {
  server = await startMailServer();
  app = await startApp({ KAPSTONE_SMTP_URL: server.url, KAPSTONE_MAIL_FROM: FROM });
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});

interface Message {
  readonly id: string;
  readonly status: string;
  readonly attempts: number;
  readonly failure: string | null;
  readonly body: string | null;
}

async function post(): Promise<string> {
  await travel(app, NOON);
  const { sendTestMessage } = await app.as('admin').ok('mutation { sendTestMessage { id status } }');
  expect(sendTestMessage.status).toBe('WAITING');
  return sendTestMessage.id;
}

const send = (messageId: string) => runJob(app, 'send-mail', { messageId });

async function messageOf(id: string): Promise<Message> {
  const { mailMessages } = await app
    .as('admin')
    .ok('{ mailMessages { nodes { id status attempts failure body } } }');
  return mailMessages.nodes.find((message: Message) => message.id === id);
}

/** The jobs that would send a message, by when they are due. */
async function jobsFor(messageId: string): Promise<string[]> {
  const { rows } = await app.owner.query<{ run_at: Date }>(
    `select run_at from graphile_worker._private_jobs where payload ->> 'messageId' = $1 order by run_at`,
    [messageId],
  );
  return rows.map(({ run_at: at }) => at.toISOString());
}

describe('a message', () => {
  it('is a job of the transaction that causes it, and arrives once', async () => {
    server.treat('accept');
    const id = await post();
    expect(await jobsFor(id)).toHaveLength(1);
    const before = server.received.length;
    await send(id);
    await send(id);
    expect(server.received.length - before).toBe(1);
    const raw = server.received.at(-1)!;
    expect(raw).toContain(`From: Larkmoor Practice <${FROM}>`);
    expect(raw).toContain(`To: ${app.fixture.members.admin.email}`);
    expect(raw).toContain(`Message-ID: <${id}@larkmoor.test>`);
    expect(await messageOf(id)).toMatchObject({ status: 'SENT', attempts: 1, failure: null, body: null });
  });

  it('goes out under a name that tells nothing of what the practice treats', async () => {
    server.treat('accept');
    const rename = (name: string) =>
      app.owner.query('update practice set name = $1 where id = $2', [name, app.fixture.practiceId]);
    await rename('Larkmoor Ketamine Clinic');
    await send(await post());
    expect(server.received.at(-1)).toContain(`From: Your appointment <${FROM}>`);
    expect(server.received.at(-1)).not.toMatch(/ketamine/i);
    await rename('Larkmoor Practice');
  });

  it('is tried again after a minute, and then later and later, while the server says "later"', async () => {
    server.treat('refuse for now');
    const id = await post();
    await send(id);
    expect(await messageOf(id)).toMatchObject({ status: 'WAITING', attempts: 1, failure: '451' });
    expect((await jobsFor(id)).at(-1)).not.toBe(NOON);
    // Not before its time, whoever asks.
    const before = server.received.length;
    await send(id);
    expect(server.received.length).toBe(before);
    await travel(app, '2027-03-01T17:02:00Z');
    server.treat('accept');
    await send(id);
    expect(await messageOf(id)).toMatchObject({ status: 'SENT', attempts: 2, failure: null });
  });

  it('is given up when the server says "never"', async () => {
    server.treat('refuse for good');
    const id = await post();
    await send(id);
    expect(await messageOf(id)).toMatchObject({ status: 'FAILED', failure: '550' });
  });

  it('that may have been sent when the connection broke is never sent again', async () => {
    server.treat('break off');
    const id = await post();
    await send(id);
    const arrived = server.received.length;
    expect(await messageOf(id)).toMatchObject({ status: 'MAY_HAVE_BEEN_SENT' });
    server.treat('accept');
    await travel(app, '2027-03-02T17:00:00Z');
    await runRecurring(app, 'settle-lost-mail');
    await send(id);
    expect(server.received.length).toBe(arrived);
  });

  it('that waits although nobody was told to send it finds somebody', async () => {
    const id = await post();
    await app.owner.query(`delete from graphile_worker._private_jobs where payload ->> 'messageId' = $1`, [
      id,
    ]);
    await travel(app, '2027-03-01T17:11:00Z');
    await runRecurring(app, 'settle-lost-mail');
    expect(await jobsFor(id)).toHaveLength(1);
  });

  it('leaves a record of each step, and neither text nor password in it', async () => {
    server.treat('accept');
    const id = await post();
    await send(id);
    const { rows } = await app.owner.query(
      `select actor_name, changes from audit_event where record_type = 'message' and record_id = $1 order by at, id`,
      [id],
    );
    expect(rows).toEqual([
      { actor_name: 'Bea Castellano', changes: [{ field: 'status', from: null, to: 'WAITING' }] },
      { actor_name: 'Kapstone', changes: [{ field: 'status', from: 'SENDING', to: 'SENT' }] },
    ]);
  });

  it('needs a person: a token sends none', async () => {
    const { createAccessToken } = await app
      .as('admin')
      .ok('mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }', {
        input: { name: 'program', permissions: ['MAIL_MANAGE'], expiresInDays: 1 },
      });
    const { errors } = await app
      .caller({ authorization: `Bearer ${createAccessToken.secret}` })
      .gql('mutation { sendTestMessage { id } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it.each([
    ['a page that is too long', 'first: 101', 'first'],
    ['a cursor that is none', 'after: "WyJ4IiwieSJd"', 'after'],
  ])('is listed with care: %s', async (_, given, field) => {
    const { errors } = await app.as('admin').gql(`{ mailMessages(${given}) { nodes { id } } }`);
    expect(errors?.map(({ extensions }) => [extensions.code, extensions['field']])).toEqual([
      ['BAD_INPUT', field],
    ]);
  });
});
