import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { EmptyState } from '../../design/states.js';
import { useToast } from '../../design/toast.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import type { PatientCourse, PatientDetails } from '../patients/patient-query.js';
import { CourseLanes } from './course-lanes.js';
import { NewCourse } from './new-course.js';
import { courseStatusNames, routeNames } from './words.js';

const EndCourseDocument = graphql(`
  mutation EndCourse($input: EndCourseInput!) {
    endCourse(input: $input) {
      __typename
      ... on Course {
        id
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** A patient's courses, the running one first, and the way to a new one. */
export function CourseTab({ patient }: { patient: PatientDetails }) {
  const viewer = useViewer();
  const [adding, setAdding] = useState(false);
  const courses = [...patient.courses].sort((a, b) => b.number - a.number);
  const running = courses.some((course) => course.status === 'ACTIVE');
  const mayAdd = can(viewer, 'COURSE_WRITE') && patient.active && !running;
  if (adding) {
    return (
      <Card title="New course">
        <NewCourse patientId={patient.id} onDone={() => setAdding(false)} />
      </Card>
    );
  }
  return (
    <>
      {courses.map((course) => (
        <Course key={course.id} course={course} />
      ))}
      {courses.length === 0 && (
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
      {mayAdd && courses.length > 0 && (
        <div>
          <Button onClick={() => setAdding(true)}>New course</Button>
        </div>
      )}
    </>
  );
}

function Course({ course }: { course: PatientCourse }) {
  const viewer = useViewer();
  const toast = useToast();
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [end, busy] = useAction(EndCourseDocument);
  const finish = async (completed: boolean) => {
    const outcome = await end({ input: { courseId: course.id, version: course.version, completed } });
    if (outcome.done) toast({ text: `Course ${course.number} is ${completed ? 'completed' : 'ended'}.` });
    else setTrouble(outcome.problem ?? outcome.refusal);
  };
  const people = [course.prescriber, course.therapist].filter((one) => !!one).map(staffName);
  return (
    <Card
      title={`Course ${course.number}`}
      aside={
        <>
          <span className="t-dense ink-3">
            {[`${course.infusionCount} infusions ${routeNames[course.route]}`, ...people, course.indication]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {course.status !== 'ACTIVE' && <Chip>{courseStatusNames[course.status]}</Chip>}
        </>
      }
    >
      <CourseLanes course={course} />
      <Notice of={trouble} />
      {course.status === 'ACTIVE' && can(viewer, 'COURSE_WRITE') && (
        <div className="row" style={{ marginTop: 12 }}>
          <Button size="s" busy={busy} onClick={() => void finish(true)}>
            Complete course
          </Button>
          <Button size="s" look="ghost" busy={busy} onClick={() => void finish(false)}>
            End early
          </Button>
        </div>
      )}
    </Card>
  );
}
