import { Injectable } from '@nestjs/common';
import { newSecret } from '@kapstone/identity';
import { ok } from '@kapstone/kernel';
import { type RequestContext, requirePerson, UnitOfWork } from '@kapstone/platform';

/** A staff member's calendar feed, without its address. */
export interface CalendarFeedView {
  readonly createdAt: Date;
}

/** The address by which a staff member's own calendar program reads their visits. */
@Injectable()
export class CalendarFeeds {
  constructor(private readonly uow: UnitOfWork) {}

  /** The caller's feed; null while there is none. */
  async own(ctx: RequestContext): Promise<CalendarFeedView | null> {
    const { actor } = requirePerson(ctx);
    const [feed] = await this.uow.read(ctx, (tx) =>
      tx.query<CalendarFeedView>(
        'select created_at as "createdAt" from calendar_feed where practice_id = $1 and staff_id = $2',
        [actor.practiceId, actor.staffId],
      ),
    );
    return feed ?? null;
  }

  /** Makes the caller's feed, or a new address for it: the one before ends. @returns its path, shown once */
  async create(ctx: RequestContext): Promise<string> {
    const { actor } = requirePerson(ctx);
    const { secret, hash } = newSecret();
    await this.uow.write<null, never>(ctx, async (tx) => {
      await tx.query(
        `insert into calendar_feed (practice_id, staff_id, secret_hash, created_at) values ($1, $2, $3, $4)
         on conflict (practice_id, staff_id) do update set secret_hash = excluded.secret_hash, created_at = excluded.created_at`,
        [actor.practiceId, actor.staffId, hash, new Date(ctx.now)],
      );
      await tx.audit({
        record: 'staff member',
        recordId: actor.staffId,
        changes: [{ field: 'calendar feed', to: 'new address' }],
      });
      return ok(null);
    });
    return `/calendar/${secret}.ics`;
  }

  /** Ends the caller's feed, if there is one. */
  async revoke(ctx: RequestContext): Promise<void> {
    const { actor } = requirePerson(ctx);
    await this.uow.write<null, never>(ctx, async (tx) => {
      const ended = await tx.query(
        'delete from calendar_feed where practice_id = $1 and staff_id = $2 returning staff_id',
        [actor.practiceId, actor.staffId],
      );
      if (ended.length > 0) {
        await tx.audit({
          record: 'staff member',
          recordId: actor.staffId,
          changes: [{ field: 'calendar feed', to: null }],
        });
      }
      return ok(null);
    });
  }
}
