import { formatCents, type Cents } from '@kapstone/kernel';
import type { PlainRefusal, ReadTx } from '@kapstone/platform';
import type { AppointmentKind } from '@kapstone/scheduling';
import { practiceOf } from '@kapstone/identity';
import { checkInfusionPrice, type PriceRange } from '../domain/infusion-price.js';

export type PriceNeedsReason = PlainRefusal<'PRICE_NEEDS_REASON'>;

interface Priced {
  readonly description: string;
  readonly kind: AppointmentKind | null;
  readonly unitCents: Cents;
  readonly priceReason: string | null;
}

/** The refusal of an infusion price that lies outside the practice's range without a reason (S2); null when it may stand. */
function priceNeedsReason(
  { description, kind, unitCents, priceReason }: Priced,
  range: PriceRange,
): PriceNeedsReason | null {
  const checked = checkInfusionPrice(unitCents, priceReason, range);
  if (kind !== 'INFUSION' || checked.ok) return null;
  const { minimumCents, maximumCents } = checked.refusal;
  return {
    code: 'PRICE_NEEDS_REASON',
    message:
      `${description} at ${formatCents(unitCents)} lies outside ${formatCents(minimumCents)} to ` +
      `${formatCents(maximumCents)}. Change the price or give a reason for it.`,
  };
}

/** The refusal of the first price that needs a reason which it lacks, by what the practice says now. */
export async function pricesNeedReason(
  tx: ReadTx,
  prices: readonly Priced[],
): Promise<PriceNeedsReason | null> {
  const practice = await practiceOf(tx);
  const range: PriceRange = {
    minimumCents: practice.infusionPriceMinimumCents,
    maximumCents: practice.infusionPriceMaximumCents,
  };
  for (const price of prices) {
    const refusal = priceNeedsReason(price, range);
    if (refusal) return refusal;
  }
  return null;
}
