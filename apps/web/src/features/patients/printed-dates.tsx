import { fullRange, dayTitle, zoneName } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { appointmentName } from '../scheduling/kinds.js';
import { ahead } from './appointment-words.js';
import type { PatientDetails } from './patient-query.js';
import styles from './printed-dates.module.css';

/** A patient's dates on one sheet of paper, to take home: when, what, with whom and where. Nothing clinical. */
export function PrintedDates({ patient }: { patient: PatientDetails }) {
  const viewer = useViewer();
  const visits = ahead(patient.appointments);
  const places = new Map(visits.map(({ location }) => [location.id, location]));
  const today = wallClock(Date.now(), viewer.practice.timeZone).date;
  return (
    <article className={styles.sheet}>
      <p>{viewer.practice.name}</p>
      <h1>Dates for {patient.name}</h1>
      {visits.length === 0 ? (
        <p>Nothing is booked.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Time</th>
              <th scope="col">Appointment</th>
              <th scope="col">With</th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {visits.map((visit) => {
              const { timeZone: zone } = visit.location;
              const start = wallClock(Date.parse(visit.startsAt), zone);
              const end = wallClock(Date.parse(visit.endsAt), zone);
              return (
                <tr key={visit.id}>
                  <td>{dayTitle(start.date, today)}</td>
                  <td>
                    {fullRange(start.minute, end.minute)} {zoneName(zone, Date.parse(visit.startsAt))}
                  </td>
                  <td>
                    {appointmentName(visit.kind, visit.courseSession?.number, visit.course?.infusionCount)}
                  </td>
                  <td>{visit.staff.map(({ staffMember }) => staffName(staffMember)).join(', ')}</td>
                  <td>{visit.virtual ? 'By video' : visit.location.name}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {[...places.values()].map(({ id, name, address, phone }) => (
        <p key={id} className={styles.place}>
          <b>{name}</b> {[address, phone].filter(Boolean).join(' · ')}
        </p>
      ))}
    </article>
  );
}
