import type { ReactNode } from 'react';
import styles from './arch.module.css';
import type { MarkShape } from './marks.js';

export interface Stone {
  name: string;
  icon: ReactNode;
  standing: MarkShape;
}

/** A row of wedges, one for each record that has to agree; what is missing shows as the gap in the arch. */
export function Arch({ stones }: { stones: readonly Stone[] }) {
  return (
    <ul className={styles.arch}>
      {stones.map((stone) => (
        <li key={stone.name} className={`${styles.stone} ${styles[stone.standing]}`}>
          {stone.icon}
          <span>{stone.name}</span>
          <span className="unseen">{words[stone.standing]}</span>
        </li>
      ))}
    </ul>
  );
}

const words: Record<MarkShape, string> = {
  ready: 'in place',
  missing: 'missing',
  hold: 'on hold',
  unchecked: 'not yet checked',
};
