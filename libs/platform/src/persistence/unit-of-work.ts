import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { newId, type Result } from '@kapstone/kernel';
import { Permission } from '../access/permission.js';
import { actorStaffId, may, type PracticeContext, type RequestContext } from '../context/request-context.js';
import { unauthenticated } from '../graphql/api-error.js';
import { OutboxRelay } from '../realtime/outbox-relay.js';
import { AuditSink } from './audit-sink.js';
import { isRetriable } from './constraint.js';
import type { ReadTx, Tx } from './tx.js';

const ATTEMPTS = 5;

/** What the policies of a transaction read. */
export function contextSettings(ctx: PracticeContext): Record<string, string> {
  const { actor } = ctx;
  return {
    'app.practice_id': actor.practiceId,
    'app.staff_id': actorStaffId(actor) ?? '',
    'app.chart_scope': actor.kind === 'system' ? 'practice' : actor.chartScope,
    'app.actor_kind': actor.kind,
    'app.estimate_writer': may(actor, Permission.EstimateWrite) ? 'on' : '',
  };
}

/** The same as one statement without parameters, so that it shares BEGIN's round trip. */
function contextSql(ctx: PracticeContext): string {
  const calls = Object.entries(contextSettings(ctx)).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `select ${calls.join(', ')}`;
}

/** Narrows a context to one with a practice: without one there is no row to read or write. */
export function inPractice(ctx: RequestContext): PracticeContext {
  if (ctx.actor.kind === 'anonymous') throw unauthenticated();
  return ctx as PracticeContext;
}

class OpenTx implements Tx {
  published = false;

  constructor(
    readonly ctx: PracticeContext,
    private readonly runner: QueryRunner,
    private readonly sink: AuditSink,
  ) {}

  get em() {
    return this.runner.manager;
  }

  async query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.runner.query(sql, values as unknown[], true);
    return result.records as Row[];
  }

  audit(...[write]: Parameters<Tx['audit']>): Promise<void> {
    return this.sink.write(this, write);
  }

  async publish(topic: string, payload: Record<string, unknown>): Promise<void> {
    this.published = true;
    await this.query('insert into outbox (practice_id, id, topic, payload) values ($1, $2, $3, $4)', [
      this.ctx.actor.practiceId,
      newId(),
      topic,
      payload,
    ]);
  }

  async enqueue(...[task, payload, options = {}]: Parameters<Tx['enqueue']>): Promise<void> {
    await this.query('select enqueue_job($1, $2, $3, $4)', [
      task,
      payload,
      options.runAt ?? null,
      options.key ?? null,
    ]);
  }
}

/** The only maker of transactions. Each carries its request's context, which row-level security reads. */
@Injectable()
export class UnitOfWork {
  private readonly writing = new AsyncLocalStorage<true>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sink: AuditSink,
    private readonly relay: OutboxRelay,
  ) {}

  /**
   * Runs work that changes something. Only `ok` commits; a refusal and a throw roll back. Tried again, whole, after a
   * serialization failure or a deadlock and nothing else, so the work must not touch anything but its transaction.
   * @throws when called inside another `write`: two transactions could only commit apart.
   */
  async write<T, R extends { readonly code: string }>(
    ctx: RequestContext,
    work: (tx: Tx) => Promise<Result<T, R>>,
  ): Promise<Result<T, R>> {
    if (this.writing.getStore()) throw new Error('write inside write: pass the transaction on instead');
    const practiceCtx = inPractice(ctx);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.writing.run(true, () => this.attempt(practiceCtx, work));
      } catch (error) {
        if (!isRetriable(error) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Runs work that only reads. A write in it fails in the database (25006). */
  async read<T>(ctx: RequestContext, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    const practiceCtx = inPractice(ctx);
    return this.transaction('begin read only', practiceCtx, async (runner) => {
      const value = await work(new OpenTx(practiceCtx, runner, this.sink));
      return { commit: true, value };
    });
  }

  private async attempt<T, R extends { readonly code: string }>(
    ctx: PracticeContext,
    work: (tx: Tx) => Promise<Result<T, R>>,
  ): Promise<Result<T, R>> {
    let published = false;
    const result = await this.transaction('begin', ctx, async (runner) => {
      const tx = new OpenTx(ctx, runner, this.sink);
      const value = await work(tx);
      published = tx.published;
      return { commit: value.ok, value };
    });
    if (result.ok) {
      if (published) this.relay.nudge();
    } else {
      ctx.notes.refused(result.refusal.code);
    }
    return result;
  }

  private async transaction<T>(
    begin: string,
    ctx: PracticeContext,
    work: (runner: QueryRunner) => Promise<{ commit: boolean; value: T }>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      await runner.query(`${begin}; ${contextSql(ctx)}`);
      // TypeORM would otherwise open a transaction of its own around save().
      Object.assign(runner, { isTransactionActive: true });
      const { commit, value } = await work(runner);
      await runner.query(commit ? 'commit' : 'rollback');
      return value;
    } catch (error) {
      // A connection that cannot even roll back is broken, and the pool drops it.
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }
}
