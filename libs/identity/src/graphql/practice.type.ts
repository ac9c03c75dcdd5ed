import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PracticeId } from '@kapstone/kernel';

@ObjectType('Practice', { description: 'One legal business, and everything that it keeps here.' })
export class PracticeType {
  @Field(() => ID, { description: 'Of the practice.' })
  id!: PracticeId;

  @Field(() => String, { description: 'Its legal name, as estimates show it.' })
  name!: string;

  @Field(() => String, {
    description: 'IANA time zone for legal dates; each location has its own for its schedule.',
  })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'National Provider Identifier, 10 digits.' })
  npi!: string | null;

  @Field(() => String, { nullable: true, description: 'Taxpayer Identification Number, 9 digits.' })
  tin!: string | null;

  @Field(() => String, { nullable: true, description: 'For patients to call.' })
  phone!: string | null;

  @Field(() => Int, { description: 'Minutes without activity after which a console locks.' })
  idleLockMinutes!: number;

  @Field(() => Int, { description: 'Minutes for which a proposed course is held while the desk talks.' })
  holdMinutes!: number;

  @Field(() => Boolean, {
    description: 'Whether the calendar feeds of its staff name patients by their initials.',
  })
  calendarInitials!: boolean;

  @Field(() => Int, {
    description: 'The least that one infusion session costs without a reason, in cents, before any discount.',
  })
  infusionPriceMinimumCents!: number;

  @Field(() => Int, {
    description: 'The most that one infusion session costs without a reason, in cents, before any discount.',
  })
  infusionPriceMaximumCents!: number;

  @Field(() => Int, { description: 'Counts changes; an update names the one it was made on.' })
  version!: number;
}
