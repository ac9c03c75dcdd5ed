import type { NoteCourseQuery } from '../../gql/graphql.js';

type Course = NoteCourseQuery['patient']['courses'][number];

/** Where a session stands in its course, and what the note before it left to do. */
interface CourseFacts {
  infusionCount: number;
  infusionsDone: number;
  nextInfusionAt: string | null;
  /** The signed notes of earlier integration sessions, the latest last. */
  earlier: readonly EarlierNote[];
}

export interface EarlierNote {
  noteId: string;
  startsAt: string;
  homework: string;
  plan: string;
}

/** The facts of the course that an integration session belongs to; null outside of courses. */
export function courseFacts(courses: readonly Course[], appointmentId: string): CourseFacts | null {
  const course = courses.find(({ sessions }) =>
    sessions.some(({ appointment }) => appointment?.id === appointmentId),
  );
  if (!course) return null;
  const booked = (kind: 'INFUSION' | 'INTEGRATION') =>
    course.sessions
      .flatMap((session) => (session.kind === kind && session.appointment ? [session.appointment] : []))
      .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const infusions = booked('INFUSION');
  const integrations = booked('INTEGRATION');
  const place = integrations.findIndex(({ id }) => id === appointmentId);
  const earlier = integrations.slice(0, place).flatMap(({ startsAt, integrationNote: note }) => {
    if (note?.state !== 'SIGNED') return [];
    const said = (key: 'HOMEWORK' | 'PLAN') =>
      note.sections.find((section) => section.key === key)?.text ?? '';
    return [{ noteId: note.id, startsAt, homework: said('HOMEWORK'), plan: said('PLAN') }];
  });
  return {
    infusionCount: course.infusionCount,
    infusionsDone: infusions.filter(({ status }) => status === 'COMPLETED').length,
    nextInfusionAt: infusions.find(({ status }) => status === 'BOOKED')?.startsAt ?? null,
    earlier,
  };
}
