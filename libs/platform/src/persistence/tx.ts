import type { EntityManager } from 'typeorm';
import type { PatientId } from '@kapstone/kernel';
import type { PracticeContext } from '../context/request-context.js';

/** One changed field. Values only of fields that are not clinical. */
export interface AuditChange {
  readonly field: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** What a write did, for the audit. */
export interface AuditedWrite {
  /** The record's kind, a word of the glossary. */
  readonly record: string;
  readonly recordId: string;
  readonly patientId?: PatientId | null;
  readonly changes?: readonly AuditChange[];
}

/** A transaction that reads, in the context of one request: what its policies let the caller see. */
export interface ReadTx {
  readonly ctx: PracticeContext;
  readonly em: EntityManager;
  /** Rows of one SQL statement; `$1` and so on stand for the values. Never run two at once on one transaction. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A transaction that writes. Commits when its work returns `ok`, and only then. */
export interface Tx extends ReadTx {
  /** Records what was done, in this transaction: no record, no effect. */
  audit(write: AuditedWrite): Promise<void>;
  /** Tells open consoles after the commit. Ids only: they read through ordinary queries. */
  publish(topic: string, payload: Record<string, unknown>): Promise<void>;
  /** Enqueues a job that exists if and only if this transaction commits. */
  enqueue(
    task: string,
    payload: Record<string, unknown>,
    options?: { runAt?: Date; key?: string },
  ): Promise<void>;
}
