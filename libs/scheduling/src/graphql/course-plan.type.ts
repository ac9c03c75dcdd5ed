import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CourseSessionId, Instant, LocalDate, RoomId, StaffId } from '@kapstone/kernel';
import { CourseEnded } from '@kapstone/courses';
import { PatientInactive } from '@kapstone/patients';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar, resultUnion } from '@kapstone/platform';
import type { CourseVisitsRefusal } from '../application/course-visits.js';
import type { AdjustCourseRefusal } from '../application/adjust-course.js';
import type { CoursePlanRefusal } from '../application/course-calendars.reader.js';
import { AppointmentKind } from '../domain/index.js';
import { AppointmentStaffInput } from './appointment.input.js';
import {
  NoCourseSession,
  NotAvailable,
  OtherTherapist,
  SessionAlreadyBooked,
  SlotTaken,
  SpacingNeedsPrescriber,
} from './appointment-results.js';
import { AppointmentStaffType } from './appointment.type.js';

@ObjectType('PlannedVisit', { description: 'A visit of a proposal: nothing is reserved for it yet.' })
export class PlannedVisitType {
  @Field(() => ID, { description: 'The session of the course that it is for.' })
  courseSessionId!: CourseSessionId;

  @Field(() => AppointmentKind, { description: 'PREPARATION, INFUSION or INTEGRATION.' })
  kind!: AppointmentKind;

  @Field(() => Int, { description: 'The number of the session among those of its kind.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'The start.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'The end.' })
  endsAt!: Instant;

  /** Resolves `room`. */
  roomId!: RoomId | null;

  @Field(() => [AppointmentStaffType], { description: 'Who is free then.' })
  staff!: readonly AppointmentStaffType[];

  @Field(() => Float, {
    nullable: true,
    description: 'Of an integration session: hours from the end of the dose to its start, elapsed.',
  })
  hoursAfterDose!: number | null;
}

@ObjectType('PlanStatement', { description: 'One thing that a proposal keeps or gives up.' })
export class PlanStatementType {
  @Field(() => String, {
    description:
      'SPACING, PACE, WINDOW, ONE_THERAPIST or WISHES are kept; LIGHT_WEEKS, LATE_INTEGRATIONS, LATER_FINISH, LATER_INFUSIONS, INTEGRATION_WINDOW or OUT_OF_ORDER given up.',
  })
  code!: string;

  @Field(() => String, { description: 'In words for people.' })
  message!: string;
}

@ObjectType('CourseProposal', {
  description: 'A plan for all that is left of a course, but for what is left out of every plan.',
})
export class CourseProposalType {
  @Field(() => [PlannedVisitType], { description: 'In their order.' })
  visits!: readonly PlannedVisitType[];

  /** Resolves `therapist`. */
  therapistId!: StaffId;

  @Field(() => LocalDateScalar, { description: 'The date of the last integration session.' })
  finishesOn!: LocalDate;

  @Field(() => [PlanStatementType], { description: 'What it keeps.' })
  keeps!: readonly PlanStatementType[];

  @Field(() => [PlanStatementType], { description: 'What it gives up.' })
  givesUp!: readonly PlanStatementType[];
}

@ObjectType('PlanRelaxation', { description: 'What would give a plan if it alone were lifted.' })
export class PlanRelaxationType {
  @Field(() => String, {
    description:
      'What is lifted, e.g. HOURS, SAME_THERAPIST, INTEGRATION_WINDOW. HORIZON: no last date was asked for, and it takes longer than is looked at.',
  })
  constraint!: string;

  @Field(() => Boolean, { description: 'It is a clinical limit: a warning, not an offer.' })
  isClinical!: boolean;

  @Field(() => LocalDateScalar, { description: 'When the course would then finish at the earliest.' })
  finishesOn!: LocalDate;

  @Field(() => String, { description: 'In words for people.' })
  message!: string;
}

@ObjectType('CoursePlan', {
  description: 'Up to three proposals for a course, or what stands in the way of one.',
})
export class CoursePlanType {
  @Field(() => Int, { description: 'How many infusions are left to plan.' })
  infusionsWanted!: number;

  @Field(() => Int, { description: 'How many fit, each with its integration session.' })
  infusionsThatFit!: number;

  @Field(() => [CourseProposalType], {
    description: 'The best first. No two share more than half of their infusion dates.',
  })
  proposals!: readonly CourseProposalType[];

  @Field(() => [PlanRelaxationType], {
    description:
      'When there is no proposal: what gives one if it alone is lifted, nothing clinical before others. Empty when it takes several.',
  })
  relaxations!: readonly PlanRelaxationType[];

  @Field(() => [PlanStatementType], {
    description:
      'Open sessions that no plan covers, and why: COURSE_HAS_BEGUN, a preparation session after the first infusion; INTEGRATION_IS_BOOKED, an infusion whose integration session stayed.',
  })
  leftOut!: readonly PlanStatementType[];
}

@InputType({ description: 'Hours of the day on the wall of the location.' })
export class HoursOfDayInput {
  @Field(() => LocalTimeScalar, { description: 'Visits begin no earlier.' })
  from!: number;

  @Field(() => LocalTimeScalar, { description: 'Visits have ended by then.' })
  until!: number;
}

@InputType({ description: 'Dates, both included.' })
export class DatesInput {
  @Field(() => LocalDateScalar, { description: 'The first.' })
  startsOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last.' })
  endsOn!: LocalDate;
}

@InputType({
  description: 'What is left of a patient’s active course shall be planned, with the patient’s wishes.',
})
export class PlanCourseInput {
  @Field(() => ID, { description: 'Whose course.' })
  patientId!: string;

