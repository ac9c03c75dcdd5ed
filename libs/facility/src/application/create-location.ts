import { Injectable } from '@nestjs/common';
import { type LocationId, newId, ok, type Result } from '@kapstone/kernel';
import { changedFields, parseText, refusedBy, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { LocationRow } from '../persistence/location.row.js';
import { OpeningHoursRow } from '../persistence/opening-hours.row.js';
import { duplicateName, type DuplicateNameRefusal } from './duplicate-name.js';
import type { OpeningHours } from './locations.reader.js';
import { checkWeek, parseOptional, parseZone } from './parse-facility.js';

export interface CreateLocationInput {
  readonly name: string;
  readonly timeZone: string;
  readonly address: string;
  readonly phone?: string | null;
  readonly keepsFederalHolidays: boolean;
  readonly hours: readonly OpeningHours[];
}

/** Adds a location with its opening hours. */
@Injectable()
export class CreateLocation {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(
    ctx: RequestContext,
    input: CreateLocationInput,
  ): Promise<Result<LocationId, DuplicateNameRefusal>> {
    const location = {
      name: parseText(input.name, 'name', { max: 120 }),
      timeZone: parseZone(input.timeZone),
      address: parseText(input.address, 'address', { max: 300 }),
      phone: parseOptional(input.phone, 'phone', 40) ?? null,
      keepsFederalHolidays: input.keepsFederalHolidays,
    };
    const { hours } = input;
    checkWeek(
      hours.map(({ weekday, opens, closes }) => ({ weekday, from: opens, to: closes })),
      'hours',
    );
    try {
      return await this.uow.write(ctx, async (tx) => {
        const { practiceId } = tx.ctx.actor;
        const id = newId<LocationId>();
        await tx.em.insert(LocationRow, { practiceId, id, ...location, active: true, version: 1 });
        if (hours.length > 0) {
          await tx.em.insert(
            OpeningHoursRow,
            hours.map(({ weekday, opens, closes }) => ({
              practiceId,
              locationId: id,
              weekday,
              opens,
              closes,
            })),
          );
        }
        await tx.audit({
          record: 'location',
          recordId: id,
          changes: changedFields(null, { ...location, hours }),
        });
        return ok(id);
      });
    } catch (error) {
      return refusedBy(ctx, error, { uq_location_name: duplicateName('location', location.name) });
    }
  }
}
