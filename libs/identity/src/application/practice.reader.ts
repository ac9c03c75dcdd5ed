import { Injectable } from '@nestjs/common';
import type { Cents, PracticeId, ZoneId } from '@kapstone/kernel';
import { type ReadTx, type RequestContext, UnitOfWork } from '@kapstone/platform';

/** A practice as its staff see it. */
export interface PracticeView {
  readonly id: PracticeId;
  readonly name: string;
  readonly timeZone: ZoneId;
  readonly npi: string | null;
  readonly tin: string | null;
  readonly phone: string | null;
  readonly idleLockMinutes: number;
  readonly holdMinutes: number;
  readonly calendarInitials: boolean;
  /** What one infusion session costs without a reason, both ends included (S2). */
  readonly infusionPriceMinimumCents: Cents;
  readonly infusionPriceMaximumCents: Cents;
  readonly version: number;
}

/** The caller's practice, in a transaction that is open already. */
export async function practiceOf(tx: ReadTx): Promise<PracticeView> {
  const [row] = await tx.query<PracticeView>(
    `select id, name, time_zone as "timeZone", npi, tin, phone, idle_lock_minutes as "idleLockMinutes",
            hold_minutes as "holdMinutes", calendar_initials as "calendarInitials",
            infusion_price_minimum_cents as "infusionPriceMinimumCents",
            infusion_price_maximum_cents as "infusionPriceMaximumCents", version
     from practice where id = $1`,
    [tx.ctx.actor.practiceId],
  );
  return row!;
}

/** The zone in which the practice counts legal dates. */
export const practiceZone = async (tx: ReadTx): Promise<ZoneId> => (await practiceOf(tx)).timeZone;

@Injectable()
export class PracticeReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** The caller's practice. */
  current(ctx: RequestContext): Promise<PracticeView> {
    return this.uow.read(ctx, practiceOf);
  }
}
