import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Banner } from '../../design/banner.js';
import { Button, buttonClass } from '../../design/button.js';
import { Chip } from '../../design/chip.js';
import { SidePanel } from '../../design/side-panel.js';
import { clock, dayAndTime, timeOf, zoneName } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { ReadinessPanel } from '../readiness/readiness-panel.js';
import { useItemAction } from '../readiness/use-item-action.js';
import { appointmentName, KindIcon } from './kinds.js';
import { obstacleWords, wayOut } from './obstacle-words.js';
import { MoveForm } from './move-form.js';
import { RideForm } from './ride-form.js';
import { statusWord } from './status.js';
import { useFocusStays } from './use-focus-stays.js';
import { useHeldMove } from './use-held-move.js';
import { type ScheduleChange, useLiveSchedule } from './use-live-schedule.js';
import { canBeMoved, VisitActions } from './visit-actions.js';
import { VisitReply } from '../reminders/visit-reply.js';
import { VisitChanges } from './visit-changes.js';
import styles from './visit-panel.module.css';
import { VisitDocument, type VisitDetails } from './visit-query.js';

/** What the panel is open for. */
export type VisitTask = 'details' | 'ride' | 'move';

/** One visit beside the board: its readiness and what can be done with it now. */
export function VisitPanel({
  id: asked,
  task = 'details',
  at,
  onAtDone,
  onClose,
  onBook,
}: {
  id: string;
  task?: VisitTask;
  /** The time that it is asked to be moved to, ISO. */
  at?: string;
  /** It was moved there, elsewhere, or is kept: the time is asked for no more. */
  onAtDone?: () => void;
  onClose: () => void;
  onBook: (patientId: string) => void;
}) {
  // The session of an infusion that was cancelled here is moved here too.
  const [session, setSession] = useState<{ of: string; id: string } | null>(null);
  const instead = session?.of === asked ? session.id : null;
  const id = instead ?? asked;
  const first = instead ? 'move' : task;
  const read = { query: VisitDocument, variables: { id } };
  const [query, execute] = useQuery({ ...read, requestPolicy: 'cache-and-network' });
  const visit = query.data?.appointment.id === id ? query.data.appointment : undefined;
  // What another desk does to it shows at once; a form that is open keeps what it was opened with. A consent or an estimate is
  // the patient's: it changes what each of their visits lacks. What a place is like is everybody's.
  const concerns = ({ appointmentId, patientId }: ScheduleChange) =>
    appointmentId === id || patientId === visit?.patient.id || (!appointmentId && !patientId);
  useLiveSchedule(visit ? [visit.location.id] : [], [{ ...read, concerns }]);
  return (
    <SidePanel title={visit?.patient.name ?? 'Visit'} onClose={onClose}>
      <QueryState
        query={{ ...query, data: visit }}
        retry={() => execute({ requestPolicy: 'network-only' })}
        forbidden={<p>The front desk can help with this visit.</p>}
      >
        {(details) => (
          <Details
            key={details.id}
            visit={details}
            first={first}
            at={instead ? undefined : at}
            onAtDone={onAtDone}
            onBook={onBook}
            onMoveSession={(moving) => setSession({ of: asked, id: moving })}
          />
        )}
      </QueryState>
    </SidePanel>
  );
}

