import { Injectable } from '@nestjs/common';
import { instant, ok } from '@kapstone/kernel';
import { notFound, parseId, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { StaffExceptionRow } from '../persistence/staff-exception.row.js';
import { publishDays } from './publish-days.js';

/** Puts a staff member back into their week for a time that was an exception to it. */
@Injectable()
export class RemoveStaffException {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(ctx: RequestContext, exceptionId: string): Promise<void> {
    const id = parseId(exceptionId, 'exception');
    await this.uow.write<null, never>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const before = await tx.em.findOneBy(StaffExceptionRow, { practiceId, id });
      const { affected } = await tx.em.delete(StaffExceptionRow, { practiceId, id });
      if (!before || affected !== 1) throw notFound('exception');
      await tx.audit({
        record: 'staff exception',
        recordId: id,
        changes: [
          { field: 'staffId', from: before.staffId },
          { field: 'kind', from: before.kind },
          { field: 'startsAt', from: before.startsAt.toISOString() },
          { field: 'endsAt', from: before.endsAt.toISOString() },
        ],
      });
      const [start, end] = [before.startsAt, before.endsAt].map((at) => instant(at.getTime()));
      await publishDays(tx, {}, { start: start!, end: end! });
      return ok(null);
    });
  }
}
