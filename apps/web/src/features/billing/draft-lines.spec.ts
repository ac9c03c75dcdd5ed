import { describe, expect, it } from '@jest/globals';
import { draftLine, expectedOf, lineInput, totalsOf, type DraftLine } from './draft-lines.js';

const line = (over: Partial<DraftLine> = {}): DraftLine => ({
  key: 'a',
  description: 'Infusion',
  serviceCode: 'KAP-INF',
  quantity: '6',
  unit: '600',
  discount: '',
  providerId: 'practice',
  kind: 'INFUSION',
  priceReason: '',
  ...over,
});

describe('estimate lines while they are typed', () => {
  it('expects quantity times price', () => expect(expectedOf(line())).toBe(360_000));

  it('1.3 part 4: takes the discount off', () => expect(expectedOf(line({ discount: '360' }))).toBe(324_000));

  it.each([{ unit: '' }, { unit: 'x' }, { quantity: '0' }, { quantity: '1.5' }, { discount: '-1' }])(
    'expects nothing of %j',
    (over) => {
      expect(expectedOf(line(over))).toBeNull();
      expect(lineInput(line(over))).toBeNull();
    },
  );

  it('G11: adds up for each provider', () => {
    const { total, byProvider } = totalsOf([
      line(),
      line({ unit: '180', providerId: 'webb' }),
      line({ quantity: '1', unit: '350' }),
      line({ unit: 'x' }),
    ]);
    expect(total).toBe(360_000 + 108_000 + 35_000);
    expect([...byProvider]).toEqual([
      ['practice', 395_000],
      ['webb', 108_000],
    ]);
  });

  it('comes back as it was saved', () => {
    const saved = {
      id: 'a',
      description: 'Infusion',
      serviceCode: 'KAP-INF',
      quantity: 6,
      unitCents: 65_050,
      discountCents: 0,
      providerId: 'p',
    };
    expect(lineInput(draftLine(saved, 0))).toMatchObject({
      quantity: 6,
      unitCents: 65_050,
      discountCents: 0,
    });
  });
});
