import { centsOf, money } from '../../format/money.js';
import type { AppointmentKind } from '../../gql/graphql.js';

/** A line as it is typed: amounts are text until they are amounts. */
export interface DraftLine {
  /** Tells lines apart on screen only. */
  key: string;
  description: string;
  serviceCode: string;
  quantity: string;
  unit: string;
  discount: string;
  providerId: string;
  kind: AppointmentKind | null;
  priceReason: string;
}

interface SavedLine {
  description: string;
  serviceCode: string;
  quantity: number;
  unitCents: number;
  discountCents: number;
  providerId: string;
  kind?: AppointmentKind | null;
  priceReason?: string | null;
}

/** A saved line as a form takes it. Its place is its key: saving gives every line a new id, and the same line stays the same. */
export function draftLine(line: SavedLine, place: number): DraftLine {
  return {
    key: `line ${place}`,
    description: line.description,
    serviceCode: line.serviceCode,
    quantity: String(line.quantity),
    unit: plain(line.unitCents),
    discount: line.discountCents > 0 ? plain(line.discountCents) : '',
    providerId: line.providerId,
    kind: line.kind ?? null,
    priceReason: line.priceReason ?? '',
  };
}

/** Cents as a field shows them: `650` or `650.50`. */
export const plain = (cents: number) => money(cents).replace(/[$,]/g, '');

/**
 * What a line is expected to cost, cents: quantity times price, less the discount (the charge after discounts, rules.md 1.3
 * part 4). Null while something in it is not a number.
 */
export function expectedOf(line: DraftLine): number | null {
  const unit = centsOf(line.unit);
  const discount = line.discount.trim() === '' ? 0 : centsOf(line.discount);
  const quantity = /^\d{1,3}$/.test(line.quantity.trim()) ? Number(line.quantity) : null;
  if (unit === null || discount === null || quantity === null || quantity === 0) return null;
  return Math.max(0, unit * quantity - discount);
}

/** The total of the lines that are numbers already, and one subtotal for each provider in the order of first mention (G11). */
export function totalsOf(lines: readonly DraftLine[]): { total: number; byProvider: Map<string, number> } {
  const byProvider = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    const expected = expectedOf(line) ?? 0;
    total += expected;
    byProvider.set(line.providerId, (byProvider.get(line.providerId) ?? 0) + expected);
  }
  return { total, byProvider };
}

/** What is sent of a line; null while it is not whole. */
export function lineInput(line: DraftLine) {
  const unitCents = centsOf(line.unit);
  if (expectedOf(line) === null || unitCents === null || !line.description.trim()) return null;
  return {
    description: line.description.trim(),
    serviceCode: line.serviceCode.trim(),
    quantity: Number(line.quantity),
    unitCents,
    discountCents: line.discount.trim() === '' ? 0 : centsOf(line.discount)!,
    providerId: line.providerId,
    kind: line.kind,
    priceReason: line.priceReason.trim() || null,
  };
}
