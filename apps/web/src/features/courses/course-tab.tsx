import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Button, buttonClass } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { EmptyState } from '../../design/states.js';
import { useToast } from '../../design/toast.js';
import { graphql, including } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { useNow } from '../board/use-now.js';
import type { Chart } from '../patients/chart-query.js';
import type { PatientCourse, PatientDetails } from '../patients/patient-query.js';
import { aheadIn, VisitAhead } from '../scheduling/visit-ahead.js';
import { VisitsAhead } from '../scheduling/visits-ahead.js';
import { CourseLanes } from './course-lanes.js';
import { datesOf, lanesOf } from './course-picture.js';
import styles from './course-tab.module.css';
import { mayPlan } from './may-plan.js';
import { NewCourse } from './new-course.js';
import { useEstimates, type LaneEstimate } from './use-estimates.js';
import { courseStatusNames, routeNames } from './words.js';

const EndCourseDocument = including(
  graphql(`
    mutation EndCourse($input: EndCourseInput!) {
      endCourse(input: $input) {
        __typename
        ... on Course {
          id
          version
        }
        ... on CourseHasAppointments {
          appointments {
            ...VisitAhead
          }
        }
        ... on Refusal {
          code
          message
        }
      }
    }
  `),
  VisitAhead,
);

/** A patient's courses, the running one first, and the way to a new one. */
export function CourseTab({
  patient,
  chart,
  children,
}: {
  patient: PatientDetails;
  chart: Chart | null;
  /** What stands under the running course. */
  children: ReactNode;
}) {
  const viewer = useViewer();
  const [adding, setAdding] = useState(false);
  const estimates = useEstimates(patient.id);
  const [newest, ...others] = [...patient.courses].sort((a, b) => b.number - a.number);
  const running = patient.courses.some((course) => course.status === 'ACTIVE');
  const mayAdd = can(viewer, 'COURSE_WRITE') && patient.active && !running;
  if (adding) {
    return (
      <Card title="New course">
        <NewCourse patientId={patient.id} onDone={() => setAdding(false)} />
      </Card>
    );
  }
  const section = (course: PatientCourse) => (
    <Course key={course.id} course={course} patient={patient} chart={chart} estimates={estimates} />
  );
  return (
    <>
      {newest ? (
        section(newest)
      ) : (
        <EmptyState
          title="No course yet"
          actions={
            mayAdd && (
              <Button look="primary" onClick={() => setAdding(true)}>
                New course
              </Button>
            )
          }
        >
          <p>A course links infusions, integration sessions, consent and estimate.</p>
        </EmptyState>
      )}
      {mayAdd && newest && (
        <div>
          <Button onClick={() => setAdding(true)}>New course</Button>
        </div>
      )}
      {children}
      {others.map(section)}
    </>
  );
}

function Course({
  course,
  patient,
  chart,
  estimates,
}: {
  course: PatientCourse;
  patient: PatientDetails;
  chart: Chart | null;
  estimates: readonly LaneEstimate[] | null;
}) {
  const viewer = useViewer();
  const now = useNow(60_000);
  const zone = viewer.practice.timeZone;
  const toast = useToast();
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [ahead, setAhead] = useState<readonly VisitAhead[]>([]);
  const [end, busy] = useAction(EndCourseDocument);
  const finish = async (completed: boolean) => {
    const outcome = await end({ input: { courseId: course.id, version: course.version, completed } });
    if (outcome.done) toast({ text: `Course ${course.number} is ${completed ? 'completed' : 'ended'}.` });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    setAhead(aheadIn(outcome.refusal));
  };
  const { axis, lanes } = lanesOf({ course, patient, estimates, now, zone });
  const foremost = can(viewer, 'ESTIMATE_WRITE') ? lanes.toReversed() : lanes;
  return (
    <section aria-label={`Course ${course.number}`}>
      <header className={styles.head}>
        <h2 className="t-section">Course {course.number}</h2>
        <span className="t-dense ink-2">
          {[
            datesOf(course, zone, now),
            `${course.infusionCount} infusions ${routeNames[course.route]}`,
            ...[course.prescriber, course.therapist].filter((one) => !!one).map(staffName),
            chart?.indication(course.id),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {course.status !== 'ACTIVE' && <Chip>{courseStatusNames[course.status]}</Chip>}
        <span className="grow" />
        {mayPlan(viewer, course) && patient.active && (
          <Link
            to="/courses/$courseId/plan"
            params={{ courseId: course.id }}
            className={buttonClass({ size: 's' })}
          >
            Plan the course
          </Link>
        )}
        {course.status === 'ACTIVE' && can(viewer, 'COURSE_WRITE') && (
          <>
            <Button size="s" look="ghost" busy={busy} onClick={() => void finish(true)}>
              Complete course
            </Button>
            <Button size="s" look="ghost" busy={busy} onClick={() => void finish(false)}>
              End early
            </Button>
          </>
        )}
      </header>
      <Notice of={trouble} />
      {ahead.length > 0 && <VisitsAhead visits={ahead} />}
      <CourseLanes
        course={course}
        axis={axis}
        now={now}
        zone={zone}
        lanes={foremost}
        noteOf={chart?.note ?? null}
      />
    </section>
  );
}
