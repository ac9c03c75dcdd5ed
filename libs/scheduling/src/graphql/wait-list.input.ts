import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@kapstone/kernel';
import { DateTimeScalar, LocalDateScalar } from '@kapstone/platform';
import { AppointmentKind } from '../domain/index.js';
import { HoursOfDayInput } from './course-plan.type.js';

@InputType({ isAbstract: true })
abstract class WaitedForInput {
  @Field(() => [AppointmentKind], { description: 'Which kinds of visits are waited for, at least one.' })
  kinds!: AppointmentKind[];

  @Field(() => [Int], { nullable: true, description: '1 Monday to 7 Sunday; left out, any.' })
  weekdays?: number[] | null;

  @Field(() => HoursOfDayInput, { nullable: true, description: 'Left out, any.' })
  hours?: HoursOfDayInput | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first date that suits; left out, today.',
  })
  firstDate?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last date that suits; left out, any.' })
  lastDate?: LocalDate | null;

  @Field(() => ID, { nullable: true, description: 'With this staff member only.' })
  staffId?: string | null;
}

@InputType({ description: 'A patient to be put on the wait list of a location.' })
export class PutOnWaitListInput extends WaitedForInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The same key does it at most once: send one that you make up, and again when you try again.',
  })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Who waits.' })
  patientId!: string;

  @Field(() => ID, { description: 'Where.' })
  locationId!: string;
}

@InputType({ description: 'All that a patient waits for from now on: what is left out is any.' })
export class ChangeWaitListEntryInput extends WaitedForInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

@InputType({ description: 'A patient to be taken off the wait list.' })
export class WithdrawWaitListEntryInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

@InputType({ description: 'An offer to be taken back.' })
export class TakeBackOfferInput extends WithdrawWaitListEntryInput {}

@InputType({ description: 'A time to be offered to a patient who waits.' })
export class OfferPlaceInput extends WithdrawWaitListEntryInput {
  @Field(() => AppointmentKind, { description: 'For one of the kinds that are waited for.' })
  kind!: AppointmentKind;

  @Field(() => DateTimeScalar, { description: 'When the visit would start.' })
  startsAt!: Instant;
}

@InputType({ description: 'A free time that somebody may wait for.' })
export class WaitListMatchesInput {
  @Field(() => ID, { description: 'Where.' })
  locationId!: string;

  @Field(() => DateTimeScalar, { description: 'When a visit would start.' })
  startsAt!: Instant;

  @Field(() => AppointmentKind, {
    nullable: true,
    description:
      'The kind of the visit that was there: who waits for one that takes the same staff and room. Left out, any.',
  })
  kind?: AppointmentKind | null;
}
