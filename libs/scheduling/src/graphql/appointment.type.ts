import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type {
  AppointmentId,
  CourseSessionId,
  Instant,
  LocalDate,
  LocationId,
  PatientId,
  RoomId,
  StaffId,
} from '@kapstone/kernel';
import { DateTimeScalar, LocalDateScalar, newsUnion, PageInfo } from '@kapstone/platform';
import {
  AppointmentChangeKind,
  AppointmentKind,
  AppointmentStatus,
  CancelCategory,
  CancelReason,
  IntegrationChoice,
  StaffPart,
} from '../domain/index.js';

registerEnumType(AppointmentKind, {
  name: 'AppointmentKind',
  description: 'What a visit is for.',
  valuesMap: {
    CONSULTATION: { description: 'A first or later talk with a psychiatrist.' },
    PREPARATION: { description: 'The therapy session before the first infusion.' },
    INFUSION: { description: 'A supervised ketamine dose at the practice.' },
    INTEGRATION: { description: 'The therapy session that follows an infusion.' },
    FOLLOW_UP: { description: 'A short visit with a psychiatrist after a course or between infusions.' },
  },
});

registerEnumType(AppointmentStatus, {
  name: 'AppointmentStatus',
  description: 'How far an appointment has come.',
  valuesMap: {
    BOOKED: { description: 'The patient is expected.' },
    CHECKED_IN: { description: 'The patient is here.' },
    IN_PROGRESS: { description: 'It has begun.' },
    COMPLETED: { description: 'It is over.' },
    NO_SHOW: { description: 'The patient did not come.' },
    CANCELLED: { description: 'It does not take place.' },
  },
});

registerEnumType(StaffPart, {
  name: 'StaffPart',
  description: 'How a staff member is taken by an appointment.',
  valuesMap: {
    ATTENDING: { description: 'With the patient.' },
    SUPERVISING: { description: 'Responsible for an infusion, without being in the room all the time.' },
  },
});

registerEnumType(CancelReason, {
  name: 'CancelReason',
  description: 'Who cancelled.',
  valuesMap: {
    PATIENT: { description: 'The patient cannot or will not come.' },
    PRACTICE: { description: 'The practice cannot keep the appointment.' },
  },
});

registerEnumType(CancelCategory, {
  name: 'CancelCategory',
  description: 'Why a visit was cancelled. It says nothing clinical.',
  valuesMap: {
    TIME: { description: 'The patient cannot come then.' },
    UNWELL: { description: 'The patient is not well enough to come.' },
    RIDE: { description: 'Nobody can take the patient home.' },
    COST: { description: 'The patient does not want to pay it.' },
    STOPS: { description: 'The patient does not want to go on.' },
    STAFF: { description: 'Somebody of the practice cannot be there.' },
    PLACE: { description: 'The location or the room cannot be used.' },
    MISTAKE: { description: 'It was booked by mistake.' },
    OTHER: { description: 'Something else, of either side.' },
  },
});

registerEnumType(IntegrationChoice, {
  name: 'IntegrationChoice',
  description: 'What becomes of the integration session of an infusion that is cancelled.',
  valuesMap: {
    KEEP: { description: 'It takes place as it is booked.' },
    CANCEL: { description: 'It is cancelled too, with the same reason: one change, undone as one.' },
  },
});

registerEnumType(AppointmentChangeKind, {
  name: 'AppointmentChangeKind',
  description: 'What was done to an appointment.',
  valuesMap: {
    BOOKED: { description: 'It was booked.' },
    MOVED: { description: 'It got another time, room or staff.' },
    CANCELLED: { description: 'It was cancelled.' },
    CHECKED_IN: { description: 'The patient came.' },
    STARTED: { description: 'It began.' },
    COMPLETED: { description: 'It ended.' },
    NO_SHOW: { description: 'The patient did not come.' },
    RIDE_RECORDED: { description: 'The ride home was recorded.' },
    UNDONE: { description: 'The change before was undone.' },
  },
});

@ObjectType('Ride', { description: 'Who takes the patient home after an infusion.' })
export class RideType {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'The phone number.' })
  phone!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was confirmed, at check-in or before; null until then.',
  })
  confirmedAt!: Instant | null;
}

@ObjectType('IntegrationWindow', {
  description:
    'The 72 hours from the end of a dose in which its integration session should start: a target, never a block.',
})
export class IntegrationWindowType {
  @Field(() => DateTimeScalar, { description: 'The actual end of the dose, or its planned end before that.' })
  opensAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'The last instant that is in time.' })
  closesAt!: Instant;

  @Field(() => Boolean, { description: 'Whether the integration session is booked to start in it.' })
  inside!: boolean;
}

@ObjectType('AppointmentStaff', { description: 'A staff member and their part.' })
export class AppointmentStaffType {
  /** Resolves `staffMember`. */
  staffId!: StaffId;

