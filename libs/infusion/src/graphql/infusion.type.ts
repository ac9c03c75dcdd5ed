import type { AppointmentId, Instant, StaffId } from '@kapstone/kernel';
import { DateTimeScalar } from '@kapstone/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('InfusionSession', { description: 'What happened at an infusion appointment.' })
export class InfusionSessionType {
  @Field(() => ID, { description: 'The infusion session.' })
  id!: string;

  @Field(() => ID, { description: 'Its appointment.' })
  appointmentId!: AppointmentId;

  @Field(() => DateTimeScalar, { description: 'When the dose was started.' })
  startedAt!: Instant;

  /** Resolves `startedBy`. */
  startedById!: StaffId;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the dose really ended; null while it runs.',
  })
  doseEndedAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the infusion was completed.' })
  completedAt!: Instant | null;

  @Field(() => Int, { description: 'Counts the changes of the session.' })
  version!: number;
}

@InputType({ description: 'An infusion to start.' })
export class StartInfusionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Repeat it to repeat the request without doing it twice.',
  })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The infusion appointment; its patient is checked in.' })
  appointmentId!: string;

  @Field(() => Int, { description: 'The appointment’s version that was read.' })
  version!: number;
}

@InputType({ description: 'An infusion to complete.' })
export class CompleteInfusionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Repeat it to repeat the request without doing it twice.',
  })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The infusion appointment; it is in progress.' })
  appointmentId!: string;

  @Field(() => Int, { description: 'The appointment’s version that was read.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When the dose really ended: between its start and now.' })
  doseEndedAt!: Instant;
}
