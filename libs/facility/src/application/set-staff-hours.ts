import { Injectable } from '@nestjs/common';
import {
  dateAt,
  groupBy,
  type LocalDate,
  type LocationId,
  ok,
  type StaffId,
  type ZoneId,
} from '@kapstone/kernel';
import {
  brokenConstraint,
  changedFields,
  notFound,
  parseId,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import { clearPeriod } from '../persistence/hours-period.js';
import { StaffHoursRow } from '../persistence/staff-hours.row.js';
import { checkFrom, checkWeek } from './parse-facility.js';

export interface SetStaffHoursInput {
  readonly staffId: string;
  readonly hours: readonly {
    readonly locationId: string;
    readonly weekday: number;
    readonly starts: number;
    readonly ends: number;
  }[];
  /** Their first date; left out, they replace those that count today. */
  readonly from?: LocalDate | null;
}

/** Replaces when a staff member works where, a weekly pattern for each location: from a date on, or as it is now. */
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
        const [staff] = await tx.query<{ zone: ZoneId }>(
          `select p.time_zone as zone from staff_facts s join practice p on p.id = s.practice_id
           where s.practice_id = $1 and s.id = $2`,
          [practiceId, staffId],
        );
        if (!staff) throw notFound('staff member', 'staffId');
        const today = dateAt(tx.ctx.now, staff.zone);
        checkFrom(input.from ?? null, today, 'from');
        const rows = await tx.em.find(StaffHoursRow, {
          where: { practiceId, staffId },
          order: { effectiveFrom: 'ASC', locationId: 'ASC', weekday: 'ASC', starts: 'ASC' },
        });
        const before = rows.map(({ practiceId: _, staffId: __, ...span }) => span);
        const owner = { table: 'staff_hours', column: 'staff_id', id: staffId } as const;
        const { from, until } = await clearPeriod(tx, owner, input.from ?? null, today);
        const after = hours.map((span) => ({ ...span, effectiveFrom: from, effectiveUntil: until }));
        if (hours.length > 0) {
          await tx.em.insert(
            StaffHoursRow,
            after.map((span) => ({ practiceId, staffId, ...span })),
          );
        }
        await tx.audit({
          record: 'staff hours',
          recordId: staffId,
          changes: changedFields({ hours: before }, { hours: after }),
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
