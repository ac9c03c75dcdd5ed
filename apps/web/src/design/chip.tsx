import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type Tone = 'plain' | 'ready' | 'warn' | 'stop' | 'info' | 'primary' | 'outline';

/** A word with its mark: always both, so that the meaning survives without colour. */
export function Chip({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={`${styles.chip} ${styles[tone]} ${icon ? '' : styles.wordOnly}`}>
      {icon}
      {children}
    </span>
  );
}

/** A chip that can be pressed: a filter, or one choice of several. */
export function ChipButton({
  on,
  icon,
  children,
  onClick,
}: {
  on: boolean;
  icon?: ReactNode;
  children: ReactNode;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={`${styles.chip} ${styles.pressable} ${on ? styles.primary : styles.outline}`}
      aria-pressed={on}
      onClick={onClick}
    >
      {icon}
      {children}
    </button>
  );
}
