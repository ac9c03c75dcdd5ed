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
  badInput,
  changedFields,
  notFound,
  parseId,
  type RequestContext,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import type { EffectivePeriod } from '../domain/effective-period.js';
import { atTwoPlaces } from '../domain/weekly-spans.js';
import { clearPeriod } from '../persistence/hours-period.js';
import { StaffHoursRow } from '../persistence/staff-hours.row.js';
import { checkFrom, checkWeek } from './parse-facility.js';
import { publishDays } from './publish-days.js';

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

interface HoursThere {
  readonly locationId: LocationId;
  readonly weekday: number;
  readonly starts: number;
  readonly ends: number;
}

/** @throws BAD_INPUT when somebody would work at two locations at once, NOT_FOUND naming the location that is none of the practice. */
async function checkPlaces(
  tx: Tx,
  hours: readonly HoursThere[],
  { from, until }: EffectivePeriod,
): Promise<void> {
  const places = await tx.query<{ id: LocationId; name: string; zone: ZoneId }>(
    'select id, name, time_zone as zone from location_facts where practice_id = $1 and id = any ($2)',
    [tx.ctx.actor.practiceId, hours.map(({ locationId }) => locationId)],
  );
  const placeOf = (id: string) => places.find((place) => place.id === id);
  const unknown = hours.findIndex(({ locationId }) => !placeOf(locationId));
  if (unknown !== -1) throw notFound('location', `hours.${unknown}.locationId`);
  const spans = hours.map(({ locationId, weekday, starts, ends }) => {
    const { zone } = placeOf(locationId)!;
    return { locationId, zone, weekday, from: starts, to: ends };
  });
  const both = atTwoPlaces(spans, from, until);
  if (!both) return;
  const [one, other] = both.map(({ locationId }) => placeOf(locationId)!.name);
  throw badInput(
    'hours',
    `Nobody works at two locations at once: the hours at ${one} and at ${other} overlap. End one before the other begins.`,
  );
}

/** Replaces when a staff member works where, a weekly pattern for each location: from a date on, or as it is now. */
@Injectable()
export class SetStaffHours {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(ctx: RequestContext, input: SetStaffHoursInput): Promise<StaffId> {
    const staffId = parseId<StaffId>(input.staffId, 'staff member', 'staffId');
    const hours = input.hours.map(({ locationId, weekday, starts, ends }, at) => ({
      locationId: parseId<LocationId>(locationId, 'location', `hours.${at}.locationId`),
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
      await checkPlaces(tx, hours, { from: from < today ? today : from, until });
      const after = hours.map((span) => ({ ...span, effectiveFrom: from, effectiveUntil: until }));
      if (hours.length > 0) {
        await tx.em.insert(
          StaffHoursRow,
          after.map((span) => ({ practiceId, staffId, ...span })),
        );
      }
      await publishDays(tx, {}, { startsOn: from < today ? today : from, endsOn: until });
      await tx.audit({
        record: 'staff hours',
        recordId: staffId,
        changes: changedFields({ hours: before }, { hours: after }),
      });
      return ok(null);
    });
    return staffId;
  }
}
