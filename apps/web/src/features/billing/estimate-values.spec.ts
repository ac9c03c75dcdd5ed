import { describe, expect, it } from '@jest/globals';
import type { Estimate } from './estimate-documents.js';
import { brokenLine, inputOf, valuesOf } from './estimate-values.js';

const estimate = {
  primaryService: 'Course of 6 ketamine infusions',
  primaryServiceOn: null,
  periodStart: '2026-12-15',
  periodEnd: '2027-12-14',
  frequency: '2 to 3 infusions a week',
  diagnosisCode: null,
  diagnosisNotDetermined: 'Before the evaluation',
  separateItems: [],
  separateItemsListed: false,
  lines: [
    {
      id: 'a',
      description: 'Infusion visit',
      serviceCode: 'KAP-INF',
      quantity: 6,
      unitCents: 65_000,
      discountCents: 0,
      expectedCents: 390_000,
      providerId: 'practice',
      kind: 'INFUSION',
      priceReason: null,
    },
  ],
} as unknown as Estimate;

describe('what is typed on a draft', () => {
  it('is sent as it came', () => {
    const { id: _, expectedCents: __, ...line } = estimate.lines[0]!;
    expect(inputOf(valuesOf(estimate))).toEqual({
      primaryService: estimate.primaryService,
      primaryServiceOn: null,
      periodStart: '2026-12-15',
      periodEnd: '2027-12-14',
      frequency: estimate.frequency,
      diagnosisCode: null,
      diagnosisNotDetermined: 'Before the evaluation',
      separateItems: null,
      lines: [line],
    });
  });

  it.each([
    ['nobody has said', '', false, null],
    ['expressly nothing', '', true, []],
    ['one a line', 'Laboratory tests\n\n Transport ', false, ['Laboratory tests', 'Transport']],
  ])('separate services: %s', (_, separateItems, nothingSeparate, sent) =>
    expect(inputOf({ ...valuesOf(estimate), separateItems, nothingSeparate })).toMatchObject({
      separateItems: sent,
    }),
  );

  it('is not sent while a line is not whole', () => {
    const values = valuesOf(estimate);
    const half = { ...values, lines: [...values.lines, { ...values.lines[0]!, unit: 'six' }] };
    expect([brokenLine(values), brokenLine(half), inputOf(half)]).toEqual([null, 2, null]);
  });
});
