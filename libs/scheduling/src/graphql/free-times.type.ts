import { Field, ObjectType } from '@nestjs/graphql';
import type { Instant, RoomId } from '@kapstone/kernel';
import { DateTimeScalar } from '@kapstone/platform';
import { AppointmentStaffType } from './appointment.type.js';

@ObjectType('UnavailableReason', { description: 'Why nothing can be booked at a time.' })
export class UnavailableReasonType {
  @Field(() => String, { description: 'The kind of reason, e.g. OUTSIDE_OPENING_HOURS.' })
  code!: string;

  @Field(() => String, { description: 'In words for people.' })
  message!: string;
}

@ObjectType('FreeTime', {
  description: 'A time that could be booked, with a room and staff that are free then.',
})
export class FreeTimeType {
  @Field(() => DateTimeScalar, { description: 'The start.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'The end.' })
  endsAt!: Instant;

  /** Resolves `room`. */
  roomId!: RoomId | null;

  @Field(() => [AppointmentStaffType], { description: 'Who is free then.' })
  staff!: readonly AppointmentStaffType[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Integrations, once their infusion is booked: inside the 72 hours after the dose.',
  })
  insideWindow!: boolean | null;
}

@ObjectType('SlotRelaxation', { description: 'What would have to give for there to be a slot.' })
export class SlotRelaxationType {
  @Field(() => [String], {
    description:
      'One or two constraints, e.g. WEEKDAYS, STAFF_WISH, ATTENDING_NURSE; RANGE for a later time.',
  })
  constraints!: readonly string[];

  @Field(() => DateTimeScalar, { description: 'When the first slot would start.' })
  startsAt!: Instant;

  @Field(() => String, { description: 'In words for people.' })
  message!: string;
}

@ObjectType('FreeTimes', { description: 'The next free times.' })
export class FreeTimesType {
  @Field(() => [FreeTimeType], { description: 'Earliest first.' })
  times!: readonly FreeTimeType[];

  @Field(() => [UnavailableReasonType], {
    description: 'When there are none: what binds, as of `AvailableSlots`.',
  })
  binding!: readonly UnavailableReasonType[];

  @Field(() => [SlotRelaxationType], {
    description: 'When there are none: what would do, as of `AvailableSlots`.',
  })
  relaxations!: readonly SlotRelaxationType[];
}
