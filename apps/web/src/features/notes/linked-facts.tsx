import { IconQuote } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { dayAndTime, shortDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { staffName } from '../../session/roles.js';
import { useInfusionSession } from '../patients/use-infusion-session.js';
import { courseFacts } from './course-facts.js';
import { NoteCourseDocument, type Note } from './note-documents.js';
import styles from './note.module.css';
import { quoted } from './quotes.js';
import { doseWords, type Fact, type Quotable } from './use-quotable.js';

/**
 * What the session is linked to: its infusion, where it stands in the 72 hours after it (S4) and in the course, and what the
 * note before it left to do.
 */
export function LinkedFacts({
  note,
  quotable,
  onQuote,
}: {
  note: Note;
  quotable: Quotable;
  onQuote?: (fact: string) => void;
}) {
  const { linked, integrationWindow: window, location, patient, startsAt, courseSession } = note.appointment;
  const zone = location.timeZone;
  const today = wallClock(Date.now(), zone).date;
  const [{ data }] = useQuery({ query: NoteCourseDocument, variables: { patientId: patient.id } });
  const facts = courseFacts(data?.patient.courses ?? [], note.appointment.id);
  const before = facts?.earlier.at(-1);
  const on = (instant: string) => shortDate(wallClock(Date.parse(instant), zone).date, today);
  return (
    <aside className={styles.facts} aria-label="Linked facts">
      {linked && (
        <section>
          <h2 className="t-section">
            Infusion{linked.courseSession ? ` ${linked.courseSession.number}` : ''}
          </h2>
          <p className="t-dense ink-2">{dayAndTime(Date.parse(linked.startsAt), zone, today)}</p>
          <DoseFacts infusion={linked} zone={zone} fact={quotable.dose} onQuote={onQuote} />
        </section>
      )}
      {window && <Window window={window} startsAt={startsAt} zone={zone} today={today} />}
      {facts && (
        <section>
          <h2 className="t-section">Course</h2>
          <p className="t-dense ink-2">
            {courseSession && `Integration ${courseSession.number} of ${facts.infusionCount}. `}
            {facts.infusionsDone === 1 ? '1 infusion' : `${facts.infusionsDone} infusions`} given.
          </p>
          {facts.nextInfusionAt && (
            <p className="t-dense ink-2">
              Next infusion {dayAndTime(Date.parse(facts.nextInfusionAt), zone, today)}
            </p>
          )}
        </section>
      )}
      {before && (
        <>
          <Said
            title="Last homework"
            text={before.homework}
            from={on(before.startsAt)}
            fact={quotable.homework.at(-1)}
            onQuote={onQuote}
          />
          <Said title="Last plan" text={before.plan} from={on(before.startsAt)} />
        </>
      )}
      <section>
        <Link to="/patients/$patientId" params={{ patientId: patient.id }} className={styles.patient}>
          Open {patient.name}
        </Link>
      </section>
    </aside>
  );
}

/** What happened at the infusion, to read and to quote. */
function DoseFacts({
  infusion,
  zone,
  fact,
  onQuote,
}: {
  infusion: NonNullable<Note['appointment']['linked']>;
  zone: string;
  fact: Fact | null;
  onQuote?: (fact: string) => void;
}) {
  const session = useInfusionSession(infusion.id);
  if (!session) return null;
  return (
    <dl className={styles.dose}>
      <div className={styles.fact}>
        <dt>Dose</dt>
        <dd>
          {doseWords(session, zone)}
          <Quote what="the dose" fact={fact} onQuote={onQuote} />
        </dd>
      </div>
      <div className={styles.fact}>
        <dt>Given by</dt>
        <dd>{staffName(session.startedBy)}</dd>
      </div>
    </dl>
  );
}

function Quote({
  what,
  fact,
  onQuote,
}: {
  what: string;
  fact: Fact | null | undefined;
  onQuote?: (fact: string) => void;
}) {
  if (!onQuote || !fact) return null;
  return (
    <Button
      size="s"
      look="ghost"
      icon={<IconQuote className="icon-s" aria-hidden />}
      // The caret stays where it is in the section.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onQuote(quoted(fact))}
    >
      Quote<span className="unseen"> {what}</span>
    </Button>
  );
}

function Said({
  title,
  text,
  from,
  fact,
  onQuote,
}: {
  title: string;
  text: string;
  from: string;
  fact?: Fact;
  onQuote?: (fact: string) => void;
}) {
  return (
    <section>
      <div className="row">
        <h2 className="t-section grow">{title}</h2>
        <Quote what={title.toLowerCase()} fact={fact} onQuote={onQuote} />
      </div>
      <p className={`t-dense ink-2 ${styles.said}`}>{text}</p>
      <p className="t-caption ink-3">From {from}</p>
    </section>
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
  const hours = Math.round(Math.abs(at - from) / 3_600_000);
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
        {hours} h {at < from ? 'before the end of' : 'after'} the dose: {window.inside ? 'inside' : 'outside'}
      </p>
    </section>
  );
}
