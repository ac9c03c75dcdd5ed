import { Injectable } from '@nestjs/common';
import { instant, ok } from '@kapstone/kernel';
import { notFound, parseId, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { OutOfServiceRow } from '../persistence/out-of-service.row.js';
import { publishDays } from './publish-days.js';

/** Puts a room back into service for a period that was taken from it. */
@Injectable()
export class RemoveOutOfService {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(ctx: RequestContext, periodId: string): Promise<void> {
    const id = parseId(periodId, 'time out of service');
    await this.uow.write<null, never>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const before = await tx.em.findOneBy(OutOfServiceRow, { practiceId, id });
      const { affected } = await tx.em.delete(OutOfServiceRow, { practiceId, id });
      if (!before || affected !== 1) throw notFound('time out of service');
      await tx.audit({
        record: 'out of service',
        recordId: id,
        changes: [
          { field: 'roomId', from: before.roomId },
          { field: 'startsAt', from: before.startsAt.toISOString() },
          { field: 'endsAt', from: before.endsAt.toISOString() },
        ],
      });
      const [start, end] = [before.startsAt, before.endsAt].map((at) => instant(at.getTime()));
      await publishDays(tx, { roomId: before.roomId }, { start: start!, end: end! });
      return ok(null);
    });
  }
}
