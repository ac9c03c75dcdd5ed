import type { ConsentId, Instant, LocalDate, PatientId, StaffId } from '@kapstone/kernel';
import { DateTimeScalar, LocalDateScalar } from '@kapstone/platform';
import { DoseRoute } from '@kapstone/courses';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const ConsentStandingValue = {
  VALID: 'VALID',
  NONE: 'NONE',
  EXPIRED: 'EXPIRED',
  WITHDRAWN: 'WITHDRAWN',
  NEW_VERSION: 'NEW_VERSION',
  OTHER_SCOPE: 'OTHER_SCOPE',
} as const;
export type ConsentStandingValue = (typeof ConsentStandingValue)[keyof typeof ConsentStandingValue];

registerEnumType(ConsentStandingValue, {
  name: 'ConsentStanding',
  description: 'How consent stands (H14).',
  valuesMap: {
    VALID: { description: 'It holds.' },
    NONE: { description: 'Nothing was signed.' },
    EXPIRED: { description: 'Its twelve months are over.' },
    WITHDRAWN: { description: 'The patient took it back.' },
    NEW_VERSION: { description: 'A material version has come into force since: it has to be signed anew.' },
    OTHER_SCOPE: { description: 'It was given for another drug, route or indication.' },
  },
});

@ObjectType('Consent', { description: 'One signature of a patient under one version of a consent template.' })
export class ConsentType {
  @Field(() => ID, { description: 'The consent.' })
  id!: ConsentId;

  @Field(() => ID, { description: 'Who signed it.' })
  patientId!: PatientId;

  /** Resolves `version`. */
  versionId!: string;

  @Field(() => String, { description: 'The drug that it covers.' })
  drug!: string;

  @Field(() => DoseRoute, { description: 'The route that it covers.' })
  route!: DoseRoute;

  @Field(() => String, {
    nullable: true,
    description: 'The indication that it covers. Clinical: null without the chart.',
  })
  indication!: string | null;

  @Field(() => LocalDateScalar, { description: 'The day of the signature, in the practice’s zone.' })
  signedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The first day on which it no longer holds.' })
  expiresOn!: LocalDate;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was withdrawn; null while it is not.',
  })
  withdrawnAt!: Instant | null;

  /** Resolves `withdrawnBy`. */
  withdrawnById!: StaffId | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Instant;

  /** Resolves `recordedBy`. */
  recordedById!: StaffId;

  @Field(() => ConsentStandingValue, { description: 'How it stands today, for what it was given for.' })
  standing!: ConsentStandingValue;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The first day on which it does not hold: it expires, or a material version comes into force; null once withdrawn.',
  })
  until!: LocalDate | null;
}
