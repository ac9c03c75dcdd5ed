import { describe, expect, it } from '@jest/globals';
import { cents, localDate } from '@kapstone/kernel';
import type { WrittenLine } from './draft-content.js';
import { missingOf } from './estimate-parts.js';
import {
  documentParts,
  estimateDocument,
  type EstimateSurroundings,
  type WrittenEstimate,
} from './estimate-document.js';

const line = (
  providerId: string,
  code: string,
  quantity: number,
  price: number,
  discount = 0,
): WrittenLine => ({
  providerId,
  serviceCode: code,
  description: code,
  quantity,
  unitCents: cents(price),
  discountCents: cents(discount),
  kind: code === 'KAP-INF' ? 'INFUSION' : 'INTEGRATION',
  priceReason: null,
});

const written: WrittenEstimate = {
  number: 1,
  primaryService: 'Course of 6 ketamine infusions',
  primaryServiceOn: localDate('2026-12-15'),
  periodStart: localDate('2026-12-15'),
  periodEnd: localDate('2027-12-14'),
  frequency: '2 to 3 infusions a week',
  separateItems: ['Laboratory tests'],
  changeReason: null,
  lines: [
    line('practice', 'KAP-INF', 6, 60_000, 36_000),
    line('webb', 'KAP-INT', 6, 18_000),
    line('practice', 'KAP-CON', 1, 35_000),
  ],
};

const locations = [{ address: '14 Juniper Street, Albany, NY 12207', state: 'NY' }];
const surroundings: EstimateSurroundings = {
  practice: { name: 'Larkmoor Practice', phone: '(518) 555-0100' },
  patient: { name: 'Nina Frost', birthDate: localDate('1991-06-02') },
  providers: [
    { providerId: 'practice', name: 'Larkmoor Practice', npi: '1234567893', tin: '12-3456789', locations },
    { providerId: 'webb', name: 'Marcus Webb, LCSW', npi: '1234567893', tin: '12-3456789', locations },
  ],
  deadline: null,
  requestedOn: null,
};

describe('estimateDocument', () => {
  const document = estimateDocument(written, surroundings);

  it('groups lines by provider with subtotals and a total, net of discounts (G11; worked estimate of 1.7)', () => {
    expect(
      document.providers.map(({ name, lines, subtotalCents }) => [name, lines.length, subtotalCents]),
    ).toEqual([
      ['Larkmoor Practice', 2, 359_000],
      ['Marcus Webb, LCSW', 1, 108_000],
    ]);
    expect(document.totalCents).toBe(467_000);
  });

  it('says parts 6 to 10 in words: how to get separate estimates, and the right to dispute from $400.00', () => {
    expect(document.statements.map(({ code }) => code)).toEqual([
      'SEPARATE_ITEMS',
      'OTHER_ITEMS',
      'ESTIMATE_ONLY',
      'DISPUTE',
      'NO_CONTRACT',
    ]);
    expect(document.statements[0]!.text).toMatch(
      /separate estimate for each when it is scheduled or when you ask.*codes, charges.*need not appear here.*\(518\) 555-0100/s,
    );
    expect(document.statements[3]!.text).toMatch(
      /\$400\.00 or more.*120 calendar days.*does not affect the quality/s,
    );
  });

  it('never carries the diagnosis, which the front desk must not read', () => {
    expect(JSON.stringify(document)).not.toMatch(/diagnos/i);
  });

  it('reads the same after it was kept as JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('documentParts', () => {
  const missing = (change: Partial<WrittenEstimate>, code: string | null, isScheduled = true): string[] => {
    const changed = { ...written, ...change };
    const document = estimateDocument(changed, surroundings);
    const diagnosis = { code, notDetermined: null };
    return missingOf(documentParts(document, changed.lines, diagnosis, isScheduled)).map((part) => part.code);
  };

  it('finds all ten parts of 1.3 and the scope of G12 in a complete estimate', () => {
    expect(missing({}, 'F33.2')).toEqual([]);
  });

  it('misses the diagnosis, or a code among several that is none (1.3, part 4)', () => {
    expect(missing({}, null)).toEqual(['CODES_AND_CHARGES']);
    expect(missing({}, 'F33.2, F41.1')).toEqual([]);
    expect(missing({}, 'F33.2, SAD')).toEqual(['CODES_AND_CHARGES']);
  });

  it('misses the date of a main service only once it is booked', () => {
    expect(missing({ primaryServiceOn: null }, 'F33.2')).toEqual(['PRIMARY_SERVICE']);
    expect(missing({ primaryServiceOn: null }, 'F33.2', false)).toEqual([]);
  });

  it('misses how often a recurring service recurs (G12)', () => {
    expect(missing({ frequency: '' }, 'F33.2')).toEqual(['SCOPE']);
  });

  it('misses what is scheduled separately until someone has said it', () => {
    expect(missing({ separateItems: null }, 'F33.2')).toEqual(['SEPARATE_ITEMS']);
    expect(missing({ separateItems: [] }, 'F33.2')).toEqual([]);
  });
});
