import { useEffect, useState, type ReactNode } from 'react';
import styles from './skeleton.module.css';

/** A bar in the place of what comes. */
export function Bone({
  width = '100%',
  height = 14,
  round = false,
}: {
  width?: string | number;
  height?: number;
  round?: boolean;
}) {
  return <span className={`${styles.bone} ${round ? styles.round : ''}`} style={{ width, height }} />;
}

/** Shows the shape of what comes, but only when it takes longer than 150 ms. */
export function Skeleton({ label = 'Loading', children }: { label?: string; children?: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.skeleton} aria-busy="true">
      <span className="unseen" role="status">
        {late ? label : ''}
      </span>
      {late && (children ?? <Rows count={4} />)}
    </div>
  );
}

/** The skeleton of a table: its head and rows of its height. */
export function TableRows({ columns, rows = 8 }: { columns: number; rows?: number }) {
  return (
    <div className={styles.table}>
      {Array.from({ length: rows + 1 }, (_, row) => (
        <div key={row} className={styles.row}>
          {Array.from({ length: columns }, (__, column) => (
            <Bone
              key={column}
              width={row === 0 ? 48 : `${84 - ((row * 29 + column * 17) % 40)}%`}
              height={row === 0 ? 10 : 14}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** The skeleton of a list. */
export function Rows({ count }: { count: number }) {
  return (
    <div className={styles.rows}>
      {Array.from({ length: count }, (_, at) => (
        <Bone key={at} width={`${92 - ((at * 17) % 30)}%`} height={34} />
      ))}
    </div>
  );
}
