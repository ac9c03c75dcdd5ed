import { describe, expect, it } from '@jest/globals';
import { cents, MAX_CENTS, sumCents, type Cents } from '@kapstone/kernel';
import fc from 'fast-check';
import {
  checkLines,
  estimateTotal,
  expectedCents,
  MAX_LINES,
  providerSubtotals,
  type EstimateLine,
} from './estimate-lines.js';

const line = (providerId: string, quantity: number, unit: number, discount = 0): EstimateLine => ({
  providerId,
  serviceCode: 'KAP-INF',
  description: 'Infusion visit',
  quantity,
  unitCents: unit as Cents,
  discountCents: discount as Cents,
});

const course = (packageDiscount: number): EstimateLine[] => [
  line('practice', 1, 35_000),
  line('practice', 6, 60_000, packageDiscount),
  line('therapist', 1, 15_000),
  line('therapist', 6, 18_000),
];

const anyLine = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 0, max: 20_000 }),
    fc.integer({ min: 0, max: 100 }),
  )
  .map(([provider, quantity, unit, percent]) =>
    line(provider, quantity, unit, Math.floor((quantity * unit * percent) / 100)),
  );

describe('G11 totals', () => {
  it('adds the worked course up to $5,180', () => {
    expect(estimateTotal(course(0))).toBe(518_000);
    expect(providerSubtotals(course(0)).map((each) => [each.providerId, each.expectedCents])).toEqual([
      ['practice', 395_000],
      ['therapist', 123_000],
    ]);
  });

  it('shows $4,820 after a package discount of $360, never the price before it', () =>
    expect(estimateTotal(course(36_000))).toBe(482_000));

  it('lines sum to the subtotals, and the subtotals to the total, in whole cents', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
        const subtotals = providerSubtotals(lines);
        expect(sumCents(subtotals.map((each) => each.expectedCents))).toBe(estimateTotal(lines));
        expect(sumCents(lines.map(expectedCents))).toBe(estimateTotal(lines));
        expect(Number.isInteger(estimateTotal(lines))).toBe(true);
        expect(subtotals.flatMap((each) => each.lines)).toHaveLength(lines.length);
        expect(checkLines(lines).ok).toBe(true);
      }),
    );
  });
});

describe('bounds', () => {
  it.each([
    ['no quantity', line('a', 0, 100), 'QUANTITY_OUT_OF_BOUNDS'],
    ['half a quantity', line('a', 1.5, 100), 'QUANTITY_OUT_OF_BOUNDS'],
    ['too many', line('a', 1000, 100), 'QUANTITY_OUT_OF_BOUNDS'],
    ['a negative price', line('a', 1, -1), 'AMOUNT_OUT_OF_BOUNDS'],
    ['half a cent', line('a', 1, 0.5), 'AMOUNT_OUT_OF_BOUNDS'],
    ['a negative discount', line('a', 1, 100, -1), 'AMOUNT_OUT_OF_BOUNDS'],
    ['a line of more than a record holds', line('a', 999, 1_000_000), 'AMOUNT_OUT_OF_BOUNDS'],
    ['a discount above the price', line('a', 2, 100, 201), 'DISCOUNT_ABOVE_PRICE'],
  ])('refuses %s and names the line', (_name, bad, code) =>
    expect(checkLines([line('a', 1, 100), bad])).toEqual({
      ok: false,
      refusal: expect.objectContaining({ code, line: 1 }),
    }),
  );

  it('refuses a total of more than a record holds, and more lines than a person reads', () => {
    const most = line('a', 1, MAX_CENTS);
    expect(checkLines([most]).ok).toBe(true);
    expect(checkLines([most, line('a', 1, 1)])).toMatchObject({ refusal: { code: 'TOTAL_OUT_OF_BOUNDS' } });
    const many = Array.from({ length: MAX_LINES + 1 }, () => line('a', 1, 1));
    expect(checkLines(many)).toMatchObject({ refusal: { code: 'TOO_MANY_LINES' } });
  });

  it('allows a line that is given away', () => {
    expect(checkLines([line('a', 2, 100, 200)]).ok).toBe(true);
    expect(expectedCents(line('a', 2, 100, 200))).toBe(cents(0));
  });
});
