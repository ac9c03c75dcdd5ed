import { centsOf, money } from '../../format/money.js';
import { useViewer } from '../../session/session.js';

/**
 * What one infusion session costs at the practice without a reason, both ends included, before any discount (S2): in words, and
 * whether a price, as typed, lies outside of it.
 */
export function useInfusionPrice() {
  const { infusionPriceMinimumCents: least, infusionPriceMaximumCents: most } = useViewer().practice;
  return {
    range: `${money(least)} to ${money(most)}`,
    isOutside: (price: string): boolean => {
      const cents = centsOf(price);
      return cents !== null && (cents < least || cents > most);
    },
  };
}
