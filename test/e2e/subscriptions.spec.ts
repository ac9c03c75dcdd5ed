import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { type CloseEvent, WebSocket } from 'ws';
import { startApp, type TestApp } from '../support/app.js';
import { type ApiProcess, spawnApi } from '../support/processes.js';
import { recordConsent } from '../support/linked-infusion.js';
import { untilSomebodyWaits } from '../support/waiting.js';
import { bookVisit } from '../support/visits.js';

/** What the console promises: a change at one desk is at the other within two seconds. */
const WITHIN_MS = 2_000;

const CHANGES = `subscription Changes($locationId: ID!) {
  scheduleChanged(locationId: $locationId) {
    __typename ... on Listening { quietMs } ... on ScheduleChange { appointmentId patientId dates by }
  }
}`;

let app: TestApp;
let other: ApiProcess;
const clients: Client[] = [];

beforeAll(async () => {
  app = await startApp();
  other = await spawnApi({
    ownerUrl: process.env['DATABASE_URL']!,
    appUrl: process.env['APP_DATABASE_URL']!,
  });
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});

afterAll(async () => {
  await other?.end();
  await app.stop();
});

/** One desk's console, as far as the socket goes. */
function desk(url: string, headers: Record<string, string>) {
  const state = { code: 0, error: '' };
  class Socket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { origin: url, ...headers } });
      this.on('error', ({ message }) => (state.error = message));
    }
  }
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
  clients.push(client);
  const closed = new Promise<typeof state>((resolve) => {
    client.on('closed', (event) => resolve(Object.assign(state, { code: (event as CloseEvent).code })));
  });
  const connected = new Promise<void>((resolve) => client.on('connected', () => resolve()));
  /** Subscribes, and collects what comes. */
  const subscribe = (query: string, variables: Record<string, unknown>) => {
    const came: Record<string, any>[] = [];
    let listens = (_quietMs: number) => {};
    const listening = new Promise<number>((resolve) => (listens = resolve));
    const end = new Promise<unknown>((resolve) => {
      client.subscribe(
        { query, variables },
        {
          next: (value) => {
            const news = value.data?.['scheduleChanged'] as
              { __typename: string; quietMs: number } | undefined;
            if (news?.__typename === 'Listening') listens(news.quietMs);
            else came.push(value);
          },
          error: resolve,
          complete: () => resolve('complete'),
        },
      );
    });
    return { came, end, listening };
  };
  return { connected, closed, subscribe, state };
}

async function within(condition: () => boolean): Promise<number> {
  const began = performance.now();
  while (!condition()) {
    if (performance.now() - began > WITHIN_MS) throw new Error(`not within ${WITHIN_MS} ms`);
    await wait(10);
  }
  return performance.now() - began;
}

const nextWeek = (days: number) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T16:00:00.000Z`;

/** A subscription of the front desk that is surely there. */
async function watching(who: 'frontDesk' | 'strangerAdmin' = 'frontDesk', url = app.url) {
  const one = desk(url, { cookie: app.fixture.members[who].cookie });
  await one.connected;
  const subscription = one.subscribe(CHANGES, { locationId: app.fixture.locationId });
  const quietMs = await subscription.listening;
  return { ...one, ...subscription, quietMs };
}

/** Ends the connection over which each process hears of changes. */
const loseBuses = () =>
  app.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'kapstone bus'`,
  );

describe('scheduleChanged', () => {
  it('tells of a patient who is expected nowhere too, of no date: their pages are open all the same', async () => {
    const { came } = await watching();
    const { otherPatientId: patientId } = app.fixture;
    await recordConsent(app, { patientId, signedOn: new Date().toISOString().slice(0, 10) });
    await within(() => came.length > 0);
    expect(came[0]!['data'].scheduleChanged).toMatchObject({ appointmentId: null, patientId, dates: [] });
  });

  it('tells who changed which days, also when the booking is made in another process', async () => {
    const { came } = await watching();
    const visit = await bookVisit(app, { kind: 'CONSULTATION', startsAt: nextWeek(7) });
    await within(() => came.length > 0);
    expect(came).toEqual([
      {
        data: {
          scheduleChanged: {
            __typename: 'ScheduleChange',
            appointmentId: visit.id,
            patientId: app.fixture.patientId,
            dates: [visit.startsAt.slice(0, 10)],
            by: app.fixture.members.frontDesk.id,
          },
        },
      },
    ]);

    const { bookAppointment } = await other
      .as(app.fixture, 'frontDesk')
      .ok(
        `mutation B($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename ... on Appointment { id } } }`,
        {
          input: {
            kind: 'FOLLOW_UP',
            locationId: app.fixture.locationId,
            patientId: app.fixture.otherPatientId,
            startsAt: nextWeek(8),
          },
        },
      );
    await within(() => came.length > 1);
    expect(came[1]!['data'].scheduleChanged.appointmentId).toBe(bookAppointment.id);
  });

  it('tells another practice nothing, even about the location by its id', async () => {
    const stranger = await watching('strangerAdmin');
    const colleague = await watching();
    await bookVisit(app, { kind: 'CONSULTATION', startsAt: nextWeek(9) });
    await within(() => colleague.came.length > 0);
    await wait(200);
    expect(stranger.came).toEqual([]);
  });

  it('ends when messages may have been missed, so that the console reads anew', async () => {
    const { end, state } = await watching();
    await loseBuses();
    expect(await end).toBe('complete');
    // Only the subscription: the socket stays, and the next one works.
    expect(state.code).toBe(0);
    const { came } = await watching();
    await bookVisit(app, { kind: 'CONSULTATION', startsAt: nextWeek(10) });
    await within(() => came.length > 0);
  });

  it('says first for how long nothing was told, and nothing of a time when it could not have heard', async () => {
    const watcher = await watching();
    const asked = performance.now();
    await bookVisit(app, { kind: 'CONSULTATION', startsAt: nextWeek(11) });
    await within(() => watcher.came.length > 0);
    await wait(20);
    const { quietMs } = await watching();
    expect(quietMs).toBeGreaterThanOrEqual(19);
    expect(quietMs).toBeLessThan(performance.now() - asked);

    const lost = performance.now();
    await loseBuses();
    await watcher.end;
    expect((await watching()).quietMs).toBeLessThan(performance.now() - lost);
  });

  it('is subscribed to within the limits, and nothing else is asked over the socket', async () => {
    const one = desk(app.url, { cookie: app.fixture.members.frontDesk.cookie });
    await one.connected;
    const code = async (query: string) => {
      const { came, end } = one.subscribe(query, {});
      const errors = await end;
      const all = (errors === 'complete' ? came[0]!['errors'] : errors) as { extensions: { code: string } }[];
      return all.map(({ extensions }) => extensions.code);
    };
    expect(await code('{ practice { name } }')).toEqual(['BAD_INPUT']);
    expect(await code('mutation { signOut { done } }')).toEqual(['BAD_INPUT']);
    expect(await code('subscription { scheduleChanged(locationId: "x") { __typename } }')).toEqual([
      'NOT_FOUND',
    ]);
    expect(await code('subscription { scheduleChanged(locationId: 7.5) { __typename } }')).toEqual([
      'BAD_INPUT',
    ]);
    expect(await code('subscription { nothing }')).toEqual(['BAD_INPUT']);
    expect(await code('subscription {')).toEqual(['BAD_INPUT']);
  });
});

