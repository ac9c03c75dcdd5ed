import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, formatCents, MAX_CENTS, roundCents, sumCents, timesCents } from './index.js';

describe('cents', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, MAX_CENTS + 1, -MAX_CENTS - 1])(
    'refuses %p',
    (amount) => expect(() => cents(amount)).toThrow(RangeError),
  );

  it.each([
    [390_000, '$3,900'],
    [50, '$0.50'],
    [-1234, '-$12.34'],
    [0, '$0'],
    [100_000_000, '$1,000,000'],
  ])('%i reads %s', (amount, text) => expect(formatCents(cents(amount))).toBe(text));

  it.each([
    [0.5, 1],
    [-0.5, -1],
    [2.4999, 2],
    [-0.4, 0],
  ])('rounds %d to %i', (exact, amount) => expect(roundCents(exact)).toBe(amount));

  it('multiplies and adds', () => {
    expect(timesCents(6, cents(60_000))).toBe(360_000);
    expect(timesCents(0, cents(-500))).toBe(0);
    expect(sumCents([])).toBe(0);
    expect(sumCents([cents(35_000), cents(-36_000)])).toBe(-1000);
  });

  it('rounds symmetrically', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (exact) => {
        expect(roundCents(-exact) + roundCents(exact)).toBe(0);
      }),
    );
  });
});
