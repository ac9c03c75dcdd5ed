import { IconCalendarPlus, IconCheck, IconCompass, IconDroplet, IconMessage2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Wedge } from '../../design/marks.js';
import { shortDate, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { PatientCourse } from '../patients/patient-query.js';
import styles from './course-lanes.module.css';

type Session = PatientCourse['sessions'][number];

/** The course in pairs: each infusion, and under it the integration that belongs to it. */
export function CourseLanes({ course }: { course: PatientCourse }) {
  const preparations = course.sessions.filter((session) => session.kind === 'PREPARATION');
  const infusions = course.sessions
    .filter((session) => session.kind === 'INFUSION')
    .sort((a, b) => a.number - b.number);
  const integrationOf = (infusion: Session) =>
    course.sessions.find((each) => each.kind === 'INTEGRATION' && each.infusionSessionId === infusion.id);
  const done = (kind: Session['kind']) =>
    course.sessions.filter((session) => session.kind === kind && session.appointment?.status === 'COMPLETED')
      .length;
  return (
    <div className={styles.lanes}>
      <div className={styles.names} aria-hidden>
        {preparations.length > 0 && (
          <Name icon={<IconCompass className="icon" />} name="Preparation" sub="" />
        )}
        <Name
          icon={<IconDroplet className="icon" />}
          name="Infusions"
          sub={`${done('INFUSION')} of ${infusions.length} done`}
        />
        <Name
          icon={<IconMessage2 className="icon" />}
          name="Integration"
          sub={`${done('INTEGRATION')} of ${infusions.length} done`}
        />
      </div>
      <div className={styles.track}>
        {preparations.length > 0 && (
          <ul className={styles.lane} aria-label="Preparation">
            {preparations.map((session) => (
              <Stop
                key={session.id}
                session={session}
                name="Preparation"
                mark={<Dot session={session} kind="prep" />}
              />
            ))}
          </ul>
        )}
        <ul className={styles.pairs} aria-label="Infusions and their integration sessions">
          {infusions.map((infusion) => {
            const integration = integrationOf(infusion);
            return (
              <li key={infusion.id} className={styles.pair}>
                <Stop
                  as="div"
                  session={infusion}
                  name={`Infusion ${infusion.number}`}
                  mark={
                    <Wedge
                      look={
                        infusion.appointment?.status === 'COMPLETED' ||
                        infusion.appointment?.status === 'IN_PROGRESS'
                          ? 'solid'
                          : 'coming'
                      }
                    >
                      {String(infusion.number)}
                    </Wedge>
                  }
                />
                <span
                  className={`${styles.link} ${integration?.appointment ? '' : styles.open}`}
                  aria-hidden
                />
                {integration && (
                  <Stop
                    as="div"
                    session={integration}
                    name={`Integration ${integration.number}`}
                    mark={<Dot session={integration} kind="int" />}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function Name({ icon, name, sub }: { icon: ReactNode; name: string; sub: string }) {
  return (
    <div className={styles.name}>
      {icon}
      <span>
        <span className="t-label">{name}</span>
        <span className="t-caption ink-3">{sub}</span>
      </span>
    </div>
  );
}

function Dot({ session, kind }: { session: Session; kind: 'int' | 'prep' }) {
  const { appointment } = session;
  const state = !appointment
    ? styles.missing
    : appointment.status === 'COMPLETED'
      ? styles.done
      : styles.coming;
  const Icon = !appointment
    ? IconCalendarPlus
    : appointment.status === 'COMPLETED'
      ? IconCheck
      : kind === 'prep'
        ? IconCompass
        : IconMessage2;
  return (
    <span className={`${styles.dot} ${state} ${kind === 'prep' ? styles.prep : ''}`} aria-hidden>
      <Icon className="icon-s" />
    </span>
  );
}

function Stop({
  as: Frame = 'li',
  session,
  name,
  mark,
}: {
  as?: 'li' | 'div';
  session: Session;
  name: string;
  mark: ReactNode;
}) {
  const { appointment } = session;
  if (!appointment) {
    return (
      <Frame className={styles.stop}>
        {mark}
        <span className="unseen">{name}</span>
        <span className={styles.unbooked}>Not booked</span>
      </Frame>
    );
  }
  const { id: location, timeZone: zone } = appointment.location;
  const today = wallClock(Date.now(), zone).date;
  const wall = wallClock(Date.parse(appointment.startsAt), zone);
  return (
    <Frame className={styles.stop}>
      <Link to="/day" search={{ date: wall.date, location, visit: appointment.id }} className={styles.booked}>
        {mark}
        <span className="unseen">
          {name}
          {appointment.status === 'COMPLETED' ? ', done' : ''}
        </span>
        <span className={styles.when}>
          {shortDate(wall.date, today)}
          <span className="t-caption ink-3">{timeOf(Date.parse(appointment.startsAt), zone)}</span>
        </span>
      </Link>
    </Frame>
  );
}
