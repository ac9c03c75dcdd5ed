import { Field, ObjectType } from '@nestjs/graphql';
import type { Instant, StaffId } from '@kapstone/kernel';
import { DateTimeScalar } from '@kapstone/platform';

@ObjectType('CareTeamMember', { description: 'A staff member who is linked to a patient.' })
export class CareTeamMemberType {
  /** What `staffMember` is loaded by. */
  staffId!: StaffId;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since!: Instant;
}
