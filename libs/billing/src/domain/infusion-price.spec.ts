import { describe, expect, it } from '@jest/globals';
import { cents } from '@kapstone/kernel';
import { checkInfusionPrice } from './infusion-price.js';

const usual = { minimumCents: cents(40_000), maximumCents: cents(80_000) };

describe('S2 the price of one infusion session', () => {
  it.each([
    [39_999, null, false],
    [40_000, null, true],
    [60_000, null, true],
    [80_000, null, true],
    [80_001, null, false],
    [39_999, '  ', false],
    [39_999, 'Hardship, agreed with Dr. Osei', true],
    [90_000, 'Home visit', true],
  ])('%i cents with reason %p: %p', (price, reason, allowed) =>
    expect(checkInfusionPrice(cents(price), reason, usual).ok).toBe(allowed),
  );

  it('tells the range, which a practice may change', () =>
    expect(
      checkInfusionPrice(cents(70_000), null, { minimumCents: cents(45_000), maximumCents: cents(65_000) }),
    ).toEqual({
      ok: false,
      refusal: {
        code: 'INFUSION_PRICE_OUT_OF_RANGE',
        unitCents: 70_000,
        minimumCents: 45_000,
        maximumCents: 65_000,
      },
    }));
});
