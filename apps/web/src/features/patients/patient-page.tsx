import { IconCalendarPlus } from '@tabler/icons-react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { buttonClass } from '../../design/button.js';
import { Chip } from '../../design/chip.js';
import { Bone } from '../../design/skeleton.js';
import { dayAndTime, fullDate, inSentence } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { initials } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { PatientEstimates } from '../billing/patient-estimates.js';
import { ConsentTab } from '../consent/consent-tab.js';
import { CourseTab } from '../courses/course-tab.js';
import { ReadinessPanel } from '../readiness/readiness-panel.js';
import { useItemAction } from '../readiness/use-item-action.js';
import { appointmentName } from '../scheduling/kinds.js';
import { ScreeningTab } from '../screening/screening-tab.js';
import { BreakGlass } from './break-glass.js';
import { ContactTab } from './contact-tab.js';
import { PatientAppointments } from './patient-appointments.js';
import styles from './patient-page.module.css';
import { PatientDocument, type PatientAppointment, type PatientDetails } from './patient-query.js';
import { patientTabs, type PatientTab } from './patient-tabs.js';
import { contactMethodNames } from './words.js';

const tabNames: Record<PatientTab, string> = {
  course: 'Course',
  appointments: 'Appointments',
  consent: 'Consent',
  screening: 'Clearance',
  estimate: 'Estimates',
  contact: 'Contact',
};

/** One patient: the course, and at the side what the next visit still needs. */
export function PatientPage() {
  usePageTitle('Patient');
  const { patientId } = useParams({ from: '/patients/$patientId' });
  const [query, execute] = useQuery({
    query: PatientDocument,
    variables: { id: patientId },
    requestPolicy: 'cache-and-network',
  });
  const patient = query.data?.patient.id === patientId ? query.data : undefined;
  return (
    <QueryState
      query={{ ...query, data: patient }}
      retry={() => execute({ requestPolicy: 'network-only' })}
      skeleton={
        <div className="stack">
          <Bone width={300} height={46} />
          <Bone height={180} />
          <Bone width="80%" height={180} />
        </div>
      }
    >
      {(data) => <Opened patient={data.patient} />}
    </QueryState>
  );
}

function Opened({ patient }: { patient: PatientDetails }) {
  const viewer = useViewer();
  const { tab: asked } = useSearch({ from: '/patients/$patientId' });
  const tabs = patientTabs.filter((tab) => tab !== 'estimate' || can(viewer, 'ESTIMATE_READ'));
  const tab = tabs.find((each) => each === asked) ?? 'course';
  const upcoming = nextAppointment(patient.appointments);
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <header className={styles.head}>
          <span className={styles.face} aria-hidden>
            {initials(patient.name)}
          </span>
          <div className="grow">
            <div className="row-wrap">
              <h1 className="t-heading">{patient.name}</h1>
              {patient.pronouns && <Chip tone="outline">{patient.pronouns}</Chip>}
              {!patient.active && <Chip>No longer active</Chip>}
            </div>
            <p className="t-dense ink-2">
              {[
                `Born ${fullDate(patient.birthDate)}`,
                patient.contact.phone,
                `Prefers ${contactMethodNames[patient.contact.safeMethod ?? patient.contact.preferredMethod].toLowerCase()}`,
                patient.contact.safeNote,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          {can(viewer, 'SCHEDULE_WRITE') && patient.active && (
            <Link to="/day" search={{ book: patient.id }} className={buttonClass({ look: 'primary' })}>
              <IconCalendarPlus className="icon" aria-hidden />
              Book
            </Link>
          )}
        </header>
        {!patient.chartOpen && can(viewer, 'GLASS_BREAK') && <BreakGlass patient={patient} />}
        <nav className={styles.tabs} aria-label="Of this patient">
          {tabs.map((each) => (
            <Link
              key={each}
              to="/patients/$patientId"
              params={{ patientId: patient.id }}
              search={each === 'course' ? {} : { tab: each }}
              className={styles.tab}
              aria-current={each === tab ? 'page' : undefined}
              activeOptions={{ exact: true, includeSearch: true }}
              replace
            >
              {tabNames[each]}
            </Link>
          ))}
        </nav>
        <div className={styles.body}>
          {tab === 'course' && <CourseTab patient={patient} />}
          {tab === 'appointments' && <PatientAppointments appointments={patient.appointments} />}
          {tab === 'consent' && <ConsentTab patient={patient} />}
          {tab === 'screening' && <ScreeningTab patient={patient} />}
          {tab === 'estimate' && <PatientEstimates patient={patient} />}
          {tab === 'contact' && <ContactTab key={patient.version} patient={patient} />}
        </div>
      </div>
      {upcoming && <NextVisit patient={patient} appointment={upcoming} />}
    </div>
  );
}

/** The next visit's readiness, at the side of every tab. */
function NextVisit({ patient, appointment }: { patient: PatientDetails; appointment: PatientAppointment }) {
  const navigate = useNavigate();
  const zone = appointment.location.timeZone;
  const today = wallClock(Date.now(), zone).date;
  const toDay = () =>
    void navigate({
      to: '/day',
      search: {
        date: wallClock(Date.parse(appointment.startsAt), zone).date,
        location: appointment.location.id,
        visit: appointment.id,
      },
    });
  const action = useItemAction({
    visit: { id: appointment.id, patient },
    onRide: toDay,
    onBook: (id) => void navigate({ to: '/day', search: { book: id } }),
  });
  return (
    <aside className={styles.side} aria-label="Next visit">
      <h2 className="t-panel">
        {appointmentName(appointment.kind, appointment.courseSession?.number)},{' '}
        {inSentence(dayAndTime(Date.parse(appointment.startsAt), zone, today))}
      </h2>
      <ReadinessPanel readiness={appointment.readiness} zone={zone} today={today} action={action} />
      <button type="button" className={buttonClass({ size: 's' })} onClick={toDay}>
        See it on the day
      </button>
    </aside>
  );
}

/** The first appointment that has not been yet. */
function nextAppointment(appointments: readonly PatientAppointment[]): PatientAppointment | undefined {
  return appointments
    .filter(
      (each) => each.status === 'BOOKED' || each.status === 'CHECKED_IN' || each.status === 'IN_PROGRESS',
    )
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0];
}
