import {
  IconCalendarPlus,
  IconCheck,
  IconCompass,
  IconDroplet,
  IconMessage2,
  IconPencil,
  IconReceipt2,
  IconSignature,
  IconWritingSign,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, type CSSProperties, type ReactNode } from 'react';
import { Mark, Wedge } from '../../design/marks.js';
import { dayAndTime, inSentence, plainDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { PatientCourse } from '../patients/patient-query.js';
import styles from './course-lanes.module.css';
import { curve, type Axis } from './lane-axis.js';
import type { Span } from './lane-spans.js';

type Session = PatientCourse['sessions'][number];
type Booked = NonNullable<Session['appointment']>;

/** How far a session's note is, where the viewer may know. */
export type NoteOf = (appointmentId: string) => { state: 'DRAFT' | 'SIGNED' } | null;

export interface SpanLane {
  name: string;
  /** Such as the version. */
  sub: string;
  icon: 'consent' | 'estimate';
  spans: readonly Span[];
  /** Said where there is nothing to draw. */
  otherwise: string;
}

/**
 * A course on one axis of weeks: infusions, and under each the integration that belongs to it, inside its 72 hours; then
 * what has to be in place for how long.
 */
export function CourseLanes({
  course,
  axis,
  now,
  zone,
  lanes,
  noteOf,
}: {
  course: PatientCourse;
  axis: Axis;
  now: number;
  /** The practice's, in which the weeks are drawn. */
  zone: string;
  lanes: readonly SpanLane[];
  noteOf: NoteOf | null;
}) {
  const scroll = useRef<HTMLDivElement>(null);
  const start = axis.holds(now) ? axis.place(now) : 0;
  // A course that is longer than the screen opens with the present in view.
  useEffect(() => {
    const box = scroll.current!;
    box.scrollLeft = start * box.scrollWidth - box.clientWidth / 3;
  }, [start]);
  const names = useId();
  const today = wallClock(now, zone).date;
  const of = (kind: Session['kind']) =>
    course.sessions.filter((session) => session.kind === kind).sort((a, b) => a.number - b.number);
  const infusions = of('INFUSION');
  const pairs = infusions.map((infusion) => ({
    infusion,
    integration: course.sessions.find(
      (each) => each.kind === 'INTEGRATION' && each.infusionSessionId === infusion.id,
    ),
  }));
  const running = course.status === 'ACTIVE';
  return (
    <div className={styles.lanes}>
      <div className={styles.names}>
        <Name
          id={`${names}-inf`}
          icon={<IconDroplet />}
          name="Infusions"
          sub={progress(infusions, running)}
        />
        <Name
          id={`${names}-int`}
          icon={<IconMessage2 />}
          name="Integration"
          sub={noteProgress(of('INTEGRATION'), noteOf) ?? progress(of('INTEGRATION'), running)}
        />
        {lanes.map(({ name, sub, icon }) => (
          <Name
            key={name}
            id={`${names}-${icon}`}
            icon={icon === 'consent' ? <IconWritingSign /> : <IconReceipt2 />}
            name={name}
            sub={sub}
          />
        ))}
      </div>
      <div ref={scroll} className={styles.scroll}>
        <div
          className={styles.track}
          style={{ '--weeks': axis.weeks.length, '--lanes': lanes.length + 2 } as CSSProperties}
        >
          <div className={styles.axis} aria-hidden>
            {axis.weeks.map((week) => (
              <span key={week.date} style={at(week.at)}>
                {plainDate(week.date, today)}
              </span>
            ))}
          </div>
          <ul className={styles.lane} aria-labelledby={`${names}-inf`}>
            {pairs.map(
              ({ infusion: { id, number, appointment } }) =>
                appointment && (
                  <Stop key={id} axis={axis} name={`Infusion ${number}`} appointment={appointment}>
                    <Wedge look={wedgeLook(appointment, now)}>{String(number)}</Wedge>
                  </Stop>
                ),
            )}
          </ul>
          <ul className={styles.lane} aria-labelledby={`${names}-int`}>
            {of('PREPARATION').map(
              ({ id, appointment }) =>
                appointment && (
                  <Stop key={id} axis={axis} name="Preparation" appointment={appointment}>
                    <Dot kind="prep" done={appointment.status === 'COMPLETED'} />
                  </Stop>
                ),
            )}
            {pairs.map(({ infusion, integration }) =>
              integration?.appointment ? (
                <Stop
                  key={infusion.id}
                  axis={axis}
                  name={`Integration ${integration.number}`}
                  more={noteWord(noteOf?.(integration.appointment.id)?.state)}
                  appointment={integration.appointment}
                >
                  <Dot
                    kind="int"
                    done={integration.appointment.status === 'COMPLETED'}
                    note={noteOf?.(integration.appointment.id)?.state}
                  />
                </Stop>
              ) : (
                running &&
                infusion.appointment?.integrationWindow && (
                  <Gap
                    key={infusion.id}
                    axis={axis}
                    number={infusion.number}
                    by={infusion.appointment.integrationWindow.closesAt}
                    zone={infusion.appointment.location.timeZone}
                  />
                )
              ),
            )}
          </ul>
          {lanes.map(({ name, icon, spans, otherwise }) => (
            <ul key={name} className={styles.lane} aria-labelledby={`${names}-${icon}`}>
              {spans.map((span) => (
                <li
                  key={span.from}
                  className={`${styles.span} ${styles[span.tone]}`}
                  style={between(axis, span.from, span.to)}
                  title={span.words}
                >
                  {span.tone === 'warn' && <Mark shape="missing" />}
                  <span className={styles.words}>{span.words}</span>
                </li>
              ))}
              {spans.length === 0 && <li className={styles.otherwise}>{otherwise}</li>}
            </ul>
          ))}
          <Links pairs={pairs} axis={axis} running={running} />
          {axis.holds(now) && (
            <span className={styles.now} style={at(axis.place(now))} aria-hidden>
              <b>Now</b>
            </span>
          )}
        </div>
      </div>
    </div>
  );
}

function Name({ id, icon, name, sub }: { id: string; icon: ReactNode; name: string; sub: string }) {
  return (
    <div className={styles.name}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span id={id}>
        <span className={styles.title}>{name}</span>
        <span className="unseen">: </span>
        <span className={styles.sub}>{sub}</span>
      </span>
    </div>
  );
}

/** A booked session at its time. */
function Stop({
  axis,
  name,
  more,
  appointment,
  children,
}: {
  axis: Axis;
  name: string;
  more?: string | null;
  appointment: Booked;
  children: ReactNode;
}) {
  const { id: location, timeZone: zone } = appointment.location;
  const wall = wallClock(Date.parse(appointment.startsAt), zone);
  const when = inSentence(
    dayAndTime(Date.parse(appointment.startsAt), zone, wallClock(Date.now(), zone).date),
  );
  const label = [name, when, statusWords[appointment.status], more].filter(Boolean).join(', ');
  return (
    <li className={styles.stop} style={at(axis.place(Date.parse(appointment.startsAt)))}>
      <Link
        to="/day"
        search={{ date: wall.date, location, visit: appointment.id }}
        className={styles.link}
        aria-label={label}
        title={label}
      >
        {children}
      </Link>
    </li>
  );
}

const statusWords: Partial<Record<Booked['status'], string>> = {
  CHECKED_IN: 'here',
  IN_PROGRESS: 'in progress',
  COMPLETED: 'done',
};

/** An integration that is not booked, at the end of the hours in which it belongs. */
function Gap({ axis, number, by, zone }: { axis: Axis; number: number; by: string; zone: string }) {
  const today = wallClock(Date.now(), zone).date;
  const label = `Integration ${number}, not booked, by ${dayAndTime(Date.parse(by), zone, today)}`;
  return (
    <li className={styles.stop} style={at(axis.place(Date.parse(by)))} title={label}>
      <span className={`${styles.dot} ${styles.missing}`}>
        <IconCalendarPlus className="icon-s" aria-hidden />
      </span>
      <span className="unseen">{label}</span>
    </li>
  );
}

function Dot({
  kind,
  done,
  note,
}: {
  kind: 'int' | 'prep';
  done: boolean;
  note?: 'DRAFT' | 'SIGNED' | undefined;
}) {
  const Icon =
    note === 'SIGNED'
      ? IconSignature
      : note === 'DRAFT'
        ? IconPencil
        : done
          ? IconCheck
          : kind === 'prep'
            ? IconCompass
            : IconMessage2;
  return (
    <span className={`${styles.dot} ${styles[kind]} ${done ? styles.done : styles.coming}`}>
      <Icon className="icon-s" aria-hidden />
    </span>
  );
}

/** The 72 hours after each dose as a band, and the way from the infusion to its integration. Said by the marks' names. */
function Links({
  pairs,
  axis,
  running,
}: {
  pairs: readonly { infusion: Session; integration: Session | undefined }[];
  axis: Axis;
  running: boolean;
}) {
  const drawn = pairs.flatMap(({ infusion: { id, appointment }, integration }) => {
    const window = appointment?.integrationWindow;
    if (!window || (!running && !integration?.appointment)) return [];
    const missing = !integration?.appointment;
    const opens = Date.parse(window.opensAt);
    const closes = Date.parse(window.closesAt);
    const to = missing ? closes : Date.parse(integration.appointment!.startsAt);
    return [{ id, missing, opens, closes, from: Date.parse(appointment.startsAt), to }];
  });
  return (
    <div className={styles.links} aria-hidden>
      {drawn.map(({ id, missing, opens, closes }) => (
        <i key={id} className={missing ? styles.open : undefined} style={between(axis, opens, closes)} />
      ))}
      <svg viewBox="0 0 1000 132" preserveAspectRatio="none">
        {drawn.map(({ id, missing, from, to }) => (
          <path
            key={id}
            className={missing ? styles.open : undefined}
            d={curve(axis.place(from), axis.place(to))}
          />
        ))}
      </svg>
    </div>
  );
}

const at = (place: number) => ({ left: `${place * 100}%` });

const between = (axis: Axis, from: number, to: number) => ({
  left: `${axis.place(from) * 100}%`,
  width: `${(axis.place(to) - axis.place(from)) * 100}%`,
});

/** Done and going on are solid; today's stands out; what comes is light. */
function wedgeLook({ status, startsAt, location }: Booked, now: number): 'solid' | 'current' | 'coming' {
  if (status === 'COMPLETED') return 'solid';
  const zone = location.timeZone;
  const isToday = wallClock(Date.parse(startsAt), zone).date === wallClock(now, zone).date;
  return isToday || status === 'IN_PROGRESS' ? 'current' : 'coming';
}

/** `3 of 6 done`, and what is not booked yet: of a course that is over nothing is to be booked any more. */
function progress(sessions: readonly Session[], isActive: boolean): string {
  const done = sessions.filter(({ appointment }) => appointment?.status === 'COMPLETED').length;
  const open = sessions.filter(({ appointment }) => !appointment).length;
  return `${done} of ${sessions.length} done${isActive && open > 0 ? `, ${open} to book` : ''}`;
}

/** `2 signed, 1 draft`; null where the viewer sees no notes. */
function noteProgress(sessions: readonly Session[], noteOf: NoteOf | null): string | null {
  if (!noteOf) return null;
  const states = sessions.map(({ appointment }) => appointment && noteOf(appointment.id)?.state);
  const count = (state: string) => states.filter((each) => each === state).length;
  const words = [
    count('SIGNED') > 0 && `${count('SIGNED')} signed`,
    count('DRAFT') > 0 && `${count('DRAFT')} in draft`,
  ].filter(Boolean);
  return words.length > 0 ? words.join(', ') : null;
}

function noteWord(state: 'DRAFT' | 'SIGNED' | undefined): string | null {
  if (!state) return null;
  return state === 'SIGNED' ? 'note signed' : 'note in draft';
}
