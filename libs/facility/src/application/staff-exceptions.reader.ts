import { Injectable } from '@nestjs/common';
import { groupBy, type Instant, type LocationId, type StaffId, toIso } from '@kapstone/kernel';
import {
  actorStaffId,
  inPractice,
  may,
  Permission,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';

export interface StaffException {
  readonly id: string;
  readonly kind: 'TIME_OFF' | 'EXTRA_HOURS';
  readonly locationId: LocationId | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Null where none was stated, and for those who need not know. */
  readonly reason: string | null;
  /** Said by whoever moves visits, who may take it back. */
  readonly reported: boolean;
}

/** Reads when staff are away, or there besides their week, from now on. */
@Injectable()
export class StaffExceptionsReader {
  constructor(private readonly uow: UnitOfWork) {}

  async ofStaff(
    ctx: RequestContext,
    ids: readonly StaffId[],
  ): Promise<ReadonlyMap<StaffId, readonly StaffException[]>> {
    const rows = await this.uow.read(ctx, (tx) =>
      tx.query<
        Omit<StaffException, 'startsAt' | 'endsAt'> & { staffId: StaffId; startsAt: Date; endsAt: Date }
      >(
        `select staff_id as "staffId", id, kind, location_id as "locationId", starts_at as "startsAt", ends_at as "endsAt", reason, reported
         from staff_exception where practice_id = $1 and staff_id = any ($2) and ends_at > $3 order by starts_at, id`,
        [tx.ctx.actor.practiceId, ids, toIso(tx.ctx.now)],
      ),
    );
    const managesAll = may(ctx.actor, Permission.FacilityManage);
    const own = actorStaffId(inPractice(ctx).actor);
    const views = rows.map(({ startsAt, endsAt, reason, ...row }) => ({
      ...row,
      startsAt: startsAt.getTime() as Instant,
      endsAt: endsAt.getTime() as Instant,
      reason: managesAll || row.staffId === own ? reason : null,
    }));
    return groupBy(views, ({ staffId }) => staffId);
  }
}
