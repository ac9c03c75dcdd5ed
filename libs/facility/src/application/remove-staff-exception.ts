import { Injectable } from '@nestjs/common';
import { instant, ok } from '@kapstone/kernel';
import { badInput, forbidden, notFound, parseId, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { StaffExceptionRow } from '../persistence/staff-exception.row.js';
import { publishDays } from './publish-days.js';

/** Puts a staff member back into their week for a time that was an exception to it. */
@Injectable()
export class RemoveStaffException {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND */
  execute(ctx: RequestContext, exceptionId: string): Promise<void> {
    return this.remove(ctx, exceptionId, () => undefined);
  }

  /**
   * Takes back what was said by whoever moves visits: what those who manage hours entered is theirs, and what is over has happened.
   * @throws NOT_FOUND, BAD_INPUT; FORBIDDEN for what was not reported.
   */
  takeBack(ctx: RequestContext, exceptionId: string): Promise<void> {
    return this.remove(ctx, exceptionId, ({ reported, endsAt }) => {
      if (!reported)
        throw forbidden('This was entered by those who manage hours. Ask an admin to take it back.');
      if (endsAt.getTime() <= ctx.now) throw badInput('id', 'It is over, and stays as it was.');
    });
  }

  private async remove(
    ctx: RequestContext,
    exceptionId: string,
    check: (before: StaffExceptionRow) => void,
  ): Promise<void> {
    const id = parseId(exceptionId, 'exception');
    await this.uow.write<null, never>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const before = await tx.em.findOneBy(StaffExceptionRow, { practiceId, id });
      if (!before) throw notFound('exception');
      check(before);
      const { affected } = await tx.em.delete(StaffExceptionRow, { practiceId, id });
      if (affected !== 1) throw notFound('exception');
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
