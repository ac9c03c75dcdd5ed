import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../../../design/button.js';
import { timeOf } from '../../../format/time.js';
import styles from './course-plan.module.css';
import type { PlannedVisit } from './plan-documents.js';
import { holds, type useCourseHold } from './use-course-hold.js';

/** What becomes of the chosen visits: held for the patient and until when, or free for every other desk. Beside it the button that books. */
export function HoldFoot({
  holding,
  visits,
  patientName,
  zone,
  mayHold,
  children,
}: {
  holding: ReturnType<typeof useCourseHold>;
  visits: readonly PlannedVisit[];
  patientName: string;
  zone: string;
  mayHold: boolean;
  children: ReactNode;
}) {
  const { hold, expired, busy } = holding;
  const mine = holds(hold, visits) ? hold : null;
  const held = mine !== null && !expired;
  const other = hold !== null && !mine && !expired && !busy ? hold : null;
  const [given] = patientName.split(' ');
  return (
    <footer className={styles.foot}>
      {held ? <IconLock className="c-ready" aria-hidden /> : <IconLockOpen className="ink-3" aria-hidden />}
      <div className="grow" role="status">
        <p className="t-dense t-strong">
          {held
            ? `${visits.length} times held for ${given} until ${timeOf(mine.until, zone)}`
            : mine
              ? `No longer held since ${timeOf(mine.until, zone)}`
              : `${visits.length} visits, not booked yet`}
        </p>
        <p className="t-caption ink-3">
          {countWords(visits)}.{' '}
          {held
            ? 'Nobody else can take them meanwhile.'
            : mine
              ? 'Another desk can take these times now. Hold them again, or book.'
              : other
                ? `Other times are held until ${timeOf(other.until, zone)}: holding these lets them go.`
                : 'Until they are held or booked another desk can take these times.'}
        </p>
      </div>
      {held ? (
        <>
          <Button look="ghost" busy={busy} onClick={holding.release}>
            Release
          </Button>
          <Button busy={busy} onClick={() => void holding.extendIt()}>
            Hold longer
          </Button>
        </>
      ) : (
        <Button busy={busy} notYet={mayHold ? null : 'Planning'} onClick={() => holding.take(visits)}>
          {mine ? 'Hold again' : 'Hold these times'}
        </Button>
      )}
      {children}
    </footer>
  );
}

/** `1 preparation, 6 infusions, 6 integrations`. */
function countWords(visits: readonly PlannedVisit[]): string {
  return (['PREPARATION', 'INFUSION', 'INTEGRATION'] as const)
    .map((kind) => [visits.filter((visit) => visit.kind === kind).length, kind.toLowerCase()] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`)
    .join(', ');
}
