import type { Instant } from '@kapstone/kernel';
import { DateTimeScalar } from '@kapstone/platform';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const ReadinessState = { GO: 'GO', MISSING: 'MISSING', HOLD: 'HOLD' } as const;
export type ReadinessState = (typeof ReadinessState)[keyof typeof ReadinessState];

registerEnumType(ReadinessState, {
  name: 'ReadinessState',
  description: 'Whether a visit may go ahead.',
  valuesMap: {
    GO: { description: 'Nothing that counts is missing.' },
    MISSING: { description: 'Something is missing.' },
    HOLD: { description: 'A clinician has to decide first.' },
  },
});

export const ReadinessItemKind = {
  CONSENT: 'CONSENT',
  ESTIMATE: 'ESTIMATE',
  SCREENING: 'SCREENING',
  RIDE: 'RIDE',
  INTEGRATION: 'INTEGRATION',
  ROOM: 'ROOM',
} as const;
export type ReadinessItemKind = (typeof ReadinessItemKind)[keyof typeof ReadinessItemKind];

registerEnumType(ReadinessItemKind, {
  name: 'ReadinessItemKind',
  description: 'What a visit may wait for.',
  valuesMap: {
    CONSENT: { description: 'A valid consent to the drug, route and indication.' },
    ESTIMATE: { description: 'A good faith estimate, where one is owed.' },
    SCREENING: { description: 'A psychiatrist’s clearance.' },
    RIDE: { description: 'Someone who takes the patient home.' },
    INTEGRATION: { description: 'The integration session within 72 hours of the dose. Never blocks.' },
    ROOM: { description: 'A room in service. Never blocks.' },
  },
});

export const ReadinessItemState = {
  MET: 'MET',
  MISSING: 'MISSING',
  HOLD: 'HOLD',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type ReadinessItemState = (typeof ReadinessItemState)[keyof typeof ReadinessItemState];

registerEnumType(ReadinessItemState, {
  name: 'ReadinessItemState',
  description: 'How one item stands.',
  valuesMap: {
    MET: { description: 'In place.' },
    MISSING: { description: 'Not in place.' },
    HOLD: { description: 'Stopped until a clinician decides.' },
    NOT_APPLICABLE: { description: 'Not needed for this visit.' },
  },
});

export const ReadinessFixer = {
  FRONT_DESK: 'FRONT_DESK',
  PSYCHIATRIST: 'PSYCHIATRIST',
  NURSE: 'NURSE',
  THERAPIST: 'THERAPIST',
  ADMIN: 'ADMIN',
  PATIENT: 'PATIENT',
} as const;
export type ReadinessFixer = (typeof ReadinessFixer)[keyof typeof ReadinessFixer];

registerEnumType(ReadinessFixer, {
  name: 'ReadinessFixer',
  description: 'Who puts an item right.',
  valuesMap: {
    FRONT_DESK: { description: 'The front desk.' },
    PSYCHIATRIST: { description: 'A psychiatrist.' },
    NURSE: { description: 'A nurse.' },
    THERAPIST: { description: 'A therapist.' },
    ADMIN: { description: 'An admin.' },
    PATIENT: { description: 'The patient.' },
  },
});

@ObjectType('ReadinessItem', { description: 'One of the records that have to agree before a visit.' })
export class ReadinessItemType {
  @Field(() => ReadinessItemKind, { description: 'Which record.' })
  item!: ReadinessItemKind;

  @Field(() => ReadinessItemState, { description: 'How it stands.' })
  state!: ReadinessItemState;

  @Field(() => String, {
    description:
      'Why, as a category such as CONSENT_EXPIRED, never a clinical reason; the state where nothing is to be done.',
  })
  category!: string;

  @Field(() => Boolean, { description: 'Whether the visit cannot start before it is put right.' })
  blocksStart!: boolean;

  @Field(() => ReadinessFixer, {
    nullable: true,
    description: 'Who puts it right; null when nothing is to be done.',
  })
  fixedBy!: ReadinessFixer | null;

  @Field(() => String, { nullable: true, description: 'The person’s name, where it is known who it is.' })
  fixedByName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'By when; null when nothing is to be done.' })
  by!: Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The date that the category speaks of: expired on, withdrawn on, due on.',
  })
  since!: Instant | null;

  @Field(() => Boolean, { description: 'Missing, but a psychiatrist let the visit go ahead with a reason.' })
  overridden!: boolean;
}

@ObjectType('Readiness', {
  description: 'The one answer for a visit: may it go ahead, what is missing, who fixes it, by when.',
})
export class ReadinessType {
  @Field(() => ReadinessState, { description: 'Whether it may go ahead.' })
  state!: ReadinessState;

  @Field(() => Boolean, { description: 'Whether nothing would stop its start at this moment.' })
  canStart!: boolean;

  @Field(() => [ReadinessItemType], { description: 'All six records, always in the same order.' })
  items!: ReadinessItemType[];
}
