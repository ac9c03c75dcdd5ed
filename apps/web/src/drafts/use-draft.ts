import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { isSame } from './merge.js';
import type { Returned } from './returned-words.js';
import { useDrafts } from './use-drafts.js';
import { useOtherWords } from './use-other-words.js';

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
  const drafts = useDrafts<T>(name, (opened, kept, left) => {
    const typed = !isSame(latest.current, initial);
    const differs = kept !== null && !isSame(kept.value, latest.current);
    // Somebody may have typed before the drafts were open.
    others.found(differs && typed ? [kept, ...left] : left);
    if (kept && !(differs && typed)) opened.takeUp(name, kept);
    if (typed) opened.keep(name, latest.current);
    if (!differs || typed) return;
    known.current = kept.value;
    restore(kept.value);
    setRestored(true);
  });
  const others = useOtherWords<T>(name, drafts);

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
  const exchange = () => {
    const there = others.exchange(values);
    if (there === null) return;
    known.current = there;
    restore(there);
  };
  const returned: Returned = { restored, others: others.keptAt, exchange, forget: others.forget };
  return { ...returned, drop };
}
