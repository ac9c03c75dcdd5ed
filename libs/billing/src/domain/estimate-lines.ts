import { MAX_CENTS, ok, refuse, sumCents, type Cents, type Result } from '@kapstone/kernel';

/** One priced line. All amounts are integer cents. */
export interface EstimateLine {
  /** The listed provider or facility that furnishes the service. */
  readonly providerId: string;
  /** The practice's own code for the service; the law asks for one, and lines are compared by it. */
  readonly serviceCode: string;
  readonly description: string;
  readonly quantity: number;
  /** The cash price of one, before the discount. */
  readonly unitCents: Cents;
  /** What is taken off the whole line: at most quantity times unit. */
  readonly discountCents: Cents;
}

export type EstimateLineRefusal =
  | { readonly code: 'QUANTITY_OUT_OF_BOUNDS'; readonly line: number; readonly maximum: number }
  | { readonly code: 'AMOUNT_OUT_OF_BOUNDS'; readonly line: number; readonly maximumCents: Cents }
  | { readonly code: 'DISCOUNT_ABOVE_PRICE'; readonly line: number; readonly priceCents: Cents }
  | { readonly code: 'TOO_MANY_LINES'; readonly maximum: number }
  | { readonly code: 'TOTAL_OUT_OF_BOUNDS'; readonly maximumCents: Cents };

export const MAX_LINES = 200;
export const MAX_QUANTITY = 999;

/**
 * The expected charge of a line: what the patient pays after the discount, which is the amount that the law compares with
 * the bill (86 FR 56135). Check lines with {@link checkLines} first.
 */
export const expectedCents = (line: EstimateLine): Cents =>
  (line.quantity * line.unitCents - line.discountCents) as Cents;

/** The sum of the expected charges of all lines. */
export const estimateTotal = (lines: readonly EstimateLine[]): Cents => sumCents(lines.map(expectedCents));

/** What one provider's lines come to. */
export interface ProviderSubtotal<Line extends EstimateLine = EstimateLine> {
  readonly providerId: string;
  readonly lines: readonly Line[];
  readonly expectedCents: Cents;
}

/** The lines grouped by provider, in the order in which the providers first appear (G11). */
export function providerSubtotals<Line extends EstimateLine>(
  lines: readonly Line[],
): ProviderSubtotal<Line>[] {
  const byProvider = new Map<string, Line[]>();
  for (const line of lines) {
    const others = byProvider.get(line.providerId);
    if (others) others.push(line);
    else byProvider.set(line.providerId, [line]);
  }
  return [...byProvider].map(([providerId, own]) => ({
    providerId,
    lines: own,
    expectedCents: estimateTotal(own),
  }));
}

const isAmount = (amount: number): boolean =>
  Number.isSafeInteger(amount) && amount >= 0 && amount <= MAX_CENTS;

function checkLine(line: EstimateLine, index: number): EstimateLineRefusal | null {
  if (!Number.isInteger(line.quantity) || line.quantity < 1 || line.quantity > MAX_QUANTITY) {
    return { code: 'QUANTITY_OUT_OF_BOUNDS', line: index, maximum: MAX_QUANTITY };
  }
  const price = line.quantity * line.unitCents;
  if (!isAmount(line.unitCents) || !isAmount(line.discountCents) || !isAmount(price)) {
    return { code: 'AMOUNT_OUT_OF_BOUNDS', line: index, maximumCents: MAX_CENTS as Cents };
  }
  if (line.discountCents > price)
    return { code: 'DISCOUNT_ABOVE_PRICE', line: index, priceCents: price as Cents };
  return null;
}

/**
 * Whether lines may be kept: quantities of 1 to {@link MAX_QUANTITY}, amounts of $0 to the most that a record holds,
 * no discount above its price, a total that a record can hold. Refuses with the first line (counted from 0) that is not.
 */
export function checkLines<Line extends EstimateLine>(
  lines: readonly Line[],
): Result<readonly Line[], EstimateLineRefusal> {
  if (lines.length > MAX_LINES) return refuse({ code: 'TOO_MANY_LINES', maximum: MAX_LINES });
  for (const [index, line] of lines.entries()) {
    const refusal = checkLine(line, index);
    if (refusal) return refuse(refusal);
  }
  if (estimateTotal(lines) > MAX_CENTS) {
    return refuse({ code: 'TOTAL_OUT_OF_BOUNDS', maximumCents: MAX_CENTS as Cents });
  }
  return ok(lines);
}
