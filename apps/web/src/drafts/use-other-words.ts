import { useState, type RefObject } from 'react';
import type { Drafts, KeptDraft } from './drafts.js';

/** Words that another tab left behind under the same name as those of a form. */
export interface OtherWords<T> {
  /** When the newest of them were typed, epoch milliseconds; null where there are none. */
  keptAt: number | null;
  found: (others: KeptDraft<T>[]) => void;
  /** Gives them for those that stand in the form, which wait in their place. */
  exchange: (here: T) => T | null;
  forget: () => void;
}

export function useOtherWords<T>(name: string, drafts: RefObject<Drafts | null>): OtherWords<T> {
  const [others, setOthers] = useState<KeptDraft<T>[]>([]);
  const [first, ...rest] = others;
  return {
    keptAt: first?.keptAt ?? null,
    found: setOthers,
    exchange(here) {
      if (!first || !drafts.current) return null;
      const aside = drafts.current.setAside(name, here);
      drafts.current.keep(name, first.value);
      drafts.current.forget(first);
      setOthers([...rest, aside]);
      return first.value;
    },
    forget() {
      if (first) drafts.current?.forget(first);
      setOthers(rest);
    },
  };
}
