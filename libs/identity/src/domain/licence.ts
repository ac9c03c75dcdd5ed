import type { LocalDate } from '@kapstone/kernel';

/** What a staff member may practise by. */
export const LicenceKind = { NPI: 'NPI', STATE: 'STATE', DEA: 'DEA' } as const;

export type LicenceKind = (typeof LicenceKind)[keyof typeof LicenceKind];

/** What the prefix of an NPI stands for when its check digit is computed (ISO/IEC 7812: health, United States). */
const NPI_PREFIX = '80840';

/** USPS codes of the states, the District of Columbia and the territories that license. */
const STATES = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA ' +
    'RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI'
  ).split(' '),
);

const passesLuhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, character, i) => {
    const digit = Number(character) * (i % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
};

/** Whether a text is a National Provider Identifier: ten digits whose last checks the rest (CMS, NPI check digit). */
export const isNpi = (text: string): boolean => /^[12]\d{9}$/.test(text) && passesLuhn(NPI_PREFIX + text);

/**
 * Whether a text is a DEA registration number: the registrant type, the initial of a name (or 9 for a business) and seven
 * digits, of which the last is that of (1st + 3rd + 5th) + 2 x (2nd + 4th + 6th).
 */
export function isDeaNumber(text: string): boolean {
  if (!/^[A-Z][A-Z9]\d{7}$/.test(text)) return false;
  const [a, b, c, d, e, f, check] = [...text.slice(2)].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}

export const isState = (text: string): boolean => STATES.has(text);

/** A licence as somebody enters it. */
export interface LicenceEntry {
  readonly kind: LicenceKind;
  readonly number: string;
  readonly state: string | null;
  readonly expiresOn: LocalDate | null;
}

/** The first field of a licence that cannot be right, with what would do; null when all can. */
export function licenceFlaw({
  kind,
  number,
  state,
  expiresOn,
}: LicenceEntry): { field: string; message: string } | null {
  if (kind === LicenceKind.NPI) {
    if (!isNpi(number))
      return {
        field: 'number',
        message: 'An NPI has ten digits, and its last one checks the others. Compare it with the card.',
      };
    return null;
  }
  if (kind === LicenceKind.DEA && !isDeaNumber(number)) {
    return {
      field: 'number',
      message: 'A DEA number is two letters and seven digits, and its last one checks the others.',
    };
  }
  if (kind === LicenceKind.STATE && state === null)
    return { field: 'state', message: 'Say which state gave the licence.' };
  if (state !== null && !isState(state))
    return { field: 'state', message: 'A state is its two-letter code, such as OR.' };
  if (expiresOn === null) return { field: 'expiresOn', message: 'Say when it expires.' };
  return null;
}

/** Whether a licence holds on a day. It holds on the day it expires. */
export const isCurrent = (expiresOn: LocalDate | null, today: LocalDate): boolean =>
  expiresOn === null || expiresOn >= today;
