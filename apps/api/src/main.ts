import 'reflect-metadata';
import { logger, Settings } from '@kapstone/platform';
import { createApi } from './create-api.js';
import { refuseUnsafeProduction } from '../../production-checks.js';
import { stopTogether } from '../../stop-together.js';

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
