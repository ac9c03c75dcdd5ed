import { IconArrowBackUp } from '@tabler/icons-react';
import { Button } from '../../design/button.js';
import { wallClock } from '../../format/zone.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { changeSentence, changeTime } from '../scheduling/change-words.js';
import { undoWords } from '../scheduling/use-take-back.js';
import { useUndo } from '../scheduling/use-undo.js';
import { inWords } from './appointment-words.js';
import styles from './patient-page.module.css';
import type { PatientAppointment } from './patient-query.js';

/** How many changes are shown; the audit holds them all. */
const shown = 6;

/** What was done to a patient's appointments lately, with Undo until midnight. */
export function RecentChanges({ appointments }: { appointments: readonly PatientAppointment[] }) {
  const viewer = useViewer();
  const { undo, busy, notice } = useUndo();
  const changes = appointments
    .flatMap((visit) => visit.changes.map((change) => ({ change, visit })))
    .sort((a, b) => b.change.at.localeCompare(a.change.at))
    .slice(0, shown);
  if (changes.length === 0) return null;
  return (
    <section aria-label="Recent changes">
      <h2 className={`t-section ${styles.section}`}>Recent changes</h2>
      {notice}
      <ul className={styles.changes}>
        {changes.map(({ change, visit }) => {
          const zone = visit.location.timeZone;
          const today = wallClock(Date.now(), zone).date;
          return (
            <li key={change.id}>
              <span className={styles.when}>{changeTime(change.at, zone, today)}</span>
              <span className="grow">{changeSentence(change, inWords(visit), zone, today)}</span>
              {change.undoable && can(viewer, 'VISIT_CHECK_IN') && (
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
          );
        })}
      </ul>
    </section>
  );
}
