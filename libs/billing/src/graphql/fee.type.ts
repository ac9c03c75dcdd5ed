import type { Cents } from '@kapstone/kernel';
import { AppointmentKind } from '@kapstone/scheduling';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Fee', {
  description: 'One price of the fee schedule: the cash price of one service, before any discount.',
})
export class FeeType {
  @Field(() => ID, { description: 'The fee.' })
  id!: string;

  @Field(() => String, { description: 'The practice’s own service code, unique in the schedule.' })
  code!: string;

  @Field(() => String, { description: 'The service in plain words.' })
  description!: string;

  @Field(() => AppointmentKind, {
    nullable: true,
    description: 'The kind of visit that it prices; null for anything else.',
  })
  kind!: AppointmentKind | null;

  @Field(() => Int, { description: 'The price in cents.' })
  priceCents!: Cents;

  @Field(() => Boolean, { description: 'Whether new estimates quote it.' })
  active!: boolean;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why an infusion costs less than $400.00 or more than $800.00.',
  })
  outsideRangeReason!: string | null;
}
