import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { Settings } from '../config/settings.js';
import { logger } from '../logging/logger.js';
import { OutboxRelay } from '../realtime/outbox-relay.js';
import { RealtimeBus } from '../realtime/realtime-bus.js';
import { OneSyncRead } from './one-sync-read.js';
import { UnitOfWork } from './unit-of-work.js';

// A date is a day of the calendar, not an instant; counts fit a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const LONGEST_STATEMENT_MS = 15_000;

/** A backend that dies while its client is checked out must not take the process along. */
export const surviveLostBackends = (pool: pg.Pool): void => {
  pool.on('connect', (client) =>
    client.on('error', (error) => logger.warn({ err: error }, 'database connection lost')),
  );
  pool.on('error', (error) => logger.warn({ err: error }, 'idle database connection lost'));
};

/** The app role's pool, and the only ways through it. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        type: 'postgres' as const,
        url: settings.appDatabaseUrl,
        autoLoadEntities: true,
        synchronize: false,
        applicationName: 'kapstone',
        poolErrorHandler: (error: Error) => logger.warn({ err: error }, 'database connection lost'),
        extra: {
          max: settings.poolSize,
          statement_timeout: LONGEST_STATEMENT_MS,
          idle_in_transaction_session_timeout: LONGEST_STATEMENT_MS,
          onConnect: (client: pg.Client) => {
            client.on('error', (error) => logger.warn({ err: error }, 'database connection lost'));
          },
        },
      }),
    }),
  ],
  providers: [UnitOfWork, OneSyncRead, OutboxRelay, RealtimeBus],
  exports: [UnitOfWork, OneSyncRead, OutboxRelay, RealtimeBus],
})
export class DatabaseModule {}
