import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { type CloseEvent, WebSocket } from 'ws';
import { startApp, type TestApp } from '../support/app.js';
import { type ApiProcess, spawnApi } from '../support/processes.js';
import { untilSomebodyWaits } from '../support/waiting.js';
import { bookVisit } from '../support/visits.js';

/** What the console promises: a change at one desk is at the other within two seconds. */
const WITHIN_MS = 2_000;

const CHANGES = `subscription Changes($locationId: ID!) { scheduleChanged(locationId: $locationId) { appointmentId dates by } }`;

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
    const end = new Promise<unknown>((resolve) => {
      client.subscribe(
        { query, variables },
        { next: (value) => void came.push(value), error: resolve, complete: () => resolve('complete') },
      );
    });
    return { came, end };
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
  // Subscribing has no acknowledgement of its own.
  await wait(150);
  return { ...one, ...subscription };
}

describe('scheduleChanged', () => {
  it('tells who changed which days, also when the booking is made in another process', async () => {
    const { came } = await watching();
    const visit = await bookVisit(app, { kind: 'CONSULTATION', startsAt: nextWeek(7) });
    await within(() => came.length > 0);
    expect(came).toEqual([
      {
        data: {
          scheduleChanged: {
            appointmentId: visit.id,
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
    await app.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'kapstone bus'`,
    );
    expect(await end).toBe('complete');
    // Only the subscription: the socket stays, and the next one works.
    expect(state.code).toBe(0);
    const { came } = await watching();
    await bookVisit(app, { kind: 'CONSULTATION', startsAt: nextWeek(10) });
    await within(() => came.length > 0);
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
    expect(await code('subscription { scheduleChanged(locationId: "x") { dates } }')).toEqual(['NOT_FOUND']);
    expect(await code('subscription { scheduleChanged(locationId: 7.5) { dates } }')).toEqual(['BAD_INPUT']);
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
