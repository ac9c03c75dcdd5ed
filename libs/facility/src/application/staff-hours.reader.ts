import { Injectable } from '@nestjs/common';
import { groupBy, type LocationId, type StaffId } from '@kapstone/kernel';
import { type RequestContext, UnitOfWork } from '@kapstone/platform';

/** A span of a weekday in which a staff member works at a location, in minutes after its midnight. */
export interface StaffHours {
  readonly locationId: LocationId;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly starts: number;
  readonly ends: number;
}

/** Reads when staff work where. */
@Injectable()
export class StaffHoursReader {
  constructor(private readonly uow: UnitOfWork) {}

  async ofStaff(
    ctx: RequestContext,
    ids: readonly StaffId[],
  ): Promise<ReadonlyMap<StaffId, readonly StaffHours[]>> {
    const rows = await this.uow.read(ctx, (tx) =>
      tx.query<StaffHours & { readonly staffId: StaffId }>(
        `select staff_id as "staffId", location_id as "locationId", weekday, starts_minute as starts, ends_minute as ends
         from staff_hours where practice_id = $1 and staff_id = any ($2)
         order by location_id, weekday, starts_minute`,
        [tx.ctx.actor.practiceId, ids],
      ),
    );
    return groupBy(rows, (row) => row.staffId);
  }
}
