import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Key } from '../../design/key.js';
import { SidePanel } from '../../design/side-panel.js';
import { EmptyState } from '../../design/states.js';
import { dayAndTime, inSentence, relativeDay, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { AppointmentKind, RecentChangesQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { QueryState } from '../../graphql/query-state.js';
import { useLiveSchedule } from '../scheduling/use-live-schedule.js';
import { undoWords } from '../scheduling/use-take-back.js';
import { useUndo } from '../scheduling/use-undo.js';
import styles from './recent-changes.module.css';

const RecentChangesDocument = graphql(`
  query RecentChanges($locationId: ID!) {
    recentChanges(locationId: $locationId, first: 40) {
      id
      at
      by
      kind
      appointmentId
      patientName
      visitKind
      fromStartsAt
      toStartsAt
      undoable
      undoesTogether
    }
  }
`);

type Change = RecentChangesQuery['recentChanges'][number];

/** What was done to appointments here lately, by whom, with undo where it is still possible: until midnight. */
export function RecentChanges({
  locationId,
  zone,
  onOpen,
  onWaiting,
  onClose,
}: {
  locationId: string;
  zone: string;
  onOpen: (appointmentId: string) => void;
  /** Asks who waits for a time that was left. */
  onWaiting: (startsAt: string, kind: AppointmentKind) => void;
  onClose: () => void;
}) {
  const read = { query: RecentChangesDocument, variables: { locationId } };
  const [query, execute] = useQuery({ ...read, requestPolicy: 'cache-and-network' });
  useLiveSchedule([locationId], [read]);
  const today = wallClock(Date.now(), zone).date;
  return (
    <SidePanel title="Recent changes" aside={<Key>U</Key>} onClose={onClose}>
      <p className={styles.lead}>Moves, check-ins, cancellations and rides can be undone until midnight.</p>
      <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
        {({ recentChanges }) =>
          recentChanges.length === 0 ? (
            <EmptyState title="Nothing was changed yet" />
          ) : (
            <ul className={styles.changes}>
              {recentChanges.map((change, at) => (
                <ChangeRow
                  key={change.id}
                  {...{ change, zone, today, onOpen }}
                  // What a visit did since may have taken its old time again.
                  onWaiting={
                    recentChanges.findIndex((each) => each.appointmentId === change.appointmentId) === at
                      ? onWaiting
                      : undefined
                  }
                />
              ))}
            </ul>
          )
        }
      </QueryState>
    </SidePanel>
  );
}

function ChangeRow({
  change,
  zone,
  today,
  onOpen,
  onWaiting,
}: {
  change: Change;
  zone: string;
  today: string;
  onOpen: (appointmentId: string) => void;
  /** Absent where the visit was changed again since. */
  onWaiting?: (startsAt: string, kind: AppointmentKind) => void;
}) {
  const { undo, busy, notice } = useUndo();
  const at = wallClock(Date.parse(change.at), zone);
  const left = onWaiting && leftTime(change, Date.now());
  return (
    <li>
      <div className={styles.change}>
        <span className={styles.when}>
          {at.date === today ? timeOf(Date.parse(change.at), zone) : relativeDay(at.date, today)}
        </span>
        <span className="grow">
          <button type="button" className={styles.open} onClick={() => onOpen(change.appointmentId)}>
            <b>{change.patientName}</b>
            <span className={styles.what}>
              {whatWasDone(change, zone, today)} · {change.by}
            </span>
          </button>
          {left && (
            <button
              type="button"
              className={styles.waits}
              aria-label={`Who waits? For the time that ${change.patientName} had`}
              onClick={() => onWaiting(left, change.visitKind)}
            >
              Who waits?
            </button>
          )}
        </span>
        {change.undoable && (
          <Button
            size="s"
            icon={<IconArrowBackUp className="icon-s" aria-hidden />}
            aria-label={`${undoWords(change)}: ${change.patientName}, ${whatWasDone(change, zone, today)}`}
            busy={busy}
            onClick={() => void undo(change)}
          >
            {undoWords(change)}
          </Button>
        )}
      </div>
      {notice}
    </li>
  );
}

/** The time that a cancellation or a move has left, while somebody could still have it; null where there is none. */
function leftTime({ kind, fromStartsAt, toStartsAt }: Change, now: number): string | null {
  const isLeft = kind === 'CANCELLED' || (kind === 'MOVED' && fromStartsAt !== toStartsAt);
  return isLeft && fromStartsAt && Date.parse(fromStartsAt) > now ? fromStartsAt : null;
}

/** `moved from 2:30 PM to 3:00 PM`, `checked in`. */
function whatWasDone({ kind, fromStartsAt, toStartsAt }: Change, zone: string, today: string): string {
  const day = (instant: string) => inSentence(dayAndTime(Date.parse(instant), zone, today));
  switch (kind) {
    case 'BOOKED':
      return toStartsAt ? `booked for ${day(toStartsAt)}` : 'booked';
    case 'MOVED':
      return fromStartsAt && toStartsAt && fromStartsAt !== toStartsAt
        ? `moved from ${day(fromStartsAt)} to ${day(toStartsAt)}`
        : 'given another room, person or length';
    case 'UNDONE':
      return toStartsAt ? `put back to ${day(toStartsAt)}` : 'put back';
    default:
      return words[kind];
  }
}

const words: Record<Exclude<Change['kind'], 'BOOKED' | 'MOVED' | 'UNDONE'>, string> = {
  CANCELLED: 'cancelled',
  CHECKED_IN: 'checked in',
  STARTED: 'started',
  COMPLETED: 'completed',
  NO_SHOW: 'marked a no-show',
  RIDE_RECORDED: 'ride recorded',
};
