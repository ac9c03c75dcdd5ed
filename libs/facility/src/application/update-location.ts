import { Injectable } from '@nestjs/common';
import { type LocationId, ok, refuse, type Result } from '@kapstone/kernel';
import {
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
import { LocationRow } from '../persistence/location.row.js';
import { OpeningHoursRow } from '../persistence/opening-hours.row.js';
import { duplicateName, type DuplicateNameRefusal } from './duplicate-name.js';
import type { OpeningHours } from './locations.reader.js';
import { checkWeek, parseOptional, parseZone } from './parse-facility.js';

export interface UpdateLocationInput {
  readonly locationId: string;
  readonly version: number;
  readonly name?: string | null;
  readonly timeZone?: string | null;
  readonly address?: string | null;
  readonly phone?: string | null;
  readonly active?: boolean | null;
  readonly hours?: readonly OpeningHours[] | null;
}

/** Changes a location; its opening hours are replaced as a whole. */
@Injectable()
export class UpdateLocation {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(
    ctx: RequestContext,
    input: UpdateLocationInput,
  ): Promise<Result<LocationId, StaleVersionRefusal | DuplicateNameRefusal>> {
    const id = parseId<LocationId>(input.locationId, 'location', 'locationId');
    const change = {
      name: input.name == null ? undefined : parseText(input.name, 'name', { max: 120 }),
      timeZone: input.timeZone == null ? undefined : parseZone(input.timeZone),
      address: input.address == null ? undefined : parseText(input.address, 'address', { max: 300 }),
      phone: parseOptional(input.phone, 'phone', 40),
      active: input.active ?? undefined,
    };
    const hours = input.hours ?? undefined;
    if (hours) {
      checkWeek(
        hours.map(({ weekday, opens, closes }) => ({ weekday, from: opens, to: closes })),
        'hours',
      );
    }
    try {
      return await this.uow.write(ctx, async (tx) => {
        const { practiceId } = tx.ctx.actor;
        const before = await tx.em.findOne(LocationRow, {
          where: { practiceId, id },
          lock: { mode: 'pessimistic_write' },
        });
        if (!before) throw notFound('location', 'locationId');
        if (before.version !== input.version) return refuse(staleVersion('location', before.version));
        await tx.em.update(LocationRow, { practiceId, id }, { ...change, version: before.version + 1 });
        const changes = changedFields<LocationRow>(before, change);
        if (hours) {
          const rows = await tx.em.find(OpeningHoursRow, {
            where: { practiceId, locationId: id },
            order: { weekday: 'ASC', opens: 'ASC' },
          });
          const hoursBefore = rows.map(({ weekday, opens, closes }) => ({ weekday, opens, closes }));
          await tx.em.delete(OpeningHoursRow, { practiceId, locationId: id });
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
          changes.push(...changedFields({ hours: hoursBefore }, { hours: [...hours] }));
        }
        await tx.audit({ record: 'location', recordId: id, changes });
        return ok(id);
      });
    } catch (error) {
      return refusedBy(ctx, error, { uq_location_name: duplicateName('location', change.name!) });
    }
  }
}
