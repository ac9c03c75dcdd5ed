import type { AppointmentId } from '@kapstone/kernel';
import type { ReadTx } from '@kapstone/platform';
import type { CourseVisitKind } from '../domain/index.js';
import { type AppointmentRecord, appointmentsSql, parseAppointments } from './appointment-record.js';

/** Of a visit of a course: which of its sessions it is. */
export interface SessionOfCourse {
  readonly courseId: string;
  readonly kind: CourseVisitKind;
  readonly number: number;
}

/** A visit of a course. */
export interface VisitOfCourse {
  readonly appointment: AppointmentRecord;
  readonly session: SessionOfCourse;
}

/** What {@link sessionOf} reads, of `s`, the facts of the session. */
export const SESSION_KEY = `concat_ws(' ', s.course_id, s.kind, s.number)`;

/** Null for a visit of no course. */
export function sessionOf(key: string): SessionOfCourse | null {
  const [courseId, kind, number] = key.split(' ');
  return courseId ? { courseId, kind: kind as CourseVisitKind, number: Number(number) } : null;
}

export const visitsOfCourses = (text: string): VisitOfCourse[] =>
  parseAppointments(text).map(([key, appointment]) => ({ appointment, session: sessionOf(key)! }));

const AROUND = appointmentsSql(
  SESSION_KEY,
  `join course_session_facts s on s.practice_id = $1 and s.id = a.course_session_id
   where a.practice_id = $1 and (a.status not in ('CANCELLED', 'NO_SHOW') or a.id = any ($2)) and s.course_id in (
     select o.course_id from appointment w
     join course_session_facts o on o.practice_id = $1 and o.id = w.course_session_id
     where w.practice_id = $1 and w.id = any ($2))`,
);

/** The live visits of the courses that visits are of, and these themselves, live or not. */
export async function visitsAround(tx: ReadTx, ids: readonly AppointmentId[]): Promise<VisitOfCourse[]> {
  const [row] = await tx.query<{ appointments: string }>(AROUND, [tx.ctx.actor.practiceId, ids]);
  return visitsOfCourses(row!.appointments);
}
