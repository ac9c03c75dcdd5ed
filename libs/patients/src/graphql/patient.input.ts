import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { LocalDate } from '@kapstone/kernel';
import { LocalDateScalar } from '@kapstone/platform';
import { ContactMethod, Coverage } from '../domain/patient-words.js';

@InputType('PatientContactInput', { description: 'How to reach a patient.' })
export class PatientContactInputType {
  @Field(() => String, { nullable: true, description: '7 to 15 digits, such as (718) 555-0142.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Email address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address?: string | null;

  @Field(() => ContactMethod, { description: 'What the patient likes best.' })
  preferredMethod!: ContactMethod;

  @Field(() => ContactMethod, {
    nullable: true,
    description: 'The only way that is safe, where others are not.',
  })
  safeMethod?: ContactMethod | null;

  @Field(() => String, { nullable: true, description: 'What to mind, in at most 300 characters.' })
  safeNote?: string | null;
}

@InputType('ContactPersonInput', { description: 'Someone beside the patient.' })
export class ContactPersonInputType {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'Their phone number.' })
  phone!: string;

  @Field(() => String, { description: 'What they are to the patient.' })
  relationship!: string;
}

@InputType('CreatePatientInput', { description: 'A new patient.' })
export class CreatePatientInputType {
  @Field(() => String, { nullable: true, description: 'The same key again gives the same patient.' })
  idempotencyKey?: string | null;

  @Field(() => String, { description: 'Given name, at most 100 characters.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name, at most 100 characters.' })
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'What to call the patient, if not by the given name.' })
  preferredName?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as they/them.' })
  pronouns?: string | null;

  @Field(() => LocalDateScalar, { description: 'Date of birth.' })
  birthDate!: LocalDate;

  @Field(() => PatientContactInputType, { description: 'How to reach the patient.' })
  contact!: PatientContactInputType;

  @Field(() => ContactPersonInputType, { nullable: true, description: 'Whom to call in an emergency.' })
  emergencyContact?: ContactPersonInputType | null;

  @Field(() => ContactPersonInputType, {
    nullable: true,
    description: 'Who decides for the patient, if somebody does.',
  })
  representative?: ContactPersonInputType | null;

  @Field(() => Coverage, { description: 'Whether a plan covers the patient.' })
  coverage!: Coverage;

  @Field(() => Boolean, { description: 'Whether an insured patient means to claim.' })
  intendsToClaim!: boolean;

  @Field(() => String, { defaultValue: 'en', description: 'Language tag (BCP 47).' })
  language!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Create although likely duplicates were shown.' })
  notADuplicate!: boolean;
}

@InputType('UpdatePatientInput', {
  description: 'Changes of a patient. What is left out stays; null clears what is optional.',
})
export class UpdatePatientInputType {
  @Field(() => ID, { description: 'Which patient.' })
  patientId!: string;

  @Field(() => Int, { description: 'The version that the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'What to call the patient, if not by the given name.' })
  preferredName?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as they/them.' })
  pronouns?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Date of birth.' })
  birthDate?: LocalDate | null;

  @Field(() => PatientContactInputType, { nullable: true, description: 'Replaces the contact as a whole.' })
  contact?: PatientContactInputType | null;

  @Field(() => ContactPersonInputType, { nullable: true, description: 'Whom to call in an emergency.' })
  emergencyContact?: ContactPersonInputType | null;

  @Field(() => ContactPersonInputType, {
    nullable: true,
    description: 'Who decides for the patient, if somebody does.',
  })
  representative?: ContactPersonInputType | null;

  @Field(() => Coverage, { nullable: true, description: 'Whether a plan covers the patient.' })
  coverage?: Coverage | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an insured patient means to claim.' })
  intendsToClaim?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Language tag (BCP 47).' })
  language?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In care or not.' })
  active?: boolean | null;
}

@InputType('PossibleDuplicatesInput', {
  description: 'What is known of somebody who may be a patient already.',
})
export class PossibleDuplicatesInputType {
  @Field(() => String, { description: 'Given name.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name.' })
  familyName!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Date of birth.' })
  birthDate?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Phone number.' })
  phone?: string | null;
}

@InputType('CareTeamInput', { description: 'A staff member and a patient.' })
export class CareTeamInputType {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;

  @Field(() => ID, { description: 'The staff member.' })
  staffId!: string;
}

@InputType('BreakGlassInput', { description: 'Whose chart has to be opened, and why.' })
export class BreakGlassInputType {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;

  @Field(() => String, {
    description: 'Why the chart is needed, in 10 to 500 characters; the admin reads it.',
  })
  reason!: string;
}
