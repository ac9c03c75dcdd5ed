import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { shortDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { graphql } from '../../graphql/document.js';
import type { Chart } from './chart-query.js';
import styles from './patient-page.module.css';
import type { PatientAppointment } from './patient-query.js';

const CarriedForwardDocument = graphql(`
  query CarriedForward($noteId: ID!) {
    integrationNote(id: $noteId) {
      id
      sections {
        key
        text
      }
    }
  }
`);

const carried = [
  { key: 'HOMEWORK', title: 'Homework' },
  { key: 'PLAN', title: 'Plan' },
] as const;

/** What the last signed note left to do, for those who may open the chart. */
export function CarriedForward({ visits, chart }: { visits: readonly PatientAppointment[]; chart: Chart }) {
  const held = visits.find((visit) => chart.note(visit.id)?.state === 'SIGNED');
  const noteId = held && chart.note(held.id)!.id;
  const [{ data }] = useQuery({
    query: CarriedForwardDocument,
    variables: { noteId: noteId ?? '' },
    pause: !noteId,
  });
  if (!held || !noteId || data?.integrationNote.id !== noteId) return null;
  const { timeZone } = held.location;
  const today = wallClock(Date.now(), timeZone).date;
  return (
    <section>
      <h2 className={styles.carriedHead}>
        <span className="t-section">Carried forward</span>{' '}
        <Link to="/notes/$noteId" params={{ noteId }} className={styles.carriedFrom}>
          from the note of {shortDate(wallClock(Date.parse(held.startsAt), timeZone).date, today)}
        </Link>
      </h2>
      <dl className={styles.carried}>
        {carried.map(({ key, title }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>{data.integrationNote.sections.find((section) => section.key === key)?.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
