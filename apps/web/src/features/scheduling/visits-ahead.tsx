import { Link } from '@tanstack/react-router';
import { dayAndTime, inSentence } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { appointmentName } from './kinds.js';
import type { VisitAhead } from './visit-ahead.js';
import styles from './visits-ahead.module.css';

export const AHEAD = 'Appointments to move or cancel first';

/**
 * What has to be cancelled before a patient leaves, a course ends or a location is given up.
 * @param mayMove whether a move does as well: it does before a staff member leaves or takes fewer at once.
 */
export function VisitsAhead({ visits, mayMove }: { visits: readonly VisitAhead[]; mayMove?: boolean }) {
  return (
    <ul className={styles.ahead} aria-label={mayMove ? AHEAD : 'Appointments to cancel first'}>
      {visits.map((each) => {
        const { date } = wallClock(Date.parse(each.startsAt), each.location.timeZone);
        const today = wallClock(Date.now(), each.location.timeZone).date;
        return (
          <li key={each.id}>
            <Link to="/day" search={{ date, location: each.location.id, visit: each.id }}>
              {each.patient.name}, {appointmentName(each.kind).toLowerCase()},{' '}
              {inSentence(dayAndTime(Date.parse(each.startsAt), each.location.timeZone, today))}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
