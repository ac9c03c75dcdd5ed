import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CourseId, CourseSessionId, Instant, PatientId, StaffId } from '@kapstone/kernel';
import { DateTimeScalar, PageInfo } from '@kapstone/platform';
import type { CourseSessionKind } from '../domain/course-sessions.js';
import { CourseStatus, DoseRoute } from '../domain/course-words.js';

registerEnumType(DoseRoute, {
  name: 'DoseRoute',
  description: 'How the drug is given.',
  valuesMap: {
    IV: { description: 'Intravenous.' },
    IM: { description: 'Intramuscular.' },
    NASAL: { description: 'By the nose.' },
    SUBLINGUAL: { description: 'Under the tongue.' },
  },
});

registerEnumType(CourseStatus, {
  name: 'CourseStatus',
  description: 'How far a course is.',
  valuesMap: {
    ACTIVE: { description: 'Sessions are booked for it.' },
    COMPLETED: { description: 'It went as planned.' },
    ENDED: { description: 'It was broken off.' },
  },
});

const SessionKind: Readonly<Record<CourseSessionKind, CourseSessionKind>> = {
  PREPARATION: 'PREPARATION',
  INFUSION: 'INFUSION',
  INTEGRATION: 'INTEGRATION',
};

registerEnumType(SessionKind, {
  name: 'CourseSessionKind',
  description: 'What a course is made of.',
  valuesMap: {
    PREPARATION: { description: 'The talk before the first infusion.' },
    INFUSION: { description: 'A supervised dose.' },
    INTEGRATION: { description: 'The therapy session that follows an infusion.' },
  },
});

@ObjectType('CourseSession', { description: 'One numbered session of a course.' })
export class CourseSessionType {
  @Field(() => ID, { description: 'Of the session.' })
  id!: CourseSessionId;

  @Field(() => SessionKind, { description: 'What kind it is.' })
  kind!: CourseSessionKind;

  @Field(() => Int, { description: 'Counted within its kind: infusion 4 of 6.' })
  number!: number;

  @Field(() => ID, { nullable: true, description: 'Of an integration the infusion that it follows.' })
  infusionSessionId!: CourseSessionId | null;
}

@ObjectType('Course', { description: 'One linked plan of doses and sessions for one patient.' })
export class CourseType {
  @Field(() => ID, { description: 'Of the course.' })
  id!: CourseId;

  @Field(() => Int, { description: 'Counts changes; an update names the one it was made on.' })
  version!: number;

  /** What `patient` is loaded by. */
  patientId!: PatientId;

  @Field(() => CourseStatus, { description: 'How far it is.' })
  status!: CourseStatus;

  @Field(() => Int, { description: '1 for the patient’s first course.' })
  number!: number;

  @Field(() => Int, { description: 'How many infusions are planned.' })
  infusionCount!: number;

  @Field(() => DoseRoute, { description: 'How the drug is given.' })
  route!: DoseRoute;

  @Field(() => String, { description: 'What is given.' })
  drug!: string;

  /** What `prescriber` is loaded by. */
  prescriberId!: StaffId | null;

  /** What `therapist` is loaded by. */
  therapistId!: StaffId | null;

  @Field(() => DateTimeScalar, { description: 'When it was planned.' })
  createdAt!: Instant;
}

@ObjectType('CourseConnection', { description: 'A page of courses.' })
export class CourseConnectionType {
  @Field(() => [CourseType], { description: 'Newest first.' })
  nodes!: CourseType[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
