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

  @Field(() => Boolean, {
    description: 'Whether it was said by reportAbsence, and may be taken back by takeBackAbsence.',
  })
  reported!: boolean;
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
