import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@kapstone/kernel';
import { isCurrent, isDeaNumber, isNpi, licenceFlaw } from './licence.js';

describe('isNpi', () => {
  // 1234567893 is the worked example of CMS.
  it.each(['1234567893', '1245319599'])('knows %s', (number) => expect(isNpi(number)).toBe(true));
  it.each(['1234567890', '123456789', '12345678933', '3234567893', '123456789x', ''])(
    'refuses %j',
    (number) => expect(isNpi(number)).toBe(false),
  );
});

describe('isDeaNumber', () => {
  it.each(['AB1234563', 'B91234563', 'MS2345672'])('knows %s', (number) =>
    expect(isDeaNumber(number)).toBe(true),
  );
  it.each(['AB1234567', 'ab1234563', 'A1234563', 'AB123456', ''])('refuses %j', (number) =>
    expect(isDeaNumber(number)).toBe(false),
  );
});

describe('licenceFlaw', () => {
  const expiresOn = '2027-06-30' as LocalDate;
  it.each([
    ['an NPI', { kind: 'NPI', number: '1234567893', state: null, expiresOn: null }, undefined],
    ['a wrong NPI', { kind: 'NPI', number: '1234567890', state: null, expiresOn: null }, 'number'],
    ['a DEA registration', { kind: 'DEA', number: 'AB1234563', state: 'OR', expiresOn }, undefined],
    [
      'a DEA registration without an expiry',
      { kind: 'DEA', number: 'AB1234563', state: null, expiresOn: null },
      'expiresOn',
    ],
    ['a wrong DEA number', { kind: 'DEA', number: 'AB1234567', state: null, expiresOn }, 'number'],
    ['a state licence', { kind: 'STATE', number: 'C-1234', state: 'OR', expiresOn }, undefined],
    ['a state licence without a state', { kind: 'STATE', number: 'C-1234', state: null, expiresOn }, 'state'],
    ['a state licence of no state', { kind: 'STATE', number: 'C-1234', state: 'ZZ', expiresOn }, 'state'],
  ] as const)('of %s', (_, entry, field) => {
    expect(licenceFlaw(entry)?.field).toBe(field);
  });
});

describe('isCurrent', () => {
  it('holds on its last day and not after', () => {
    expect(isCurrent('2026-11-27' as LocalDate, '2026-11-27' as LocalDate)).toBe(true);
    expect(isCurrent('2026-11-26' as LocalDate, '2026-11-27' as LocalDate)).toBe(false);
    expect(isCurrent(null, '2026-11-27' as LocalDate)).toBe(true);
  });
});
