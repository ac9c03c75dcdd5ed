import { formatCents, type Cents } from '@kapstone/kernel';
import type { PlainRefusal } from '@kapstone/platform';
import type { AppointmentKind } from '@kapstone/scheduling';
import { checkInfusionPrice } from '../domain/infusion-price.js';

export type PriceNeedsReason = PlainRefusal<'PRICE_NEEDS_REASON'>;

interface Priced {
  readonly description: string;
  readonly kind: AppointmentKind | null;
  readonly unitCents: Cents;
  readonly priceReason: string | null;
}

/** The refusal of an infusion price that lies outside the range without a reason (S2); null when it may stand. */
export function priceNeedsReason({
  description,
  kind,
  unitCents,
  priceReason,
}: Priced): PriceNeedsReason | null {
  const checked = checkInfusionPrice(unitCents, priceReason);
  if (kind !== 'INFUSION' || checked.ok) return null;
  const { minimumCents, maximumCents } = checked.refusal;
  return {
    code: 'PRICE_NEEDS_REASON',
    message:
      `${description} at ${formatCents(unitCents)} lies outside ${formatCents(minimumCents)} to ` +
      `${formatCents(maximumCents)}. Change the price or give a reason for it.`,
  };
}

/** The refusal of the first line whose price needs a reason that it lacks. */
export function linesNeedReason(lines: readonly Priced[]): PriceNeedsReason | null {
  for (const line of lines) {
    const refusal = priceNeedsReason(line);
    if (refusal) return refusal;
  }
  return null;
}
