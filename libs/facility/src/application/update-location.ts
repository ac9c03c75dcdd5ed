import { Injectable, Optional } from '@nestjs/common';
import { appointmentsAhead, type AppointmentsAheadRefusal, FutureAppointments } from '@kapstone/identity';
import {
  dateAt,
  type LocalDate,
  type LocationId,
  ok,
  refuse,
  type Result,
  type ZoneId,
} from '@kapstone/kernel';
import {
  badInput,
  changedFields,
  notFound,
  parseId,
  parseText,
  refusedBy,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import { LAST_DATE } from '../domain/effective-period.js';
import { clearPeriod } from '../persistence/hours-period.js';
import { LocationRow } from '../persistence/location.row.js';
import { OpeningHoursRow } from '../persistence/opening-hours.row.js';
import { duplicateName, type DuplicateNameRefusal } from './duplicate-name.js';
import type { OpeningHours } from './locations.reader.js';
import { checkFrom, checkWeek, parseOptional, parseZone } from './parse-facility.js';
import { publishDays } from './publish-days.js';

export interface UpdateLocationInput {
  readonly locationId: string;
  readonly version: number;
  readonly name?: string | null;
  readonly timeZone?: string | null;
  readonly address?: string | null;
  readonly phone?: string | null;
  readonly active?: boolean | null;
  readonly keepsFederalHolidays?: boolean | null;
  readonly hours?: readonly OpeningHours[] | null;
  /** The first date of the hours; left out, they replace those that count today. */
  readonly hoursFrom?: LocalDate | null;
}

export type UpdateLocationRefusal =
  StaleVersionRefusal | DuplicateNameRefusal | AppointmentsAheadRefusal<'LOCATION_HAS_APPOINTMENTS'>;

/** What its days look different by: not its name, nor where it is. */
const SEEN_ON_BOARDS: ReadonlySet<string> = new Set(['hours', 'timeZone', 'active', 'keepsFederalHolidays']);

/** So many of what is ahead are listed: a location has thousands. */
const MOST_LISTED = 50;

/** Changes a location; its opening hours are replaced as a whole, from a date on or as they are now. It is not given up, nor are its clocks changed, while visits are ahead. */
@Injectable()
export class UpdateLocation {
  constructor(
    private readonly uow: UnitOfWork,
    @Optional() private readonly appointments?: FutureAppointments,
  ) {}

  async execute(
    ctx: RequestContext,
    input: UpdateLocationInput,
  ): Promise<Result<LocationId, UpdateLocationRefusal>> {
    const id = parseId<LocationId>(input.locationId, 'location', 'locationId');
    const change = {
      name: input.name == null ? undefined : parseText(input.name, 'name', { max: 120 }),
      timeZone: input.timeZone == null ? undefined : parseZone(input.timeZone),
      address: input.address == null ? undefined : parseText(input.address, 'address', { max: 300 }),
      phone: parseOptional(input.phone, 'phone', 40),
      active: input.active ?? undefined,
      keepsFederalHolidays: input.keepsFederalHolidays ?? undefined,
    };
    const hours = input.hours ?? undefined;
    if (input.hoursFrom && !hours) throw badInput('hoursFrom', 'Say which hours begin that day.');
    if (hours) {
      checkWeek(
        hours.map(({ weekday, opens, closes }) => ({ weekday, from: opens, to: closes })),
        'hours',
      );
    }
    try {
      return await this.uow.write<LocationId, UpdateLocationRefusal>(ctx, async (tx) => {
        const { practiceId } = tx.ctx.actor;
        const before = await tx.em.findOne(LocationRow, {
          where: { practiceId, id },
          lock: { mode: 'pessimistic_write' },
        });
        if (!before) throw notFound('location', 'locationId');
        if (before.version !== input.version) return refuse(staleVersion('location', before.version));
        const clocksChange = change.timeZone !== undefined && change.timeZone !== before.timeZone;
        if (clocksChange || (before.active && change.active === false)) {
          const ahead = (await this.appointments?.of(tx, { locationId: id })) ?? [];
          if (ahead.length > 0) {
            const refusal = appointmentsAhead(
              'LOCATION_HAS_APPOINTMENTS',
              ahead,
              clocksChange ? 'here, and on other clocks they would begin at other times' : 'here',
            );
            return refuse({ ...refusal, appointmentIds: ahead.slice(0, MOST_LISTED) });
          }
        }
        await tx.em.update(LocationRow, { practiceId, id }, { ...change, version: before.version + 1 });
        const changes = changedFields<LocationRow>(before, change);
        const today = dateAt(tx.ctx.now, (change.timeZone ?? before.timeZone) as ZoneId);
        if (hours) {
          checkFrom(input.hoursFrom ?? null, today, 'hoursFrom');
          const rows = await tx.em.find(OpeningHoursRow, {
            where: { practiceId, locationId: id },
            order: { effectiveFrom: 'ASC', weekday: 'ASC', opens: 'ASC' },
          });
          const hoursBefore = rows.map(({ practiceId: _, locationId: __, ...span }) => span);
          const owner = { table: 'opening_hours', column: 'location_id', id } as const;
          const { from, until } = await clearPeriod(tx, owner, input.hoursFrom ?? null, today);
          const period = { effectiveFrom: from, effectiveUntil: until };
          if (hours.length > 0) {
            await tx.em.insert(
              OpeningHoursRow,
              hours.map(({ weekday, opens, closes }) => ({
                practiceId,
                locationId: id,
                weekday,
                opens,
                closes,
                ...period,
              })),
            );
          }
          changes.push(
            ...changedFields(
              { hours: hoursBefore },
              { hours: hours.map((span) => ({ ...span, ...period })) },
            ),
          );
        }
        const seen = changes.filter(({ field }) => SEEN_ON_BOARDS.has(field));
        if (seen.length > 0) {
          const waits = seen.every(({ field }) => field === 'hours') ? input.hoursFrom : null;
          const startsOn = waits && waits > today ? waits : today;
          await publishDays(tx, { locationId: id }, { startsOn, endsOn: LAST_DATE });
        }
        await tx.audit({ record: 'location', recordId: id, changes });
        return ok(id);
      });
    } catch (error) {
      return refusedBy(ctx, error, { uq_location_name: duplicateName('location', change.name!) });
    }
  }
}
