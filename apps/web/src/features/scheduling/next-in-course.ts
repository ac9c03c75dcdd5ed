import type { AppointmentKind, CourseSessionKind } from '../../gql/graphql.js';

interface Session {
  id: string;
  kind: CourseSessionKind;
  number: number;
  infusionSessionId?: string | null;
  appointment?: { id?: string; startsAt: string } | null;
}

interface Course {
  status: string;
  infusionCount: number;
  sessions: readonly Session[];
}

export interface NextSession {
  kind: AppointmentKind;
  sessionId: string;
  number: number;
  count: number;
}

/**
 * The sessions of the active course that have no appointment, in the order of care: preparation, infusion 1, integration 1,
 * infusion 2 and so on. The first is what is offered when a patient is booked.
 */
export function openSessions(courses: readonly Course[]): NextSession[] {
  const course = courses.find((each) => each.status === 'ACTIVE');
  if (!course) return [];
  return course.sessions
    .filter((session) => !session.appointment)
    .sort((a, b) => place(a) - place(b))
    .map((session) => ({
      kind: session.kind,
      sessionId: session.id,
      number: session.number,
      count: course.infusionCount,
    }));
}

/** Preparation comes first; then each infusion is followed by its integration. */
function place(session: Session): number {
  if (session.kind === 'PREPARATION') return -1000 + session.number;
  return session.number * 2 + (session.kind === 'INTEGRATION' ? 1 : 0);
}

/** What is booked unless another thing is chosen: the next session of the kind that was asked for, or the next of the course. */
export function whatOf(asked: AppointmentKind | undefined, sessions: readonly NextSession[]): string {
  const session = sessions.find(({ kind }) => kind === asked);
  if (session) return session.sessionId;
  if (asked === 'CONSULTATION' || asked === 'FOLLOW_UP') return asked;
  return sessions[0]?.sessionId ?? 'CONSULTATION';
}

/** An infusion that is booked and has no integration session: which that would be. */
export interface OtherInfusion {
  sessionId: string;
  number: number;
  startsAt: string;
}

const windowMs = 72 * 3_600_000;

/**
 * The infusions of a course that have no integration session and may still get one, soonest first.
 *
 * @param except the infusion that does not count
 */
export function otherInfusions(sessions: readonly Session[], except: string, now: number): OtherInfusion[] {
  return sessions
    .flatMap(({ id, number, infusionSessionId, appointment }) => {
      const infusion = sessions.find((each) => each.id === infusionSessionId)?.appointment;
      return appointment || !infusion || infusion.id === except
        ? []
        : [{ sessionId: id, number, startsAt: infusion.startsAt }];
    })
    .filter(({ startsAt }) => Date.parse(startsAt) + windowMs > now)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}
