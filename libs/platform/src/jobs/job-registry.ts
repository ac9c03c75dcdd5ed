import { Injectable } from '@nestjs/common';
import type { PracticeContext } from '../context/request-context.js';

/** A job that a transaction enqueued, with the payload it gave. Runs at least once: it must bear a repetition. */
export type JobWork = (ctx: PracticeContext, payload: Record<string, unknown>) => Promise<void>;

/** Work that is due again and again, in each practice. */
export interface RecurringJob {
  readonly task: string;
  /** Five fields of crontab, UTC. */
  readonly cron: string;
  readonly work: (ctx: PracticeContext) => Promise<void>;
}

/** What the worker can do: each context registers its own jobs when its module starts. */
@Injectable()
export class JobRegistry {
  readonly jobs = new Map<string, JobWork>();
  readonly recurring: RecurringJob[] = [];

  /** Work for jobs that transactions enqueue under this name. */
  handle(task: string, work: JobWork): void {
    this.jobs.set(task, work);
  }

  /** Work for every practice by the clock. */
  repeat(job: RecurringJob): void {
    this.recurring.push(job);
  }
}
