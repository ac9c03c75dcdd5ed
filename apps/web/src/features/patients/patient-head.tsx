import { IconCalendarPlus, IconDoorEnter } from '@tabler/icons-react';
import { Button } from '../../design/button.js';
import { Chip } from '../../design/chip.js';
import { useShortcut } from '../../design/shortcuts.js';
import { fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import { can } from '../../session/permissions.js';
import { initials } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { useCheckIn } from '../board/use-check-in.js';
import type { VisitTask } from '../scheduling/visit-panel.js';
import { ahead } from './appointment-words.js';
import styles from './patient-page.module.css';
import type { PatientDetails } from './patient-query.js';
import { contactMethodNames } from './words.js';

/** Who it is, how to reach them, and the two things that are done most: to book, and to check in. */
export function PatientHead({
  patient,
  onOpen,
  onBook,
}: {
  patient: PatientDetails;
  onOpen: (id: string, task?: VisitTask) => void;
  onBook: () => void;
}) {
  const viewer = useViewer();
  const { contact } = patient;
  const mayBook = can(viewer, 'SCHEDULE_WRITE') && patient.active;
  const arriving = ahead(patient.appointments).find(
    ({ status, startsAt, location: { timeZone: zone } }) =>
      status === 'BOOKED' && wallClock(Date.parse(startsAt), zone).date === wallClock(Date.now(), zone).date,
  );
  const mayCheckIn = can(viewer, 'VISIT_CHECK_IN') && arriving !== undefined;
  const { run, trouble } = useCheckIn(({ id }) => onOpen(id));
  const checkIn = () => void run({ ...arriving!, patientName: patient.name });
  useShortcut({ key: 'b', label: 'Book for this patient', group: 'Patient' }, mayBook ? onBook : null);
  useShortcut({ key: 'c', label: 'Check in', group: 'Patient' }, mayCheckIn ? checkIn : null);
  return (
    <>
      <header className={styles.head}>
        <span className={styles.face} aria-hidden>
          {initials(patient.name)}
        </span>
        <div className={`grow ${styles.called}`}>
          <div className="row-wrap">
            <h1 className={`t-heading ${styles.name}`}>{patient.name}</h1>
            {patient.pronouns && <Chip tone="outline">{patient.pronouns}</Chip>}
            {!patient.active && <Chip>No longer active</Chip>}
          </div>
          <p className="t-dense ink-2">
            {[
              `Born ${fullDate(patient.birthDate)}`,
              contact.phone,
              `Prefers ${contactMethodNames[contact.safeMethod ?? contact.preferredMethod].toLowerCase()}`,
              contact.safeNote,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className={styles.does}>
          {mayBook && (
            <Button
              look={mayCheckIn ? 'plain' : 'primary'}
              icon={<IconCalendarPlus className="icon" aria-hidden />}
              hint="B"
              onClick={onBook}
            >
              Book
            </Button>
          )}
          {mayCheckIn && (
            <Button
              look="primary"
              icon={<IconDoorEnter className="icon" aria-hidden />}
              hint="C"
              onClick={checkIn}
            >
              Check in
            </Button>
          )}
        </div>
      </header>
      <Notice of={trouble?.of} />
    </>
  );
}
