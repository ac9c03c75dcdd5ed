import { badInput, notFound, type PlainRefusal } from '@kapstone/platform';
import { APPOINTMENT_KINDS, type ScheduleFacts } from '../domain/index.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
import {
  noCourseSession,
  sessionAlreadyBooked,
  type SessionAlreadyBookedRefusal,
} from './appointment-refusals.js';
import { careRefusal, type CareRefusal } from './care-refusal.js';

export type CourseRefusal = SessionAlreadyBookedRefusal | CareRefusal | PlainRefusal<'NO_COURSE_SESSION'>;

/**
 * Why the patient or the course does not allow a visit, whatever its time.
 * @throws NOT_FOUND, BAD_INPUT naming the field
 */
export function courseRefusal(
  facts: ScheduleFacts,
  query: Pick<ScheduleQuery, 'courseSessionId' | 'wish' | 'except'>,
): CourseRefusal | null {
  const { patient, session } = facts;
  if (!patient) throw notFound('patient', 'patientId');
  if (query.courseSessionId && !session) {
    throw badInput('courseSessionId', 'This patient has no such session of this kind.');
  }
  const refusal = careRefusal(facts);
  if (refusal) return refusal;
  if (!session) return APPOINTMENT_KINDS[query.wish.kind].hasCourseSession ? noCourseSession : null;
  const live = session.liveAppointmentId;
  return live && !query.except.includes(live) ? sessionAlreadyBooked(live) : null;
}
