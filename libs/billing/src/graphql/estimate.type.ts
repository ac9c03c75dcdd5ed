import type { Cents, CourseId, EstimateId, Instant, LocalDate, PatientId } from '@kapstone/kernel';
import { ContactMethod } from '@kapstone/patients';
import { DateTimeScalar, LocalDateScalar, PageInfo } from '@kapstone/platform';
import { AppointmentKind } from '@kapstone/scheduling';
import { Field, HideField, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const EstimateStateValue = { DRAFT: 'DRAFT', ISSUED: 'ISSUED', REPLACED: 'REPLACED' } as const;
export type EstimateStateValue = (typeof EstimateStateValue)[keyof typeof EstimateStateValue];

registerEnumType(EstimateStateValue, {
  name: 'EstimateState',
  description: 'How far a version of an estimate has come.',
  valuesMap: {
    DRAFT: { description: 'Being written; nobody has been given it.' },
    ISSUED: { description: 'In force, and never changed again.' },
    REPLACED: { description: 'Was in force until its next version was issued.' },
  },
});

export const EstimateTaskStateValue = { OVERDUE: 'OVERDUE', DUE: 'DUE', DRAFT: 'DRAFT' } as const;
export type EstimateTaskStateValue = (typeof EstimateTaskStateValue)[keyof typeof EstimateTaskStateValue];

registerEnumType(EstimateTaskStateValue, {
  name: 'EstimateTaskState',
  description: 'How urgent an estimate is.',
  valuesMap: {
    OVERDUE: { description: 'Owed by law, and the due day is over.' },
    DUE: { description: 'Owed by law, in time until `dueAt`.' },
    DRAFT: { description: 'Begun, although nothing is owed.' },
  },
});

@ObjectType('EstimateLine', { description: 'One priced service of an estimate. Amounts are cents.' })
export class EstimateLineType {
  @Field(() => ID, { description: 'The line.' })
  id!: string;

  @Field(() => String, { description: 'The service in plain words.' })
  description!: string;

  @Field(() => String, { description: 'The expected service code; empty while it is not entered.' })
  serviceCode!: string;

  @Field(() => Int, { description: 'How many times.' })
  quantity!: number;

  @Field(() => Int, { description: 'The cash price of one, before the discount.' })
  unitCents!: Cents;

  @Field(() => Int, { description: 'What is taken off the whole line.' })
  discountCents!: Cents;

  @Field(() => Int, {
    description: 'The expected charge, after the discount: what the law compares with the bill.',
  })
  expectedCents!: Cents;

  @Field(() => ID, { description: 'Who furnishes it: a staff member, or the practice.' })
  providerId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why an infusion costs less than $400.00 or more than $800.00.',
  })
  priceReason!: string | null;

  @Field(() => AppointmentKind, {
    nullable: true,
    description: 'The kind of visit that it prices; null for anything else.',
  })
  kind!: AppointmentKind | null;
}

@ObjectType('EstimateProvider', { description: 'A provider or facility as the estimate names it.' })
export class EstimateProviderType {
  @Field(() => ID, { description: 'A staff member, or the practice.' })
  id!: string;

  @Field(() => String, { description: 'The name as it is printed.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'National Provider Identifier; null while it is not entered.',
  })
  npi!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Taxpayer Identification Number; null while it is not entered.',
  })
  tin!: string | null;

  @Field(() => [String], { description: 'The addresses where services are expected.' })
  locations!: string[];

  @Field(() => [String], { description: 'The states of these addresses, such as NY.' })
  states!: string[];

  @Field(() => Int, {
    description: 'What this provider’s lines come to, in cents: disputes are judged by it.',
  })
  subtotalCents!: Cents;
}

@ObjectType('EstimatePart', {
  description: 'A part that the law requires and that an estimate lacks (45 CFR 149.610(c)(1)).',
})
export class EstimatePartType {
  @Field(() => String, { description: 'Which part, such as PROVIDERS.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { description: 'What to do before the estimate can be issued.' })
  toDo!: string;

  @Field(() => String, {
    description:
      'Where to do it: a field of UpdateEstimateInput such as frequency or lines.2.serviceCode, or what is kept elsewhere, such as ' +
      'patient.birthDate or providers.<id>.npi.',
  })
  field!: string;
}

@ObjectType('EstimateRequiredPart', {
  description: 'A part that the law requires, there or not (45 CFR 149.610(c)(1)).',
})
export class EstimateRequiredPartType {
  @Field(() => String, { description: 'Which part, such as PROVIDERS.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: '1 to 10; null for the period of at most 12 months.' })
  number!: number | null;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is still to do; null when it is there.' })
  toDo!: string | null;

  @Field(() => String, { nullable: true, description: 'Where to do it; null when it is there.' })
  field!: string | null;
}

@ObjectType('SkippedHoliday', { description: 'A federal holiday that was not counted.' })
export class SkippedHolidayType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => LocalDateScalar, { description: 'The working day on which it is observed.' })
  observedOn!: LocalDate;
}

@ObjectType('EstimateStatement', {
  description: 'A statement that the law puts on an estimate, as the patient reads it.',
})
export class EstimateStatementType {
  @Field(() => String, { description: 'Which statement, such as DISPUTE.' })
  code!: string;

  @Field(() => String, { description: 'Its heading.' })
  title!: string;

  @Field(() => String, { description: 'Its text.' })
  text!: string;
}

@ObjectType('EstimateDifference', {
  description: 'A line that differs from the version before. Amounts are expected charges.',
})
export class EstimateDifferenceType {
  @Field(() => ID, { description: 'Who furnishes it: a staff member, or the practice.' })
  providerId!: string;

  @Field(() => String, { description: 'Whose line.' })
  providerName!: string;

  @Field(() => String, { description: 'The service.' })
  description!: string;

  @Field(() => Int, { description: 'How many times in the version before; 0 where the line is new.' })
  fromQuantity!: number;

  @Field(() => Int, { description: 'How many times in this version; 0 where the line is gone.' })
  toQuantity!: number;

  @Field(() => Int, { description: 'In the version before, in cents; 0 where the line is new.' })
  fromCents!: Cents;

  @Field(() => Int, { description: 'In this version, in cents; 0 where the line is gone.' })
  toCents!: Cents;
}

@ObjectType('EstimateDeadline', {
  description: 'By when an estimate is due, and why. Days are those of the practice’s zone.',
})
export class EstimateDeadlineType {
  @Field(() => String, {
    description:
      'SCHEDULED_TEN_OR_MORE, SCHEDULED_THREE_TO_NINE (business days of lead), REQUESTED or SCOPE_CHANGED.',
  })
  rule!: string;

  @Field(() => LocalDateScalar, { description: 'The day that started the clock.' })
  triggerOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the booked service; null for a request.',
  })
  serviceOn!: LocalDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Business days between booking and service; null for a request.',
  })
  leadBusinessDays!: number | null;

  @Field(() => [LocalDateScalar], {
    description: 'The business days that were counted; the last is the due day.',
  })
  countedDays!: LocalDate[];

  @Field(() => LocalDateScalar, { description: 'The day by whose end the estimate must be given.' })
  dueOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day on which a changed estimate may be given.',
  })
  lastChangeOn!: LocalDate | null;

  @Field(() => [SkippedHolidayType], {
    description: 'The holidays that were not counted between the trigger and the due day or the service.',
  })
  holidaysSkipped!: SkippedHolidayType[];
}