function Details({
  visit,
  first,
  at,
  onAtDone,
  onBook,
  onMoveSession,
}: {
  visit: VisitDetails;
  first: VisitTask;
  at?: string;
  onAtDone?: () => void;
  onBook: (patientId: string) => void;
  onMoveSession: (appointmentId: string) => void;
}) {
  const viewer = useViewer();
  const mayMove = canBeMoved(visit) && can(viewer, 'SCHEDULE_WRITE');
  const [task, setTask] = useState<VisitTask>(first === 'move' && !mayMove ? 'details' : first);
  const zone = visit.location.timeZone;
  const today = wallClock(Date.now(), zone).date;
  const end = wallClock(Date.parse(visit.endsAt), zone);
  const itemAction = useItemAction({
    visit,
    onRide: () => setTask('ride'),
    onMove: () => setTask('move'),
    onBook,
  });
  const done = () => {
    setTask('details');
    if (at) onAtDone?.();
  };
  // A move that still waits for its answer is what the visit opens with.
  useHeldMove(visit.id, () => setTask('move'));
  const place = useRef<HTMLDivElement>(null);
  useFocusStays(place, `${task} ${visit.status}`);
  const upcoming = visit.status === 'BOOKED' || visit.status === 'CHECKED_IN';

  return (
    <>
      <p className={styles.kind}>
        <KindIcon kind={visit.kind} />
        {appointmentName(visit.kind, visit.courseSession?.number, visit.course?.infusionCount)}
        <Chip tone={visit.status === 'CHECKED_IN' ? 'primary' : 'plain'}>{statusWord(visit, zone)}</Chip>
      </p>
      {visit.obstacle && <ObstacleBanner visit={visit} obstacle={visit.obstacle} />}
      <dl className={styles.facts}>
        <dt>When</dt>
        <dd>
          {dayAndTime(Date.parse(visit.startsAt), zone, today)} to {clock(end.minute)}
          {zone !== viewer.practice.timeZone && ` ${zoneName(zone, Date.parse(visit.startsAt))}`}
        </dd>
        <dt>Where</dt>
        <dd>
          {visit.virtual ? 'Video' : [visit.room?.name, visit.location.name].filter(Boolean).join(', ')}
        </dd>
        <dt>With</dt>
        <dd>
          {visit.staff
            .map((each) => staffName(each.staffMember) + (each.part === 'SUPERVISING' ? ' (supervises)' : ''))
            .join(', ')}
        </dd>
        {visit.overbook && (
          <>
            <dt>Overbooked</dt>
            <dd>
              Beside another visit on purpose, by {staffName(visit.overbook.staffMember)}: “
              {visit.overbook.reason}”
            </dd>
          </>
        )}
        {visit.ride && (
          <>
            <dt>Ride</dt>
            <dd>
              {visit.ride.name}, {visit.ride.phone}
              {visit.ride.confirmedAt &&
                `, confirmed ${timeOf(Date.parse(visit.ride.confirmedAt), zone)}`}{' '}
              {task === 'details' && upcoming && can(viewer, 'VISIT_CHECK_IN') && (
                <Button size="s" look="ghost" aria-label="Change ride" onClick={() => setTask('ride')}>
                  Change
                </Button>
              )}
            </dd>
          </>
        )}
        {visit.linked && (
          <>
            <dt>{visit.linked.kind === 'INTEGRATION' ? 'Integration' : 'After'}</dt>
            <dd>
              {visit.linked.kind === 'INFUSION' && 'Infusion, '}
              {dayAndTime(Date.parse(visit.linked.startsAt), zone, today)}
              {visit.integrationWindow && !visit.integrationWindow.inside && (
                <span className="c-warn"> · outside 72 h</span>
              )}
            </dd>
          </>
        )}
        <VisitReply visit={visit} zone={zone} today={today} />
        {visit.patient.contact.phone && (
          <>
            <dt>Phone</dt>
            <dd>
              <a href={`tel:${visit.patient.contact.phone}`} className={styles.link}>
                {visit.patient.contact.phone}
              </a>
            </dd>
          </>
        )}
      </dl>
      <div ref={place}>
        {task === 'ride' && <RideForm visit={visit} today={today} onDone={done} />}
        {task === 'move' && <MoveForm {...{ visit, today, at, place }} onDone={done} />}
        {task === 'details' && (
          <>
            <VisitActions
              visit={visit}
              onMove={() => setTask('move')}
              onRide={() => setTask('ride')}
              onMoveSession={onMoveSession}
            />
            {upcoming && (
              <section aria-label="Readiness" className={styles.section}>
                <h3 className="t-section">Readiness</h3>
                <ReadinessPanel readiness={visit.readiness} zone={zone} today={today} action={itemAction} />
              </section>
            )}
          </>
        )}
      </div>
      <VisitChanges visit={visit} zone={zone} today={today} />
      <p className={styles.section}>
        <Link to="/patients/$patientId" params={{ patientId: visit.patient.id }} className={buttonClass({})}>
          Open patient
        </Link>
      </p>
    </>
  );
}

/** It is booked, and cannot stand: why, and what to do about it. */
function ObstacleBanner({
  visit,
  obstacle,
}: {
  visit: VisitDetails;
  obstacle: NonNullable<VisitDetails['obstacle']>;
}) {
  const { id, kind } = obstacle;
  const person = visit.staff.find(({ staffMember }) => staffMember.id === id)?.staffMember;
  const name = person
    ? staffName(person)
    : [visit.location, visit.room].find((each) => each?.id === id)?.name;
  return (
    <Banner tone="warn">
      {obstacleWords(kind, name)}: this visit cannot stand. {wayOut(kind)}
    </Banner>
  );
}
