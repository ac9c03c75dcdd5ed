import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { StaffMemberType } from '@kapstone/identity';
import type { AppointmentId } from '@kapstone/kernel';
import { Refusal, resultUnion, StaleVersion, type StaleVersionRefusal } from '@kapstone/platform';
import type { LanesBookedRefusal } from '../application/set-staff-visits.js';
import { AppointmentKind } from '../domain/index.js';
import { AppointmentType } from './appointment.type.js';

@ObjectType('StaffVisits', { description: 'Which visits a staff member takes.' })
export class StaffVisitsType {
  @Field(() => [AppointmentKind], { description: 'The kinds that they take, as far as their roles allow.' })
  kinds!: readonly AppointmentKind[];

  @Field(() => Int, { description: 'How many infusions they attend at once, as a nurse.' })
  attendingLanes!: number;

  @Field(() => Int, { description: 'How many infusions they supervise at once, as a psychiatrist.' })
  supervisingLanes!: number;
}

@InputType('SetStaffVisitsInput', {
  description: 'Which visits a staff member takes from now on. What is left out stays.',
})
export class SetStaffVisitsInputType {
  @Field(() => ID, { description: 'Who.' })
  staffId!: string;

  @Field(() => Int, { description: 'The version that the change was made on.' })
  version!: number;

  @Field(() => [AppointmentKind], { nullable: true, description: 'Exactly these kinds.' })
  kinds?: AppointmentKind[] | null;

  @Field(() => Int, { nullable: true, description: 'Infusions attended at once, 1 to 8.' })
  attendingLanes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Infusions supervised at once, 1 to 12.' })
  supervisingLanes?: number | null;
}

@ObjectType('LanesBooked', {
  implements: () => [Refusal],
  description: 'More infusions at once are booked with the staff member than they would cover.',
})
export class LanesBookedType extends Refusal {
  appointmentIds!: readonly AppointmentId[];

  @Field(() => [AppointmentType], { description: 'What has to be moved or cancelled first, soonest first.' })
  appointments!: readonly AppointmentType[];
}

export const SetStaffVisitsResult = resultUnion<StaleVersionRefusal | LanesBookedRefusal>(
  'SetStaffVisitsResult',
  () => StaffMemberType,
  'StaffMember',
  { STALE_VERSION: StaleVersion, LANES_BOOKED: LanesBookedType },
);
