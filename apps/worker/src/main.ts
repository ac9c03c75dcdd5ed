import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { Clock, JobRegistry, logger, Settings, systemContext, withRequestId } from '@kapstone/platform';
import type { PracticeId } from '@kapstone/kernel';
import { KapstoneModule } from '../../kapstone.module.js';
import { refuseUnsafeProduction } from '../../production-checks.js';
import { stopTogether } from '../../stop-together.js';

const POLL_MS = 2_000;

try {
  const settings = Settings.from(process.env);
  if (settings.ownerDatabaseUrl === undefined)
    throw new Error('DATABASE_URL is needed: the job queue’s tables are the owner’s.');
  await refuseUnsafeProduction(settings);
  const app = await NestFactory.createApplicationContext(KapstoneModule, {
    logger: ['warn', 'error'],
    abortOnError: false,
  });
  const registry = app.get(JobRegistry);
  const dataSource = app.get(DataSource);
  const clock = app.get(Clock);

  const inContext = (
    practiceId: PracticeId,
    task: string,
    work: (ctx: ReturnType<typeof systemContext>) => Promise<void>,
  ) => {
    const requestId = randomUUID();
    return withRequestId(requestId, () => work(systemContext(practiceId, task, clock.now(), requestId)));
  };

  const taskList: TaskList = {};
  for (const [task, work] of registry.jobs) {
    taskList[task] = async (payload) => {
      const { practiceId, ...rest } = payload as { practiceId: PracticeId };
      await inContext(practiceId, task, (ctx) => work(ctx, rest));
    };
  }
  for (const { task, work } of registry.recurring) {
    taskList[task] = async () => {
      const practices = await dataSource.query<{ id: PracticeId }[]>('select all_practices() as id');
      const failures: unknown[] = [];
      // One practice's trouble must not keep the others from their turn; the job is tried again all the same.
      for (const { id } of practices) await inContext(id, task, work).catch((error) => failures.push(error));
      if (failures.length > 0)
        throw new AggregateError(failures, `${task} failed in ${failures.length} practices`);
    };
  }

  const runner = await run({
    connectionString: settings.ownerDatabaseUrl,
    taskList,
    parsedCronItems: parseCronItems(registry.recurring.map(({ task, cron }) => ({ task, match: cron }))),
    concurrency: 4,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    // The queue's own messages quote payloads; only that a job failed is told.
    logger: new Logger(() => (level, message) => {
      if (level === 'error') logger.error({ queue: message.split('\n')[0] }, 'job failed');
    }),
  });
  logger.info({ tasks: Object.keys(taskList) }, 'worker ready');
  stopTogether(async () => {
    await runner.stop();
    await app.close();
  });
} catch (error) {
  process.stderr.write(`Kapstone's worker cannot start: ${(error as Error).message}\n`);
  process.exit(1);
}
