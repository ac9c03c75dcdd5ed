import { Injectable } from '@nestjs/common';
import { ok } from '@kapstone/kernel';
import { notFound, type RequestContext, requirePerson, UnitOfWork } from '@kapstone/platform';
import { tellConsoles } from './sessions.js';

/** Ends a token of the caller's. */
@Injectable()
export class RevokeAccessToken {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND */
  async execute(ctx: RequestContext, id: string): Promise<void> {
    const { actor } = requirePerson(ctx);
    await this.uow.write<null, never>(ctx, async (tx) => {
      const revoked = await tx.query(
        `update access_token set revoked_at = coalesce(revoked_at, $4)
         where practice_id = $1 and id = $2 and staff_id = $3 returning id`,
        [actor.practiceId, id, actor.staffId, new Date(ctx.now)],
      );
      if (revoked.length === 0) throw notFound('access token');
      await tellConsoles(tx, actor.staffId, 'SESSION_ENDED');
      await tx.audit({ record: 'access token', recordId: id, changes: [{ field: 'revoked', to: 'true' }] });
      return ok(null);
    });
  }
}
