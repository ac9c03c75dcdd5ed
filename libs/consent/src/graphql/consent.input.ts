import type { LocalDate } from '@kapstone/kernel';
import { LocalDateScalar } from '@kapstone/platform';
import { DoseRoute } from '@kapstone/courses';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ConsentVersionChange } from './consent-template.type.js';

@InputType({ description: 'A consent template with its first version.' })
export class CreateConsentTemplateInput {
  @Field(() => String, { description: 'Its name, unique in the practice, at most 120 characters.' })
  name!: string;

  @Field(() => String, { description: 'What the first version is called, at most 40 characters.' })
  label!: string;

  @Field(() => LocalDateScalar, { description: 'The first day on which it is in force.' })
  effectiveOn!: LocalDate;

  @Field(() => String, { description: 'What the patient reads, at most 100,000 characters.' })
  body!: string;
}

@InputType({ description: 'The next version of a consent template.' })
export class PublishConsentVersionInput {
  @Field(() => ID, { description: 'The template.' })
  templateId!: string;

  @Field(() => String, { description: 'What the version is called, at most 40 characters.' })
  label!: string;

  @Field(() => ConsentVersionChange, { description: 'Whether it has to be signed anew.' })
  change!: ConsentVersionChange;

  @Field(() => LocalDateScalar, {
    description: 'The first day on which it is in force; not before the version it follows.',
  })
  effectiveOn!: LocalDate;

  @Field(() => String, { description: 'What the patient reads, at most 100,000 characters.' })
  body!: string;
}

@InputType({ description: 'A consent that a patient signed on paper.' })
export class RecordConsentInput {
  @Field(() => String, {
    nullable: true,
    description: 'Repeat it to repeat the request without doing it twice.',
  })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Who signed.' })
  patientId!: string;

  @Field(() => ID, { description: 'The version that was signed: the one required on that day.' })
  versionId!: string;

  @Field(() => String, { defaultValue: 'ketamine', description: 'The drug that it covers.' })
  drug!: string;

  @Field(() => DoseRoute, { defaultValue: DoseRoute.IV, description: 'The route that it covers.' })
  route!: DoseRoute;

  @Field(() => String, {
    description: 'The indication that it covers, as in the course; at most 120 characters.',
  })
  indication!: string;

  @Field(() => LocalDateScalar, { description: 'The day of the signature; not in the future.' })
  signedOn!: LocalDate;
}

@InputType({ description: 'A consent that the patient takes back.' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'The consent.' })
  consentId!: string;
}
