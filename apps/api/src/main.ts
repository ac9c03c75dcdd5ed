import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { logger, Settings } from '@kapstone/platform';
import { createApi } from './create-api.js';
import { refuseUnsafeProduction } from '../../production-checks.js';
import { stopTogether } from '../../stop-together.js';

// The whole heap is collected when it has doubled since the last time: by default V8 lets it grow fourfold, to twice the
// memory for hardly more answers.
setFlagsFromString('--heap-growing-percent=100');

try {
  const settings = Settings.from(process.env);
  await refuseUnsafeProduction(settings);
  const api = await createApi(settings, 'dist/apps/web');
  stopTogether(() => api.close());
  logger.info({ url: api.url }, 'api ready');
} catch (error) {
  process.stderr.write(`Kapstone cannot start: ${(error as Error).message}\n`);
  process.exit(1);
}