describe('a socket', () => {
  it('needs a session', async () => {
    for (const headers of [{}, { cookie: 'kapstone_session=nothing' }] as Record<string, string>[]) {
      expect((await desk(app.url, headers).closed).code).toBe(4403);
    }
  });

  it('is not for a session that is locked: what came over it would not be live', async () => {
    const { cookie } = app.fixture.members.therapist;
    await app.as('therapist').ok('mutation { lock { done } }');
    expect((await desk(app.url, { cookie }).closed).code).toBe(4403);
  });

  it('is closed to be tried again later where the database fails, not for good', async () => {
    await app.owner.query('alter function session_by_secret rename to away');
    try {
      const { code } = await desk(app.url, { cookie: app.fixture.members.frontDesk.cookie }).closed;
      expect(code).toBe(1013);
    } finally {
      await app.owner.query('alter function away rename to session_by_secret');
    }
  });

  it('closes after a loss of messages to whose rights have changed meanwhile, and to nobody else', async () => {
    const { id, cookie } = app.fixture.members.psychiatrist;
    const one = desk(app.url, { cookie });
    const bystander = await watching();
    await one.connected;
    await app.owner.query(`update staff_role set role = 'NURSE' where staff_id = $1`, [id]);
    await loseBuses();
    await within(() => one.state.code === 4403);
    expect(await bystander.end).toBe('complete');
    // Its own socket goes on: it is heard over it that the next subscription listens.
    const again = bystander.subscribe(CHANGES, { locationId: app.fixture.locationId });
    await again.listening;
    expect(bystander.state.code).toBe(0);
  });

  it('is refused to the pages of another origin', async () => {
    const { cookie } = app.fixture.members.frontDesk;
    for (const origin of ['https://elsewhere.test', 'null']) {
      expect((await desk(app.url, { cookie, origin }).closed).error).toContain('403');
    }
  });

  it('closes at once when a role changes, in every process', async () => {
    const { id } = app.fixture.members.otherTherapist;
    const sockets = [app.url, other.url].map((url) =>
      desk(url, { cookie: app.fixture.members.otherTherapist.cookie }),
    );
    const bystander = desk(app.url, { cookie: app.fixture.members.frontDesk.cookie });
    await Promise.all([...sockets, bystander].map(({ connected }) => connected));
    const { setStaffRoles } = await app
      .as('admin')
      .ok(
        `mutation { setStaffRoles(input: { staffId: "${id}", version: 1, roles: [NURSE] }) { __typename } }`,
      );
    expect(setStaffRoles.__typename).toBe('StaffMember');
    for (const { state } of sockets) await within(() => state.code === 4403);
    expect(bystander.state.code).toBe(0);
  });

  it('closes when its owner signs out everywhere, and does not open again', async () => {
    const { cookie } = app.fixture.members.nurse;
    const one = desk(other.url, { cookie });
    await one.connected;
    await app.as('nurse').ok('mutation { signOutEverywhere { done } }');
    await within(() => one.state.code === 4403);
    expect((await desk(other.url, { cookie }).closed).code).toBe(4403);
  });

  it('is told that the process goes away, while what is in flight is still answered', async () => {
    const { closed } = await watching('frontDesk', other.url);
    const holder = await app.owner.connect();
    try {
      // A request that cannot be answered before the signal has come.
      await holder.query('begin; lock table room in access exclusive mode');
      const answer = other.as(app.fixture, 'frontDesk').ok('{ locations { rooms { name } } }');
      await untilSomebodyWaits(holder);
      const ended = other.end('SIGTERM');
      expect(await closed).toMatchObject({ code: 1001 });
      await expect(fetch(`${other.url}/health/live`)).rejects.toThrow('fetch failed');
      expect(other.running()).toBe(true);
      await holder.query('rollback');
      const { locations } = await answer;
      expect(locations.flatMap(({ rooms }: any) => rooms)).toContainEqual({ name: 'Quiet room' });
      expect(await ended).toBe(0);
    } finally {
      holder.release();
    }
  });
});
