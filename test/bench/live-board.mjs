import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { consoleDocument } from '../support/console-document.mjs';
import { post } from './client.mjs';

const [BOARD, RIDE, CHANGES] = ['DayBoard', 'RecordRide', 'ScheduleChanged'].map(consoleDocument);

/** How long the console gathers changes before it reads the day anew, ms. */
const GATHER_MS = 80;
/** After which a board counts as one that never shows a change, ms. */
const NEVER_MS = 20_000;
const LOOK_MS = 5;

/**
 * A day board as the console keeps it: over a socket of its own it hears that something changed, and reads the day anew; so it does when
 * the subscription begins to listen after something may have been missed.
 * @param {string} url of a process
 * @param {{ cookie: string, locationId: string }} desk
 * @param {string} date
 */
function openBoard(url, { cookie, locationId }, date) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const state = { reads: 0, ride: '', rideAt: 0, connections: 0, connectedAt: 0, listens: false };
  /** @type {WebSocket | undefined} */
  let socket;
  class DeskSocket extends WebSocket {
    constructor(/** @type {string} */ address, /** @type {string[]} */ protocols) {
      super(address, protocols, { headers: { origin: url, cookie } });
      socket = this;
    }
  }
  const body = JSON.stringify({ query: BOARD, variables: { locationId, date } });
  const headers = { cookie, 'x-kapstone-background': '1' };
  /** @type {Promise<void>} */
  let reading;
  let askedAt = performance.now();
  const read = async () => {
    askedAt = performance.now();
    const { text } = await post(agent, `${url}/graphql`, headers, body);
    const ride = /"rideName":"(Ride \d+)"/.exec(text)?.[1] ?? '';
    state.reads += 1;
    if (ride !== state.ride) Object.assign(state, { ride, rideAt: performance.now() });
  };
  /** @type {NodeJS.Timeout | undefined} */
  let gathering;
  const follow = () => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      reading = read();
    }, GATHER_MS);
  };
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: DeskSocket,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    keepAlive: 20_000,
    on: {
      connected: () => {
        state.connections += 1;
        state.connectedAt = performance.now();
      },
    },
  });
  let closed = false;
  const subscribe = () =>
    client.subscribe(
      { query: CHANGES, variables: { locationId } },
      {
        next: ({ data }) => {
          const { scheduleChanged } =
            /** @type {{ scheduleChanged: { quietMs: number } | { dates: string[] } }} */ (data);
          if ('dates' in scheduleChanged) {
            if (scheduleChanged.dates.includes(date)) follow();
            return;
          }
          if (state.listens || askedAt <= performance.now() - scheduleChanged.quietMs) follow();
          state.listens = true;
        },
        error: (error) => {
          throw error;
        },
        complete: () => {
          if (!closed) subscribe();
        },
      },
    );
  reading = read();
  subscribe();
  return {
    state,
    /** The connection is lost without a word. */
    cut: () => socket?.terminate(),
    async close() {
      closed = true;
      await client.dispose();
      clearTimeout(gathering);
      await reading;
      agent.destroy();
    },
  };
}

/**
 * Opens boards of one day, by turns on each process, and changes the ride of a visit of that day at them, by turns too.
 * @param {readonly string[]} urls of the processes
 * @param {{ cookie: string, locationId: string }} desk
 * @param {string} date
 * @param {number} count
 */
export async function openBoards(urls, desk, date, count) {
  const { cookie, locationId } = desk;
  const agent = new Agent({ keepAlive: true });
  const ask = async (
    /** @type {string} */ url,
    /** @type {string} */ query,
    /** @type {object} */ variables,
  ) =>
    JSON.parse((await post(agent, `${url}/graphql`, { cookie }, JSON.stringify({ query, variables }))).text)
      .data;
  const { dayBoard } = await ask(urls[0], BOARD, { locationId, date });
  const visit = dayBoard.appointments.find((/** @type {any} */ { status }) => status === 'BOOKED');
  let { version } = visit;
  let changes = 0;

  /** Commits a change. @returns the ride that it makes of it, and the moment before it was sent */
  const change = async () => {
    const name = `Ride ${(changes += 1)}`;
    const sentAt = performance.now();
    const input = { appointmentId: visit.id, version, ride: { name, phone: '(555) 010-0100' } };
    const { recordRide } = await ask(urls[changes % urls.length], RIDE, { input });
    if (recordRide.__typename !== 'Appointment') throw new Error(`no change: ${JSON.stringify(recordRide)}`);
    version = recordRide.version;
    return { ride: name, sentAt };
  };

  const boards = Array.from({ length: count }, (_, n) => openBoard(urls[n % urls.length], desk, date));
  /** The moment at which each board has what a change made of the day; Infinity for one that never has it. */
  const showing = async (/** @type {string} */ ride) => {
    const has = () => boards.every(({ state }) => state.ride === ride);
    for (const until = performance.now() + NEVER_MS; !has() && performance.now() < until;)
      await pause(LOOK_MS);
    return boards.map(({ state }) => (state.ride === ride ? state.rideAt : Infinity));
  };

  return {
    boards,
    change,
    showing,
    /** Waits until each of them hears of changes. */
    async heard() {
      const until = performance.now() + NEVER_MS;
      while (boards.some(({ state }) => state.reads === 0 || !state.listens)) {
        if (performance.now() > until) throw new Error('the boards do not open');
        await pause(LOOK_MS);
      }
      if ((await showing((await change()).ride)).includes(Infinity))
        throw new Error('the boards do not live');
    },
    async close() {
      agent.destroy();
      await Promise.all(boards.map((board) => board.close()));
    },
  };
}
