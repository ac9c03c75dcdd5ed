import { useSyncExternalStore } from 'react';

/** A value that changes many times a second: only what looks at it is drawn anew, and not the page around it. */
export interface Watched<T> {
  get: () => T;
  set: (next: T) => void;
  watch: (tell: () => void) => () => void;
}

export function watched<T>(first: T): Watched<T> {
  let value = first;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      watchers.forEach((tell) => tell());
    },
    watch: (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
  };
}

/** What a component needs of a watched value. `pick` gives the same object while nothing that matters changed. */
export function useWatched<T, S>(source: Watched<T>, pick: (value: T) => S): S {
  return useSyncExternalStore(source.watch, () => pick(source.get()));
}
