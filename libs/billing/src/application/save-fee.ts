import { Injectable } from '@nestjs/common';
import { cents, MAX_CENTS, newId, ok, refuse, type Result } from '@kapstone/kernel';
import type { DuplicateNameRefusal } from '@kapstone/facility';
import {
  badInput,
  brokenConstraint,
  changedFields,
  notFound,
  parseId,
  parseText,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import type { AppointmentKind } from '@kapstone/scheduling';
import { FeeRow } from '../persistence/fee.row.js';
import { pricesNeedReason, type PriceNeedsReason } from './price-needs-reason.js';

export interface SaveFeeInput {
  readonly feeId?: string | null;
  readonly version?: number | null;
  readonly code: string;
  readonly description: string;
  readonly kind?: AppointmentKind | null;
  readonly priceCents: number;
  readonly active: boolean;
  readonly outsideRangeReason?: string | null;
}

export type SaveFeeRefusal = StaleVersionRefusal | PriceNeedsReason | DuplicateNameRefusal;

type FeeContent = Omit<FeeRow, 'practiceId' | 'id' | 'version'>;

function parse(input: SaveFeeInput): FeeContent {
  const { priceCents } = input;
  if (priceCents < 0 || priceCents > MAX_CENTS)
    throw badInput('priceCents', 'A price lies between $0 and $1,000,000.');
  return {
    code: parseText(input.code, 'code', { max: 30 }),
    description: parseText(input.description, 'description', { max: 200 }),
    kind: input.kind ?? null,
    priceCents: cents(priceCents),
    active: input.active,
    outsideRangeReason:
      parseText(input.outsideRangeReason ?? '', 'outsideRangeReason', { min: 0, max: 500 }) || null,
  };
}

async function lockFee(tx: Tx, feeId: string): Promise<FeeRow> {
  const fee = await tx.em.findOne(FeeRow, {
    where: { practiceId: tx.ctx.actor.practiceId, id: parseId<string>(feeId, 'fee', 'feeId') },
    lock: { mode: 'pessimistic_write' },
  });
  if (!fee) throw notFound('fee', 'feeId');
  return fee;
}

/** Adds a fee to the schedule or changes one. Estimates that quote it stay as they are. */
@Injectable()
export class SaveFee {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(ctx: RequestContext, input: SaveFeeInput): Promise<Result<string, SaveFeeRefusal>> {
    const fee = parse(input);
    return this.uow.write<string, SaveFeeRefusal>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const kept = input.feeId ? await lockFee(tx, input.feeId) : null;
      if (kept && kept.version !== input.version) return refuse(staleVersion('fee', kept.version));
      const unreasoned = await pricesNeedReason(tx, [
        { ...fee, unitCents: fee.priceCents, priceReason: fee.outsideRangeReason },
      ]);
      if (unreasoned) return refuse(unreasoned);

      const id = kept?.id ?? newId();
      try {
        if (kept) await tx.em.update(FeeRow, { practiceId, id }, { ...fee, version: kept.version + 1 });
        else await tx.em.insert(FeeRow, { practiceId, id, ...fee });
      } catch (error) {
        if (brokenConstraint(error) !== 'uq_fee_code') throw error;
        const message = `The code ${fee.code} has a fee already. Change that fee or choose another code.`;
        return refuse({ code: 'DUPLICATE_NAME', message });
      }
      await tx.audit({ record: 'fee', recordId: id, changes: changedFields<FeeContent>(kept, fee) });
      return ok(id);
    });
  }
}
