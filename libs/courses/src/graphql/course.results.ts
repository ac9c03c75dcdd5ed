import { ObjectType } from '@nestjs/graphql';
import type { AppointmentId } from '@kapstone/kernel';
import { Refusal, resultUnion, StaleVersion } from '@kapstone/platform';
import { PatientInactive, type PatientInactiveRefusal } from '@kapstone/patients';
import type { EndCourseRefusal } from '../application/end-course.js';
import { CourseType } from './course.type.js';

@ObjectType('CourseEnded', { implements: () => [Refusal], description: 'The course is over.' })
export class CourseEnded extends Refusal {}

@ObjectType({
  implements: () => [Refusal],
  description: 'The course still has visits ahead, which must be cancelled first.',
})
export class CourseHasAppointments extends Refusal {
  /** Shown as `appointments` by the library that has them. */
  appointmentIds!: readonly AppointmentId[];
}

export const CreateCourseResult = resultUnion<PatientInactiveRefusal>(
  'CreateCourseResult',
  () => CourseType,
  'Course',
  {
    PATIENT_INACTIVE: PatientInactive,
  },
);

export const EndCourseResult = resultUnion<EndCourseRefusal>('EndCourseResult', () => CourseType, 'Course', {
  STALE_VERSION: StaleVersion,
  COURSE_ENDED: CourseEnded,
  COURSE_HAS_APPOINTMENTS: CourseHasAppointments,
});
