import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AppointmentId, Instant, RoomId } from '@kapstone/kernel';
import { CourseEnded } from '@kapstone/courses';
import { StaffExceptionType } from '@kapstone/facility';
import { PatientInactive } from '@kapstone/patients';
import { DateTimeScalar, resultUnion, StaleVersion } from '@kapstone/platform';
import type { MoveVisitsRefusal } from '../application/move-visits.js';
import type { PreviewRescheduleRefusal } from '../application/preview-reschedule.js';
import { RescheduleScope } from '../domain/index.js';
import { AppointmentMoveInput, AppointmentStaffInput, IDEMPOTENCY_KEY } from './appointment.input.js';
import {
  NotAvailable,
  SessionAlreadyBooked,
  SlotTaken,
  SpacingNeedsPrescriber,
  WrongStatus,
} from './appointment-results.js';
import { AppointmentStaffType } from './appointment.type.js';
import {
  ACCEPT_CONSEQUENCES,
  ConsequencesNotAccepted,
  RescheduleConsequenceType,
} from './consequence.type.js';

registerEnumType(RescheduleScope, {
  name: 'RescheduleScope',
  description: 'How much of a course moves with one of its visits.',
  valuesMap: {
    THIS: { description: 'The visit, and therapy sessions that would no longer fit.' },
    FOLLOWING: { description: 'The visit and all that follow it in its course, as many days on.' },
    ALL: { description: 'All visits of its course that are still to come, as many days on.' },
  },
});

@InputType({ description: 'A visit that is to be moved, to see what that breaks.' })
export class PreviewRescheduleInput {
  @Field(() => ID, { description: 'The appointment.' })
  appointmentId!: string;

  @Field(() => DateTimeScalar, { description: 'When it would start.' })
  startsAt!: Instant;

  @Field(() => RescheduleScope, { defaultValue: 'THIS', description: 'What moves with it.' })
  scope!: RescheduleScope;

  @Field(() => [AppointmentStaffInput], {
    nullable: true,
    description: 'Who would take over; parts left out stay as they are, where that is possible.',
  })
  staff?: AppointmentStaffInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The room; left out, it stays where that is possible.' })
  roomId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it would take; left out, as long as now.' })
  durationMinutes?: number | null;
}

@ObjectType('ProposedMove', { description: 'Where a visit would go: nothing is reserved for it yet.' })
export class ProposedMoveType {
  /** Resolves `appointment`. */
  appointmentId!: AppointmentId;

  @Field(() => Int, { description: 'The version that it was proposed for.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'The start.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'The end.' })
  endsAt!: Instant;

  /** Resolves `room`. */
  roomId!: RoomId | null;

  @Field(() => [AppointmentStaffType], { description: 'Who is free then.' })
  staff!: readonly AppointmentStaffType[];
}

@ObjectType('ReschedulePreview', { description: 'What a move breaks, and moves that fit together.' })
export class ReschedulePreviewType {
  @Field(() => [RescheduleConsequenceType], { description: 'What stays broken first.' })
  consequences!: readonly RescheduleConsequenceType[];

  @Field(() => [ProposedMoveType], {
    description: 'The visit itself first; empty where nothing would change.',
  })
  moves!: readonly ProposedMoveType[];

  @Field(() => Boolean, { description: 'Whether a psychiatrist has to confirm how close infusions come.' })
  needsPrescriber!: boolean;
}

@InputType({ isAbstract: true })
class MovesTogetherInput {
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'A psychiatrist confirms less than 48 hours between infusions.',
  })
  confirmSpacing!: boolean;

  @Field(() => [String], ACCEPT_CONSEQUENCES)
  acceptConsequences?: string[] | null;
}

@InputType({ description: 'Visits to move as one change.' })
export class MoveAppointmentsInput extends MovesTogetherInput {
  @Field(() => [AppointmentMoveInput], { description: '1 to 250 visits, in any order.' })
  moves!: AppointmentMoveInput[];
}

@ObjectType('MovedAppointments', { description: 'Visits that were moved as one change.' })
export class MovedAppointmentsType {
  /** Resolves `appointments`. */
  appointmentIds!: readonly AppointmentId[];
}

@InputType({
  description: 'A staff member who is away, and what becomes of their visits. Why is nobody’s question.',
})
export class ReportAbsenceInput extends MovesTogetherInput {
  @Field(() => ID, { description: 'Who.' })
  staffId!: string;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'Until when, at most a year later.' })
  endsAt!: Instant;

  @Field(() => [AppointmentMoveInput], {
    defaultValue: [],
    description: 'At most 250 visits that are moved with it; the others stay, and need attention.',
  })
  moves!: AppointmentMoveInput[];
}

@ObjectType('ReportedAbsence', {
  description: 'That a staff member is away, and the visits that were moved for it.',
})
export class ReportedAbsenceType extends MovedAppointmentsType {
  @Field(() => StaffExceptionType, { description: 'The time off that was entered.' })
  timeOff!: StaffExceptionType;
}

export const PreviewRescheduleResult = resultUnion<PreviewRescheduleRefusal>(
  'PreviewRescheduleResult',
  () => ReschedulePreviewType,
  'ReschedulePreview',
  {
    SLOT_TAKEN: SlotTaken,
    NOT_AVAILABLE: NotAvailable,
    WRONG_STATUS: WrongStatus,
    PATIENT_INACTIVE: PatientInactive,
    COURSE_ENDED: CourseEnded,
  },
);

const MOVE_REFUSALS = {
  SLOT_TAKEN: SlotTaken,
  NOT_AVAILABLE: NotAvailable,
  STALE_VERSION: StaleVersion,
  WRONG_STATUS: WrongStatus,
  SPACING_NEEDS_PRESCRIBER: SpacingNeedsPrescriber,
  SESSION_ALREADY_BOOKED: SessionAlreadyBooked,
  PATIENT_INACTIVE: PatientInactive,
  COURSE_ENDED: CourseEnded,
  CONSEQUENCES_NOT_ACCEPTED: ConsequencesNotAccepted,
} as const;

export const MoveAppointmentsResult = resultUnion<MoveVisitsRefusal>(
  'MoveAppointmentsResult',
  () => MovedAppointmentsType,
  'MovedAppointments',
  MOVE_REFUSALS,
);

export const ReportAbsenceResult = resultUnion<MoveVisitsRefusal>(
  'ReportAbsenceResult',
  () => ReportedAbsenceType,
  'ReportedAbsence',
  MOVE_REFUSALS,
);