  @Field(() => StaffPart, { description: 'How the staff member is taken.' })
  part!: StaffPart;
}

@ObjectType('Overbook', {
  description: 'That a visit was put beside another of its staff member on purpose.',
})
export class OverbookType {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  /** Resolves `staffMember`. */
  by!: StaffId;
}

@ObjectType('Appointment', { description: 'A booked visit of one kind, of one patient.' })
export class AppointmentType {
  @Field(() => ID, { description: 'The appointment.' })
  id!: AppointmentId;

  @Field(() => Int, { description: 'Grows with each change. Send it back with a change of your own.' })
  version!: number;

  @Field(() => AppointmentKind, { description: 'What it is for.' })
  kind!: AppointmentKind;

  @Field(() => AppointmentStatus, { description: 'How far it has come.' })
  status!: AppointmentStatus;

  /** Resolves `location`. */
  locationId!: LocationId;

  /** Resolves `patient`. */
  patientId!: PatientId;

  /** Resolves `courseSession` and `course`. */
  courseSessionId!: CourseSessionId | null;

  @Field(() => DateTimeScalar, { description: 'The planned start.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, {
    description: 'The planned end of the visit, without the recovery and turnover that its kind sets apart.',
  })
  endsAt!: Instant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The planned end of the dose, and the actual one once it is known; infusions only.',
  })
  doseEndsAt!: Instant | null;

  @Field(() => Boolean, { description: 'Held by video: it takes no room.' })
  virtual!: boolean;

  @Field(() => Boolean, { description: 'Booked when the patient already stood there.' })
  walkIn!: boolean;

  /** Resolves `room`. */
  roomId!: RoomId | null;

  @Field(() => [AppointmentStaffType], { description: 'Who takes part.' })
  staff!: readonly AppointmentStaffType[];

  @Field(() => RideType, {
    nullable: true,
    description: 'Who takes the patient home; null while nobody is named.',
  })
  ride!: RideType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the patient was checked in.' })
  checkedInAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it really began.' })
  startedAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it really ended.' })
  completedAt!: Instant | null;

  @Field(() => CancelReason, { nullable: true, description: 'Who cancelled it.' })
  cancelReason!: CancelReason | null;

  @Field(() => CancelCategory, { nullable: true, description: 'Why it was cancelled.' })
  cancelCategory!: CancelCategory | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the patient cancelled with less notice than the kind of visit asked for then; null while it is not cancelled.',
  })
  cancelledLate!: boolean | null;

  @Field(() => OverbookType, {
    nullable: true,
    description:
      'Who put it beside another visit of its staff member on purpose, and why; null for others, and once it has its staff member alone.',
  })
  overbook!: OverbookType | null;
}

@ObjectType('AppointmentConnection', { description: 'A page of appointments.' })
export class AppointmentConnection {
  @Field(() => [AppointmentType], { description: 'By their starts.' })
  nodes!: AppointmentType[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType('AppointmentChange', { description: 'One thing that was done to an appointment.' })
export class AppointmentChangeType {
  @Field(() => ID, { description: 'The change.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'Who did it.' })
  by!: string;

  @Field(() => AppointmentChangeKind, { description: 'What was done.' })
  kind!: AppointmentChangeKind;

  @Field(() => ID, { description: 'To which appointment.' })
  appointmentId!: AppointmentId;

  @Field(() => String, { description: 'Whose appointment it is.' })
  patientName!: string;

  @Field(() => AppointmentKind, { description: 'What the appointment is for.' })
  visitKind!: AppointmentKind;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The start before; null for a booking.' })
  fromStartsAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The start since.' })
  toStartsAt!: Instant | null;

  @Field(() => Boolean, {
    description:
      'Whether it can still be undone, with all that was changed as one with it: until midnight, while nothing else was done since.',
  })
  undoable!: boolean;

  @Field(() => Int, {
    description: 'How many changes were made as one with it, itself among them: they are undone together.',
  })
  undoesTogether!: number;
}

@ObjectType('ScheduleChange', {
  description: 'Something on a location’s schedule changed: ids only, read them anew.',
})
export class ScheduleChangeType {
  @Field(() => ID, { nullable: true, description: 'The appointment; null when it is about the patient.' })
  appointmentId!: AppointmentId | null;

  @Field(() => ID, { nullable: true, description: 'The patient.' })
  patientId!: PatientId | null;

  @Field(() => [LocalDateScalar], {
    description:
      'The dates, at the location, that look different now; none where only pages of the patient do.',
  })
  dates!: LocalDate[];

  @Field(() => ID, {
    nullable: true,
    description: 'The staff member who did it; null for the product itself.',
  })
  by!: StaffId | null;
}

export const ScheduleNews = newsUnion('ScheduleNews', () => ScheduleChangeType, 'ScheduleChange');
