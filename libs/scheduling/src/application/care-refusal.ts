import { courseEnded, type CourseEndedRefusal } from '@kapstone/courses';
import { patientInactive, type PatientInactiveRefusal } from '@kapstone/patients';
import type { ScheduleFacts } from '../domain/index.js';

export type CareRefusal = PatientInactiveRefusal | CourseEndedRefusal;

/** Why nothing is planned for the patient at all, or not in the course. */
export function careRefusal({ patient, session }: ScheduleFacts): CareRefusal | null {
  if (patient && !patient.active) return patientInactive(patient.name);
  return session && !session.courseActive ? courseEnded(session.courseNumber) : null;
}
