import type { DrawnHold } from './day.js';
import { blockOf, type Span } from './geometry.js';
import styles from './hold-block.module.css';
import { heldWords } from './hold-words.js';
import { useNow } from './use-now.js';

/** A quiet block of times that somebody holds for a patient. It goes by itself when they are free again. */
export function HoldBlock({
  hold,
  axis,
  hourHeight,
  zone,
}: {
  hold: DrawnHold;
  axis: Span;
  hourHeight: number;
  zone: string;
}) {
  const { span, left, width, patientName, until } = hold;
  const now = useNow();
  if (until <= now) return null;
  const words = heldWords(hold, zone);
  return (
    <div
      className={styles.hold}
      style={{
        ...blockOf(span, axis, hourHeight),
        left: `calc(${left * 100}% + 3px)`,
        width: `calc(${width * 100}% - 6px)`,
      }}
      role="note"
      aria-label={`${words}, for ${patientName}`}
      title={`${words}, for ${patientName}`}
    >
      <div className="t-strong clip">{patientName}</div>
      <div>{words}</div>
    </div>
  );
}
