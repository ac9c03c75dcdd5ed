import { Link } from '@tanstack/react-router';
import { dayAndTime, inSentence } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { DeactivateStaffMutation } from '../../gql/graphql.js';
import { appointmentName } from '../scheduling/kinds.js';
import styles from './staff.module.css';

export const AHEAD = 'Appointments to move or cancel first';

export type VisitAhead = Extract<
  DeactivateStaffMutation['deactivateStaff'],
  { appointments: unknown }
>['appointments'][number];

/** What has to be moved or cancelled before somebody leaves or takes fewer at once, or a course ends. */
export function VisitsAhead({ visits }: { visits: readonly VisitAhead[] }) {
  return (
    <ul className={styles.ahead} aria-label={AHEAD}>
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
