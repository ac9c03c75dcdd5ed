import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { axisOf, curve } from './lane-axis.js';
import { consentSpans, estimateSpans, type SignedConsent } from './lane-spans.js';

const zone = 'America/New_York';
const at = (iso: string) => Date.parse(iso);
const now = at('2026-11-23T18:20:00Z');

describe('axisOf', () => {
  it('holds whole weeks from Monday on, with the present in them', () => {
    const axis = axisOf([at('2026-11-06T15:00:00Z'), at('2026-12-04T20:00:00Z')], now, zone, true);
    expect(axis.weeks.map(({ date }) => date)).toEqual([
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
    expect(axis.place(at('2026-11-02T05:00:00Z'))).toBe(0);
    expect(axis.place(at('2026-12-07T05:00:00Z'))).toBe(1);
    expect(axis.holds(now)).toBe(true);
  });

  it('shows four weeks at least, also of a course with nothing booked', () => {
    expect(axisOf([], now, zone, true).weeks.map(({ date }) => date)).toEqual([
      '2026-11-23',
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
    ]);
  });

  it('reaches out for the present only while the course runs and is near', () => {
    const before = [at('2026-10-05T15:00:00Z'), at('2026-10-30T15:00:00Z')];
    expect(axisOf(before, now, zone, true).holds(now)).toBe(true);
    expect(axisOf(before, now, zone, false).holds(now)).toBe(false);
    expect(axisOf([at('2026-03-02T15:00:00Z')], now, zone, true).holds(now)).toBe(false);
  });

  it('keeps every instant inside and in its order, over a clock change too', () => {
    const instant = fc.integer({ min: at('2026-09-01T00:00:00Z'), max: at('2027-04-01T00:00:00Z') });
    fc.assert(
      fc.property(fc.array(instant, { minLength: 1, maxLength: 14 }), (instants) => {
        const axis = axisOf(instants, now, zone, true);
        const sorted = [...instants].sort((a, b) => a - b);
        const places = sorted.map(axis.place);
        expect(sorted.every(axis.holds)).toBe(true);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(axis.weeks[0]!.at).toBe(0);
      }),
    );
  });
});

describe('curve', () => {
  it('runs from one lane to the next', () => {
    expect(curve(0.25, 0.3)).toBe('M250 47C250 68 300 64 300 86');
  });
});

const window = { now, zone, from: at('2026-11-02T05:00:00Z'), until: at('2026-12-07T05:00:00Z') };
const signed: SignedConsent = {
  signedOn: '2025-11-20',
  expiresOn: '2026-11-20',
  withdrawnAt: null,
  standing: 'EXPIRED',
};
const infusions = [
  { number: 3, startsAt: at('2026-11-18T15:00:00Z'), done: true },
  { number: 4, startsAt: at('2026-11-23T19:30:00Z'), done: false },
  { number: 5, startsAt: at('2026-12-03T19:30:00Z'), done: false },
];
const words = (spans: { tone: string; words: string }[]) =>
  spans.map((span) => `${span.tone}: ${span.words}`);

describe('consentSpans', () => {
  it('says until when one held and for what one is needed', () => {
    const spans = consentSpans([signed], infusions, window);
    expect(words(spans)).toEqual([
      'ready: Signed Nov 20, 2025 · through Nov 19',
      'warn: Expired Nov 20. Needed before infusion 4',
    ]);
    expect(spans[1]).toMatchObject({ from: at('2026-11-20T05:00:00Z'), to: window.until });
  });

  it('looks ahead: one that ends before a later infusion is named', () => {
    const ending = { ...signed, expiresOn: '2026-12-01', standing: 'VALID' as const };
    expect(words(consentSpans([ending], infusions, window))[1]).toBe(
      'warn: Valid through Nov 30. Needed before infusion 5',
    );
  });

  it.each([
    ['nothing signed', [], 'warn: Not signed. Needed before infusion 4'],
    [
      'a new version',
      [{ ...signed, expiresOn: '2027-11-20', standing: 'NEW_VERSION' as const }],
      'warn: New version to sign. Needed before infusion 4',
    ],
    [
      'a withdrawal',
      [
        {
          ...signed,
          expiresOn: '2027-11-20',
          withdrawnAt: '2026-11-21T15:00:00Z',
          standing: 'WITHDRAWN' as const,
        },
      ],
      'warn: Withdrawn. Needed before infusion 4',
    ],
  ])('names %s', (_, consents, expected) => {
    expect(words(consentSpans(consents, infusions, window)).at(-1)).toBe(expected);
  });

  it('asks for nothing when every infusion is over, or the consent holds', () => {
    const over = infusions.map((each) => ({ ...each, done: true }));
    expect(words(consentSpans([signed], over, window))).toEqual([
      'ready: Signed Nov 20, 2025 · through Nov 19',
    ]);
    const valid = { ...signed, expiresOn: '2027-11-20', standing: 'VALID' as const };
    expect(words(consentSpans([valid], infusions, window))).toEqual([
      'ready: Signed Nov 20, 2025 · through Nov 19, 2027',
    ]);
  });

  it('gives way to the one signed after it', () => {
    const renewed = {
      ...signed,
      signedOn: '2026-11-19',
      expiresOn: '2027-11-19',
      standing: 'VALID' as const,
    };
    const [first, second] = consentSpans([renewed, signed], infusions, window);
    expect(first!.to).toBe(second!.from);
  });
});

describe('estimateSpans', () => {
  const first = {
    number: 1,
    state: 'REPLACED' as const,
    totalCents: 390_000,
    issuedAt: '2026-11-03T15:00:00Z',
    deliveredAt: '2026-11-03T16:00:00Z',
    periodEnd: '2027-11-02',
  };
  it('says which version was in force, and its total', () => {
    const second = {
      ...first,
      number: 2,
      state: 'ISSUED' as const,
      totalCents: 455_050,
      issuedAt: '2026-11-20T15:00:00Z',
      deliveredAt: null,
    };
    const spans = estimateSpans([second, first], null, window);
    expect(words(spans)).toEqual([
      'ready: $3,900 expected · version 1, given Nov 3',
      'ready: $4,550.50 expected · version 2, issued Nov 20, not given yet',
    ]);
    expect(spans[0]!.to).toBe(spans[1]!.from);
  });

  it('shows a draft, or what is open, while none is in force', () => {
    const draft = { number: 1, state: 'DRAFT' as const, totalCents: 0, dueOn: '2026-11-27' };
    expect(words(estimateSpans([draft], null, window))).toEqual(['warn: Version 1 is a draft · due Nov 27']);
    expect(words(estimateSpans([], 'Estimate is due Nov 27.', window))).toEqual([
      'warn: Estimate is due Nov 27.',
    ]);
    expect(estimateSpans([], null, window)).toEqual([]);
  });
});
