import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { useQuery } from 'urql';
import { Button, buttonClass } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { TextField } from '../../design/fields.js';
import { Pager, usePages } from '../../design/pager.js';
import { Seg } from '../../design/seg.js';
import { SidePanel } from '../../design/side-panel.js';
import { TableRows } from '../../design/skeleton.js';
import { EmptyState } from '../../design/states.js';
import { Table } from '../../design/table.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { CoursesQuery, CourseStatus } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { PatientSearch, type FoundPatient } from '../patients/patient-search.js';
import listStyles from '../patients/patients-page.module.css';
import { useDebounced } from '../patients/use-debounced.js';
import { ReadinessChip } from '../readiness/readiness-chip.js';
import { appointmentName } from '../scheduling/kinds.js';
import { mayPlan } from './may-plan.js';
import { NewCourse } from './new-course.js';
import styles from './courses-page.module.css';
import { ListedVisit } from '../readiness/readiness-fragment.js';

const CoursesDocument = including(
  graphql(`
    query Courses($status: CourseStatus, $search: String, $after: String) {
      courses(status: $status, search: $search, first: 50, after: $after) {
        totalCount
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
          nextAppointment {
            ...ListedVisit
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  `),
  ListedVisit,
);

type Course = CoursesQuery['courses']['nodes'][number];

/** All courses, with how far each is and what comes next. */
export function CoursesPage() {
  usePageTitle('Courses');
  const viewer = useViewer();
  const [status, setStatus] = useState<CourseStatus>('ACTIVE');
  const [adding, setAdding] = useState(false);
  const [text, setText] = useState('');
  const search = useDebounced(text.trim(), 150);
  const pages = usePages();
  const [query, execute] = useQuery({
    query: CoursesDocument,
    variables: { status, search: search || null, after: pages.after },
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
          <div className={listStyles.filters}>
            <TextField
              label="Find"
              className={listStyles.search}
              placeholder="Patient"
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
                pages.restart();
              }}
            />
            <span className="grow" />
            <p className="t-dense ink-3" role="status">
              {query.data && countWord(query.data.courses.totalCount, search)}
            </p>
          </div>
          <QueryState
            query={query}
            retry={() => execute({ requestPolicy: 'network-only' })}
            skeleton={<TableRows columns={7} />}
          >
            {({ courses }) =>
              courses.nodes.length === 0 ? (
                <EmptyState title={search ? `No course found for “${search}”` : 'No courses here'} />
              ) : (
                <Card flush>
                  <CourseTable courses={courses.nodes} />
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

/** `42 courses`. */
function countWord(count: number, search: string): string {
  if (search) return `${count} found`;
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'course' : 'courses'}`;
}

function CourseTable({ courses }: { courses: readonly Course[] }) {
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
        { title: 'Next', cell: (course) => <Next course={course} /> },
        { title: 'Open', cell: (course) => <Open course={course} /> },
        {
          title: 'With',
          cell: (course) => (
            <span>
              {[course.prescriber, course.therapist]
                .filter((one) => !!one)
                .map((one, at) => (
                  <Fragment key={one.id}>
                    {at > 0 && ', '}
                    <span className="nowrap">{staffName(one)}</span>
                  </Fragment>
                ))}
            </span>
          ),
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

/** What the course still lacks: of its next visit, and sessions that nobody has booked. */
function Open({ course }: { course: Course }) {
  const viewer = useViewer();
  if (course.status !== 'ACTIVE') return null;
  const unbooked = course.sessions.filter((session) => !session.appointment).length;
  return (
    <span className="row-wrap">
      {course.nextAppointment && <ReadinessChip readiness={course.nextAppointment.readiness} />}
      {unbooked > 0 && <Chip tone="warn">{unbooked} to book</Chip>}
      {mayPlan(viewer, course) && (
        <Link
          to="/courses/$courseId/plan"
          params={{ courseId: course.id }}
          className={buttonClass({ size: 's' })}
        >
          Plan<span className="unseen"> the course of {course.patient.name}</span>
        </Link>
      )}
    </span>
  );
}

function Next({ course: { status, nextAppointment: next } }: { course: Course }) {
  if (!next) return status === 'ACTIVE' ? 'Nothing booked' : null;
  const zone = next.location.timeZone;
  const when = dayAndTime(Date.parse(next.startsAt), zone, wallClock(Date.now(), zone).date);
  return (
    <span>
      <span className="nowrap">{appointmentName(next.kind, next.courseSession?.number)},</span>{' '}
      <span className="nowrap">{inSentence(when)}</span>
    </span>
  );
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
