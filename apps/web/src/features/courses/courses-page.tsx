import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Pager, usePages } from '../../design/pager.js';
import { Seg } from '../../design/seg.js';
import { SidePanel } from '../../design/side-panel.js';
import { EmptyState } from '../../design/states.js';
import { Table } from '../../design/table.js';
import { relativeDay } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { CoursesQuery, CourseStatus } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { PatientSearch, type FoundPatient } from '../patients/patient-search.js';
import listStyles from '../patients/patients-page.module.css';
import { appointmentName } from '../scheduling/kinds.js';
import { NewCourse } from './new-course.js';
import styles from './courses-page.module.css';

const CoursesDocument = graphql(`
  query Courses($status: CourseStatus, $after: String) {
    courses(status: $status, first: 50, after: $after) {
      nodes {
        id
        number
        status
        infusionCount
        patient {
          id
          name
        }
        prescriber {
          id
          name
          title
        }
        therapist {
          id
          name
          title
        }
        sessions {
          id
          kind
          number
          appointment {
            id
            status
            startsAt
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Course = CoursesQuery['courses']['nodes'][number];

/** All courses, with how far each is and what comes next. */
export function CoursesPage() {
  usePageTitle('Courses');
  const viewer = useViewer();
  const [status, setStatus] = useState<CourseStatus>('ACTIVE');
  const [adding, setAdding] = useState(false);
  const pages = usePages();
  const [query, execute] = useQuery({
    query: CoursesDocument,
    variables: { status, after: pages.after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <TopBar title="Courses">
        <Seg
          label="Which courses"
          value={status}
          options={[
            { value: 'ACTIVE', label: 'Running' },
            { value: 'COMPLETED', label: 'Completed' },
            { value: 'ENDED', label: 'Ended early' },
          ]}
          onChange={(next) => {
            setStatus(next);
            pages.restart();
          }}
        />
        <BarSpace />
        {can(viewer, 'COURSE_WRITE') && (
          <Button
            look="primary"
            icon={<IconPlus className="icon" aria-hidden />}
            onClick={() => setAdding(true)}
          >
            New course
          </Button>
        )}
      </TopBar>
      <div className={styles.work}>
        <Page>
          <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
            {({ courses }) =>
              courses.nodes.length === 0 ? (
                <EmptyState title="No courses here" />
              ) : (
                <Card flush>
                  <CourseTable courses={courses.nodes} zone={viewer.practice.timeZone} />
                  <Pager pages={pages} info={courses.pageInfo} />
                </Card>
              )
            }
          </QueryState>
        </Page>
        {adding && <NewCoursePanel onClose={() => setAdding(false)} />}
      </div>
    </>
  );
}

function CourseTable({ courses, zone }: { courses: readonly Course[]; zone: string }) {
  const today = wallClock(Date.now(), zone).date;
  return (
    <Table
      label="Courses"
      rows={courses}
      rowKey={(course) => course.id}
      columns={[
        {
          title: 'Patient',
          cell: (course) => (
            <Link
              to="/patients/$patientId"
              params={{ patientId: course.patient.id }}
              className={listStyles.name}
            >
              {course.patient.name}
            </Link>
          ),
        },
        { title: 'Course', cell: (course) => course.number },
        { title: 'Infusions', cell: (course) => <Progress course={course} kind="INFUSION" /> },
        { title: 'Integration', cell: (course) => <Progress course={course} kind="INTEGRATION" /> },
        { title: 'Next', cell: (course) => nextOf(course, zone, today) },
        {
          title: 'With',
          cell: (course) =>
            [course.prescriber, course.therapist]
              .filter((one) => !!one)
              .map(staffName)
              .join(', '),
        },
      ]}
    />
  );
}

/** Done, booked and open sessions of one kind as small stones, and in words. */
function Progress({ course, kind }: { course: Course; kind: 'INFUSION' | 'INTEGRATION' }) {
  const sessions = course.sessions
    .filter((session) => session.kind === kind)
    .sort((a, b) => a.number - b.number);
  const done = sessions.filter((session) => session.appointment?.status === 'COMPLETED').length;
  const booked = sessions.filter((session) => session.appointment).length;
  return (
    <span className={styles.progress}>
      <span className={styles.stones} aria-hidden>
        {sessions.map((session) => (
          <i
            key={session.id}
            className={
              session.appointment?.status === 'COMPLETED'
                ? styles.done
                : session.appointment
                  ? styles.booked
                  : undefined
            }
            data-kind={kind}
          />
        ))}
      </span>
      <span className="nowrap">
        {done} of {sessions.length}
        <span className="unseen"> done, {booked} booked</span>
      </span>
    </span>
  );
}

function nextOf(course: Course, zone: string, today: string): string {
  const next = course.sessions
    .filter(
      (session) => session.appointment?.status === 'BOOKED' || session.appointment?.status === 'CHECKED_IN',
    )
    .sort((a, b) => a.appointment!.startsAt.localeCompare(b.appointment!.startsAt))[0];
  if (!next) return course.status === 'ACTIVE' ? 'Nothing booked' : '';
  const { date } = wallClock(Date.parse(next.appointment!.startsAt), zone);
  return `${appointmentName(next.kind, next.number)}, ${relativeDay(date, today)}`;
}

function NewCoursePanel({ onClose }: { onClose: () => void }) {
  const [patient, setPatient] = useState<FoundPatient | null>(null);
  return (
    <SidePanel title="New course" onClose={onClose}>
      {patient ? (
        <div className="stack">
          <p className="row">
            <b className="grow">{patient.name}</b>
            <Button size="s" look="ghost" onClick={() => setPatient(null)}>
              Change
            </Button>
          </p>
          <NewCourse patientId={patient.id} onDone={onClose} />
        </div>
      ) : (
        <PatientSearch label="For which patient?" autoFocus onPick={setPatient} />
      )}
    </SidePanel>
  );
}
