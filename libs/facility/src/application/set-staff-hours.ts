import { Injectable } from '@nestjs/common';
import { groupBy, type LocationId, ok, type StaffId } from '@kapstone/kernel';
import {
  brokenConstraint,
  changedFields,
  notFound,
  parseId,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import { StaffHoursRow } from '../persistence/staff-hours.row.js';
import { checkWeek } from './parse-facility.js';

export interface SetStaffHoursInput {
  readonly staffId: string;
  readonly hours: readonly {
    readonly locationId: string;
    readonly weekday: number;
    readonly starts: number;
    readonly ends: number;
  }[];
}

/** Replaces when a staff member works where: a weekly pattern for each location. */
@Injectable()
export class SetStaffHours {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(ctx: RequestContext, input: SetStaffHoursInput): Promise<StaffId> {
    const staffId = parseId<StaffId>(input.staffId, 'staff member', 'staffId');
    const hours = input.hours.map(({ locationId, weekday, starts, ends }) => ({
      locationId: parseId<LocationId>(locationId, 'location', 'hours.locationId'),
      weekday,
      starts,
      ends,
    }));
    for (const week of groupBy(hours, ({ locationId }) => locationId).values()) {
      checkWeek(
        week.map(({ weekday, starts, ends }) => ({ weekday, from: starts, to: ends })),
        'hours',
      );
    }
    try {
      await this.uow.write<null, never>(ctx, async (tx) => {
        const { practiceId } = tx.ctx.actor;
        // Two who set the same hours follow each other.
        await tx.query(`select pg_advisory_xact_lock(hashtextextended('staff-hours:' || $1, 0))`, [staffId]);
        const [staff] = await tx.query('select id from staff_facts where practice_id = $1 and id = $2', [
          practiceId,
          staffId,
        ]);
        if (!staff) throw notFound('staff member', 'staffId');
        const rows = await tx.em.find(StaffHoursRow, {
          where: { practiceId, staffId },
          order: { locationId: 'ASC', weekday: 'ASC', starts: 'ASC' },
        });
        const before = rows.map(({ locationId, weekday, starts, ends }) => ({
          locationId,
          weekday,
          starts,
          ends,
        }));
        await tx.em.delete(StaffHoursRow, { practiceId, staffId });
        if (hours.length > 0) {
          await tx.em.insert(
            StaffHoursRow,
            hours.map((span) => ({ practiceId, staffId, ...span })),
          );
        }
        await tx.audit({
          record: 'staff hours',
          recordId: staffId,
          changes: changedFields({ hours: before }, { hours }),
        });
        return ok(null);
      });
      return staffId;
    } catch (error) {
      if (brokenConstraint(error) === 'fk_staff_hours_location')
        throw notFound('location', 'hours.locationId');
      throw error;
    }
  }
}
