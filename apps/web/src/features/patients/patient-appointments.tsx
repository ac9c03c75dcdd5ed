import { IconChevronDown, IconChevronUp, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, buttonClass } from '../../design/button.js';
import { Chip } from '../../design/chip.js';
import { Mark } from '../../design/marks.js';
import { EmptyState } from '../../design/states.js';
import { Table, type Column } from '../../design/table.js';
import { dayAndTime, inSentence, relativeDay, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { can } from '../../session/permissions.js';
import { lastName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { NoteChip } from '../notes/note-chip.js';
import { openItems } from '../readiness/needs.js';
import { ReadinessChip } from '../readiness/readiness-chip.js';
import { useItemAction } from '../readiness/use-item-action.js';
import { appointmentName, KindIcon } from '../scheduling/kinds.js';
import { statusNames } from '../scheduling/status.js';
import type { VisitTask } from '../scheduling/visit-panel.js';
import { ahead, earlier } from './appointment-words.js';
import type { Chart } from './chart-query.js';
import styles from './patient-page.module.css';
import type { PatientAppointment, PatientDetails } from './patient-query.js';

interface AppointmentsProps {
  patient: PatientDetails;
  chart: Chart | null;
  /** Opens a visit beside the page. */
  onOpen: (id: string, task?: VisitTask) => void;
  onBook: () => void;
}

/** A patient's appointments: what comes, the soonest first; what was is folded away. */
export function PatientAppointments({
  unfolded = false,
  ...props
}: AppointmentsProps & { unfolded?: boolean }) {
  const [open, setOpen] = useState(unfolded);
  const coming = ahead(props.patient.appointments);
  const past = earlier(props.patient.appointments);
  if (coming.length + past.length === 0) return <EmptyState title="No appointments yet" />;
  const Icon = open ? IconChevronUp : IconChevronDown;
  return (
    <section aria-label="Appointments" className={styles.onPaper}>
      <div className="row">
        <h2 className={`t-section grow ${styles.section}`}>Appointments</h2>
        {coming.length > 0 && (
          <Button
            size="s"
            look="ghost"
            icon={<IconPrinter className="icon-s" aria-hidden />}
            onClick={() => print()}
          >
            Print dates
          </Button>
        )}
      </div>
      {coming.length > 0 ? (
        <Rows {...props} label="Coming appointments" of={coming} />
      ) : (
        <p className="t-dense ink-2">Nothing booked.</p>
      )}
      {past.length > 0 && (
        <Button
          look="ghost"
          className={styles.fold}
          icon={<Icon className="icon-s" aria-hidden />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Hide' : 'Show'} {past.length} earlier {past.length === 1 ? 'appointment' : 'appointments'}
        </Button>
      )}
      {open && past.length > 0 && <Rows {...props} label="Earlier appointments" of={past} />}
    </section>
  );
}

function Rows({ label, of, ...props }: AppointmentsProps & { label: string; of: PatientAppointment[] }) {
  const today = (zone: string) => wallClock(Date.now(), zone).date;
  const columns: Column<PatientAppointment>[] = [
    {
      title: 'When',
      cell: ({ id, startsAt, location: { timeZone: zone } }) => (
        <button type="button" className={styles.open} onClick={() => props.onOpen(id)}>
          <span className="nowrap">
            {relativeDay(wallClock(Date.parse(startsAt), zone).date, today(zone))},
          </span>{' '}
          <span className="nowrap">{timeOf(Date.parse(startsAt), zone)}</span>
        </button>
      ),
    },
    {
      title: 'Appointment',
      whole: true,
      cell: (each) => (
        <span className={styles.kind}>
          <KindIcon kind={each.kind} />
          {appointmentName(each.kind, each.courseSession?.number, each.course?.infusionCount)}
        </span>
      ),
    },
    {
      title: 'With',
      cell: (each) =>
        [each.virtual ? 'Video' : each.room?.name, ...each.staff.map((one) => lastName(one.staffMember.name))]
          .filter(Boolean)
          .join(' · '),
    },
    { title: 'Linked integration', cell: (each) => <Linked visit={each} /> },
    { title: 'Readiness', cell: (each) => <Standing visit={each} chart={props.chart} /> },
    { title: '', align: 'right', cell: (each) => <RowAction visit={each} {...props} /> },
  ];
  return (
    <Table
      label={label}
      rows={of}
      rowKey={(each) => each.id}
      marked={({ startsAt, location: { timeZone: zone } }) =>
        wallClock(Date.parse(startsAt), zone).date === today(zone)
      }
      columns={columns}
    />
  );
}

/** Of an infusion the integration that follows it, or by when one is to be booked. */
function Linked({ visit }: { visit: PatientAppointment }) {
  const zone = visit.location.timeZone;
  const today = wallClock(Date.now(), zone).date;
  if (visit.kind === 'INTEGRATION')
    return visit.courseSession && `After infusion ${visit.courseSession.number}`;
  if (visit.kind !== 'INFUSION' || visit.status === 'CANCELLED' || visit.status === 'NO_SHOW') return null;
  if (visit.linked) {
    return (
      <>
        <span className="nowrap">{dayAndTime(Date.parse(visit.linked.startsAt), zone, today)}</span>
        {visit.integrationWindow && !visit.integrationWindow.inside && (
          <span className="c-warn"> · outside 72 h</span>
        )}
      </>
    );
  }
  return (
    <span className="c-warn t-label">
      <span className="nowrap">Not booked</span>
      {visit.integrationWindow && (
        <>
          {' · '}
          <span className="nowrap">
            by {inSentence(dayAndTime(Date.parse(visit.integrationWindow.closesAt), zone, today))}
          </span>
        </>
      )}
    </span>
  );
}

/** What is to come says whether it is ready; what was says what became of it. */
function Standing({ visit, chart }: { visit: PatientAppointment; chart: Chart | null }) {
  if (visit.status === 'BOOKED' || visit.status === 'CHECKED_IN')
    return <ReadinessChip readiness={visit.readiness} />;
  const note = visit.kind === 'INTEGRATION' && chart?.note(visit.id);
  if (note) return <NoteChip note={note} />;
  return visit.status === 'COMPLETED' ? (
    <Chip icon={<Mark shape="ready" />}>Done</Chip>
  ) : (
    statusNames[visit.status]
  );
}

/** The one thing that the viewer can do with a visit: what is missing first, else to move it, or to read its note. */
function RowAction({
  visit,
  patient,
  chart,
  onOpen,
  onBook,
}: AppointmentsProps & { visit: PatientAppointment }) {
  const viewer = useViewer();
  const action = useItemAction({
    visit: { id: visit.id, patient },
    onRide: () => onOpen(visit.id, 'ride'),
    onMove: () => onOpen(visit.id, 'move'),
    onBook,
    brief: true,
  });
  const note = chart?.note(visit.id);
  if (note) {
    return (
      <Link to="/notes/$noteId" params={{ noteId: note.id }} className={buttonClass({ size: 's' })}>
        {note.state === 'SIGNED' ? 'Read note' : 'Continue note'}
      </Link>
    );
  }
  if (visit.status !== 'BOOKED' && visit.status !== 'CHECKED_IN') return null;
  const own = openItems(visit.readiness)
    .map((item) => action(item))
    .find((button) => button !== null);
  if (own) return own;
  return visit.status === 'BOOKED' && can(viewer, 'SCHEDULE_WRITE') ? (
    <Button size="s" look="ghost" onClick={() => onOpen(visit.id, 'move')}>
      Move
    </Button>
  ) : null;
}
