import { Link } from '@tanstack/react-router';
import { Button, buttonClass } from '../../design/button.js';
import { Mark } from '../../design/marks.js';
import { clock } from '../../format/time.js';
import { obstacleWords, wayOut } from '../scheduling/obstacle-words.js';
import type { Obstructed } from './attention.js';
import type { Day, Visit } from './day.js';
import styles from './rail.module.css';

/** Somebody or something that visits need is not there: one way to what these could have instead. */
export function AwayCard({
  obstacle,
  visits,
  day,
  onOpen,
}: Obstructed & { day: Day; onOpen: (visit: Visit) => void }) {
  const name = day.columns.find(({ id }) => id === obstacle.id)?.name;
  const [first] = visits;
  const search = awayOf(obstacle, day);
  return (
    <>
      <div className="row">
        <Mark shape="missing" />
        <span className="t-dense t-strong clip grow">{obstacleWords(obstacle.kind, name)}</span>
      </div>
      <p className={styles.fact}>
        {visits.length === 1
          ? `${first!.patientName} at ${clock(first!.span.from)} cannot stand.`
          : `${visits.length} visits cannot stand, the first at ${clock(first!.span.from)}.`}
        {!search && ` ${wayOut(obstacle.kind)}`}
      </p>
      <div className={styles.action}>
        {visits.length === 1 && !search && (
          <Button size="s" onClick={() => onOpen(first!)}>
            Open the visit
          </Button>
        )}
        {search ? (
          <Link to="/away" search={search} className={buttonClass({ size: 's' })}>
            See what they could have
          </Link>
        ) : (
          <Link
            to="/fallen"
            className={buttonClass({ size: 's', look: visits.length === 1 ? 'ghost' : 'plain' })}
          >
            {visits.length === 1 ? 'All that no longer stand' : 'See what they could have'}
          </Link>
        )}
      </div>
    </>
  );
}

/** Where what is away for a while leads; for the rest there is no time to plan around. */
function awayOf({ kind, id, startsAt, endsAt }: Obstructed['obstacle'], { date }: Day) {
  if (kind === 'CLOSED') return { closed: id, from: date, until: date };
  if (!startsAt || !endsAt) return null;
  return { [kind === 'ROOM_OUT' ? 'room' : 'staff']: id, from: startsAt, until: endsAt };
}
