import type { TypedDocumentNode } from '@urql/core';
import { useEffect, useRef } from 'react';
import { useSession } from '../session/session.js';
import type { Told } from './live.js';

/**
 * Follows a subscription with each of several variables. Every subscription of the console goes through here: whoever follows
 * one says what becomes of what was missed.
 */
export function useLive<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  each: readonly Variables[],
  listener: {
    onChange: (change: Told<Data>, of: Variables) => void;
    /** Up to a moment something may not have been told: what was asked before it is to be read anew. */
    onMissed: (moment: number, of: Variables) => void;
  },
): void {
  const { live } = useSession();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  const wanted = JSON.stringify(each);
  useEffect(() => {
    const ends = (JSON.parse(wanted) as Variables[]).map((variables) =>
      live.follow(document, variables, {
        onChange: (change) => latest.current.onChange(change, variables),
        onMissed: (moment) => latest.current.onMissed(moment, variables),
      }),
    );
    return () => ends.forEach((end) => end());
  }, [live, document, wanted]);
}
