import { Injectable } from '@nestjs/common';
import { ok } from '@kapstone/kernel';
import { notFound, parseId, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { ClosureRow } from '../persistence/closure.row.js';
import { publishDays } from './publish-days.js';

/** Opens a location again on the dates of a closure. */
@Injectable()
export class RemoveClosure {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(ctx: RequestContext, closureId: string): Promise<void> {
    const id = parseId(closureId, 'closure');
    await this.uow.write<null, never>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const before = await tx.em.findOneBy(ClosureRow, { practiceId, id });
      const { affected } = await tx.em.delete(ClosureRow, { practiceId, id });
      if (!before || affected !== 1) throw notFound('closure');
      const { startsOn, endsOn, reason } = before;
      await tx.audit({
        record: 'closure',
        recordId: id,
        changes: [
          { field: 'startsOn', from: startsOn },
          { field: 'endsOn', from: endsOn },
          { field: 'reason', from: reason },
        ],
      });
      await publishDays(tx, { locationId: before.locationId }, before);
      return ok(null);
    });
  }
}
