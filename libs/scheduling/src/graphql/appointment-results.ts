import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AppointmentId, CourseSessionId, Instant, StaffId } from '@kapstone/kernel';
import { CourseEnded } from '@kapstone/courses';
import { PatientInactive } from '@kapstone/patients';
import { DateTimeScalar, Refusal, resultUnion, StaleVersion } from '@kapstone/platform';
import type { AppointmentStepRefusal } from '../application/appointment-steps.js';
import type { BookAppointmentRefusal } from '../application/book-appointment.js';
import type { CancelAppointmentRefusal } from '../application/cancel-appointment.js';
import type { MoveAppointmentRefusal } from '../application/move-appointment.js';
import type { UndoRefusal } from '../application/undo-appointment-change.js';
import { AppointmentStatus } from '../domain/index.js';
import { AppointmentType } from './appointment.type.js';
import { ConsequencesNotAccepted } from './consequence.type.js';
import { FreeTimeType, UnavailableReasonType } from './free-times.type.js';

const OF_A_COURSE = 'When a whole course was booked: the session whose time cannot be had.';
const OF_SEVERAL = 'When several visits were moved: the one whose time cannot be had.';

@ObjectType('InTheWay', { description: 'A reservation that lies in the way.' })
export class InTheWayType {
  @Field(() => String, { description: 'ROOM, STAFF or PATIENT.' })
  resource!: string;

  @Field(() => String, { description: 'The name of the room or person that is taken.' })
  name!: string;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'Until when, a room with its turnover.' })
  endsAt!: Instant;

  @Field(() => String, {
    nullable: true,
    description:
      'The other location at which somebody is in person then; null where it is the one asked about.',
  })
  locationName!: string | null;

  @Field(() => String, { nullable: true, description: 'Whose visit it is; only for those who may see it.' })
  patientName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who put it there; only for those who may see whose it is.',
  })
  bookedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was put there; likewise.' })
  bookedAt!: Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Of times that are held and not booked: when they are free again by themselves.',
  })
  heldUntil!: Instant | null;
}

@ObjectType({
  implements: () => [Refusal],
  description: 'Somebody else has the room, the staff or the patient then.',
})
export class SlotTaken extends Refusal {
  @Field(() => [InTheWayType], { description: 'What is in the way.' })
  inTheWay!: readonly InTheWayType[];

  /** Resolves `besideStaff`. */
  besideStaffIds!: readonly StaffId[];

  @Field(() => ID, { nullable: true, description: OF_A_COURSE })
  courseSessionId?: CourseSessionId;

  @Field(() => ID, { nullable: true, description: OF_SEVERAL })
  appointmentId?: AppointmentId;

  @Field(() => ID, {
    nullable: true,
    description: 'When two of several visits that were moved are in each other’s way: the other of them.',
  })
  otherAppointmentId?: AppointmentId;

  @Field(() => [FreeTimeType], { description: 'The next free times for the same wish.' })
  nextFree!: readonly FreeTimeType[];
}

@ObjectType({
  implements: () => [Refusal],
  description: 'Nothing can be booked then: closed, not working, or not fit.',
})
export class NotAvailable extends Refusal {
  @Field(() => [UnavailableReasonType], { description: 'Why.' })
  reasons!: readonly UnavailableReasonType[];

  @Field(() => ID, { nullable: true, description: OF_A_COURSE })
  courseSessionId?: CourseSessionId;

  @Field(() => ID, { nullable: true, description: OF_SEVERAL })
  appointmentId?: AppointmentId;

  @Field(() => [FreeTimeType], { description: 'The next free times for the same wish.' })
  nextFree!: readonly FreeTimeType[];
}

@ObjectType({ implements: () => [Refusal], description: 'No active course has such a session left to book.' })
export class NoCourseSession extends Refusal {}

@ObjectType({ implements: () => [Refusal], description: 'The session has a live appointment already.' })
export class SessionAlreadyBooked extends Refusal {
  @Field(() => ID, { description: 'That appointment.' })
  appointmentId!: AppointmentId;
}

@ObjectType({
  implements: () => [Refusal],
  description: 'Less than 48 hours between two infusions is a psychiatrist’s to confirm.',
})
export class SpacingNeedsPrescriber extends Refusal {}

@ObjectType({
  implements: () => [Refusal],
  description:
    'A visit of the course is with another therapist than the others. Nothing was held or booked: show it, and name the therapist with the same visits, or choose other times.',
})
export class OtherTherapist extends Refusal {
  @Field(() => [ID], { description: 'Send them in acceptTherapistIds to say that it is meant.' })
  therapistIds!: readonly StaffId[];
}

