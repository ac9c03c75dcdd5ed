import { ObjectType } from '@nestjs/graphql';
import { Refusal, resultUnion, StaleVersion, type StaleVersionRefusal } from '@kapstone/platform';
import { PatientInactive, type PatientInactiveRefusal } from '@kapstone/patients';
import type { CourseEndedRefusal } from '../application/course-refusals.js';
import { CourseType } from './course.type.js';

@ObjectType('CourseEnded', { implements: () => [Refusal], description: 'The course is over.' })
export class CourseEnded extends Refusal {}

export const CreateCourseResult = resultUnion<PatientInactiveRefusal>(
  'CreateCourseResult',
  () => CourseType,
  'Course',
  {
    PATIENT_INACTIVE: PatientInactive,
  },
);

export const EndCourseResult = resultUnion<StaleVersionRefusal | CourseEndedRefusal>(
  'EndCourseResult',
  () => CourseType,
  'Course',
  { STALE_VERSION: StaleVersion, COURSE_ENDED: CourseEnded },
);
