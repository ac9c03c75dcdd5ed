import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ClaimedMessage, type Letter, MailWriters, senderName } from '@kapstone/mail';
import { Settings, type Tx } from '@kapstone/platform';
import { linkLetter } from '../domain/link-letter.js';
import type { LinkPurpose } from '../persistence/identity-lookups.js';
import { issueLink, LINKS } from './one-time-link.js';
import { practiceOf } from './practice.reader.js';

/**
 * Writes an invitation or a reset when its message is due, and makes the link then. A message that is kept, because there is no
 * mail server, has no link: whoever may make one asks for it, and the audit knows who did.
 */
@Injectable()
export class WriteLinkLetter implements OnModuleInit {
  constructor(
    private readonly writers: MailWriters,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    for (const purpose of ['INVITATION', 'RESET'] as const) {
      this.writers.register(LINKS[purpose].mail, (tx, message) => this.write(tx, message, purpose));
    }
  }

  /** @returns null when the staff member has left or has another address by now */
  private async write(
    tx: Tx,
    { staffId, recipient }: ClaimedMessage,
    purpose: LinkPurpose,
  ): Promise<Letter | null> {
    const [staff] = await tx.query<{ name: string; email: string; active: boolean }>(
      'select name, email, active from staff where practice_id = $1 and id = $2',
      [tx.ctx.actor.practiceId, staffId],
    );
    if (!staff?.active || staff.email !== recipient) return null;
    const { name: practiceName, phone } = await practiceOf(tx);
    const letter = linkLetter({
      purpose,
      name: staff.name,
      practice: senderName(practiceName, 'your practice'),
      phone,
      link:
        this.settings.smtp === null
          ? null
          : this.settings.linkOrigin + (await issueLink(tx, staffId!, purpose)).path,
    });
    return { sender: senderName(practiceName, 'Kapstone'), ...letter };
  }
}
