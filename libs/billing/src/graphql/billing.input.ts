import type { Instant, LocalDate } from '@kapstone/kernel';
import { ContactMethod } from '@kapstone/patients';
import { DateTimeScalar, LocalDateScalar } from '@kapstone/platform';
import { AppointmentKind } from '@kapstone/scheduling';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

const KEY = { nullable: true, description: 'Repeat it to repeat the request without doing it twice.' };

@InputType({ description: 'A fee to add or to change.' })
export class SaveFeeInput {
  @Field(() => ID, { nullable: true, description: 'The fee to change; left out: a new one.' })
  feeId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that is changed.' })
  version?: number | null;

  @Field(() => String, { description: 'The practice’s own service code, at most 30 characters.' })
  code!: string;

  @Field(() => String, { description: 'The service in plain words, at most 200 characters.' })
  description!: string;

  @Field(() => AppointmentKind, { nullable: true, description: 'The kind of visit that it prices.' })
  kind?: AppointmentKind | null;

  @Field(() => Int, { description: 'The price in cents, up to $1,000,000.00.' })
  priceCents!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether new estimates quote it.' })
  active!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Needed when an infusion’s price lies outside $400.00 to $800.00.',
  })
  outsideRangeReason?: string | null;
}

@InputType({ description: 'A patient’s question what it will cost.' })
export class RequestEstimateInput {
  @Field(() => ID, { description: 'Who asked.' })
  patientId!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the question; left out: today.' })
  requestedOn?: LocalDate | null;
}

@InputType({ description: 'An estimate to begin.' })
export class CreateEstimateInput {
  @Field(() => String, KEY)
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Whom it is for.' })
  patientId!: string;

  @Field(() => ID, { nullable: true, description: 'The course that it is made from.' })
  courseId?: string | null;
}

@InputType({ description: 'One line of an estimate. Amounts are cents.' })
export class EstimateLineInput {
  @Field(() => String, { description: 'The service in plain words, at most 200 characters.' })
  description!: string;

  @Field(() => String, { description: 'The expected service code; empty while it is not known.' })
  serviceCode!: string;

  @Field(() => Int, { description: 'How many times, 1 to 999.' })
  quantity!: number;

  @Field(() => Int, { description: 'The cash price of one, before the discount.' })
  unitCents!: number;

  @Field(() => Int, { defaultValue: 0, description: 'What is taken off the whole line.' })
  discountCents!: number;

  @Field(() => ID, { description: 'Who furnishes it: a staff member, or the practice.' })
  providerId!: string;

  @Field(() => AppointmentKind, { nullable: true, description: 'The kind of visit that it prices.' })
  kind?: AppointmentKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Needed when an infusion’s price lies outside $400.00 to $800.00.',
  })
  priceReason?: string | null;
}

@InputType({ description: 'What to write on a draft. What is left out stays as it is; null empties it.' })
export class UpdateEstimateInput {
  @Field(() => ID, { description: 'The draft.' })
  estimateId!: string;

  @Field(() => Int, { description: 'The version that is changed.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The main service in plain words, at most 200 characters.',
  })
  primaryService?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the main service.' })
  primaryServiceOn?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day that it covers.' })
  periodStart?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day that it covers: less than 12 months on.',
  })
  periodEnd?: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'How often the service recurs, at most 120 characters.',
  })
  frequency?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ICD-10-CM code, such as F33.2; several with commas, at most 6.',
  })
  diagnosisCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why no diagnosis is determined yet, instead of a code.',
  })
  diagnosisNotDetermined?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What is expected to be scheduled separately, at most 20; an empty list says nothing is.',
  })
  separateItems?: string[] | null;

  @Field(() => [EstimateLineInput], { nullable: true, description: 'All lines in their order, at most 200.' })
  lines?: EstimateLineInput[] | null;
}

@InputType({ description: 'A draft to issue.' })
export class IssueEstimateInput {
  @Field(() => String, KEY)
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The draft.' })
  estimateId!: string;

  @Field(() => Int, { description: 'The version that is issued.' })
  version!: number;
}

@InputType({ description: 'An issued estimate to change by a new version.' })
export class ReviseEstimateInput {
  @Field(() => String, KEY)
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The issued version.' })
  estimateId!: string;

  @Field(() => String, { description: 'Why, for the patient to read; at most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'That a patient got an issued estimate.' })
export class MarkEstimateDeliveredInput {
  @Field(() => ID, { description: 'The issued version.' })
  estimateId!: string;

  @Field(() => ContactMethod, { description: 'How, in writing: not by phone.' })
  method!: ContactMethod;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When, between its issue and now; left out: now.',
  })
  deliveredAt?: Instant | null;
}
