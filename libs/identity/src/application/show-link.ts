import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result, type StaffId } from '@kapstone/kernel';
import { latestMessage, recallMessages } from '@kapstone/mail';
import {
  type PlainRefusal,
  type RequestContext,
  requirePerson,
  Settings,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import type { LinkPurpose } from '../persistence/identity-lookups.js';
import { issueLink, LINKS, type NewLink } from './one-time-link.js';
import { addressOf } from './send-link.js';

export type LinkGoesByMail = PlainRefusal<'LINK_GOES_BY_MAIL'>;

const GOES_BY_MAIL: LinkGoesByMail = {
  code: 'LINK_GOES_BY_MAIL',
  message:
    'Links go by mail, to the staff member alone. One is shown only when a message with it did not go out.',
};

/**
 * Makes a link for the admin to pass on, where mail cannot: there is no mail server, or the last message with such a link did not
 * certainly go out, as long ago as its link would live at most, and its owner came in by none since. Else nobody but its owner sees a
 * link, and nobody gets into an account without a message to its owner.
 */
@Injectable()
export class ShowLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  /** @throws NOT_FOUND, or BAD_INPUT when the staff member is deactivated */
  async execute(
    ctx: RequestContext,
    staffId: StaffId,
    purpose: LinkPurpose,
  ): Promise<Result<NewLink, LinkGoesByMail>> {
    requirePerson(ctx);
    return this.uow.write<NewLink, LinkGoesByMail>(ctx, async (tx) => {
      await addressOf(tx, staffId);
      if (this.settings.smtp !== null && !(await this.wasLost(tx, staffId, purpose)))
        return refuse(GOES_BY_MAIL);
      // Lest a message that waits for the mail server make a newer link, which would end this one.
      await recallMessages(tx, staffId, [LINKS[purpose].mail]);
      return ok(await issueLink(tx, staffId, purpose));
    });
  }

  private async wasLost(tx: Tx, staffId: StaffId, purpose: LinkPurpose): Promise<boolean> {
    const latest = await latestMessage(tx, staffId, [LINKS[purpose].mail]);
    if (latest === null || latest.failure === null || latest.status === 'SENDING') return false;
    if (latest.createdAt.getTime() <= tx.ctx.now - LINKS[purpose].livesMs) return false;
    const used = await tx.query(
      'select from one_time_link where practice_id = $1 and staff_id = $2 and used_at >= $3 limit 1',
      [tx.ctx.actor.practiceId, staffId, latest.createdAt],
    );
    return used.length === 0;
  }
}