  @Field(() => ID, { description: 'Where all its visits take place.' })
  locationId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Not before; left out, from now on.' })
  earliest?: Instant | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The last date; left out, twelve weeks from when what is left can start: the earliest time, or what is booked before it.',
  })
  finishBy?: LocalDate | null;

  @Field(() => [Int], { nullable: true, description: 'On these weekdays only: 1 Monday to 7 Sunday.' })
  weekdays?: number[] | null;

  @Field(() => HoursOfDayInput, { nullable: true, description: 'Within these hours only.' })
  hours?: HoursOfDayInput | null;

  @Field(() => [DatesInput], { nullable: true, description: 'Not on these dates.' })
  avoid?: DatesInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The therapist throughout; left out, the one of the course, or else whoever fits best.',
  })
  therapistId?: string | null;
}

@ObjectType('BookedCourse', { description: 'The visits that were booked at once.' })
export class BookedCourseType {
  /** Resolves `appointments`. */
  courseSessionIds!: readonly CourseSessionId[];
}

@InputType({ description: 'A visit of a course, as it was proposed or adjusted.' })
export class CourseVisitInput {
  @Field(() => ID, { description: 'The session of the course that it is for.' })
  courseSessionId!: string;

  @Field(() => DateTimeScalar, { description: 'When it starts.' })
  startsAt!: Instant;

  @Field(() => ID, { description: 'In which room.' })
  roomId!: string;

  @Field(() => [AppointmentStaffInput], { description: 'Who takes which part.' })
  staff!: AppointmentStaffInput[];
}

@InputType({ description: 'Visits of a patient’s active course, to be held all or none.' })
export class HoldCourseInput {
  @Field(() => ID, { description: 'Whose course.' })
  patientId!: string;

  @Field(() => ID, { description: 'Where.' })
  locationId!: string;

  @Field(() => [CourseVisitInput], { description: '1 to 49 visits, in any order.' })
  visits!: CourseVisitInput[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'Therapists besides that of the course who are meant. With anybody else there, nothing is held or booked.',
  })
  acceptTherapistIds?: string[] | null;
}

@InputType({ description: 'Visits of a patient’s active course, to be booked all or none.' })
export class BookCourseInput extends HoldCourseInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'A psychiatrist confirms infusions that are less than 48 hours apart.',
  })
  confirmSpacing!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The same key does it at most once: send one that you make up, and again when you try again.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'One visit of a plan shall be at another time: what moves with it.' })
export class AdjustCourseInput extends PlanCourseInput {
  @Field(() => [CourseVisitInput], { description: 'The plan as it stands, 1 to 49 visits in any order.' })
  visits!: CourseVisitInput[];

  @Field(() => ID, { description: 'The session of the visit that moves.' })
  courseSessionId!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it shall start; left out, the nearest times that keep every limit.',
  })
  startsAt?: Instant | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The sessions of visits that stay where they are, whatever moves.',
  })
  keep?: string[] | null;
}

@ObjectType('AdjustedCourse', { description: 'A plan with one visit at another time. Nothing is reserved.' })
export class AdjustedCourseType {
  @Field(() => DateTimeScalar, { description: 'When that visit starts.' })
  startsAt!: Instant;

  @Field(() => [PlannedVisitType], { description: 'All visits, in their order.' })
  visits!: readonly PlannedVisitType[];

  @Field(() => [ID], { description: 'The sessions of the visits that move with it: as few as can be.' })
  movedIds!: readonly CourseSessionId[];

  @Field(() => [PlanStatementType], {
    description:
      'Limits that the plan then breaks, which is asked about and never refused: SPACING, MOST_IN_A_WEEK or INTEGRATION_WINDOW.',
  })
  asks!: readonly PlanStatementType[];
}

@ObjectType('CourseAdjustment', { description: 'How a plan could be with one visit at another time.' })
export class CourseAdjustmentType {
  @Field(() => [AdjustedCourseType], {
    description:
      'For one time: with every limit kept, and where fewer visits move without some, so too; none where the others cannot follow. Without a time: the nearest.',
  })
  ways!: readonly AdjustedCourseType[];
}

/** Why visits of a course can be neither held nor booked. */
export const COURSE_VISITS_REFUSALS = {
  SLOT_TAKEN: SlotTaken,
  NOT_AVAILABLE: NotAvailable,
  NO_COURSE_SESSION: NoCourseSession,
  SESSION_ALREADY_BOOKED: SessionAlreadyBooked,
  SPACING_NEEDS_PRESCRIBER: SpacingNeedsPrescriber,
  OTHER_THERAPIST: OtherTherapist,
  PATIENT_INACTIVE: PatientInactive,
  COURSE_ENDED: CourseEnded,
};

export const BookCourseResult = resultUnion<CourseVisitsRefusal>(
  'BookCourseResult',
  () => BookedCourseType,
  'BookedCourse',
  COURSE_VISITS_REFUSALS,
);

export const PlanCourseResult = resultUnion<CoursePlanRefusal>(
  'PlanCourseResult',
  () => CoursePlanType,
  'CoursePlan',
  { PATIENT_INACTIVE: PatientInactive, NOT_AVAILABLE: NotAvailable, NO_COURSE_SESSION: NoCourseSession },
);

export const AdjustCourseResult = resultUnion<AdjustCourseRefusal>(
  'AdjustCourseResult',
  () => CourseAdjustmentType,
  'CourseAdjustment',
  {
    SLOT_TAKEN: SlotTaken,
    NOT_AVAILABLE: NotAvailable,
    PATIENT_INACTIVE: PatientInactive,
    NO_COURSE_SESSION: NoCourseSession,
  },
);
