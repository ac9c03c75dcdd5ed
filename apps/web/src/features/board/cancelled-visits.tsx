import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery, useSubscription } from 'urql';
import { Button } from '../../design/button.js';
import { Table } from '../../design/table.js';
import { timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { byItself } from '../../graphql/client.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { UndoDocument } from '../scheduling/visit-documents.js';
import { ScheduleChangedDocument } from './day-query.js';
import styles from './day-list.module.css';
import { RecentChangesDocument } from './recent-changes.js';

/** What was cancelled on this day lately: with undo until midnight of the day that it was done. */
export function CancelledVisits({
  locationId,
  date,
  zone,
  onOpen,
}: {
  locationId: string;
  date: string;
  zone: string;
  onOpen: (appointmentId: string) => void;
}) {
  const [{ data }, execute] = useQuery({
    query: RecentChangesDocument,
    variables: { locationId },
    requestPolicy: 'cache-and-network',
  });
  useSubscription({ query: ScheduleChangedDocument, variables: { locationId } }, (_, event) => {
    execute({ ...byItself, requestPolicy: 'network-only' });
    return event;
  });
  const [undo, busy] = useAction(UndoDocument);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const cancelled = (data?.recentChanges ?? []).filter(
    ({ kind, undoable, fromStartsAt }) =>
      kind === 'CANCELLED' &&
      undoable &&
      fromStartsAt &&
      wallClock(Date.parse(fromStartsAt), zone).date === date,
  );
  if (cancelled.length === 0 && !trouble) return null;
  return (
    <section className={styles.cancelled}>
      <h2>Cancelled</h2>
      <Notice of={trouble} />
      <Table
        label="Cancelled appointments of the day"
        rows={cancelled}
        rowKey={({ id }) => id}
        columns={[
          {
            title: 'Time',
            cell: ({ fromStartsAt }) => (
              <span className="nowrap t-label">{timeOf(Date.parse(fromStartsAt!), zone)}</span>
            ),
          },
          {
            title: 'Patient',
            cell: ({ appointmentId, patientName }) => (
              <button type="button" className={styles.name} onClick={() => onOpen(appointmentId)}>
                {patientName}
              </button>
            ),
          },
          { title: 'Cancelled by', cell: ({ by, at }) => `${by}, ${timeOf(Date.parse(at), zone)}` },
          {
            title: '',
            cell: ({ id, patientName }) => (
              <Button
                size="s"
                icon={<IconArrowBackUp className="icon-s" aria-hidden />}
                aria-label={`Undo the cancellation of ${patientName}`}
                busy={busy}
                onClick={async () => {
                  const outcome = await undo({ changeId: id });
                  setTrouble(outcome.problem ?? outcome.refusal ?? null);
                }}
              >
                Undo
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}
