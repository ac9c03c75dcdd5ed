import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Table } from '../../design/table.js';
import { dayAndTime, inSentence, timeOf } from '../../format/time.js';
import { addDays, instantOf, wallClock } from '../../format/zone.js';
import type { AppointmentFilter, CancelledVisitsQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { appointmentName, KindIcon } from '../scheduling/kinds.js';
import { useLiveSchedule } from '../scheduling/use-live-schedule.js';
import { undoWords } from '../scheduling/use-take-back.js';
import { useUndo } from '../scheduling/use-undo.js';
import styles from './day-list.module.css';

/** The board's own answer is without them: it is read at every change, and draws none. */
const CancelledVisitsDocument = graphql(`
  query CancelledVisits($filter: AppointmentFilter!) {
    appointments(filter: $filter, first: 100) {
      nodes {
        id
        kind
        startsAt
        patient {
          id
          name
        }
        courseSession {
          number
        }
        changes {
          id
          kind
          at
          by
          undoable
          undoesTogether
        }
      }
    }
  }
`);

type Cancelled = CancelledVisitsQuery['appointments']['nodes'][number];

/** All that was cancelled on this day: with undo until midnight of the day that it was done. */
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
  const midnight = (day: string) => new Date(instantOf(day, 0, zone)).toISOString();
  const filter: AppointmentFilter = {
    locationId,
    from: midnight(date),
    to: midnight(addDays(date, 1)),
    statuses: ['CANCELLED'],
  };
  const read = { query: CancelledVisitsDocument, variables: { filter } };
  const [{ data }] = useQuery({ ...read, requestPolicy: 'cache-and-network' });
  useLiveSchedule([locationId], [read]);
  const { undo, busy, notice } = useUndo();
  const cancelled = data?.appointments.nodes ?? [];
  const today = wallClock(Date.now(), zone).date;
  if (cancelled.length === 0 && !notice) return null;
  return (
    <section className={styles.more}>
      <h2>Cancelled</h2>
      {notice}
      <Table
        label="Cancelled appointments of the day"
        rows={cancelled}
        rowKey={({ id }) => id}
        columns={[
          {
            title: 'Time',
            whole: true,
            cell: ({ startsAt }) => <span className="t-label">{timeOf(Date.parse(startsAt), zone)}</span>,
          },
          {
            title: 'Patient',
            whole: true,
            cell: ({ id, patient }) => (
              <button type="button" className={styles.name} onClick={() => onOpen(id)}>
                {patient.name}
              </button>
            ),
          },
          {
            title: 'Appointment',
            whole: true,
            cell: ({ kind, courseSession }) => (
              <span className={styles.kind}>
                <KindIcon kind={kind} />
                {appointmentName(kind, courseSession?.number)}
              </span>
            ),
          },
          {
            title: 'Cancelled by',
            cell: (visit) => {
              const change = cancellationOf(visit);
              return change && `${change.by}, ${inSentence(dayAndTime(Date.parse(change.at), zone, today))}`;
            },
          },
          {
            title: '',
            align: 'right',
            cell: (visit) => {
              const change = cancellationOf(visit);
              return (
                change?.undoable && (
                  <Button
                    size="s"
                    icon={<IconArrowBackUp className="icon-s" aria-hidden />}
                    aria-label={
                      change.undoesTogether > 1
                        ? `${undoWords(change)}: ${visit.patient.name}`
                        : `Undo the cancellation of ${visit.patient.name}`
                    }
                    busy={busy}
                    onClick={() => void undo(change)}
                  >
                    {undoWords(change)}
                  </Button>
                )
              );
            },
          },
        ]}
      />
    </section>
  );
}

/** The change that cancelled a visit: the newest of its kind. */
const cancellationOf = ({ changes }: Cancelled) =>
  changes.filter(({ kind }) => kind === 'CANCELLED').sort((a, b) => b.at.localeCompare(a.at))[0];
