import { Field, ObjectType } from '@nestjs/graphql';
import type { Instant } from '@kapstone/kernel';
import { DateTimeScalar } from '@kapstone/platform';
import { StaffMemberType } from './staff.type.js';

@ObjectType('OneTimeLink', { description: 'A link for a staff member, to be passed on. It works once.' })
export class OneTimeLinkType {
  @Field(() => String, {
    description: 'The path in the console with its token, `/invitation#…` or `/reset#…`. Shown once.',
  })
  path!: string;

  @Field(() => DateTimeScalar, { description: 'From when on it does not work.' })
  expiresAt!: Instant;

  @Field(() => StaffMemberType, { nullable: true, description: 'Whom it is for.' })
  staffMember!: StaffMemberType | null;
}
