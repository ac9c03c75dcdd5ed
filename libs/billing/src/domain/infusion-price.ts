import { ok, refuse, type Cents, type Result } from '@kapstone/kernel';

/** The cash price of one infusion session, both ends included: a practice starts with $400 to $800 (S2) and may change it. */
export interface PriceRange {
  readonly minimumCents: Cents;
  readonly maximumCents: Cents;
}

export interface InfusionPriceRefusal extends PriceRange {
  readonly code: 'INFUSION_PRICE_OUT_OF_RANGE';
  readonly unitCents: Cents;
}

/**
 * Whether one infusion session may cost this much (S2): within the practice's range, or outside it where an admin gives
 * a reason. Judged by the price before any package discount, which is a line's own business.
 */
export function checkInfusionPrice(
  unitCents: Cents,
  reason: string | null,
  range: PriceRange,
): Result<Cents, InfusionPriceRefusal> {
  const within = range.minimumCents <= unitCents && unitCents <= range.maximumCents;
  if (within || (reason !== null && reason.trim() !== '')) return ok(unitCents);
  return refuse({ code: 'INFUSION_PRICE_OUT_OF_RANGE', unitCents, ...range });
}
