import { Injectable } from '@nestjs/common';
import { ok, type StaffId, valueOf } from '@kapstone/kernel';
import { badInput, notFound, type RequestContext, requirePerson, UnitOfWork } from '@kapstone/platform';
import type { LinkPurpose } from '../persistence/identity-lookups.js';
import { issueLink, type NewLink } from './one-time-link.js';

/** Makes a new invitation or a reset link for a staff member, for the admin to pass on. */
@Injectable()
export class IssueLink {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND, or BAD_INPUT when the staff member is deactivated */
  async execute(ctx: RequestContext, staffId: StaffId, purpose: LinkPurpose): Promise<NewLink> {
    requirePerson(ctx);
    const result = await this.uow.write<NewLink, never>(ctx, async (tx) => {
      const [staff] = await tx.query<{ active: boolean }>(
        'select active from staff where practice_id = $1 and id = $2',
        [tx.ctx.actor.practiceId, staffId],
      );
      if (!staff) throw notFound('staff member', 'staffId');
      if (!staff.active)
        throw badInput('staffId', 'This staff member is deactivated. Reactivate them first.');
      return ok(await issueLink(tx, staffId, purpose));
    });
    return valueOf(result);
  }
}
