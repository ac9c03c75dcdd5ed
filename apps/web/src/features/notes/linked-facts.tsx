import { Link } from '@tanstack/react-router';
import { dayAndTime, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { Note } from './note-documents.js';
import styles from './note.module.css';

/** The infusion that this session followed, and where the session stands in its 72 hours (S4). */
export function LinkedFacts({ note }: { note: Note }) {
  const { linked, integrationWindow: window, location, patient, startsAt } = note.appointment;
  const zone = location.timeZone;
  const today = wallClock(Date.now(), zone).date;
  return (
    <aside className={styles.facts} aria-label="Linked facts">
      {linked && (
        <section>
          <h2 className="t-section">
            Infusion{linked.courseSession ? ` ${linked.courseSession.number}` : ''}
          </h2>
          <p className="t-dense ink-2">
            {dayAndTime(Date.parse(linked.startsAt), zone, today)}
            {linked.doseEndsAt && `, dose until ${timeOf(Date.parse(linked.doseEndsAt), zone)}`}
          </p>
        </section>
      )}
      {window && <Window window={window} startsAt={startsAt} zone={zone} today={today} />}
      <section>
        <Link to="/patients/$patientId" params={{ patientId: patient.id }} className={styles.patient}>
          Open {patient.name}
        </Link>
      </section>
    </aside>
  );
}

function Window({
  window,
  startsAt,
  zone,
  today,
}: {
  window: NonNullable<Note['appointment']['integrationWindow']>;
  startsAt: string;
  zone: string;
  today: string;
}) {
  const [from, to, at] = [window.opensAt, window.closesAt, startsAt].map((instant) =>
    Date.parse(instant),
  ) as [number, number, number];
  const share = Math.min(1, Math.max(0, (at - from) / (to - from)));
  const hours = Math.round((at - from) / 3_600_000);
  return (
    <section>
      <h2 className="t-section">72 h window</h2>
      <div className={styles.window} aria-hidden>
        <b style={{ left: `calc(${share * 100}% - 2px)` }} />
      </div>
      <p className={styles.ends}>
        <span>{dayAndTime(from, zone, today)}</span>
        <span>{dayAndTime(to, zone, today)}</span>
      </p>
      <p className={`t-dense t-label ${window.inside ? 'c-ready' : 'c-warn'}`}>
        {hours} h after it opened: {window.inside ? 'inside' : 'outside'}
      </p>
    </section>
  );
}
