import { describe, expect, it } from '@jest/globals';
import { localDate, parseInstant, plusDays, type ConsentId, type Instant } from '@kapstone/kernel';
import fc from 'fast-check';
import {
  consentExpiry,
  consentStanding,
  ROUTES,
  type ConsentNeed,
  type ConsentTemplateVersion,
  type SignedConsent,
} from './consent-standing.js';

const at = parseInstant('2026-11-30T15:00-05:00');

const version = (
  sequence: number,
  effectiveOn: string,
  change: ConsentTemplateVersion['change'] = 'MATERIAL',
): ConsentTemplateVersion => ({
  templateId: 'infusion',
  sequence,
  change,
  effectiveOn: localDate(effectiveOn),
});

/** v1, v2, then v3, material, in force from December 1, and v3.1, editorial, from 2027 on. */
const versions = [
  version(1, '2025-01-01'),
  version(2, '2026-01-01'),
  version(3, '2026-12-01'),
  version(4, '2027-01-01', 'EDITORIAL'),
];

const signed = (sequence: number, signedOn: string, change: Partial<SignedConsent> = {}): SignedConsent => ({
  consentId: `v${sequence} ${signedOn}` as ConsentId,
  templateId: 'infusion',
  sequence,
  drug: 'ketamine',
  route: 'IV',
  indication: 'depression',
  signedOn: localDate(signedOn),
  expiresOn: consentExpiry(localDate(signedOn)),
  withdrawnAt: null,
  ...change,
});

const need = (on: string, change: Partial<ConsentNeed> = {}): ConsentNeed => ({
  drug: 'ketamine',
  route: 'IV',
  indication: 'depression',
  on: localDate(on),
  ...change,
});

const v2 = signed(2, '2026-06-10');
const v3 = signed(3, '2026-12-02');
const withdrawn = (consent: SignedConsent, when: Instant = at): SignedConsent => ({
  ...consent,
  withdrawnAt: when,
});
const afterwards = parseInstant('2026-11-30T15:00:00.001-05:00');

describe('H14 the standing of a consent', () => {
  it.each([
    ['v2 the day before v3', [v2], need('2026-11-30'), 'VALID', '2026-12-01'],
    ['v2 on the day of v3', [v2], need('2026-12-01'), 'NEW_VERSION', '2026-12-01'],
    ['v2 after v3', [v2], need('2026-12-02'), 'NEW_VERSION', '2026-12-01'],
    ['v3 on its last day', [v3], need('2027-12-01'), 'VALID', '2027-12-02'],
    ['v3 on the day it expires', [v3], need('2027-12-02'), 'EXPIRED', '2027-12-02'],
    ['v3 under the editorial v3.1', [v3], need('2027-01-15'), 'VALID', '2027-12-02'],
    ['intravenous only', [v3], need('2026-12-03', { route: 'IM' }), 'OTHER_ROUTE', null],
    ['another drug', [v3], need('2026-12-03', { drug: 'esketamine' }), 'OTHER_DRUG', null],
    ['another indication', [v3], need('2026-12-03', { indication: 'PTSD' }), 'OTHER_INDICATION', null],
    [
      'the same in other letters',
      [v3],
      need('2026-12-03', { indication: ' Depression' }),
      'VALID',
      '2027-12-02',
    ],
    ['nothing signed', [], need('2026-12-03'), 'NONE', null],
    ['signed only after the day', [v3], need('2026-12-01'), 'NONE', null],
    ['withdrawn at this instant', [withdrawn(v2)], need('2026-11-30'), 'WITHDRAWN', null],
    ['withdrawn after this instant', [withdrawn(v2, afterwards)], need('2026-11-30'), 'VALID', '2026-12-01'],
    ['signed again after a withdrawal', [withdrawn(v2), v3], need('2026-12-03'), 'VALID', '2027-12-02'],
    [
      'an expired one beside a valid one',
      [v3, signed(1, '2025-11-01')],
      need('2026-12-03'),
      'VALID',
      '2027-12-02',
    ],
    [
      'an older expired one beside a withdrawn one',
      [signed(2, '2025-10-01'), withdrawn(v2)],
      need('2026-11-30'),
      'WITHDRAWN',
      null,
    ],
    [
      'for this treatment, though another was signed later',
      [v2, signed(3, '2026-12-01', { route: 'NASAL' })],
      need('2026-12-01'),
      'NEW_VERSION',
      '2026-12-01',
    ],
    [
      'a version of another template',
      [signed(1, '2026-06-10', { templateId: 'home' })],
      need('2026-12-01'),
      'VALID',
      '2027-06-10',
    ],
  ])('%s', (_name, consents, given, state, until) =>
    expect(consentStanding(consents, versions, given, at)).toMatchObject({ state, until }),
  );

  it('names the one of several that holds longest', () =>
    expect(
      consentStanding(
        [signed(2, '2026-01-10'), signed(2, '2026-02-10')],
        [versions[0]!],
        need('2026-11-01'),
        at,
      ),
    ).toEqual({ state: 'VALID', consentId: 'v2 2026-02-10', until: '2027-02-10' }));

  it.each([
    ['2026-12-02', '2027-12-02'],
    ['2028-02-29', '2029-02-28'],
  ])('signed on %s expires on %s by default', (signedOn, expiresOn) =>
    expect(consentExpiry(localDate(signedOn))).toBe(expiresOn),
  );
});

describe('H14 for any consents', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => plusDays(localDate('2025-06-01'), days));
  const consent = fc
    .record({
      sequence: fc.integer({ min: 1, max: 4 }),
      signedOn: day,
      route: fc.constantFrom(...ROUTES.slice(0, 2)),
      withdrawnAt: fc.constantFrom(null, at, afterwards),
    })
    .map((some) => ({ ...signed(some.sequence, some.signedOn), ...some }));
  const consents = fc.array(consent, { maxLength: 5 });
  const isValid = (given: readonly SignedConsent[], on: string): boolean =>
    consentStanding(given, versions, need(on), at).state === 'VALID';

  it('withdrawing never makes anything valid', () =>
    fc.assert(
      fc.property(consents, fc.nat(4), day, (given, index, on) => {
        const fewer = given.map((each, i) => (i === index ? withdrawn(each) : each));
        if (!isValid(given, on)) expect(isValid(fewer, on)).toBe(false);
      }),
    ));

  it('signing one more never makes anything invalid', () =>
    fc.assert(
      fc.property(consents, consent, day, (given, more, on) => {
        if (isValid(given, on)) expect(isValid([...given, more], on)).toBe(true);
      }),
    ));

  it('holds on every day before `until`, does not hold on it, and does not depend on the order', () =>
    fc.assert(
      fc.property(consent, consents, day, (one, others, on) => {
        const standing = consentStanding([one], versions, need(on), at);
        if (standing.state === 'VALID') {
          expect(isValid([one], plusDays(standing.until!, -1))).toBe(true);
          expect(isValid([one], standing.until!)).toBe(false);
        }
        const { state, until } = consentStanding([one, ...others], versions, need(on), at);
        expect(consentStanding([...others, one], versions, need(on), at).state === 'VALID').toBe(
          state === 'VALID',
        );
        if (state === 'VALID')
          expect(consentStanding([...others, one], versions, need(on), at).until).toBe(until);
      }),
    ));
});
