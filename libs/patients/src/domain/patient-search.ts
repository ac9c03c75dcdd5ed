import { localDate, type LocalDate } from '@kapstone/kernel';

/** What a search for patients asks for: words of a name and one number, which may mean several things. */
export interface PatientSearch {
  /** The rest of the text, empty when it was all numbers. */
  readonly words: string;
  /** Part of a phone number. */
  readonly digits: string | null;
  /** Birth dates from the first to the last of these, both included. */
  readonly born: readonly [LocalDate, LocalDate] | null;
  /** A birthday in any year, as month and day: 304 for March 4. */
  readonly birthday: number | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** How people write a birth date or a part of one. The groups are named after the parts. */
const FORMS: readonly { readonly form: RegExp; readonly parts: readonly ('year' | 'month' | 'day')[] }[] = [
  { form: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, parts: ['year', 'month', 'day'] },
  { form: /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![\d])/, parts: ['month', 'day', 'year'] },
  {
    form: new RegExp(`\\b${MONTH}\\s+${DAY}(?:\\s*,\\s*|\\s+)(\\d{4})(?!\\d)`, 'i'),
    parts: ['month', 'day', 'year'],
  },
  {
    form: new RegExp(`(?<!\\d)${DAY}\\s+${MONTH}(?:\\s*,\\s*|\\s+)(\\d{4})(?!\\d)`, 'i'),
    parts: ['day', 'month', 'year'],
  },
  { form: new RegExp(`\\b${MONTH}\\s+${DAY}(?!\\d)`, 'i'), parts: ['month', 'day'] },
  { form: new RegExp(`(?<!\\d)${DAY}\\s+${MONTH}(?!\\p{L})`, 'iu'), parts: ['day', 'month'] },
  { form: /(?<![\d-])(\d{4})[-/](\d{1,2})(?![\d-])/, parts: ['year', 'month'] },
  { form: /(?<!\d)(\d{1,2})\/(\d{4})(?!\d)/, parts: ['month', 'year'] },
  { form: /(?<!\d)(\d{1,2})\/(\d{1,2})(?!\d)/, parts: ['month', 'day'] },
];

/**
 * Reads what was typed into the search: any part of a name, a phone number or a birth date, a name together with a number too.
 * Dates as Mar 4 1988, 4 March 1988, 3/4/1988, 3/4/88, 1988-03-04 or 03041988; of a date also the year, year and month, or month
 * and day. What reads as a date on no calendar is taken for digits.
 * @param today decides the century of a year of two digits: nobody is born in the future.
 */
export function parsePatientSearch(text: string, today: LocalDate): PatientSearch {
  const typed = text.normalize('NFC').trim();
  for (const { form, parts } of FORMS) {
    const match = form.exec(typed);
    if (!match) continue;
    const found = Object.fromEntries(parts.map((part, i) => [part, match[i + 1]!]));
    const dated = birthOf(found, today);
    if (dated) return { ...dated, digits: null, words: wordsOf(typed.replace(match[0], ' ')) };
  }
  const digits = typed.replace(/\D/g, '');
  return {
    words: wordsOf(typed),
    // Nearly everybody has any one digit somewhere.
    digits: digits.length >= 2 ? digits.replace(/^1(?=\d{10}$)/, '') : null,
    born: bornIn(digits, today),
    birthday: null,
  };
}

const wordsOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{M}'’ʼ-]+/gu, ' ')
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))
    .join(' ');

/** The birth dates that digits without marks stand for: 1988 or 03041988. */
function bornIn(digits: string, today: LocalDate): PatientSearch['born'] {
  if (digits.length === 4) return span(digits, null, null, today);
  if (digits.length !== 8) return null;
  return span(digits.slice(4), digits.slice(0, 2), digits.slice(2, 4), today);
}

function birthOf(
  { year, month, day }: Partial<Record<'year' | 'month' | 'day', string>>,
  today: LocalDate,
): Pick<PatientSearch, 'born' | 'birthday'> | null {
  const monthNumber = /^\d/.test(month!)
    ? month!
    : String(MONTHS.indexOf(month!.slice(0, 3).toLowerCase()) + 1);
  if (year !== undefined) {
    const born = span(century(year, today), monthNumber, day ?? null, today);
    return born && { born, birthday: null };
  }
  const inLeapYear = dateOf('2000', monthNumber, day!);
  return inLeapYear && { born: null, birthday: Number(monthNumber) * 100 + Number(day) };
}

const century = (year: string, today: LocalDate): string => {
  if (year.length === 4) return year;
  return `20${year}` <= today.slice(0, 4) ? `20${year}` : `19${year}`;
};

function span(
  year: string,
  month: string | null,
  day: string | null,
  today: LocalDate,
): PatientSearch['born'] {
  if (year < '1880' || year > today.slice(0, 4)) return null;
  const first = dateOf(year, month ?? '1', day ?? '1');
  if (!first) return null;
  if (day !== null) return [first, first];
  const lastDays = ['31', '30', '29', '28'];
  return [first, lastDays.map((last) => dateOf(year, month ?? '12', last)).find((date) => date !== null)!];
}

/** Null for a day that the calendar does not have. */
function dateOf(year: string, month: string, day: string): LocalDate | null {
  try {
    return localDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  } catch {
    return null;
  }
}
