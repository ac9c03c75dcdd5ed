// The API as built, in a process that tells how much it keeps. Needs --expose-gc.
import 'reflect-metadata';

const { Settings } = await import('../../dist/libs/platform/src/index.js');
const { createApi } = await import('../../dist/apps/api/src/create-api.js');

const api = await createApi(Settings.from(process.env));
process.on('message', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.on('SIGTERM', () => void api.close().then(() => process.exit(0)));
process.stdout.write(`${JSON.stringify({ url: api.url, msg: 'api ready' })}\n`);
