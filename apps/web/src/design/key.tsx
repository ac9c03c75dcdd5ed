import type { ReactNode } from 'react';
import styles from './key.module.css';

/** The key that goes with another for a command, as this computer calls it. */
export const commandKey = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

/** The cap of a key. Hidden from screen readers: the key belongs to the action that it stands on. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {children}
    </kbd>
  );
}
