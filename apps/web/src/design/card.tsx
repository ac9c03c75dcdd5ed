import type { ReactNode } from 'react';
import styles from './card.module.css';

/** A panel on the page's ground. With a title it is a section of that name. */
export function Card({
  title,
  aside,
  flush = false,
  children,
}: {
  title?: string;
  /** Stands at the right of the title. */
  aside?: ReactNode;
  /** No padding: for tables and lists that draw their own. */
  flush?: boolean;
  children: ReactNode;
}) {
  const Frame = title ? 'section' : 'div';
  return (
    <Frame className={styles.card} aria-label={title}>
      {title && (
        <header className={styles.head}>
          <h2 className="t-section grow">{title}</h2>
          {aside}
        </header>
      )}
      <div className={flush ? undefined : styles.body}>{children}</div>
    </Frame>
  );
}
