import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CourseEnded } from '@kapstone/courses';
import type { Instant } from '@kapstone/kernel';
import { PatientInactive } from '@kapstone/patients';
import { DateTimeScalar, resultUnion } from '@kapstone/platform';
import type { CourseRefusal } from '../application/course-refusal.js';
import { AppointmentKind } from '../domain/index.js';
import { NoCourseSession, SessionAlreadyBooked } from './appointment-results.js';
import { DatesInput, HoursOfDayInput } from './course-plan.type.js';
import { FreeTimeType, SlotRelaxationType, UnavailableReasonType } from './free-times.type.js';

@InputType('AvailableSlotsInput', {
  description: 'For which visit slots are looked for, and what is wished.',
})
export class AvailableSlotsInputType {
  @Field(() => AppointmentKind, { description: 'The kind of visit.' })
  kind!: AppointmentKind;

  @Field(() => ID, { description: 'Where.' })
  locationId!: string;

  @Field(() => ID, { nullable: true, description: 'For whom: their other visits and their course count.' })
  patientId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For which session; left out, the next unbooked one of the kind.',
  })
  courseSessionId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'By video, without a room.' })
  virtual!: boolean;

  @Field(() => Int, { nullable: true, description: 'Left out: as long as the practice plans for the kind.' })
  durationMinutes?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'With one of these, each for what their role allows; parts that none of them takes are open.',
  })
  staffIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these rooms.' })
  roomIds?: string[] | null;

  @Field(() => [Int], { nullable: true, description: 'On these weekdays only: 1 Monday to 7 Sunday.' })
  weekdays?: number[] | null;

  @Field(() => HoursOfDayInput, { nullable: true, description: 'Within these hours only.' })
  hours?: HoursOfDayInput | null;

  @Field(() => [DatesInput], { nullable: true, description: 'Not on these dates.' })
  avoid?: DatesInput[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Not before; left out, from now on.' })
  from?: Instant | null;

  @Field(() => DateTimeScalar, { description: 'They start before; at most a year after `from`.' })
  until!: Instant;

  @Field(() => Int, { defaultValue: 50, description: 'How many at most, 1 to 500.' })
  count!: number;
}

@ObjectType('AvailableSlots', { description: 'The free slots of a range.' })
export class AvailableSlotsType {
  @Field(() => [FreeTimeType], { description: 'Earliest first, each with who and where makes it free.' })
  times!: readonly FreeTimeType[];

  @Field(() => [UnavailableReasonType], {
    description:
      'When there are none: what binds, each alone; where it takes several changes, what binds whatever else gives.',
  })
  binding!: readonly UnavailableReasonType[];

  @Field(() => [SlotRelaxationType], {
    description:
      'When there are none: what would do, alone or else each two together, the nearest first and what is clinical last.',
  })
  relaxations!: readonly SlotRelaxationType[];
}

export const AvailableSlotsResult = resultUnion<CourseRefusal>(
  'AvailableSlotsResult',
  () => AvailableSlotsType,
  'AvailableSlots',
  {
    PATIENT_INACTIVE: PatientInactive,
    COURSE_ENDED: CourseEnded,
    NO_COURSE_SESSION: NoCourseSession,
    SESSION_ALREADY_BOOKED: SessionAlreadyBooked,
  },
);
