import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Instant } from '@kapstone/kernel';
import { DateTimeScalar } from '@kapstone/platform';
import {
  AppointmentKind,
  AppointmentStatus,
  CancelCategory,
  CancelReason,
  IntegrationChoice,
  StaffPart,
} from '../domain/index.js';
import { ACCEPT_CONSEQUENCES } from './consequence.type.js';

export const IDEMPOTENCY_KEY =
  'The same key does it at most once: send one that you make up, and again when you try again.';
const VERSION = 'The version that was seen.';
const APPOINTMENT = 'The appointment.';

@InputType({ description: 'Which appointments. Everything that is given has to hold.' })
export class AppointmentFilter {
  @Field(() => ID, { nullable: true, description: 'Of this patient.' })
  patientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this location.' })
  locationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this staff member.' })
  staffId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'That start then or later.' })
  from?: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'That start before.' })
  to?: Instant | null;

  @Field(() => [AppointmentStatus], { nullable: true, description: 'In one of these statuses.' })
  statuses?: AppointmentStatus[] | null;
}

@InputType({ description: 'What free times are wanted for.' })
export class NextFreeTimesInput {
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

  @Field(() => DateTimeScalar, { nullable: true, description: 'Not before; left out, from now on.' })
  from?: Instant | null;

  @Field(() => Int, { defaultValue: 3, description: 'How many, 1 to 20.' })
  count!: number;

  @Field(() => ID, { nullable: true, description: 'With this staff member.' })
  staffId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this room.' })
  roomId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The appointment that would move there: what it takes now counts as free.',
  })
  appointmentId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'By video, without a room.' })
  virtual!: boolean;

  @Field(() => Int, { nullable: true, description: 'Left out: as long as the practice plans for the kind.' })
  durationMinutes?: number | null;
}

@InputType({ description: 'A staff member for a part.' })
export class AppointmentStaffInput {
  @Field(() => ID, { description: 'Who.' })
  staffId!: string;

  @Field(() => StaffPart, { description: 'For which part.' })
  part!: StaffPart;
}

@InputType({ description: 'Who takes the patient home.' })
export class RideInput {
  @Field(() => String, { description: 'The name, at most 120 characters.' })
  name!: string;

  @Field(() => String, { description: 'The phone number, at most 40 characters.' })
  phone!: string;
}

@InputType({ description: 'The wait on the list that a visit ends.' })
export class EndedWaitInput {
  @Field(() => ID, { description: 'The patient’s entry.' })
  entryId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The patient takes what they were offered: the offer has to hold still.',
  })
  offered!: boolean;
}

@InputType({ description: 'That a visit is booked beside another of its staff member on purpose.' })
export class OverbookInput {
  @Field(() => String, {
    description: 'Why, in 3 to 200 characters. Everybody who sees the schedule reads it: nothing clinical.',
  })
  reason!: string;
}

@InputType({ description: 'A visit to book.' })
export class BookAppointmentInput {
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;

  @Field(() => AppointmentKind, { description: 'What it is for.' })
  kind!: AppointmentKind;

  @Field(() => ID, { description: 'Where.' })
  locationId!: string;

  @Field(() => ID, { description: 'For whom.' })
  patientId!: string;

  @Field(() => DateTimeScalar, {
    description: 'When it starts: from now to a year ahead, on a whole minute.',
  })
  startsAt!: Instant;

  @Field(() => ID, {
    nullable: true,
    description: 'Left out: the next unbooked session of that kind of the active course.',
  })
  courseSessionId?: string | null;

  @Field(() => [AppointmentStaffInput], { nullable: true, description: 'Left out: free staff are chosen.' })
  staff?: AppointmentStaffInput[] | null;

  @Field(() => ID, { nullable: true, description: 'Left out: a free fit room is chosen.' })
  roomId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'By video; never an infusion.' })
  virtual!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'The patient stands there: it starts now.' })
  walkIn!: boolean;

  @Field(() => RideInput, { nullable: true, description: 'Who takes the patient home.' })
  ride?: RideInput | null;

  @Field(() => Int, { nullable: true, description: 'Left out: as long as the practice plans for the kind.' })
  durationMinutes?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'A psychiatrist confirms less than 48 hours between infusions.',
  })
  confirmSpacing!: boolean;

  @Field(() => OverbookInput, {
    nullable: true,
    description:
      'Beside another visit of the attending staff member, who is named, where nothing else is in the way. What is free is booked as ever.',
  })
  overbook?: OverbookInput | null;

  @Field(() => EndedWaitInput, {
    nullable: true,
    description: 'The wait that it ends: the patient leaves the wait list with the booking.',
  })
  waitList?: EndedWaitInput | null;
}

@InputType({ description: 'An appointment to change.' })
export class ChangeAppointmentInput {
  @Field(() => ID, { description: APPOINTMENT })
  appointmentId!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;
}

@InputType({ description: 'One visit and where it goes.' })
export class AppointmentMoveInput extends ChangeAppointmentInput {
  @Field(() => DateTimeScalar, { description: 'When it starts from now on.' })
  startsAt!: Instant;

  @Field(() => [AppointmentStaffInput], {
    nullable: true,
    description: 'Who takes over; parts left out stay as they are.',
  })
  staff?: AppointmentStaffInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The room from now on; left out, it stays. Null gives up one that the kind does not need.',
  })
  roomId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it takes from now on; left out, it stays.' })
  durationMinutes?: number | null;
}

@InputType({ description: 'An appointment to move.' })
export class MoveAppointmentInput extends AppointmentMoveInput {
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The integration session of another infusion that has none: it is for that one from now on. Left out, it stays.',
  })
  courseSessionId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'A psychiatrist confirms less than 48 hours between infusions.',
  })
  confirmSpacing!: boolean;

  @Field(() => [String], ACCEPT_CONSEQUENCES)
  acceptConsequences?: string[] | null;

  @Field(() => OverbookInput, {
    nullable: true,
    description:
      'Beside another visit of its attending staff member, where nothing else is in the way. What is free is taken as ever.',
  })
  overbook?: OverbookInput | null;
}

@InputType({ description: 'An appointment to cancel.' })
export class CancelAppointmentInput extends ChangeAppointmentInput {
  @Field(() => CancelReason, { description: 'Who cancels.' })
  reason!: CancelReason;

  @Field(() => CancelCategory, { description: 'Why: one of those of whoever cancels.' })
  category!: CancelCategory;

  @Field(() => IntegrationChoice, {
    nullable: true,
    description:
      'What becomes of the integration session. Asked for where an infusion has one that is booked; nothing otherwise.',
  })
  integration?: IntegrationChoice | null;
}

@InputType({ description: 'A patient who has come.' })
export class CheckInInput extends ChangeAppointmentInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The ride home was confirmed with whoever gives it.',
  })
  rideConfirmed!: boolean;
}

@InputType({ description: 'Who takes a patient home.' })
export class RecordRideInput extends ChangeAppointmentInput {
  @Field(() => RideInput, { description: 'Who.' })
  ride!: RideInput;

  @Field(() => Boolean, { defaultValue: false, description: 'It was confirmed already.' })
  confirmed!: boolean;
}
