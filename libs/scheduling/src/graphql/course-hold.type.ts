import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CourseHoldId, CourseSessionId, Instant } from '@kapstone/kernel';
import { DateTimeScalar, Refusal, resultUnion } from '@kapstone/platform';
import type { HoldExpiredRefusal } from '../application/course-holds.js';
import type { CourseVisitsRefusal } from '../application/course-visits.js';
import { COURSE_VISITS_REFUSALS } from './course-plan.type.js';

@ObjectType('HeldVisit', { description: 'A visit that is held.' })
export class HeldVisitType {
  @Field(() => ID, { description: 'The session of the course that it is for.' })
  courseSessionId!: CourseSessionId;

  @Field(() => DateTimeScalar, { description: 'When it would start.' })
  startsAt!: Instant;
}

@ObjectType('CourseHold', {
  description:
    'Times of a course that are held for its patient: nobody else can take them until it runs out.',
})
export class CourseHoldType {
  @Field(() => ID, { description: 'Of the hold.' })
  id!: CourseHoldId;

  @Field(() => DateTimeScalar, { description: 'When it runs out by itself.' })
  expiresAt!: Instant;

  @Field(() => [HeldVisitType], { description: 'What is held, by start.' })
  visits!: readonly HeldVisitType[];
}

@ObjectType({ implements: () => [Refusal], description: 'The times are no longer held.' })
export class HoldExpired extends Refusal {}

export const HoldCourseResult = resultUnion<CourseVisitsRefusal>(
  'HoldCourseResult',
  () => CourseHoldType,
  'CourseHold',
  COURSE_VISITS_REFUSALS,
);

export const ExtendHoldResult = resultUnion<HoldExpiredRefusal>(
  'ExtendHoldResult',
  () => CourseHoldType,
  'CourseHold',
  { HOLD_EXPIRED: HoldExpired },
);
