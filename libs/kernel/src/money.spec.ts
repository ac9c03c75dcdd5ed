import { describe, expect, it } from '@jest/globals';
import { cents, formatCents, MAX_CENTS, sumCents } from './index.js';

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

  it('adds', () => {
    expect(sumCents([])).toBe(0);
    expect(sumCents([cents(35_000), cents(-36_000)])).toBe(-1000);
  });
});
