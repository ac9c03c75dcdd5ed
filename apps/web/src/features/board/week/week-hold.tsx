import { bare } from '../../../format/time.js';
import type { DrawnHold } from '../day.js';
import { heldWords } from '../hold-words.js';
import { useNow } from '../use-now.js';
import styles from './week-visit.module.css';

/** A time that somebody holds for a patient. It goes by itself when it is free again. */
export function WeekHold({ hold, zone }: { hold: DrawnHold; zone: string }) {
  const now = useNow();
  if (hold.until <= now) return null;
  const words = `${heldWords(hold, zone)}, for ${hold.patientName}`;
  return (
    <li>
      <div role="note" className={styles.held} aria-label={words} title={words}>
        <span className={styles.time}>{bare(hold.span.from)}</span>
        <span className={`clip ${styles.name}`} dir="auto">
          {hold.patientName}
        </span>
        <span className="t-caption">held</span>
      </div>
    </li>
  );
}
