import { Bone } from '../../design/skeleton.js';
import styles from './board-skeleton.module.css';

/** The shape of a day before it is known. */
export function BoardSkeleton() {
  return (
    <div className={styles.columns} aria-hidden>
      {[90, 140, 70, 110, 150, 95, 120].map((height, at) => (
        <div key={at} className={styles.column}>
          <Bone width="60%" />
          <Bone height={height} />
          <Bone height={220 - height} />
          <Bone height={60} />
        </div>
      ))}
    </div>
  );
}
