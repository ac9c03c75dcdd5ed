import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { type LiveSocket, openSocket } from './socket.js';

/** A server that answers while it is there; its clients are the sockets that were opened. */
let answers: boolean;
let opened: number;
let socket: LiveSocket;

class TestSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readyState = TestSocket.OPEN;
  onopen?: () => void;
  onclose?: (event: object) => void;
  onmessage?: (event: { data: string }) => void;

  constructor() {
    opened++;
    queueMicrotask(() => (answers ? this.onopen?.() : this.onclose?.({ code: 1006, reason: '' })));
  }

  send(sent: string): void {
    const answer = { connection_init: 'connection_ack', ping: 'pong' }[
      (JSON.parse(sent) as { type: string }).type
    ];
    if (answers && answer) queueMicrotask(() => this.onmessage?.({ data: JSON.stringify({ type: answer }) }));
  }

  close(): void {
    this.readyState = TestSocket.CLOSED;
  }
}

const before = { ...globalThis };

beforeEach(() => {
  jest.useFakeTimers();
  answers = true;
  opened = 0;
  Object.assign(globalThis, {
    WebSocket: TestSocket,
    location: { origin: 'http://kapstone.test' },
  });
  socket = openSocket();
  socket.subscribe({ query: 'subscription { news }' }, { next: never, error: never, complete: never });
});

afterEach(() => {
  jest.useRealTimers();
  Object.assign(globalThis, before);
});

const never = (value?: unknown) => {
  throw new Error(`not expected: ${JSON.stringify(value)}`);
};
const after = (ms: number) => jest.advanceTimersByTimeAsync(ms);

it('stays open while the server answers', async () => {
  await after(10 * 60_000);
  expect(opened).toBe(1);
});

it('opens anew when the server does not answer any more, though nobody closed it', async () => {
  await after(1_000);
  answers = false;
  await after(30_000);
  expect(opened).toBeGreaterThan(1);
});

it('comes back within seconds after an hour without a server, and at once when told to', async () => {
  await after(1_000);
  answers = false;
  await after(60 * 60_000);
  answers = true;
  const tries = opened;
  await after(13_000);
  expect(opened).toBe(tries + 1);

  answers = false;
  await after(26_000);
  const later = opened;
  answers = true;
  socket.hurry();
  await after(100);
  expect(opened).toBe(later + 1);
});
