import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../../../design/button.js';
import { exactTimeOf } from '../../../format/time.js';
import { useNow } from '../../board/use-now.js';
import { useTimeAt } from '../use-time-at.js';
import { Mark } from '../../../design/marks.js';
import styles from './course-plan.module.css';
import type { PlannedVisit } from './plan-documents.js';
import { holds, type useCourseHold } from './use-course-hold.js';

/** Said so long before the times are let go. */
const soonMs = 2 * 60_000;

/** What becomes of the chosen visits: held for the patient and until when, or free for every other desk. Beside it the button that books. */
export function HoldFoot({
  holding,
  visits,
  patientName,
  zone,
  notYet,
  children,
}: {
  holding: ReturnType<typeof useCourseHold>;
  visits: readonly PlannedVisit[];
  patientName: string;
  zone: string;
  /** Why they cannot be held now. */
  notYet: string | null;
  children: ReactNode;
}) {
  const { hold, expired, busy } = holding;
  const mine = holds(hold, visits) ? hold : null;
  const held = mine !== null && !expired;
  const other = hold !== null && !mine && !expired && !busy ? hold : null;
  const now = useNow(5_000);
  const timeAt = useTimeAt(zone);
  const ends = held && mine.until - now <= soonMs;
  const [given] = patientName.split(' ');
  return (
    <footer className={styles.foot}>
      {ends ? (
        <Mark shape="missing" size={18} />
      ) : held ? (
        <IconLock className="c-ready" aria-hidden />
      ) : (
        <IconLockOpen className="ink-3" aria-hidden />
      )}
      <div className="grow" role="status">
        <p className="t-dense t-strong">
          {held
            ? `${visits.length} times held for ${given} until ${timeAt(mine.until)}`
            : mine
              ? `No longer held since ${timeAt(mine.until)}`
              : `${visits.length} visits, not booked yet`}
        </p>
        <p className="t-caption ink-3">
          {countWords(visits)}.{' '}
          {held
            ? ends
              ? 'They are let go in less than 2 minutes: hold them longer, or book.'
              : `Nobody else can take them meanwhile.${mine.extendedAt ? ` Held longer at ${exactTimeOf(mine.extendedAt, zone)}.` : ''}`
            : mine
              ? 'Another desk can take these times now. Hold them again, or book.'
              : other
                ? `Other times are held until ${timeAt(other.until)}: holding these lets them go.`
                : 'Until they are held or booked another desk can take these times.'}
        </p>
      </div>
      {held ? (
        <>
          <Button look="ghost" busy={busy} onClick={holding.release}>
            Release
          </Button>
          <Button busy={busy} data-autofocus onClick={() => void holding.extendIt()}>
            Hold longer
          </Button>
        </>
      ) : (
        <Button busy={busy} notYet={notYet} onClick={() => holding.take(visits)}>
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
