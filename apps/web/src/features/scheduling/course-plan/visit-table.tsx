import { Button } from '../../../design/button.js';
import { Table } from '../../../design/table.js';
import { fullRange, shortDate } from '../../../format/time.js';
import { wallClock } from '../../../format/zone.js';
import { lastName } from '../../../session/roles.js';
import { appointmentName, KindIcon } from '../kinds.js';
import { afterDoseWords } from './adjust-words.js';
import styles from './course-plan.module.css';
import type { PlannedVisit } from './plan-documents.js';

/** The chosen visits in words, all that the pictures show. Each can be put at another time from here. */
export function VisitTable({
  visits,
  zone,
  today,
  moved = [],
  onAdjust,
}: {
  visits: readonly PlannedVisit[];
  zone: string;
  today: string;
  /** The sessions of visits that are about to move. */
  moved?: readonly string[];
  onAdjust?: (courseSessionId: string) => void;
}) {
  return (
    <Table
      label="Visits of the chosen proposal"
      rows={visits}
      rowKey={(visit) => visit.courseSessionId}
      marked={({ courseSessionId }) => moved.includes(courseSessionId)}
      columns={[
        {
          title: 'Visit',
          cell: ({ kind, number }) => (
            <span className={styles.kind}>
              <KindIcon kind={kind} />
              {appointmentName(kind, number)}
            </span>
          ),
        },
        { title: 'When', cell: (visit) => whenOf(visit, zone, today) },
        { title: 'Where', cell: ({ room }) => room?.name },
        {
          title: 'With',
          cell: ({ staff }) => [...new Set(staff.map((each) => lastName(each.staffMember.name)))].join(', '),
        },
        {
          title: 'After the dose',
          cell: ({ hoursAfterDose: hours }) => (typeof hours === 'number' ? afterDoseWords(hours, '') : null),
        },
        ...(onAdjust
          ? [
              {
                title: '',
                align: 'right' as const,
                cell: ({ courseSessionId, kind, number }: PlannedVisit) => (
                  <Button
                    size="s"
                    look="ghost"
                    aria-label={`Adjust ${appointmentName(kind, number).toLowerCase()}`}
                    onClick={() => onAdjust(courseSessionId)}
                  >
                    Adjust
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

/** `Tue Dec 8, 9:00–10:15 AM`. */
export function whenOf(
  { startsAt, endsAt }: Pick<PlannedVisit, 'startsAt' | 'endsAt'>,
  zone: string,
  today: string,
): string {
  const [from, to] = [startsAt, endsAt].map((at) => wallClock(Date.parse(at), zone));
  return `${shortDate(from!.date, today)}, ${fullRange(from!.minute, to!.minute)}`;
}