@ObjectType('Estimate', { description: 'One version of a good faith estimate.' })
export class EstimateType {
  @HideField()
  patientId!: PatientId;

  @Field(() => ID, { description: 'This version.' })
  id!: EstimateId;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The course that it estimates.' })
  courseId!: CourseId | null;

  @Field(() => ID, { description: 'What the versions of one estimate share.' })
  seriesId!: string;

  @Field(() => Int, { description: 'Which version: 1, 2, 3 ...' })
  number!: number;

  @Field(() => EstimateStateValue, { description: 'How far it has come.' })
  state!: EstimateStateValue;

  @Field(() => String, { description: 'The main service in plain words; empty while it is not written.' })
  primaryService!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the main service, if it is scheduled.',
  })
  primaryServiceOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day that it covers.' })
  periodStart!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day that it covers: less than 12 months on.',
  })
  periodEnd!: LocalDate | null;

  @Field(() => String, {
    description: 'How often the service recurs, such as "2 to 3 infusions a week"; empty where it does not.',
  })
  frequency!: string;

  @Field(() => String, {
    nullable: true,
    description: 'ICD-10-CM code, several with commas between. Null without ESTIMATE_WRITE.',
  })
  diagnosisCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why no diagnosis is determined yet. Null without ESTIMATE_WRITE.',
  })
  diagnosisNotDetermined!: string | null;

  @Field(() => [String], { description: 'What is expected to be scheduled separately.' })
  separateItems!: string[];

  @Field(() => Boolean, {
    description: 'Whether someone has said what is scheduled separately, be it nothing.',
  })
  separateItemsListed!: boolean;

  @Field(() => [EstimateLineType], { description: 'The lines in their order.' })
  lines!: EstimateLineType[];

  @Field(() => [EstimateProviderType], { description: 'The providers of the lines with their subtotals.' })
  providers!: EstimateProviderType[];

  @Field(() => Int, { description: 'The sum of the expected charges, in cents.' })
  totalCents!: Cents;

  @Field(() => [EstimateStatementType], {
    description: 'The statements that the law wants on it, in their order.',
  })
  statements!: EstimateStatementType[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day by whose end it must be given; null while nothing runs.',
  })
  dueOn!: LocalDate | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The midnight that ends `dueOn` in the practice’s zone.',
  })
  dueAt!: Instant | null;

  @Field(() => EstimateDeadlineType, {
    nullable: true,
    description: 'Why it is due then. Of an issued estimate: the clock that it answered.',
  })
  deadline!: EstimateDeadlineType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was issued.' })
  issuedAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the patient got it.' })
  deliveredAt!: Instant | null;

  @Field(() => ContactMethod, { nullable: true, description: 'How the patient got it.' })
  deliveredBy!: ContactMethod | null;

  @Field(() => ID, { nullable: true, description: 'The version before this one.' })
  replacesId!: EstimateId | null;

  @Field(() => String, { nullable: true, description: 'Why there is a new version.' })
  changeReason!: string | null;

  @Field(() => [EstimateRequiredPartType], {
    description:
      'The ten parts and the period, with what a draft lacks of each; empty for anything issued, which has them all.',
  })
  parts!: EstimateRequiredPartType[];

  @Field(() => [EstimatePartType], { description: 'What a draft still lacks; empty for anything issued.' })
  missingParts!: EstimatePartType[];

  @Field(() => [EstimateDifferenceType], { description: 'The lines that differ from the version before.' })
  differences!: EstimateDifferenceType[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the patient’s question that it answers.',
  })
  requestedOn!: LocalDate | null;
}

@ObjectType('EstimateConnection', { description: 'A page of estimates, those begun last first.' })
export class EstimateConnection {
  @Field(() => [EstimateType], { description: 'The estimates.' })
  nodes!: EstimateType[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
