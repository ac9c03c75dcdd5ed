import { Injectable } from '@nestjs/common';
import type { Tx } from '@kapstone/platform';
import type { MailKind } from '../domain/mail-kind.js';
import type { ClaimedMessage } from '../persistence/mail-messages.js';

/** What a message says: plain text, because nothing in it has to look like anything. */
export interface Letter {
  /** What its sender is called. */
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Writes a message when it is due, in the transaction that claims it. May be asked again for a message that did not leave.
 * @returns null where there is nothing to say any more
 */
export type MailWriter = (tx: Tx, message: ClaimedMessage) => Promise<Letter | null>;

/** Who writes what: each context registers for its kinds of messages when its module starts. */
@Injectable()
export class MailWriters {
  private readonly writers = new Map<MailKind, MailWriter>();

  register(kind: MailKind, writer: MailWriter): void {
    this.writers.set(kind, writer);
  }

  of(kind: MailKind): MailWriter {
    const writer = this.writers.get(kind);
    if (!writer) throw new Error(`nobody writes messages of the kind ${kind}`);
    return writer;
  }
}
