import { Injectable } from '@nestjs/common';
import { groupBy, type LocalDate, type LocationId, type StaffId, toIso } from '@kapstone/kernel';
import { type RequestContext, UnitOfWork } from '@kapstone/platform';
import { FIRST_DATE, LAST_DATE } from '../domain/effective-period.js';

/** A span of a weekday in which a staff member works at a location, in minutes after its midnight. */
export interface StaffHours {
  readonly locationId: LocationId;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly starts: number;
  readonly ends: number;
  /** The dates on which it counts; null for no bound. */
  readonly effectiveFrom: LocalDate | null;
  readonly effectiveUntil: LocalDate | null;
  /** Whether it begins later than today. */
  readonly planned: boolean;
}

/** Reads when staff work where, from today on. */
@Injectable()
export class StaffHoursReader {
  constructor(private readonly uow: UnitOfWork) {}

  async ofStaff(
    ctx: RequestContext,
    ids: readonly StaffId[],
  ): Promise<ReadonlyMap<StaffId, readonly StaffHours[]>> {
    const rows = await this.uow.read(ctx, (tx) =>
      tx.query<StaffHours & { readonly staffId: StaffId }>(
        `select h.staff_id as "staffId", h.location_id as "locationId", h.weekday, h.starts_minute as starts, h.ends_minute as ends,
                nullif(h.effective_from, '${FIRST_DATE}') as "effectiveFrom",
                nullif(h.effective_until, '${LAST_DATE}') as "effectiveUntil", h.effective_from > today.date as planned
         from staff_hours h join location l on l.practice_id = h.practice_id and l.id = h.location_id
         cross join lateral (select ($3::timestamptz at time zone l.time_zone)::date as date) today
         where h.practice_id = $1 and h.staff_id = any ($2) and h.effective_until >= today.date
         order by h.effective_from, h.location_id, h.weekday, h.starts_minute`,
        [tx.ctx.actor.practiceId, ids, toIso(tx.ctx.now)],
      ),
    );
    return groupBy(rows, (row) => row.staffId);
  }
}
