import { Bone } from '../../../design/skeleton.js';
import styles from './week-grid.module.css';

/** The shape of a week that is on its way. */
export function WeekSkeleton() {
  return (
    <div className={styles.bones}>
      {Array.from({ length: 6 * 8 }, (_, at) => (
        <Bone key={at} height={at < 8 ? 20 : 62} width={at % 8 === 0 ? '60%' : '100%'} />
      ))}
    </div>
  );
}
