import type { PracticeContext } from '../context/request-context.js';
import type { AuditedWrite, ReadTx } from './tx.js';

/** Keeps what happened. Declared here, where writes happen; the audit library implements it. */
export abstract class AuditSink {
  /** Records a write inside its transaction. */
  abstract write(tx: ReadTx, write: AuditedWrite): Promise<void>;

  /**
   * Records what an operation looked at and what it was refused, durably, before its answer leaves.
   * @throws when it cannot be kept: the answer must not leave either.
   */
  abstract settle(ctx: PracticeContext, denied: readonly string[]): Promise<void>;
}
