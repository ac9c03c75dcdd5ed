import { describe, expect, it } from '@jest/globals';
import { cents, localDate } from '@kapstone/kernel';
import { disputableBills, lastDisputeDay, type ProviderAmount } from './dispute.js';

const amounts = (clinician: number, therapist: number): ProviderAmount[] => [
  { providerId: 'clinician', amountCents: cents(clinician) },
  { providerId: 'therapist', amountCents: cents(therapist) },
];

describe('P1 the $400.00 is counted for each provider', () => {
  it.each([
    ['exactly $400.00 above', amounts(435_000, 123_000), [true, false]],
    ['a cent less', amounts(434_999, 123_000), [false, false]],
    ['$399.99 above for each, $799.98 in total', amounts(434_999, 162_999), [false, false]],
    ['above for one, as much below for the other', amounts(435_000, 83_000), [true, false]],
    ['below the estimate', amounts(300_000, 100_000), [false, false]],
  ])('%s', (_name, billed, expected) =>
    expect(disputableBills(amounts(395_000, 123_000), billed).map((each) => each.mayDispute)).toEqual(
      expected,
    ),
  );

  it('adds up the bills of one provider', () =>
    expect(
      disputableBills(amounts(395_000, 123_000), [...amounts(395_000, 0), ...amounts(40_000, 0)])[0],
    ).toEqual({
      providerId: 'clinician',
      estimatedCents: 395_000,
      billedCents: 435_000,
      excessCents: 40_000,
      mayDispute: true,
    }));

  it('counts a provider who was not on the estimate as estimated at zero', () =>
    expect(disputableBills([], amounts(40_000, 39_999)).map((each) => each.mayDispute)).toEqual([
      true,
      false,
    ]));
});

describe('P2 120 calendar days from the bill', () => {
  it.each([
    ['2026-12-01', '2027-03-31'],
    ['2027-12-01', '2028-03-30'],
  ])('%s: %s', (billedOn, last) => expect(lastDisputeDay(localDate(billedOn))).toBe(last));
});
