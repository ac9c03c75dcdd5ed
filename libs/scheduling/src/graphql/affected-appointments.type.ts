import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AppointmentId, Instant, LocalDate } from '@kapstone/kernel';
import { DateTimeScalar, LocalDateScalar } from '@kapstone/platform';
import type {
  AffectedAppointmentsView,
  FallenAppointmentsView,
} from '../application/affected-appointments.js';
import { RescheduleConsequenceType } from './consequence.type.js';
import { ProposedMoveType } from './reschedule.type.js';

@InputType({ description: 'A staff member who is away, or leaves.' })
export class StaffAwayInput {
  @Field(() => ID, { description: 'Who.' })
  staffId!: string;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when; left out, for good.',
  })
  endsAt?: Instant | null;
}

@InputType({ description: 'A room that cannot be used.' })
export class RoomAwayInput {
  @Field(() => ID, { description: 'Which room.' })
  roomId!: string;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'Until when.' })
  endsAt!: Instant;
}

@InputType({ description: 'Days on which a location is closed.' })
export class LocationAwayInput {
  @Field(() => ID, { description: 'Which location.' })
  locationId!: string;

  @Field(() => LocalDateScalar, { description: 'The first day.' })
  startsOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day.' })
  endsOn!: LocalDate;
}

@InputType({ description: 'Exactly one of them. It need not be entered yet.' })
export class AffectedAppointmentsInput {
  @Field(() => StaffAwayInput, { nullable: true, description: 'A staff member.' })
  staff?: StaffAwayInput | null;

  @Field(() => RoomAwayInput, { nullable: true, description: 'A room.' })
  room?: RoomAwayInput | null;

  @Field(() => LocationAwayInput, { nullable: true, description: 'A location.' })
  closure?: LocationAwayInput | null;
}

@ObjectType('AffectedAppointment', {
  description: 'A visit that cannot stand, and what it could have instead.',
})
export class AffectedAppointmentType {
  /** Resolves `appointment`. */
  appointmentId!: AppointmentId;

  @Field(() => [ProposedMoveType], {
    description:
      'What it could have instead, at most 3, the proposal first: its own time with somebody else or in another room where that is free, else the nearest time that its course allows. None where nothing is found. All first choices fit together, whichever of them are made.',
  })
  choices!: readonly ProposedMoveType[];

  @Field(() => [ID], {
    description: 'Visits of its course whose new times this one was fitted to: make both moves, or none.',
  })
  goesWith!: readonly AppointmentId[];

  @Field(() => [RescheduleConsequenceType], {
    description: 'What would not be as it should be in its course once all are where they are proposed.',
  })
  consequences!: readonly RescheduleConsequenceType[];

  @Field(() => [String], { description: 'Where nothing is found: what binds, in words for people.' })
  reasons!: readonly string[];
}

@ObjectType('AffectedAppointments', { description: 'What an absence or closure does to booked visits.' })
export class AffectedAppointmentsType {
  /** Resolves `visits`. */
  view!: AffectedAppointmentsView;

  @Field(() => String, { description: 'Of the staff member, room or location.' })
  name!: string;

  @Field(() => Boolean, {
    description: 'Whether all of it is entered already: as time off, as out of service, as a closure.',
  })
  entered!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The time off that covers it and was reported: takeBackAbsence takes it back.',
  })
  reportedId!: string | null;

  @Field(() => Int, { description: 'How many visits cannot stand.' })
  total!: number;
}

@ObjectType('FallenAppointments', { description: 'The booked visits ahead that do not stand any more.' })
export class FallenAppointmentsType {
  /** Resolves `visits`. */
  view!: FallenAppointmentsView;

  @Field(() => Int, { description: 'How many they are.' })
  total!: number;
}
