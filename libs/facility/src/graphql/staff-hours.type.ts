import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate, LocationId } from '@kapstone/kernel';
import { LocalDateScalar, LocalTimeScalar } from '@kapstone/platform';

@ObjectType('StaffHours', { description: 'A span of a weekday in which a staff member works at a location.' })
export class StaffHoursType {
  @Field(() => ID, { description: 'Where.' })
  locationId!: LocationId;

  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  weekday!: number;

  @Field(() => LocalTimeScalar, { description: 'When work begins.' })
  starts!: number;

  @Field(() => LocalTimeScalar, { description: 'When work ends.' })
  ends!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first date on which it counts; null since ever.',
  })
  effectiveFrom!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last date on which it counts; null until further notice.',
  })
  effectiveUntil!: LocalDate | null;
}

@InputType('StaffHoursInput', {
  description: 'A span of a weekday in which a staff member works at a location.',
})
export class StaffHoursInputType {
  @Field(() => ID, { description: 'Where.' })
  locationId!: string;

  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  weekday!: number;

  @Field(() => LocalTimeScalar, { description: 'When work begins.' })
  starts!: number;

  @Field(() => LocalTimeScalar, { description: 'When work ends; 24:00 is midnight.' })
  ends!: number;
}

@InputType('SetStaffHoursInput', { description: 'When a staff member works where.' })
export class SetStaffHoursInputType {
  @Field(() => ID, { description: 'Who.' })
  staffId!: string;

  @Field(() => [StaffHoursInputType], {
    description: 'Replaces the hours of all locations; spans of one day and location do not overlap.',
  })
  hours!: StaffHoursInputType[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'From this date on, up to the next change planned already. Left out, they replace those that count today.',
  })
  from?: LocalDate | null;
}
