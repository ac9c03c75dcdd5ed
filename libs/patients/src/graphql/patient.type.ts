import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LocalDate, PatientId } from '@kapstone/kernel';
import { LocalDateScalar, PageInfo } from '@kapstone/platform';
import { ContactMethod, Coverage, PatientStage } from '../domain/patient-words.js';

registerEnumType(ContactMethod, {
  name: 'ContactMethod',
  description: 'How a patient is reached.',
  valuesMap: {
    PHONE: { description: 'A call.' },
    TEXT: { description: 'A text message.' },
    EMAIL: { description: 'An email.' },
    MAIL: { description: 'A letter.' },
  },
});

registerEnumType(Coverage, {
  name: 'Coverage',
  description: 'Whether a plan covers the patient.',
  valuesMap: {
    SELF_PAY: { description: 'Covered, and pays without claiming.' },
    UNINSURED: { description: 'Not covered.' },
    INSURED: { description: 'Covered.' },
  },
});

registerEnumType(PatientStage, {
  name: 'PatientStage',
  description: 'How far a patient is on the way through the practice.',
  valuesMap: {
    NO_COURSE: { description: 'No course was ever planned.' },
    PREPARING: { description: 'The course runs, and no infusion of it is done yet.' },
    IN_TREATMENT: { description: 'The course runs, and at least one infusion of it is done.' },
    COURSE_OVER: { description: 'All courses are completed or were ended.' },
  },
});

@ObjectType('PatientContact', { description: 'How to reach a patient.' })
export class PatientContactType {
  @Field(() => String, { nullable: true, description: 'Phone number as it was given.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Email address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address!: string | null;

  @Field(() => ContactMethod, { description: 'What the patient likes best.' })
  preferredMethod!: ContactMethod;

  @Field(() => ContactMethod, {
    nullable: true,
    description: 'The only way that is safe, where others are not.',
  })
  safeMethod!: ContactMethod | null;

  @Field(() => String, { nullable: true, description: 'What to mind, such as no voicemail.' })
  safeNote!: string | null;
}

@ObjectType('ContactPerson', { description: 'Someone beside the patient.' })
export class ContactPersonType {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'Their phone number.' })
  phone!: string;

  @Field(() => String, { description: 'What they are to the patient.' })
  relationship!: string;
}

@ObjectType('Patient', { description: 'The person treated.' })
export class PatientType {
  @Field(() => ID, { description: 'Of the patient.' })
  id!: PatientId;

  @Field(() => Int, { description: 'Counts changes; an update names the one it was made on.' })
  version!: number;

  @Field(() => String, {
    description: 'What the patient is called: preferred or given name, and family name.',
  })
  name!: string;

  @Field(() => String, { description: 'Given name in records.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name in records.' })
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'What to call the patient, if not by the given name.' })
  preferredName!: string | null;

  @Field(() => String, { nullable: true, description: 'Such as they/them.' })
  pronouns!: string | null;

  @Field(() => LocalDateScalar, { description: 'Date of birth.' })
  birthDate!: LocalDate;

  @Field(() => Boolean, { description: 'In care. Nothing is booked for a patient who is not.' })
  active!: boolean;

  @Field(() => Coverage, { description: 'Whether a plan covers the patient.' })
  coverage!: Coverage;

  @Field(() => Boolean, {
    description: 'Whether an insured patient means to claim: who does not gets an estimate.',
  })
  intendsToClaim!: boolean;

  @Field(() => String, { description: 'Language tag (BCP 47), such as en or es-MX.' })
  language!: string;
}

@ObjectType('PatientConnection', { description: 'A page of patients.' })
export class PatientConnectionType {
  @Field(() => [PatientType], { description: 'By family name, or the best matches of the search first.' })
  nodes!: PatientType[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType('PatientMatch', { description: 'A patient whom somebody may be.' })
export class PatientMatchType {
  /** What `patient` is loaded by. */
  patientId!: PatientId;

  @Field(() => [String], { description: 'In what they agree: name, birth date or phone.' })
  matchedOn!: readonly string[];
}
