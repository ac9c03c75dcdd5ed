import { IconClock, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { buttonClass } from '../../design/button.js';
import { Mark, type MarkShape } from '../../design/marks.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { leftWord } from '../notes/sections.js';
import { WriteNote } from '../notes/write-note.js';
import { byWhen, fixerOf, itemNames, itemShape, needSentence, openItems } from '../readiness/needs.js';
import { useItemAction } from '../readiness/use-item-action.js';
import type { VisitTask } from '../scheduling/visit-panel.js';
import { ahead, inWords } from './appointment-words.js';
import type { Chart } from './chart-query.js';
import styles from './patient-page.module.css';
import type { PatientAppointment, PatientDetails } from './patient-query.js';

interface NextStepsProps {
  patient: PatientDetails;
  chart: Chart | null;
  onOpen: (id: string, task?: VisitTask) => void;
  onBook: () => void;
}

/** What a clinician does next for this patient: their own part of what is open, and the notes still to be signed. */
export function NextSteps({ patient, chart, onOpen, onBook }: NextStepsProps) {
  const viewer = useViewer();
  const next = ahead(patient.appointments)[0];
  const action = useItemAction({
    visit: { id: next?.id ?? '', patient },
    onRide: () => next && onOpen(next.id, 'ride'),
    onMove: () => next && onOpen(next.id, 'move'),
    onBook,
  });
  const mine = ({ staff }: PatientAppointment) =>
    staff.some(({ staffMember }) => staffMember.id === viewer.staffMember.id);
  const held = patient.appointments
    .filter((visit) => visit.kind === 'INTEGRATION' && visit.status === 'COMPLETED' && mine(visit))
    .filter(() => chart !== null && can(viewer, 'NOTE_WRITE'));
  const unbooked = ahead(patient.appointments).filter(
    (visit) => visit !== next && visit.kind === 'INFUSION' && !visit.linked && visit.integrationWindow,
  );
  const zone = next?.location.timeZone ?? viewer.practice.timeZone;
  const today = wallClock(Date.now(), zone).date;
  const open = next ? openItems(next.readiness) : [];
  const steps = [
    ...open.map((item) => (
      <Step
        key={item.item}
        shape={itemShape(item)}
        title={itemNames[item.item]}
        who={action(item) ? 'You' : fixerOf(item)}
        when={byWhen(item, zone, today)}
        action={action(item)}
      >
        {needSentence(item, zone, today)}
      </Step>
    )),
    ...held.flatMap((visit) => {
      const note = chart?.note(visit.id);
      if (note?.state === 'SIGNED') return [];
      const left = note && note.missing.length > 0 ? ` ${leftWord(note.missing.length)}.` : '';
      return [
        <Step
          key={visit.id}
          shape={note ? 'missing' : 'unchecked'}
          title={note ? `Finish and sign ${inWords(visit)}` : `Write the note on ${inWords(visit)}`}
          who="You"
          action={
            note ? (
              <Link to="/notes/$noteId" params={{ noteId: note.id }} className={buttonClass({ size: 's' })}>
                Continue
              </Link>
            ) : (
              <WriteNote appointmentId={visit.id} patientName={patient.name} />
            )
          }
        >
          Held {inSentence(dayAndTime(Date.parse(visit.startsAt), visit.location.timeZone, today))}.{left}
        </Step>,
      ];
    }),
    ...unbooked.map((visit) => (
      <Step
        key={visit.id}
        shape="missing"
        title={`Integration after ${inWords(visit)}`}
        who={can(viewer, 'SCHEDULE_WRITE') ? 'You or front desk' : 'Front desk'}
        when={`by ${inSentence(dayAndTime(Date.parse(visit.integrationWindow!.closesAt), visit.location.timeZone, today))}`}
        action={
          can(viewer, 'SCHEDULE_WRITE') && (
            <button type="button" className={buttonClass({ size: 's' })} onClick={onBook}>
              Book integration
            </button>
          )
        }
      >
        It is not booked yet.
      </Step>
    )),
  ];
  return (
    <section aria-label="Next steps" className={styles.steps}>
      <h2 className="t-panel">Next steps</h2>
      {steps.length === 0 ? (
        <p className={`row t-dense ink-2 ${styles.calm}`}>
          <Mark shape="ready" /> Nothing is open.
        </p>
      ) : (
        <ul>{steps}</ul>
      )}
    </section>
  );
}

function Step({
  shape,
  title,
  who,
  when,
  action,
  children,
}: {
  shape: MarkShape;
  title: string;
  who: string | null;
  when?: string;
  action: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className={styles.step}>
      <Mark shape={shape} size={18} />
      <div className="grow">
        <h3 className="t-strong">{title}</h3>
        <p className="t-dense ink-2">{children}</p>
        <p className={styles.who}>
          {who && (
            <span>
              <IconUser className="icon-s" aria-hidden />
              {who}
            </span>
          )}
          {when && (
            <span>
              <IconClock className="icon-s" aria-hidden />
              {when}
            </span>
          )}
        </p>
        {action && <div className={styles.do}>{action}</div>}
      </div>
    </li>
  );
}
