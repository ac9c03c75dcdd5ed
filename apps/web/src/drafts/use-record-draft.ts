import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isSame, merge } from './merge.js';
import type { Returned } from './returned-words.js';
import { useDrafts } from './use-drafts.js';
import { useOtherWords } from './use-other-words.js';

/** A record's values as this form knew them when its words were typed. */
interface Base<T> {
  version: number;
  values: T;
}

interface Kept<T> {
  base: Base<T>;
  values: T;
}

interface Conflict<T> {
  there: Base<T>;
  keys: (keyof T)[];
}

/**
 * Keeps the values of a form on a record that others may change too. What they changed alone is taken over; what was
 * changed here as well is a conflict, until the person chooses. Save with `version`, and tell it with `saved`.
 *
 * @param record the record as the server has it, at its version
 * @param set puts values into the form
 */
export function useRecordDraft<T extends object>(
  name: string,
  record: Base<T>,
  values: T,
  set: (values: T) => void,
) {
  const [restored, setRestored] = useState(false);
  const [base, setBase] = useState(record);
  const [conflict, setConflict] = useState<Conflict<T> | null>(null);
  const now = useRef<Kept<T>>({ base, values });
  /** What of the values is in the draft already, or came with the record. */
  const known = useRef(values);
  /** The version of the record that was last brought together with the form. */
  const met = useRef(record.version);
  const setRef = useRef(set);
  useEffect(() => {
    setRef.current = set;
  });

  const put = useCallback((next: Kept<T>) => {
    now.current = next;
    known.current = next.values;
    setBase(next.base);
    setRef.current(next.values);
  }, []);

  /** Brings the form together with what the server has by now. */
  const meet = useCallback(
    (there: Base<T>) => {
      const { base: before, values: here } = now.current;
      if (there.version <= Math.max(before.version, met.current)) return;
      met.current = there.version;
      const { values: merged, taken, conflicts } = merge({ base: before.values, here, there: there.values });
      if (conflicts.length === 0) {
        put({ base: there, values: merged });
        setConflict(null);
        return;
      }
      // Fields that were taken over are settled; the others wait for the person.
      const settled = { ...before.values };
      for (const key of taken) settled[key] = there.values[key];
      put({ base: { ...before, values: settled }, values: merged });
      setConflict({ there, keys: conflicts });
    },
    [put],
  );

  const take = (kept: Kept<T>) => {
    put(kept);
    met.current = kept.base.version;
    setConflict(null);
    meet(record);
  };

  const drafts = useDrafts<Kept<T>>(name, (opened, kept, left) => {
    const typed = !isSame(now.current.values, known.current);
    const differs = kept !== null && !isSame(kept.value.values, now.current.values);
    // Somebody may have typed before the drafts were open.
    others.found(differs && typed ? [kept, ...left] : left);
    if (kept && !(differs && typed)) opened.takeUp(name, kept);
    if (typed) opened.keep(name, now.current);
    if (!differs || typed) return meet(record);
    setRestored(true);
    take(kept.value);
  });
  const others = useOtherWords<Kept<T>>(name, drafts);

  // In the event that brought the key: a page may be gone right after it.
  useLayoutEffect(() => {
    now.current = { ...now.current, values };
    if (!drafts.current || isSame(values, known.current)) return;
    known.current = values;
    drafts.current.keep(name, now.current);
  }, [drafts, name, values]);

  useEffect(() => {
    if (drafts.current) meet(record);
  }, [drafts, meet, record]);

  const settle = (next: Kept<T>) => {
    if (isSame(next.values, next.base.values)) drafts.current?.drop(name);
    else drafts.current?.keep(name, next);
  };

  /** Ends a conflict with the values of one side; the other side's are dropped. */
  const resolve = (side: 'here' | 'there') => {
    if (!conflict) return;
    const chosen = { ...values };
    if (side === 'there') for (const key of conflict.keys) chosen[key] = conflict.there.values[key];
    const next = { base: conflict.there, values: chosen };
    put(next);
    settle(next);
    setConflict(null);
  };

  /** The server has these values at this version. */
  const saved = (version: number, sent: T) => {
    const next = { base: { version, values: sent }, values: now.current.values };
    now.current = next;
    setBase(next.base);
    settle(next);
    setRestored(false);
  };

  const exchange = () => {
    const there = others.exchange(now.current);
    if (there) take(there);
  };
  const returned: Returned = { restored, others: others.keptAt, exchange, forget: others.forget };

  return {
    ...returned,
    conflict,
    /** Why it cannot be saved yet; null once it can. */
    notYet: conflict && 'Choose first which version counts',
    version: base.version,
    changed: !isSame(values, base.values),
    resolve,
    saved,
  };
}
