import { describe, expect, it } from '@jest/globals';
import { signableVersions, type FormVersion } from './signable.js';

const version = (
  id: string,
  effectiveOn: string,
  change: FormVersion['change'] = 'MATERIAL',
  templateId = 'infusion',
): FormVersion => ({ id, templateId, name: id, change, effectiveOn, current: false });

const versions = [
  version('v3.1', '2027-01-01', 'EDITORIAL'),
  version('v3', '2026-12-01'),
  version('v2', '2026-01-01'),
  version('home v1', '2026-06-01', 'MATERIAL', 'home'),
];

describe('H14 the versions that could be signed on a day', () => {
  it.each([
    ['2025-12-31', []],
    ['2026-02-01', ['v2']],
    ['2026-11-30', ['v2', 'home v1']],
    ['2026-12-01', ['v3', 'home v1']],
    ['2027-01-01', ['v3.1', 'v3', 'home v1']],
  ])('%s', (on, signable) => expect(signableVersions(versions, on).map(({ id }) => id)).toEqual(signable));
});
