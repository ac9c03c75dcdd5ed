import { cents, plusDays, type Cents, type LocalDate } from '@kapstone/kernel';

/** What one provider or facility estimated or billed in total. */
export interface ProviderAmount {
  readonly providerId: string;
  readonly amountCents: Cents;
}

export interface ProviderExcess {
  readonly providerId: string;
  readonly estimatedCents: Cents;
  readonly billedCents: Cents;
  /** Billed less estimated; negative when the bill is lower. */
  readonly excessCents: Cents;
  /** Whether the patient may start a dispute over this provider's bill. */
  readonly mayDispute: boolean;
}

/** From this excess on a bill is substantially above its estimate (45 CFR 149.620(a)(2)(ii)). */
export const DISPUTE_THRESHOLD = cents(40_000);

/** Calendar days from the bill in which a dispute can be started (P2). */
export const DISPUTE_DAYS = 120;

/** Adds up what belongs to one provider, so that several bills or versions' lines count as one total. */
function totals(amounts: readonly ProviderAmount[]): Map<string, number> {
  const byProvider = new Map<string, number>();
  for (const { providerId, amountCents } of amounts) {
    byProvider.set(providerId, (byProvider.get(providerId) ?? 0) + amountCents);
  }
  return byProvider;
}

/**
 * Compares bills with the estimate for each billed provider (P1): disputable from $400.00 above that provider's own
 * total, however low the bills of the others are. A provider who was not estimated at all counts as estimated at zero.
 */
export function disputableBills(
  estimated: readonly ProviderAmount[],
  billed: readonly ProviderAmount[],
): ProviderExcess[] {
  const expected = totals(estimated);
  return [...totals(billed)].map(([providerId, billedCents]) => {
    const estimatedCents = expected.get(providerId) ?? 0;
    const excessCents = billedCents - estimatedCents;
    return {
      providerId,
      estimatedCents: estimatedCents as Cents,
      billedCents: billedCents as Cents,
      excessCents: excessCents as Cents,
      mayDispute: excessCents >= DISPUTE_THRESHOLD,
    };
  });
}

/**
 * The last day on which a dispute can be started: 120 calendar days after the date on the bill (P2). The regulation counts
 * from receipt, the form from the bill's date; the earlier is shown.
 */
export const lastDisputeDay = (billedOn: LocalDate): LocalDate => plusDays(billedOn, DISPUTE_DAYS);
