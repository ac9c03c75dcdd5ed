import { IconArrowBackUp } from '@tabler/icons-react';
import { Button } from '../../design/button.js';
import type { AppointmentChangeKind } from '../../gql/graphql.js';
import { changeSentence, changeTime } from './change-words.js';
import { undoWords } from './use-take-back.js';
import { useUndo } from './use-undo.js';
import styles from './visit-panel.module.css';

interface Change {
  id: string;
  at: string;
  by: string;
  kind: AppointmentChangeKind;
  toStartsAt?: string | null;
  undoable: boolean;
  undoesTogether: number;
}

/** Who did what with an appointment, the newest first, with undo where it is still possible. */
export function VisitChanges({
  visit,
  zone,
  today,
}: {
  visit: { changes: readonly Change[] };
  zone: string;
  today: string;
}) {
  const { undo, busy, notice } = useUndo();
  if (visit.changes.length === 0) return null;
  const newestFirst = [...visit.changes].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-label="Recent changes" className={styles.section}>
      <h3 className="t-section">Recent changes</h3>
      {notice}
      <ul className={styles.changes}>
        {newestFirst.slice(0, 6).map((change) => (
          <li key={change.id}>
            <span className={styles.when}>{changeTime(change.at, zone, today)}</span>
            <span className="grow">{changeSentence(change, 'it', zone, today)}</span>
            {change.undoable && (
              <Button
                size="s"
                icon={<IconArrowBackUp className="icon-s" aria-hidden />}
                busy={busy}
                onClick={() => void undo(change)}
              >
                {undoWords(change)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
