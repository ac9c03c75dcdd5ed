import { Link } from '@tanstack/react-router';
import { Card } from '../../design/card.js';
import { EmptyState } from '../../design/states.js';
import { Table } from '../../design/table.js';
import { dayAndTime } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { staffName } from '../../session/roles.js';
import { ReadinessChip } from '../readiness/readiness-chip.js';
import { appointmentName, KindIcon } from '../scheduling/kinds.js';
import { statusNames } from '../scheduling/status.js';
import styles from './patients-page.module.css';
import type { PatientAppointment } from './patient-query.js';

/** A patient's appointments: what comes first, then what was. */
export function PatientAppointments({ appointments }: { appointments: readonly PatientAppointment[] }) {
  if (appointments.length === 0) return <EmptyState title="No appointments yet" />;
  const coming = (each: PatientAppointment) =>
    each.status === 'BOOKED' || each.status === 'CHECKED_IN' || each.status === 'IN_PROGRESS';
  const sorted = [
    ...appointments.filter(coming).sort((a, b) => a.startsAt.localeCompare(b.startsAt)),
    ...appointments.filter((each) => !coming(each)).sort((a, b) => b.startsAt.localeCompare(a.startsAt)),
  ];
  const today = (zone: string) => wallClock(Date.now(), zone).date;
  return (
    <Card flush>
      <Table
        label="Appointments"
        rows={sorted}
        rowKey={(each) => each.id}
        marked={(each) =>
          wallClock(Date.parse(each.startsAt), each.location.timeZone).date === today(each.location.timeZone)
        }
        columns={[
          {
            title: 'When',
            cell: (each) => (
              <Link
                to="/day"
                search={{
                  date: wallClock(Date.parse(each.startsAt), each.location.timeZone).date,
                  location: each.location.id,
                  visit: each.id,
                }}
                className={styles.name}
              >
                {dayAndTime(Date.parse(each.startsAt), each.location.timeZone, today(each.location.timeZone))}
              </Link>
            ),
          },
          {
            title: 'Appointment',
            cell: (each) => (
              <span className="row" style={{ gap: 5 }}>
                <KindIcon kind={each.kind} />
                {appointmentName(each.kind, each.courseSession?.number, each.course?.infusionCount)}
              </span>
            ),
          },
          { title: 'With', cell: (each) => each.staff.map((one) => staffName(one.staffMember)).join(', ') },
          {
            title: 'Where',
            cell: (each) =>
              each.virtual ? 'Video' : [each.room?.name, each.location.name].filter(Boolean).join(', '),
          },
          {
            title: 'Readiness',
            cell: (each) =>
              each.status === 'BOOKED' || each.status === 'CHECKED_IN' ? (
                <ReadinessChip readiness={each.readiness} />
              ) : (
                statusNames[each.status]
              ),
          },
        ]}
      />
    </Card>
  );
}
