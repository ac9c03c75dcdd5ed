import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** A `KeyboardEvent.key`; letters in lower case. */
  key: string;
  /** What it does, for the key sheet. */
  label: string;
  group: string;
}

interface Registered {
  shortcut: Shortcut;
  run: { current: (() => void) | null | undefined };
}

const registered: Registered[] = [];
const watchers = new Set<() => void>();
let sheet: readonly Shortcut[] = [];

const storageKey = 'kapstone.keys';

/** Whether single letters act at all (WCAG 2.1.4 asks for a way to turn them off). */
export const letterKeys = {
  on: () => localStorage.getItem(storageKey) !== 'off',
  set: (on: boolean) => {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
    watchers.forEach((tell) => tell());
  },
};

function changed() {
  const seen = new Set<string>();
  sheet = registered
    .map((entry) => entry.shortcut)
    .filter(({ group, label }) => !seen.has(group + label) && seen.add(group + label));
  watchers.forEach((tell) => tell());
}

const watch = (tell: () => void) => {
  watchers.add(tell);
  return () => watchers.delete(tell);
};

/** All keys of what is on screen now, for the key sheet. */
export const useShortcutSheet = () => useSyncExternalStore(watch, () => sheet);
/** What the keys on screen would do at this moment: for the palette. Choices and Esc belong to what they stand beside. */
export function actionsNow(): { shortcut: Shortcut; run: () => void }[] {
  const found = new Map<string, { shortcut: Shortcut; run: () => void }>();
  for (const { shortcut, run } of registered) {
    const now = run.current;
    if (now && shortcut.key !== 'Escape' && shortcut.group !== 'Choices')
      found.set(shortcut.key, { shortcut, run: now });
  }
  return [...found.values()];
}

export const useLetterKeys = () => useSyncExternalStore(watch, letterKeys.on);

/**
 * Binds one key while the component is on screen. The newest binding of a key wins, and passes it on while its `run` is
 * empty. Keys act only outside fields and outside a modal dialog. What is on screen can be pressed at once: the key is bound before
 * the browser paints, since a passive effect comes after it and a key between them would be lost.
 */
export function useShortcut(shortcut: Shortcut, run: (() => void) | null | undefined): void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  const { key, label, group } = shortcut;
  useLayoutEffect(() => {
    const entry: Registered = { shortcut: { key, label, group }, run: latest };
    registered.push(entry);
    changed();
    return () => {
      registered.splice(registered.indexOf(entry), 1);
      changed();
    };
  }, [key, label, group]);
}

/** The page's one listener. Returns how to take it away. */
export function listenForShortcuts(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || event.repeat) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key.length === 1 && !letterKeys.on()) return;
    const entry = registered.findLast((candidate) => candidate.shortcut.key === key && candidate.run.current);
    if (!entry) return;
    event.preventDefault();
    entry.run.current?.();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=button])'))
  );
}
