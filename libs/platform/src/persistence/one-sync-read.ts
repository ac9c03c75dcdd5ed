import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { RequestContext } from '../context/request-context.js';
import { contextSettings, inPractice } from './unit-of-work.js';

/** A statement of a one-Sync read. Its name is kept by the connection, which parses the text once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | number | null)[];
}

const CONTEXT = {
  name: 'kapstone_context',
  // These statements have one good plan each, and planning them anew would cost many times their execution.
  text: `select set_config('transaction_read_only', 'on', true), set_config('plan_cache_mode', 'force_generic_plan', true), ${[
    'app.practice_id',
    'app.staff_id',
    'app.chart_scope',
    'app.actor_kind',
    'app.estimate_writer',
  ]
    .map((setting, i) => `set_config('${setting}', $${i + 1}, true)`)
    .join(', ')}`,
};

/** The part of pg's connection that this file uses: internal to pg, whose version is pinned for it. */
interface Wire {
  readonly stream: { cork?(): void; uncork?(): void };
  parse(statement: { name: string; text: string; types?: number[] }): void;
  bind(portal: { portal: string; statement: string; values: readonly unknown[] }): void;
  execute(portal: { portal: string; rows: number }): void;
  sync(): void;
}

/** The statements that a connection has parsed. */
const parsed = new WeakMap<Wire, Set<string>>();

/**
 * Sends context and statements with one Sync. PostgreSQL runs them as one implicit transaction and, after an error, skips to
 * the Sync: no statement runs without its context, and the context is gone when the transaction is.
 */
export class OneSync {
  private readonly results: (string | null)[] = [];
  private error: Error | null = null;
  private step = -1;
  private readonly fresh: string[] = [];
  private wire!: Wire;
  // pg reads these of whatever it runs.
  readonly name = undefined;
  readonly text = 'one-sync read';
  callback: ((error: Error | null) => void) | undefined;

  constructor(
    private readonly settings: readonly string[],
    private readonly statements: readonly Statement[],
    private readonly done: (error: Error | null, rows: (string | null)[]) => void,
  ) {}

  submit(wire: Wire): null {
    this.wire = wire;
    const known = parsed.get(wire) ?? new Set<string>();
    parsed.set(wire, known);
    wire.stream.cork?.();
    try {
      for (const { name, text, values } of [{ ...CONTEXT, values: this.settings }, ...this.statements]) {
        if (!known.has(name)) {
          wire.parse({ name, text });
          this.fresh.push(name);
        }
        // On the wire a value is text or null.
        wire.bind({
          portal: '',
          statement: name,
          values: values.map((value) => (value === null ? null : String(value))),
        });
        wire.execute({ portal: '', rows: 0 });
      }
      wire.sync();
    } finally {
      wire.stream.uncork?.();
    }
    return null;
  }

  handleRowDescription(): void {}

  handleDataRow({ fields }: { fields: (Buffer | string | null)[] }): void {
    if (this.step >= 0) this.results[this.step] = fields[0] === null ? null : String(fields[0]);
  }

  handleCommandComplete(): void {
    this.step += 1;
  }

  handleEmptyQuery(): void {}

  handlePortalSuspended(): void {}

  handleError(error: Error): void {
    // Of a connection that ended there is no ReadyForQuery to come.
    this.error = error;
    this.finish();
  }

  handleReadyForQuery(): void {
    if (!this.error) for (const name of this.fresh) parsed.get(this.wire)?.add(name);
    this.finish();
  }

  private finish(): void {
    this.done(this.error, this.results);
    this.callback?.(this.error);
  }
}

/** Reads JSON in one round trip: context and statements together, on the pool that everything else uses. */
@Injectable()
export class OneSyncRead {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Runs statements that give one row with one JSON column each, in the caller's context, in a read-only transaction.
   * @returns the JSON text of each; null where a statement gave no row.
   */
  async json(ctx: RequestContext, statements: readonly Statement[]): Promise<(string | null)[]> {
    const settings = Object.values(contextSettings(inPractice(ctx)));
    const pool = (this.dataSource.driver as unknown as { master: pg.Pool }).master;
    const client = await pool.connect();
    let failure: Error | undefined;
    try {
      return await new Promise((resolve, reject) => {
        client.query(
          new OneSync(settings, statements, (error, rows) => {
            if (error) reject(error);
            else resolve(rows);
          }) as unknown as pg.Submittable,
        );
      });
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      // After an error it is unknown which names the server skipped: the connection goes.
      client.release(failure);
    }
  }
}
