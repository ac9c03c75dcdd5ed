import { describe, expect, it } from '@jest/globals';
import { cents, sumCents, type Cents } from '@kapstone/kernel';
import fc from 'fast-check';
import type { EstimateLine } from './estimate-lines.js';
import { versionDifference } from './version-difference.js';

const line = (providerId: string, serviceCode: string, quantity: number, unit: number): EstimateLine => ({
  providerId,
  serviceCode,
  description: serviceCode,
  quantity,
  unitCents: unit as Cents,
  discountCents: cents(0),
});

const anyLines = fc.array(
  fc
    .tuple(
      fc.constantFrom('a', 'b'),
      fc.constantFrom('x', 'y', 'z'),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([provider, code, quantity, unit]) => line(provider, code, quantity, unit)),
  { maxLength: 8 },
);

describe('G16 what changed since the version before', () => {
  const first = [line('practice', 'KAP-INF', 6, 65_000), line('webb', 'KAP-INT', 6, 18_000)];

  it('names a changed count and an added line by provider', () => {
    const second = [first[0]!, line('practice', 'KAP-FUP', 2, 15_000), line('webb', 'KAP-INT', 7, 18_000)];
    expect(versionDifference(first, second)).toMatchObject({
      beforeCents: 498_000,
      afterCents: 546_000,
      changeCents: 48_000,
      providers: [
        {
          providerId: 'practice',
          changeCents: 30_000,
          lines: [{ kind: 'ADDED', before: null, changeCents: 30_000 }],
        },
        { providerId: 'webb', changeCents: 18_000, lines: [{ kind: 'CHANGED', changeCents: 18_000 }] },
      ],
    });
  });

  it('names a provider who is gone', () =>
    expect(versionDifference(first, [first[0]!]).providers).toMatchObject([
      { providerId: 'webb', beforeCents: 108_000, afterCents: 0, lines: [{ kind: 'REMOVED', after: null }] },
    ]));

  it('is empty for the same lines in another order', () =>
    expect(versionDifference(first, [...first].reverse()).providers).toEqual([]));

  it('adds up: lines to providers, providers to the total', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (before, after) => {
        const found = versionDifference(before, after);
        expect(sumCents(found.providers.map((provider) => provider.changeCents))).toBe(found.changeCents);
        for (const provider of found.providers) {
          expect(sumCents(provider.lines.map((each) => each.changeCents))).toBe(provider.changeCents);
        }
        expect(versionDifference(before, before).providers).toEqual([]);
        expect(versionDifference(after, before).changeCents + found.changeCents).toBe(0);
      }),
    );
  });
});
