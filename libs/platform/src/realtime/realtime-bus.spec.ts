import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it, jest } from '@jest/globals';
import type { PracticeId } from '@kapstone/kernel';
import type { Settings } from '../config/settings.js';
import { Listening } from './listening.js';
import { RealtimeBus } from './realtime-bus.js';

let server: Server;
let bus: RealtimeBus;

/** A bus whose database is played by a function of the connections. */
async function busOf(play: (socket: Socket) => void): Promise<RealtimeBus> {
  server = createServer(play);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  bus = new RealtimeBus({ appDatabaseUrl: `postgres://a:b@127.0.0.1:${port}/c` } as Settings);
  return bus;
}

afterEach(async () => {
  jest.useRealTimers();
  await bus.onApplicationShutdown();
  await new Promise((resolve) => server.close(resolve));
});

it('asks a database that refuses it twice a second, and no more however often it was refused', async () => {
  let connections = 0;
  await busOf((socket) => {
    connections += 1;
    // A database that starts up hears the client out, refuses it, and closes.
    socket.once('data', () => socket.end());
  });
  await expect(bus.onModuleInit()).rejects.toThrow();
  await pause(2_800);
  expect(connections).toBeGreaterThan(1);
  expect(connections).toBeLessThanOrEqual(6);
});

it('ends its subscriptions and connects anew where the database does not answer any more, though nothing says so', async () => {
  const ready = Buffer.from('Z\0\0\0\x05I', 'latin1');
  const signedIn = Buffer.from('R\0\0\0\x08\0\0\0\0', 'latin1');
  const done = Buffer.from('C\0\0\0\x0bLISTEN\0', 'latin1');
  let connections = 0;
  await busOf((socket) => {
    connections += 1;
    let heard = 0;
    // It lets in, listens, and is silent from then on.
    socket.on('data', () => {
      heard += 1;
      if (heard === 1) socket.write(Buffer.concat([signedIn, ready]));
      if (heard === 2) socket.write(Buffer.concat([done, ready]));
    });
  });
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'performance', 'queueMicrotask'] });
  await bus.onModuleInit();
  const messages = bus.messages('a' as PracticeId, 'b');
  const { value } = (await messages.next()) as { value: unknown };
  expect(value).toBeInstanceOf(Listening);
  const next = messages.next();
  // Asked after five seconds, given up after five more, and connected half a second later.
  await jest.advanceTimersByTimeAsync(10_000);
  await jest.advanceTimersByTimeAsync(500);
  expect(await next).toEqual({ done: true, value: undefined });
  expect(connections).toBe(2);
});
