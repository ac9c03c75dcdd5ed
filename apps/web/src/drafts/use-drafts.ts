import { useEffect, useRef, type RefObject } from 'react';
import { useViewer } from '../session/session.js';
import type { Drafts, KeptDraft } from './drafts.js';

// The ciphers are not needed to draw a page: they come beside it, from when it is known that it has a form.
const load = () => import('./drafts.js');
void load().catch(() => {});

/**
 * Opens the viewer's drafts for one form, and tells once what was kept of it; whoever goes on with that takes it up. The
 * reference is null until then, and stays so in a browser that keeps nothing (private windows): the form can be used all the
 * same.
 */
export function useDrafts<T>(
  name: string,
  onOpen: (drafts: Drafts, kept: KeptDraft<T> | null, others: KeptDraft<T>[]) => void,
): RefObject<Drafts | null> {
  const owner = useViewer().staffMember.id;
  const drafts = useRef<Drafts | null>(null);
  const onOpenRef = useRef(onOpen);
  useEffect(() => {
    onOpenRef.current = onOpen;
  });
  useEffect(() => {
    let gone = false;
    const open = async () => {
      const { openDrafts } = await load();
      const opened = await openDrafts(owner);
      const { latest, others } = await opened.read<T>(name);
      if (gone) return;
      drafts.current = opened;
      onOpenRef.current(opened, latest, others);
    };
    void open().catch(() => {});
    return () => {
      gone = true;
      drafts.current = null;
    };
  }, [owner, name]);
  return drafts;
}
