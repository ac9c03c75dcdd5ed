import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ok, valueOf } from '@kapstone/kernel';
import { Clock, JobRegistry, logger, type PracticeContext, type Tx, UnitOfWork } from '@kapstone/platform';
import { LOST_AFTER_MS, settlementOf } from '../domain/delivery.js';
import { type ClaimedMessage, claimMessage, settleMessage } from '../persistence/mail-messages.js';
import { MailServer } from '../persistence/mail-server.js';
import { type Letter, MailWriters } from './mail-writers.js';

export const SEND_MAIL = 'send-mail';

interface Sendable extends Letter {
  readonly message: ClaimedMessage;
}

/**
 * Sends what waits. A message is claimed and written in one transaction, handed over outside of any, and settled in another.
 * Whoever dies in between leaves it claimed: it is not sent again, since it may have been sent.
 */
@Injectable()
export class SendMessage implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly writers: MailWriters,
    private readonly server: MailServer,
    private readonly clock: Clock,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.handle(SEND_MAIL, (ctx, { messageId }) => this.send(ctx, String(messageId)));
    this.registry.repeat({
      task: 'settle-lost-mail',
      cron: '* * * * *',
      work: (ctx) => this.settleLost(ctx),
    });
  }

  /** Sends one message, if it still waits. */
  async send(ctx: PracticeContext, messageId: string): Promise<void> {
    const sendable = await this.write(ctx, (tx) => this.prepare(tx, messageId));
    if (sendable === null) return;
    const { message, ...letter } = sendable;
    const delivery = await this.server.deliver({
      ...letter,
      messageId,
      recipient: message.recipient,
    });
    const later = { ...ctx, now: this.clock.now() };
    const settlement = settlementOf(delivery, message.attempts, later.now);
    logger.info({ messageId, ...settlement }, 'mail');
    await this.write(later, async (tx) => {
      const settled = await settleMessage(tx, message, settlement);
      if (settled && settlement.status === 'WAITING') {
        await tx.enqueue(SEND_MAIL, { messageId }, { runAt: new Date(settlement.dueAt) });
      }
      return null;
    });
  }

  /** @returns null where there is nothing to hand over */
  private async prepare(tx: Tx, messageId: string): Promise<Sendable | null> {
    const message = await claimMessage(tx, messageId);
    if (message === null) return null;
    const letter = await this.writers.of(message.kind)(tx, message);
    if (letter === null) {
      await settleMessage(tx, message, { status: 'NOT_NEEDED' });
      return null;
    }
    if (!this.server.exists) {
      await settleMessage(tx, message, { status: 'KEPT', subject: letter.subject, body: letter.text });
      return null;
    }
    return { message, ...letter };
  }

  /** Settles what nobody works on any more, and sends what waits although nobody was told to send it. */
  private async settleLost(ctx: PracticeContext): Promise<void> {
    await this.write(ctx, async (tx) => {
      const values = [ctx.actor.practiceId, new Date(ctx.now - LOST_AFTER_MS)];
      const lost = await tx.query<ClaimedMessage>(
        `select id, patient_id as "patientId" from mail_message
         where practice_id = $1 and status = 'SENDING' and claimed_at <= $2`,
        values,
      );
      for (const message of lost) {
        await settleMessage(tx, message, { status: 'MAY_HAVE_BEEN_SENT', failure: 'LOST' });
      }
      const forgotten = await tx.query<{ id: string }>(
        `select id from mail_message where practice_id = $1 and status = 'WAITING' and due_at <= $2`,
        values,
      );
      for (const { id } of forgotten) await tx.enqueue(SEND_MAIL, { messageId: id });
      return null;
    });
  }

  private async write<T>(ctx: PracticeContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return valueOf(await this.uow.write<T, never>(ctx, async (tx) => ok(await work(tx))));
  }
}
