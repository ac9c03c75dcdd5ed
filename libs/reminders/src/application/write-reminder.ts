import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newSecret, practiceOf } from '@kapstone/identity';
import { type ClaimedMessage, type Letter, MailWriters, senderName } from '@kapstone/mail';
import { Settings, type Tx } from '@kapstone/platform';
import { mayRemind } from '../domain/reminder-due.js';
import { reminderLetter } from '../domain/reminder-letter.js';
import { remindedVisit } from '../persistence/reminders.js';
import { instructionsFor } from './visit-instructions.js';
import { whenWords, whereLines } from './visit-place.js';

/**
 * Writes a reminder when its message is due: of a visit that was moved, cancelled or begun meanwhile there is none, and none to an
 * address that is not the patient's any more.
 */
@Injectable()
export class WriteReminder implements OnModuleInit {
  constructor(
    private readonly writers: MailWriters,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.writers.register('REMINDER', (tx, message) => this.write(tx, message));
  }

  private async write(tx: Tx, { id, recipient }: ClaimedMessage): Promise<Letter | null> {
    const reminded = await remindedVisit(tx, id);
    if (reminded === null) return null;
    const { visit, reminderId, startsAt } = reminded;
    const stands = visit.status === 'BOOKED' && visit.startsAt === startsAt && startsAt > tx.ctx.now;
    if (!stands || !mayRemind(visit) || visit.email !== recipient) return null;
    const { secret, hash } = newSecret();
    await tx.query('update reminder set secret_hash = $3 where practice_id = $1 and id = $2', [
      tx.ctx.actor.practiceId,
      reminderId,
      hash,
    ]);
    const { name, phone } = await practiceOf(tx);
    const sender = senderName(name);
    const letter = reminderLetter({
      when: whenWords(visit),
      where: whereLines(visit),
      instructions: visit.virtual ? '' : await instructionsFor(tx, visit.kind),
      link: `${this.settings.linkOrigin}/visits/${secret}`,
      phone: visit.locationPhone ?? phone,
      sender,
    });
    return { sender, ...letter };
  }
}
