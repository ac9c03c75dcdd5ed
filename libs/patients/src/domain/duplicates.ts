import type { LocalDate } from '@kapstone/kernel';
import { foldName, foldPhone } from './fold-name.js';

/** What two records of one person would share. */
export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName?: string | null;
  /** Null when it is not known yet. */
  readonly birthDate: LocalDate | null;
  readonly phone: string | null;
}

/** In what two records agree. */
export const MatchedOn = { Name: 'name', BirthDate: 'birth date', Phone: 'phone' } as const;

export type MatchedOn = (typeof MatchedOn)[keyof typeof MatchedOn];

/** Names at least this similar may be one person's: one letter of four differs in "Jon Smith" and "John Smith". */
const SIMILAR = 0.75;

/**
 * In how far two people may be one, as what they agree in: likely duplicates share two of name, birth date and phone. Where
 * birth date and phone of the newcomer are still unknown the very same name is enough.
 * @returns null when they are not likely one.
 */
export function likelyDuplicate(newcomer: Person, known: Person): readonly MatchedOn[] | null {
  const similarity = nameSimilarity(newcomer, known);
  const matchedOn: MatchedOn[] = [];
  if (similarity >= SIMILAR) matchedOn.push(MatchedOn.Name);
  if (sameBirthDate(newcomer.birthDate, known.birthDate)) matchedOn.push(MatchedOn.BirthDate);
  if (samePhone(newcomer.phone, known.phone)) matchedOn.push(MatchedOn.Phone);
  const onlyNamed = newcomer.birthDate === null && newcomer.phone === null;
  return matchedOn.length >= 2 || (onlyNamed && similarity === 1) ? matchedOn : null;
}

/**
 * How alike two names are, 0 to 1: the less alike of family name and given name, where a preferred name serves as a given one.
 * Accents, letter case and the order of given and family name make no difference.
 */
export function nameSimilarity(a: Person, b: Person): number {
  const family = [a.familyName, b.familyName].map(foldName) as [string, string];
  const givens = [a, b].map(({ givenName, preferredName }) =>
    [givenName, ...(preferredName ? [preferredName] : [])].map(foldName),
  ) as [string[], string[]];
  const straight = Math.min(
    textSimilarity(...family),
    Math.max(...givens[0].flatMap((given) => givens[1].map((other) => textSimilarity(given, other)))),
  );
  const swapped = Math.min(
    Math.max(...givens[1].map((given) => textSimilarity(family[0], given))),
    Math.max(...givens[0].map((given) => textSimilarity(given, family[1]))),
  );
  return Math.max(straight, swapped);
}

/** The same date, day and month exchanged, or one wrong digit: what goes wrong at a desk. */
function sameBirthDate(a: LocalDate | null, b: LocalDate | null): boolean {
  if (a === null || b === null) return false;
  const [year, month, day] = a.split('-');
  return editDistance(a, b) <= 1 || b === `${year}-${day}-${month}`;
}

function samePhone(a: string | null, b: string | null): boolean {
  const [digits, others] = [foldPhone(a ?? ''), foldPhone(b ?? '')];
  return digits.length >= 7 && digits === others;
}

const textSimilarity = (a: string, b: string): number => {
  const length = Math.max([...a].length, [...b].length);
  return length === 0 ? 1 : 1 - editDistance(a, b) / length;
};

/** Edits that turn one text into another: a letter added, left out or changed, or two neighbours exchanged. */
function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  const rows = [Array.from({ length: to.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= from.length; i += 1) {
    const above = rows[i - 1]!;
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = above[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const exchanged = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        above[j]! + 1,
        row[j - 1]! + 1,
        changed,
        exchanged ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}
