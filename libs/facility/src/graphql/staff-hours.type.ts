import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LocationId } from '@kapstone/kernel';
import { LocalTimeScalar } from '@kapstone/platform';

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
    description: 'Replaces all hours; spans of one day and location do not overlap.',
  })
  hours!: StaffHoursInputType[];
}
