import { Injectable } from '@nestjs/common';
import { type LocalDate, type LocationId, newId, ok, valueOf } from '@kapstone/kernel';
import {
  badInput,
  checkDates,
  changedFields,
  notFound,
  parseId,
  parseText,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import { ClosureRow } from '../persistence/closure.row.js';
import { LocationRow } from '../persistence/location.row.js';
import type { Closure } from './locations.reader.js';
import { publishDays } from './publish-days.js';

export interface AddClosureInput {
  readonly locationId: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly reason: string;
}

/** Closes a location on dates, both included. Appointments on them stay: the schedule shows them as in the way. */
@Injectable()
export class AddClosure {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(ctx: RequestContext, input: AddClosureInput): Promise<Closure> {
    const locationId = parseId<LocationId>(input.locationId, 'location', 'locationId');
    const { startsOn, endsOn } = input;
    checkDates(input, ctx.now);
    const content = { startsOn, endsOn, reason: parseText(input.reason, 'reason', { max: 120 }) };
    const closure = { id: newId(), ...content };
    return valueOf(
      await this.uow.write<Closure, never>(ctx, async (tx) => {
        const { practiceId } = tx.ctx.actor;
        // Two who close the same location follow each other.
        const location = await tx.em.findOne(LocationRow, {
          where: { practiceId, id: locationId },
          lock: { mode: 'for_no_key_update' },
        });
        if (!location) throw notFound('location', 'locationId');
        if (await tx.em.existsBy(ClosureRow, { practiceId, locationId, startsOn, endsOn }))
          throw badInput('startsOn', 'The location is closed on these dates already. Choose others.');
        await tx.em.insert(ClosureRow, { practiceId, locationId, ...closure });
        await tx.audit({
          record: 'closure',
          recordId: closure.id,
          changes: changedFields(null, { locationId, ...content }),
        });
        await publishDays(tx, { locationId }, content);
        return ok(closure);
      }),
    );
  }
}
