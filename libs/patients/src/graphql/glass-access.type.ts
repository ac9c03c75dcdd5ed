import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Instant, PatientId, StaffId } from '@kapstone/kernel';
import { DateTimeScalar, PageInfo } from '@kapstone/platform';

@ObjectType('GlassAccess', { description: 'A chart that was opened outside the care team, for an hour.' })
export class GlassAccessType {
  @Field(() => ID, { description: 'Of the access.' })
  id!: string;

  /** What `staffMember` is loaded by. */
  staffId!: StaffId;

  /** What `patient` is loaded by. */
  patientId!: PatientId;

  @Field(() => String, { description: 'Why the chart was needed.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'From when on the chart was open.' })
  openedAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'When it closes or closed again.' })
  closesAt!: Instant;
}

@ObjectType('GlassAccessConnection', {
  description: 'A page of charts that were opened outside the care team.',
})
export class GlassAccessConnectionType {
  @Field(() => [GlassAccessType], { description: 'Newest first.' })
  nodes!: GlassAccessType[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
