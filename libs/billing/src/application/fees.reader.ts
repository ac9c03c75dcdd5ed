import { Injectable } from '@nestjs/common';
import { notFound, type ReadTx, type RequestContext, UnitOfWork } from '@kapstone/platform';
import type { KindFee } from '../domain/draft-content.js';
import { FeeRow } from '../persistence/fee.row.js';

/** Reads the fee schedule. It holds no patient data. */
@Injectable()
export class FeesReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** The whole fee schedule by code, inactive fees included. */
  all(ctx: RequestContext): Promise<FeeRow[]> {
    return this.uow.read(ctx, (tx) =>
      tx.em.find(FeeRow, { where: { practiceId: tx.ctx.actor.practiceId }, order: { code: 'ASC' } }),
    );
  }

  /** @throws NOT_FOUND */
  async byId(ctx: RequestContext, id: string): Promise<FeeRow> {
    const fee = await this.uow.read(ctx, (tx) =>
      tx.em.findOneBy(FeeRow, { practiceId: tx.ctx.actor.practiceId, id }),
    );
    if (!fee) throw notFound('fee');
    return fee;
  }

  /** The fees in force that price a kind of visit, by code. */
  async ofKinds(tx: ReadTx): Promise<KindFee[]> {
    const fees = await tx.em.find(FeeRow, {
      where: { practiceId: tx.ctx.actor.practiceId, active: true },
      order: { code: 'ASC' },
    });
    return fees.filter((fee): fee is FeeRow & KindFee => fee.kind !== null);
  }
}
