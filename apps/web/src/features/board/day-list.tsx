import { Fragment, type ReactNode } from 'react';
import { Chip } from '../../design/chip.js';
import { Mark } from '../../design/marks.js';
import { EmptyState } from '../../design/states.js';
import { Table } from '../../design/table.js';
import { clockRange } from '../../format/time.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { lastName } from '../../session/roles.js';
import { openItems, shortNeed } from '../readiness/needs.js';
import { ReadinessChip } from '../readiness/readiness-chip.js';
import { appointmentName, KindIcon } from '../scheduling/kinds.js';
import { OverbookMark } from '../scheduling/overbook-mark.js';
import { statusWord } from '../scheduling/status.js';
import { columnsOf, type Day, type Visit } from './day.js';
import { obstacleOf } from './visit-words.js';
import styles from './day-list.module.css';

/** The same day as a list, for those who prefer or need one. */
export function DayList({
  day,
  now,
  hiddenKinds,
  onOpen,
  children,
}: {
  day: Day;
  now: number | null;
  hiddenKinds: ReadonlySet<AppointmentKind>;
  onOpen: (visit: Visit) => void;
  /** What follows the appointments. */
  children?: ReactNode;
}) {
  const visits = day.visits.filter((visit) => !hiddenKinds.has(visit.kind));
  /** The column that the visit stands in by its name, the others as briefly as its block says them. None of it breaks in a name. */
  const withWhom = (visit: Visit) => {
    const [home, ...others] = columnsOf(visit).map((id) => day.columns.find((column) => column.id === id));
    const parts = [
      home?.name,
      others
        .filter((column) => column !== undefined)
        .map(({ kind, name }) => (kind === 'ROOM' ? name : lastName(name)))
        .join(', '),
      visit.rideName && `ride: ${visit.rideName}`,
    ].filter((part): part is string => !!part);
    return parts.map((part, at) => (
      <Fragment key={part}>
        <span className="nowrap">
          {part}
          {at < parts.length - 1 && ' ·'}
        </span>{' '}
      </Fragment>
    ));
  };
  return (
    <div className={styles.list}>
      {visits.length === 0 && <EmptyState title="Nothing booked yet" />}
      {visits.length > 0 && (
        <Table
          label="Appointments of the day"
          rows={visits}
          rowKey={(visit) => visit.id}
          marked={(visit) => now !== null && visit.span.from <= now && now < visit.span.to}
          columns={[
            {
              title: 'Time',
              cell: (visit) => (
                <span className="nowrap t-label">{clockRange(visit.times.from, visit.times.to)}</span>
              ),
            },
            {
              title: 'Patient',
              whole: true,
              cell: (visit) => (
                <button type="button" className={styles.name} onClick={() => onOpen(visit)}>
                  {visit.patientName}
                </button>
              ),
            },
            {
              title: 'Appointment',
              cell: (visit) => (
                <span className={styles.kind}>
                  <KindIcon kind={visit.kind} />
                  <span>
                    <span className="nowrap">
                      {appointmentName(visit.kind, visit.sessionNumber, visit.sessionCount)}
                    </span>{' '}
                    {visit.virtual && <span className="nowrap">· video</span>}{' '}
                    {visit.overbooked && (
                      <span className="nowrap">
                        · <OverbookMark /> overbooked
                      </span>
                    )}
                  </span>
                </span>
              ),
            },
            { title: 'With', width: '23%', cell: withWhom },
            {
              title: 'Status',
              cell: (visit) => {
                const obstacle = obstacleOf(visit);
                // What the readiness says beside it is not said twice.
                const [need] = openItems(visit.readiness);
                return obstacle && !(need && shortNeed(need) === obstacle) ? (
                  <Chip tone="warn" icon={<Mark shape="missing" />}>
                    {obstacle}
                  </Chip>
                ) : (
                  statusWord(visit, day.zone)
                );
              },
            },
            {
              title: 'Readiness',
              cell: (visit) =>
                visit.status === 'BOOKED' || visit.status === 'CHECKED_IN' ? (
                  <ReadinessChip readiness={visit.readiness} />
                ) : null,
            },
          ]}
        />
      )}
      {children}
    </div>
  );
}
