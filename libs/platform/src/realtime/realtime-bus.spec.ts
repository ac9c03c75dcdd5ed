import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Settings } from '../config/settings.js';
import { RealtimeBus } from './realtime-bus.js';

let connections = 0;
const server = createServer((socket) => {
  connections += 1;
  // A database that starts up hears the client out, refuses it, and closes.
  socket.once('data', () => socket.end());
});
let bus: RealtimeBus;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  bus = new RealtimeBus({ appDatabaseUrl: `postgres://a:b@127.0.0.1:${port}/c` } as Settings);
});

afterAll(async () => {
  await bus.onApplicationShutdown();
  await new Promise((resolve) => server.close(resolve));
});

it('asks a database that refuses it twice a second, and no more however often it was refused', async () => {
  await expect(bus.onModuleInit()).rejects.toThrow();
  await pause(2_800);
  expect(connections).toBeGreaterThan(1);
  expect(connections).toBeLessThanOrEqual(6);
});
