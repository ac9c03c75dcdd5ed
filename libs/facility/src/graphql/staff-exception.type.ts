import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Instant, LocationId } from '@kapstone/kernel';
import { DateTimeScalar } from '@kapstone/platform';

export const StaffExceptionKind = { TIME_OFF: 'TIME_OFF', EXTRA_HOURS: 'EXTRA_HOURS' } as const;
export type StaffExceptionKind = (typeof StaffExceptionKind)[keyof typeof StaffExceptionKind];

registerEnumType(StaffExceptionKind, {
  name: 'StaffExceptionKind',
  description: 'How a time differs from the week of a staff member.',
  valuesMap: {
    TIME_OFF: { description: 'Away, from every location.' },
    EXTRA_HOURS: { description: 'There besides the week, at one location.' },
  },
});

@ObjectType('StaffException', {
  description: 'A time at which a staff member is away, or there besides their week.',
})
export class StaffExceptionType {
  @Field(() => ID, { description: 'Of the exception.' })
  id!: string;

  @Field(() => StaffExceptionKind, { description: 'Away, or there besides.' })
  kind!: StaffExceptionKind;

  @Field(() => ID, { nullable: true, description: 'Where extra hours are worked; null for time off.' })
  locationId!: LocationId | null;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'Until when.' })
  endsAt!: Instant;

  @Field(() => String, {
    nullable: true,
    description: 'Why, if it was said; only for the staff member and for those who manage hours.',
  })
  reason!: string | null;
}

@InputType('AddStaffExceptionInput', {
  description: 'A time at which a staff member is away, or there besides their week.',
})
export class AddStaffExceptionInputType {
  @Field(() => ID, { description: 'Who.' })
  staffId!: string;

  @Field(() => StaffExceptionKind, { description: 'Away, or there besides.' })
  kind!: StaffExceptionKind;

  @Field(() => ID, { nullable: true, description: 'Of extra hours, where; time off is time off everywhere.' })
  locationId?: string | null;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'Until when, at most a year later.' })
  endsAt!: Instant;

  @Field(() => String, { nullable: true, description: 'Why, in at most 120 characters; nobody has to say.' })
  reason?: string | null;
}

@InputType({ description: 'A staff member who is away. Why is nobody’s question.' })
export class ReportAbsenceInput {
  @Field(() => String, {
    nullable: true,
    description: 'Repeat it to repeat the request without doing it twice.',
  })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Who.' })
  staffId!: string;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'Until when, at most a year later.' })
  endsAt!: Instant;
}