@ObjectType({
  implements: () => [Refusal],
  description:
    'It cannot be booked beside what the staff member has: that is a consultation’s or a follow-up’s only, and two at once are the most.',
})
export class OverbookingNotAllowed extends Refusal {}

@ObjectType({
  implements: () => [Refusal],
  description: 'It does not follow from the status that the appointment has.',
})
export class WrongStatus extends Refusal {
  @Field(() => AppointmentStatus, { description: 'The status that it has.' })
  status!: AppointmentStatus;
}

@ObjectType({
  implements: () => [Refusal],
  description: 'The infusion has an integration session that is booked: say what becomes of it.',
})
export class IntegrationUndecided extends Refusal {
  @Field(() => ID, { description: 'The integration session’s appointment.' })
  appointmentId!: AppointmentId;

  @Field(() => DateTimeScalar, { description: 'When it starts.' })
  startsAt!: Instant;
}

@ObjectType({
  implements: () => [Refusal],
  description:
    'Something is placed by where the visit is now: it would be left outside the 72 hours, or in an order that no course can have. Move that first.',
})
export class DependedUpon extends Refusal {
  @Field(() => ID, { description: 'The appointment that depends on it.' })
  appointmentId!: AppointmentId;
}

@ObjectType({ implements: () => [Refusal], description: 'The patient no longer waits.' })
export class WaitOver extends Refusal {}

@ObjectType({
  implements: () => [Refusal],
  description:
    'The time is not, or no longer, offered to the patient: offer it again, or book it without the offer.',
})
export class OfferExpired extends Refusal {}

const appointment = () => AppointmentType;

export const BookAppointmentResult = resultUnion<BookAppointmentRefusal>(
  'BookAppointmentResult',
  appointment,
  'Appointment',
  {
    SLOT_TAKEN: SlotTaken,
    NOT_AVAILABLE: NotAvailable,
    NO_COURSE_SESSION: NoCourseSession,
    SESSION_ALREADY_BOOKED: SessionAlreadyBooked,
    SPACING_NEEDS_PRESCRIBER: SpacingNeedsPrescriber,
    OVERBOOKING_NOT_ALLOWED: OverbookingNotAllowed,
    PATIENT_INACTIVE: PatientInactive,
    COURSE_ENDED: CourseEnded,
    WAIT_OVER: WaitOver,
    OFFER_EXPIRED: OfferExpired,
  },
);

export const MoveAppointmentResult = resultUnion<MoveAppointmentRefusal>(
  'MoveAppointmentResult',
  appointment,
  'Appointment',
  {
    SLOT_TAKEN: SlotTaken,
    NOT_AVAILABLE: NotAvailable,
    STALE_VERSION: StaleVersion,
    WRONG_STATUS: WrongStatus,
    SPACING_NEEDS_PRESCRIBER: SpacingNeedsPrescriber,
    OVERBOOKING_NOT_ALLOWED: OverbookingNotAllowed,
    CONSEQUENCES_NOT_ACCEPTED: ConsequencesNotAccepted,
    NO_COURSE_SESSION: NoCourseSession,
    SESSION_ALREADY_BOOKED: SessionAlreadyBooked,
    PATIENT_INACTIVE: PatientInactive,
    COURSE_ENDED: CourseEnded,
  },
);

export const ChangeAppointmentResult = resultUnion<AppointmentStepRefusal>(
  'ChangeAppointmentResult',
  appointment,
  'Appointment',
  { STALE_VERSION: StaleVersion, WRONG_STATUS: WrongStatus },
);

export const CancelAppointmentResult = resultUnion<CancelAppointmentRefusal>(
  'CancelAppointmentResult',
  appointment,
  'Appointment',
  { STALE_VERSION: StaleVersion, WRONG_STATUS: WrongStatus, INTEGRATION_UNDECIDED: IntegrationUndecided },
);

export const UndoResult = resultUnion<UndoRefusal>('UndoResult', appointment, 'Appointment', {
  SLOT_TAKEN: SlotTaken,
  NOT_AVAILABLE: NotAvailable,
  SESSION_ALREADY_BOOKED: SessionAlreadyBooked,
  STALE_VERSION: StaleVersion,
  WRONG_STATUS: WrongStatus,
  SPACING_NEEDS_PRESCRIBER: SpacingNeedsPrescriber,
  PATIENT_INACTIVE: PatientInactive,
  COURSE_ENDED: CourseEnded,
  CONSEQUENCES_NOT_ACCEPTED: ConsequencesNotAccepted,
  DEPENDED_UPON: DependedUpon,
});
