import { Link } from '@tanstack/react-router';
import { buttonClass } from '../../design/button.js';
import { Mark } from '../../design/marks.js';
import { clock } from '../../format/time.js';
import type { Obstructed } from './attention.js';
import type { Day } from './day.js';
import styles from './rail.module.css';

/** Somebody or something that visits need is not there: one way to what these could have instead. */
export function AwayCard({ obstacle, visits, day }: Obstructed & { day: Day }) {
  const name = day.columns.find(({ id }) => id === obstacle.id)?.name;
  const [first] = visits;
  const period = { from: obstacle.startsAt, until: obstacle.endsAt };
  const search =
    obstacle.kind === 'STAFF_AWAY'
      ? { staff: obstacle.id, ...period }
      : obstacle.kind === 'ROOM_OUT'
        ? { room: obstacle.id, ...period }
        : { closed: obstacle.id, from: day.date, until: day.date };
  return (
    <>
      <div className="row">
        <Mark shape="missing" />
        <span className="t-dense t-strong clip grow">{awayWords[obstacle.kind](name)}</span>
      </div>
      <p className={styles.fact}>
        {visits.length === 1
          ? `${first!.patientName} at ${clock(first!.span.from)} cannot stand.`
          : `${visits.length} visits cannot stand, the first at ${clock(first!.span.from)}.`}
      </p>
      <div className={styles.action}>
        <Link to="/away" search={search} className={buttonClass({ size: 's' })}>
          See what they could have
        </Link>
      </div>
    </>
  );
}

const awayWords = {
  STAFF_AWAY: (name = 'Somebody') => `${name} is away`,
  ROOM_OUT: (name = 'A room') => `${name} is out of service`,
  CLOSED: () => 'Closed on this day',
} as const;
