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
