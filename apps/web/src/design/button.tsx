import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './button.module.css';
import { Key } from './key.js';
import { useSlow } from './use-slow.js';

export type ButtonLook = 'plain' | 'primary' | 'ghost' | 'danger';
export type ButtonSize = 's' | 'm' | 'l' | 'xl';

interface Looks {
  look?: ButtonLook;
  size?: ButtonSize;
  /** Only an icon is drawn; the button must then have an `aria-label`. */
  square?: boolean;
}

/** The class of a button, for the links that are drawn as one. */
export function buttonClass({ look = 'plain', size = 'm', square }: Looks): string {
  return [styles.button, styles[look], styles[size], square && styles.square].filter(Boolean).join(' ');
}

interface ButtonProps extends Looks, Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  icon?: ReactNode;
  /** The key that does the same, shown on the button. */
  hint?: string;
  /** Why it cannot be pressed yet. The button keeps focus, and pressing it still calls `onClick`, which shows the way. */
  notYet?: string | null;
  /** The action runs: a second press does nothing, and a spinner shows after 400 ms. */
  busy?: boolean;
}

/** The one button of the console: 26, 32, 44 or 56 px high. */
export function Button({
  look,
  size,
  square,
  icon,
  hint,
  notYet,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const slow = useSlow(busy, 400);
  return (
    <button
      type="button"
      {...rest}
      className={[buttonClass({ look, size, square }), notYet && styles.notYet, className]
        .filter(Boolean)
        .join(' ')}
      aria-disabled={notYet || busy ? true : undefined}
      title={notYet ?? rest.title}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {slow ? <span className={styles.spinner} aria-hidden /> : icon}
      {children}
      {hint && <Key>{hint}</Key>}
    </button>
  );
}
