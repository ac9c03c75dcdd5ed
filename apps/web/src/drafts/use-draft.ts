import { useCallback, useEffect, useRef, useState } from 'react';
import { useViewer } from '../session/session.js';
import { dropDraft, keepDraft, readDraft } from './drafts.js';

/**
 * Keeps a form's values on this computer while they are typed, and gives them back once when the form opens again.
 *
 * @param name where they are kept; one name for each form and record
 */
export function useDraft<T>(name: string, values: T, restore: (kept: T) => void) {
  const owner = useViewer().staffMember.id;
  const [restored, setRestored] = useState(false);
  const initial = useRef(values);
  const kept = useRef(JSON.stringify(values));
  const ready = useRef(false);
  const restoreRef = useRef(restore);
  useEffect(() => {
    restoreRef.current = restore;
  });

  useEffect(() => {
    let gone = false;
    readDraft<T>(owner, name)
      .then((draft) => {
        if (gone) return;
        ready.current = true;
        if (!draft || JSON.stringify(draft) === JSON.stringify(initial.current)) return;
        kept.current = JSON.stringify(draft);
        restoreRef.current(draft);
        setRestored(true);
      })
      .catch(() => {
        // A browser that keeps nothing (private windows) still lets the form be used.
        ready.current = false;
      });
    return () => {
      gone = true;
    };
  }, [owner, name]);

  useEffect(() => {
    const text = JSON.stringify(values);
    if (!ready.current || text === kept.current) return;
    kept.current = text;
    void keepDraft(owner, name, values).catch(() => {});
  }, [owner, name, values]);

  const drop = useCallback(async () => {
    ready.current = false;
    await dropDraft(owner, name).catch(() => {});
  }, [owner, name]);
  return { restored, drop };
}
