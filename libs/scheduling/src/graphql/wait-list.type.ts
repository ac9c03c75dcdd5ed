import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant, LocalDate, LocationId, PatientId, StaffId, WaitListEntryId } from '@kapstone/kernel';
import { CourseEnded } from '@kapstone/courses';
import { PatientInactive } from '@kapstone/patients';
import {
  DateTimeScalar,
  LocalDateScalar,
  LocalTimeScalar,
  Refusal,
  resultUnion,
  StaleVersion,
} from '@kapstone/platform';
import type { ChangeWishesRefusal, TakeBackOfferRefusal } from '../application/change-wait-list-entry.js';
import type { OfferPlaceRefusal } from '../application/offer-place.js';
import type { PutOnWaitListRefusal } from '../application/put-on-wait-list.js';
import { AppointmentKind } from '../domain/index.js';
import {
  NoCourseSession,
  NotAvailable,
  OfferExpired,
  SessionAlreadyBooked,
  SlotTaken,
  SpacingNeedsPrescriber,
  WaitOver,
} from './appointment-results.js';
import { FreeTimeType } from './free-times.type.js';

@ObjectType('HoursOfDay', { description: 'Hours of the day on the wall of the location.' })
export class HoursOfDayType {
  @Field(() => LocalTimeScalar, { description: 'Visits begin no earlier.' })
  from!: number;

  @Field(() => LocalTimeScalar, { description: 'Visits have ended by then.' })
  until!: number;
}

@ObjectType('WaitListOffer', {
  description: 'A time that was offered. It is kept for nobody: whoever books first has it.',
})
export class WaitListOfferType {
  @Field(() => AppointmentKind, { description: 'For which kind of visit.' })
  kind!: AppointmentKind;

  @Field(() => DateTimeScalar, { description: 'When the visit would start.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'When the offer ends, by itself.' })
  expiresAt!: Instant;

  @Field(() => String, { nullable: true, description: 'Who made it; null for the product itself.' })
  by!: string | null;
}

@ObjectType('WaitListEntry', { description: 'A patient who waits for a time at a location.' })
export class WaitListEntryType {
  @Field(() => ID, { description: 'The entry.' })
  id!: WaitListEntryId;

  @Field(() => Int, { description: 'Grows with each change. Send it back with a change of your own.' })
  version!: number;

  /** Resolves `patient`. */
  patientId!: PatientId;

  /** Resolves `location`. */
  locationId!: LocationId;

  @Field(() => [AppointmentKind], { description: 'The kinds of visits that are waited for.' })
  kinds!: readonly AppointmentKind[];

  @Field(() => [Int], { nullable: true, description: '1 Monday to 7 Sunday; null for any.' })
  weekdays!: readonly number[] | null;

  @Field(() => HoursOfDayType, { nullable: true, description: 'Null for any.' })
  hours!: HoursOfDayType | null;

  @Field(() => LocalDateScalar, { description: 'The first date that suits.' })
  firstDate!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last; null for any.' })
  lastDate!: LocalDate | null;

  /** Resolves `staffMember`. */
  staffId!: StaffId | null;

  @Field(() => DateTimeScalar, { description: 'Since when the patient waits.' })
  since!: Instant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'The last start that the course allows, where it is near: the end of the 72 hours after a dose, or of the week that needs an infusion.',
  })
  closesAt!: Instant | null;

  @Field(() => AppointmentKind, { nullable: true, description: 'For which kind of visit.' })
  closesFor!: AppointmentKind | null;

  @Field(() => WaitListOfferType, {
    nullable: true,
    description: 'What was offered last, also when it is over.',
  })
  offer!: WaitListOfferType | null;

  @Field(() => Boolean, { description: 'Whether that offer holds still.' })
  isOffered!: boolean;
}

@ObjectType('WaitListMatch', { description: 'Somebody for whom a free time is right.' })
export class WaitListMatchType {
  @Field(() => WaitListEntryType, { description: 'Who waits.' })
  entry!: WaitListEntryType;

  @Field(() => AppointmentKind, { description: 'For which visit the time is free.' })
  kind!: AppointmentKind;

  @Field(() => FreeTimeType, { description: 'What they would have.' })
  time!: FreeTimeType;
}

@ObjectType({ implements: () => [Refusal], description: 'The patient is on the wait list of the location.' })
export class AlreadyWaiting extends Refusal {
  @Field(() => ID, { description: 'That entry.' })
  entryId!: WaitListEntryId;
}

const entry = () => WaitListEntryType;

export const PutOnWaitListResult = resultUnion<PutOnWaitListRefusal>(
  'PutOnWaitListResult',
  entry,
  'WaitListEntry',
  { PATIENT_INACTIVE: PatientInactive, ALREADY_WAITING: AlreadyWaiting, NO_COURSE_SESSION: NoCourseSession },
);

export const ChangeWaitListEntryResult = resultUnion<ChangeWishesRefusal>(
  'ChangeWaitListEntryResult',
  entry,
  'WaitListEntry',
  { STALE_VERSION: StaleVersion, WAIT_OVER: WaitOver, NO_COURSE_SESSION: NoCourseSession },
);

export const TakeBackOfferResult = resultUnion<TakeBackOfferRefusal>(
  'TakeBackOfferResult',
  entry,
  'WaitListEntry',
  { STALE_VERSION: StaleVersion, WAIT_OVER: WaitOver, OFFER_EXPIRED: OfferExpired },
);

export const OfferPlaceResult = resultUnion<OfferPlaceRefusal>('OfferPlaceResult', entry, 'WaitListEntry', {
  STALE_VERSION: StaleVersion,
  WAIT_OVER: WaitOver,
  SLOT_TAKEN: SlotTaken,
  NOT_AVAILABLE: NotAvailable,
  NO_COURSE_SESSION: NoCourseSession,
  SESSION_ALREADY_BOOKED: SessionAlreadyBooked,
  SPACING_NEEDS_PRESCRIBER: SpacingNeedsPrescriber,
  PATIENT_INACTIVE: PatientInactive,
  COURSE_ENDED: CourseEnded,
});
