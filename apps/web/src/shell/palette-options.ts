import type { AppointmentKind } from '../gql/graphql.js';
import type { NavigationItem } from './navigation-items.js';

/** Something that the palette can do at once. */
export interface PaletteOption {
  id: string;
  group:
    | 'On this page'
    | 'Next free'
    | 'Go to'
    | 'Console'
    | 'Patients'
    | 'Free times'
    | 'What would do'
    | 'With whom';
  label: string;
  detail?: string;
  /** The key that does the same. */
  hint?: string;
  page?: NavigationItem['to'];
  /** It leads on within the palette. */
  stays?: true;
  run: () => void;
}

/** Lower case and without accents, so that `jose` finds José. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The options of which every typed word begins a word. Nothing typed: all of them. */
export function matching(options: readonly PaletteOption[], typed: string): PaletteOption[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  return options.filter(({ label }) => {
    const words = plain(label).split(/[\s:,·]+/);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

/** What is asked for a name: a kind of visit, where one is named, and the words that are left. */
export interface NamedFree {
  kind: AppointmentKind | null;
  name: string;
}

/**
 * `free integration webb` asks for somebody's next free time: a word that begins `next` or `free`, perhaps a kind of visit, and a name.
 * Null where it does not.
 *
 * @param kindNames each kind as it is called on screen
 */
export function namedFree(
  typed: string,
  kindNames: readonly (readonly [AppointmentKind, string])[],
): NamedFree | null {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const isOf = (word: string, whole: string) => word.length > 2 && plain(whole).startsWith(word);
  const asks = (word: string) => isOf(word, 'next') || isOf(word, 'free');
  const named = kindNames.filter(([, kindName]) => words.some((word) => isOf(word, kindName)));
  const name = words.filter((word) => !asks(word) && !kindNames.some(([, kindName]) => isOf(word, kindName)));
  if (!words.some(asks) || named.length > 1 || name.length === 0) return null;
  return { kind: named[0]?.[0] ?? null, name: name.join(' ') };
}
