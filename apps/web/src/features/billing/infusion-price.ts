import { centsOf } from '../../format/money.js';

/** What one infusion session costs without a reason, both ends included, before any discount (S2). */
const range = { from: 40_000, to: 80_000 };

/** Whether an infusion's price, as typed, needs an admin's reason. */
export function isOutsideRange(price: string): boolean {
  const cents = centsOf(price);
  return cents !== null && (cents < range.from || cents > range.to);
}
