import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { isSame } from './merge.js';
import { useDrafts } from './use-drafts.js';

/**
 * Keeps the values of a form for something new on this computer, with every key, and gives them back once when the form
 * opens again.
 *
 * @param name where they are kept; one name for each form and what it is about
 */
export function useDraft<T>(name: string, values: T, restore: (kept: T) => void) {
  const [restored, setRestored] = useState(false);
  const [initial] = useState(values);
  const latest = useRef(values);
  const known = useRef(values);
  const drafts = useDrafts<T>(name, (opened, kept) => {
    if (kept && !isSame(kept.value, initial)) {
      known.current = kept.value;
      restore(kept.value);
      setRestored(true);
    } else if (!isSame(latest.current, initial)) {
      opened.keep(name, latest.current);
    }
  });

  // In the event that brought the key: a page may be gone right after it.
  useLayoutEffect(() => {
    latest.current = values;
    if (!drafts.current || isSame(values, known.current)) return;
    known.current = values;
    drafts.current.keep(name, values);
  }, [drafts, name, values]);

  const drop = useCallback(async () => {
    drafts.current?.drop(name);
    setRestored(false);
  }, [drafts, name]);
  return { restored, drop };
}
