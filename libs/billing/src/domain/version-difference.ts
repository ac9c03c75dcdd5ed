import type { Cents } from '@kapstone/kernel';
import { estimateTotal, expectedCents, providerSubtotals, type EstimateLine } from './estimate-lines.js';

/** How one line differs between two versions. */
export interface LineDifference<Line extends EstimateLine = EstimateLine> {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** The line of the earlier version; null when it was added. */
  readonly before: Line | null;
  /** The line of the later version; null when it was removed. */
  readonly after: Line | null;
  /** Expected charge after less before. */
  readonly changeCents: Cents;
}

/** How one provider's part differs; a provider without differences is not listed. */
export interface ProviderDifference<Line extends EstimateLine = EstimateLine> {
  readonly providerId: string;
  readonly beforeCents: Cents;
  readonly afterCents: Cents;
  readonly changeCents: Cents;
  readonly lines: readonly LineDifference<Line>[];
}

export interface VersionDifference<Line extends EstimateLine = EstimateLine> {
  readonly beforeCents: Cents;
  readonly afterCents: Cents;
  readonly changeCents: Cents;
  readonly providers: readonly ProviderDifference<Line>[];
}

const difference = (before: number, after: number): Cents => (after - before) as Cents;

function isSame(before: EstimateLine, after: EstimateLine): boolean {
  return (
    before.description === after.description &&
    before.quantity === after.quantity &&
    before.unitCents === after.unitCents &&
    before.discountCents === after.discountCents
  );
}

/**
 * Pairs the lines of one provider by service code, the first of a code with the first of it, and so on: a line whose
 * price or count changed is one changed line, not one removed and one added.
 */
function lineDifferences<Line extends EstimateLine>(
  before: readonly Line[],
  after: readonly Line[],
): LineDifference<Line>[] {
  const unpaired = [...before];
  const found: LineDifference<Line>[] = [];
  for (const line of after) {
    const index = unpaired.findIndex((each) => each.serviceCode === line.serviceCode);
    if (index < 0) {
      found.push({ kind: 'ADDED', before: null, after: line, changeCents: expectedCents(line) });
      continue;
    }
    const [earlier] = unpaired.splice(index, 1);
    if (isSame(earlier!, line)) continue;
    const changeCents = difference(expectedCents(earlier!), expectedCents(line));
    found.push({ kind: 'CHANGED', before: earlier!, after: line, changeCents });
  }
  for (const line of unpaired) {
    found.push({
      kind: 'REMOVED',
      before: line,
      after: null,
      changeCents: difference(expectedCents(line), 0),
    });
  }
  return found;
}

/**
 * What changed between two versions of an estimate, by provider and line (G16). Providers of the later version come
 * first, in its order.
 */
export function versionDifference<Line extends EstimateLine>(
  before: readonly Line[],
  after: readonly Line[],
): VersionDifference<Line> {
  const earlier = new Map(providerSubtotals(before).map((each) => [each.providerId, each]));
  const later = new Map(providerSubtotals(after).map((each) => [each.providerId, each]));
  const providers = [...new Set([...later.keys(), ...earlier.keys()])]
    .map((providerId): ProviderDifference<Line> => {
      const was = earlier.get(providerId);
      const is = later.get(providerId);
      const beforeCents = was?.expectedCents ?? (0 as Cents);
      const afterCents = is?.expectedCents ?? (0 as Cents);
      return {
        providerId,
        beforeCents,
        afterCents,
        changeCents: difference(beforeCents, afterCents),
        lines: lineDifferences(was?.lines ?? [], is?.lines ?? []),
      };
    })
    .filter((provider) => provider.lines.length > 0);
  const beforeCents = estimateTotal(before);
  const afterCents = estimateTotal(after);
  return { beforeCents, afterCents, changeCents: difference(beforeCents, afterCents), providers };
}
