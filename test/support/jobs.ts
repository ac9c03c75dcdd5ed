import { newId, type PracticeId } from '@kapstone/kernel';
import { Clock, JobRegistry, type PracticeContext, systemContext } from '@kapstone/platform';
import type { TestApp } from './app.js';

/** The context in which the worker works for the fixture's practice. */
export const workerContext = (app: TestApp, operation: string): PracticeContext =>
  systemContext(app.fixture.practiceId as PracticeId, operation, app.get(Clock).now(), newId());

/** Does what the worker would do at the next stroke of its clock. */
export async function runRecurring(app: TestApp, task: string): Promise<void> {
  const job = app.get(JobRegistry).recurring.find((each) => each.task === task);
  await job!.work(workerContext(app, task));
}

/** Does what the worker would do with a job. */
export async function runJob(app: TestApp, task: string, payload: Record<string, unknown>): Promise<void> {
  await app.get(JobRegistry).jobs.get(task)!(workerContext(app, task), payload);
}
