import type { Instant, LocalDate, StaffId } from '@kapstone/kernel';
import { DateTimeScalar, LocalDateScalar } from '@kapstone/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const ScreeningDecisionValue = {
  CLEARED: 'CLEARED',
  DECLINED: 'DECLINED',
  ON_HOLD: 'ON_HOLD',
} as const;
export type ScreeningDecisionValue = (typeof ScreeningDecisionValue)[keyof typeof ScreeningDecisionValue];

registerEnumType(ScreeningDecisionValue, {
  name: 'ScreeningDecision',
  description: 'What a psychiatrist decides on a patient’s candidacy.',
  valuesMap: {
    CLEARED: { description: 'May be treated, for 90 days.' },
    DECLINED: { description: 'May not be treated. Without the chart it reads ON_HOLD.' },
    ON_HOLD: { description: 'Must wait: a clinical stop that only a psychiatrist lifts.' },
  },
});

@ObjectType('Screening', { description: 'One recorded decision on a patient’s candidacy.' })
export class ScreeningType {
  @Field(() => ID, { description: 'The screening.' })
  id!: string;

  @Field(() => ScreeningDecisionValue, { description: 'What was decided.' })
  decision!: ScreeningDecisionValue;

  @Field(() => DateTimeScalar, { description: 'When it was decided; the latest decision rules.' })
  decidedAt!: Instant;

  /** Resolves `decidedBy`. */
  decidedById!: StaffId;

  @Field(() => LocalDateScalar, { description: 'The first day on which a clearance no longer holds.' })
  validUntil!: LocalDate;

  @Field(() => String, { nullable: true, description: 'Why. Clinical: null without the chart.' })
  reason!: string | null;
}
