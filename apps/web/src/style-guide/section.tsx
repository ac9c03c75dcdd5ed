import type { ReactNode } from 'react';
import styles from './style-guide.module.css';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="t-heading">{title}</h2>
      <div className={styles.pieces}>{children}</div>
    </section>
  );
}

/** One piece with what it shows. */
export function Piece({
  name,
  wide = false,
  children,
}: {
  name: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`${styles.piece} ${wide ? styles.wide : ''}`}>
      <p className={styles.name}>{name}</p>
      {children}
    </div>
  );
}
