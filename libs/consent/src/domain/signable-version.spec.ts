import { describe, expect, it } from '@jest/globals';
import { localDate } from '@kapstone/kernel';
import type { ConsentTemplateVersion } from './consent-standing.js';
import { isSignable, versionInForce } from './signable-version.js';

const version = (
  sequence: number,
  effectiveOn: string,
  change: ConsentTemplateVersion['change'] = 'MATERIAL',
): ConsentTemplateVersion => ({ templateId: 't', sequence, effectiveOn: localDate(effectiveOn), change });

const v1 = version(1, '2026-01-01');
const v2 = version(2, '2026-12-01');
const v2b = version(3, '2027-01-01', 'EDITORIAL');
const versions = [v1, v2, v2b];

describe('H14 which version may be signed', () => {
  it.each([
    [v1, '2025-12-31', false],
    [v1, '2026-11-30', true],
    [v1, '2026-12-01', false],
    [v2, '2026-11-30', false],
    [v2, '2026-12-01', true],
    [v2, '2027-01-01', true],
    [v2b, '2026-12-31', false],
    [v2b, '2027-01-01', true],
  ])('%j on %s: %s', (one, on, signable) => {
    expect(isSignable(one, versions, localDate(on))).toBe(signable);
  });

  it.each([
    ['2025-12-31', null],
    ['2026-11-30', v1],
    ['2026-12-31', v2],
    ['2027-01-01', v2b],
  ])('on %s this is in force: %j', (on, expected) => {
    expect(versionInForce(versions, localDate(on))).toBe(expected);
  });
});
