import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { buttonClass } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { Bone } from '../../design/skeleton.js';
import { usePrinting } from '../../design/use-printing.js';
import { dayAndTime } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { PatientEstimates } from '../billing/patient-estimates.js';
import { ConsentTab } from '../consent/consent-tab.js';
import { CourseTab } from '../courses/course-tab.js';
import { NoteChip } from '../notes/note-chip.js';
import { appointmentName } from '../scheduling/kinds.js';
import { VisitPanel, type VisitTask } from '../scheduling/visit-panel.js';
import { ScreeningTab } from '../screening/screening-tab.js';
import { ahead, earlier } from './appointment-words.js';
import { BreakGlass } from './break-glass.js';
import { CarriedForward } from './carried-forward.js';
import { useChart, type Chart } from './chart-query.js';
import { ContactTab } from './contact-tab.js';
import { InfusionFacts } from './infusion-facts.js';
import { NextSteps } from './next-steps.js';
import { NextVisit } from './next-visit.js';
import { PatientAppointments } from './patient-appointments.js';
import { PatientHead } from './patient-head.js';
import styles from './patient-page.module.css';
import { PatientDocument, type PatientAppointment, type PatientDetails } from './patient-query.js';
import { patientTabs, type PatientTab } from './patient-tabs.js';
import { PrintedDates } from './printed-dates.js';
import { RecentChanges } from './recent-changes.js';
import { useLivePatient } from './use-live-patient.js';

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
  const read = { query: PatientDocument, variables: { id: patientId } };
  const [query, execute] = useQuery({ ...read, requestPolicy: 'cache-and-network' });
  useLivePatient(patientId, [read]);
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
      {(data) => <Opened key={data.patient.id} patient={data.patient} />}
    </QueryState>
  );
}

function Opened({ patient }: { patient: PatientDetails }) {
  const viewer = useViewer();
  const navigate = useNavigate();
  const { tab: asked } = useSearch({ from: '/patients/$patientId' });
  const chart = useChart(patient);
  const [visit, setVisit] = useState<{ id: string; task: VisitTask } | null>(null);
  const onOpen = (id: string, task: VisitTask = 'details') => setVisit({ id, task });
  const onBook = () => void navigate({ to: '/day', search: { book: patient.id } });
  const tabs = patientTabs.filter((tab) => tab !== 'estimate' || can(viewer, 'ESTIMATE_READ'));
  const tab = tabs.find((each) => each === asked) ?? 'course';
  const upcoming = ahead(patient.appointments)[0];
  const clinician = can(viewer, 'CHART_READ');
  const latest = earlier(patient.appointments);
  const printing = usePrinting();
  return (
    <>
      {printing && <PrintedDates patient={patient} />}
      <div className={styles.page} data-screen>
        <div className={styles.main}>
          <PatientHead patient={patient} onOpen={onOpen} onBook={onBook} />
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
            {tab === 'course' && (
              <>
                {can(viewer, 'ESTIMATE_WRITE') && <PatientEstimates patient={patient} />}
                <CourseTab patient={patient} chart={chart}>
                  {chart && <Latest visits={latest} chart={chart} />}
                  {chart && <CarriedForward visits={latest} chart={chart} />}
                  <PatientAppointments patient={patient} chart={chart} onOpen={onOpen} onBook={onBook} />
                  <RecentChanges appointments={patient.appointments} />
                </CourseTab>
              </>
            )}
            {tab === 'appointments' && (
              <PatientAppointments unfolded patient={patient} chart={chart} onOpen={onOpen} onBook={onBook} />
            )}
            {tab === 'consent' && <ConsentTab patient={patient} chart={chart} />}
            {tab === 'screening' && <ScreeningTab patient={patient} />}
            {tab === 'estimate' && <PatientEstimates patient={patient} />}
            {tab === 'contact' && <ContactTab patient={patient} />}
          </div>
        </div>
        {visit ? (
          <VisitPanel
            key={`${visit.id}-${visit.task}`}
            id={visit.id}
            task={visit.task}
            onClose={() => setVisit(null)}
            onBook={onBook}
          />
        ) : (
          (upcoming || clinician) && (
            <aside className={styles.side} aria-label="What is next">
              {clinician && <NextSteps patient={patient} chart={chart} onOpen={onOpen} onBook={onBook} />}
              {upcoming && (
                <NextVisit patient={patient} visit={upcoming} archOnly={clinician} onOpen={onOpen} />
              )}
            </aside>
          )
        )}
      </div>
    </>
  );
}

/** The latest infusion and the latest integration, for those who may open the chart. */
function Latest({ visits, chart }: { visits: readonly PatientAppointment[]; chart: Chart }) {
  const viewer = useViewer();
  const last = (kind: 'INFUSION' | 'INTEGRATION') =>
    visits.find((visit) => visit.kind === kind && visit.status === 'COMPLETED');
  const infusion = last('INFUSION');
  const integration = last('INTEGRATION');
  const note = integration && chart.note(integration.id);
  if (!infusion && !integration) return null;
  const writes = integration?.staff.some(({ staffMember }) => staffMember.id === viewer.staffMember.id);
  return (
    <div className={styles.latest}>
      {integration && (
        <Card
          title={appointmentName(integration.kind, integration.courseSession?.number)}
          aside={note || writes ? <NoteChip note={note} /> : <Chip tone="outline">Not signed yet</Chip>}
        >
          <div className="row">
            <span className="t-dense ink-2 grow">
              {dayAndTime(
                Date.parse(integration.startsAt),
                integration.location.timeZone,
                wallClock(Date.now(), integration.location.timeZone).date,
              )}
              {!note && !writes && '. The care team can read the note once it is signed.'}
            </span>
            {note && (
              <Link to="/notes/$noteId" params={{ noteId: note.id }} className={buttonClass({ size: 's' })}>
                {note.state === 'SIGNED' ? 'Read note' : 'Continue note'}
              </Link>
            )}
          </div>
        </Card>
      )}
      {infusion && <InfusionFacts visit={infusion} />}
    </div>
  );
}
