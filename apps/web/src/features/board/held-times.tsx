import { Table } from '../../design/table.js';
import { clockRange } from '../../format/time.js';
import styles from './day-list.module.css';
import type { Day } from './day.js';
import { heldOf } from './held-of.js';
import { heldWords } from './hold-words.js';
import { useNow } from './use-now.js';

/** Times that somebody holds for a patient while they talk: not booked, and free again by themselves. */
export function HeldTimes({ day }: { day: Day }) {
  const now = useNow();
  const held = heldOf(day, now);
  if (held.length === 0) return null;
  return (
    <section className={styles.more}>
      <h2>Held at the moment</h2>
      <Table
        label="Times held at the moment"
        rows={held}
        rowKey={({ patientName, span }) => `${patientName} ${span.from}`}
        columns={[
          {
            title: 'Time',
            whole: true,
            cell: ({ span }) => <span className="t-label">{clockRange(span.from, span.to)}</span>,
          },
          { title: 'Patient', whole: true, cell: ({ patientName }) => patientName },
          { title: 'With', cell: ({ columns }) => columns.join(', ') },
          { title: 'Held', cell: (hold) => heldWords(hold, day.zone) },
        ]}
      />
    </section>
  );
}
