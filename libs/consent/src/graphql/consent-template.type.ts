import { LocalDateScalar } from '@kapstone/platform';
import type { LocalDate } from '@kapstone/kernel';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const ConsentVersionChange = { MATERIAL: 'MATERIAL', EDITORIAL: 'EDITORIAL' } as const;
export type ConsentVersionChange = (typeof ConsentVersionChange)[keyof typeof ConsentVersionChange];

registerEnumType(ConsentVersionChange, {
  name: 'ConsentVersionChange',
  description: 'What a new version of a template asks of those who signed the one before.',
  valuesMap: {
    MATERIAL: { description: 'It has to be signed anew before the next dose.' },
    EDITORIAL: { description: 'Earlier signatures go on holding.' },
  },
});

@ObjectType('ConsentTemplateVersion', {
  description: 'The words of a consent template from one day on; never changed.',
})
export class ConsentTemplateVersionType {
  @Field(() => ID, { description: 'The version.' })
  id!: string;

  @Field(() => ID, { description: 'The template that it is a version of.' })
  templateId!: string;

  @Field(() => String, { description: 'What people call it, such as v3.' })
  label!: string;

  @Field(() => ConsentVersionChange, { description: 'Whether it has to be signed anew.' })
  change!: ConsentVersionChange;

  @Field(() => LocalDateScalar, {
    description: 'The first day on which it is in force, in the practice’s zone.',
  })
  effectiveOn!: LocalDate;

  @Field(() => String, {
    description: 'What the patient reads: benefits, risks, alternatives, off-label nature and more.',
  })
  body!: string;

  @Field(() => Boolean, { description: 'Whether it is the one in force today.' })
  current!: boolean;
}

@ObjectType('ConsentTemplate', { description: 'What patients are asked to agree to, under one name.' })
export class ConsentTemplateType {
  @Field(() => ID, { description: 'The template.' })
  id!: string;

  @Field(() => String, { description: 'Its name, unique in the practice.' })
  name!: string;

  @Field(() => [ConsentTemplateVersionType], { description: 'Its versions, the latest first.' })
  versions!: ConsentTemplateVersionType[];
}
