import { Field, InputType, Int } from '@nestjs/graphql';
import { PracticeType } from '@kapstone/identity';
import { resultUnion, StaleVersion, type StaleVersionRefusal } from '@kapstone/platform';

@InputType('UpdatePracticeInput', {
  description: 'New settings. What is left out stays; null clears an optional one.',
})
export class UpdatePracticeInputType {
  @Field(() => Int, { description: 'The version that the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its legal name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone, such as America/New_York.' })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'National Provider Identifier, 10 digits.' })
  npi?: string | null;

  @Field(() => String, { nullable: true, description: 'Taxpayer Identification Number, 9 digits.' })
  tin?: string | null;

  @Field(() => String, { nullable: true, description: 'For patients to call.' })
  phone?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes without activity after which a console locks, 1 to 120.',
  })
  idleLockMinutes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes for which a proposed course is held while the desk talks, 5 to 60.',
  })
  holdMinutes?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the calendar feeds of its staff name patients by their initials.',
  })
  calendarInitials?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The least that one infusion session costs without a reason, in cents.',
  })
  infusionPriceMinimumCents?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The most that one infusion session costs without a reason, in cents; not below the least.',
  })
  infusionPriceMaximumCents?: number | null;
}

export const UpdatePracticeResult = resultUnion<StaleVersionRefusal>(
  'UpdatePracticeResult',
  () => PracticeType,
  'Practice',
  { STALE_VERSION: StaleVersion },
);
