import { cents, ok, refuse, type Cents, type Result } from '@kapstone/kernel';

/** The cash price of one infusion session, both ends included. */
export interface PriceRange {
  readonly minimumCents: Cents;
  readonly maximumCents: Cents;
}

/** "Sessions $400-$800 each" (S2): what a practice starts with and may change. */
export const DEFAULT_INFUSION_PRICE: PriceRange = {
  minimumCents: cents(40_000),
  maximumCents: cents(80_000),
};

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
  range: PriceRange = DEFAULT_INFUSION_PRICE,
): Result<Cents, InfusionPriceRefusal> {
  const within = range.minimumCents <= unitCents && unitCents <= range.maximumCents;
  if (within || (reason !== null && reason.trim() !== '')) return ok(unitCents);
  return refuse({ code: 'INFUSION_PRICE_OUT_OF_RANGE', unitCents, ...range });
}
