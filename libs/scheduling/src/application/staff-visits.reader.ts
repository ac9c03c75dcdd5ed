import { Injectable } from '@nestjs/common';
import type { StaffVisits } from '@kapstone/identity';
import type { StaffId } from '@kapstone/kernel';
import { loaderOf, type RequestContext, UnitOfWork } from '@kapstone/platform';

/** Reads which visits staff members take. */
@Injectable()
export class StaffVisitsReader {
  constructor(private readonly uow: UnitOfWork) {}

  async of(ctx: RequestContext, staffId: StaffId): Promise<StaffVisits> {
    return (await this.loader(ctx).load(staffId))!;
  }

  private loader(ctx: RequestContext) {
    return loaderOf<StaffId, StaffVisits>(ctx, StaffVisitsReader, async (ids) => {
      const rows = await this.uow.read(ctx, (tx) =>
        tx.query<StaffVisits & { readonly id: StaffId }>(
          `select id, kinds, attending_lanes as "attendingLanes", supervising_lanes as "supervisingLanes"
           from staff_facts where practice_id = $1 and id = any ($2::uuid[])`,
          [tx.ctx.actor.practiceId, ids],
        ),
      );
      return new Map(rows.map(({ id, ...visits }) => [id, visits]));
    });
  }
}
