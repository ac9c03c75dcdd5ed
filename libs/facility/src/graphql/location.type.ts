import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AppointmentId, LocalDate, LocationId } from '@kapstone/kernel';
import { LocalDateScalar, LocalTimeScalar, Refusal, resultUnion, StaleVersion } from '@kapstone/platform';
import type { DuplicateNameRefusal } from '../application/duplicate-name.js';
import type { UpdateLocationRefusal } from '../application/update-location.js';
import { DuplicateName } from './duplicate-name.js';

@ObjectType('OpeningHours', { description: 'A span of a weekday in which a location is open.' })
export class OpeningHoursType {
  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  weekday!: number;

  @Field(() => LocalTimeScalar, { description: 'When it opens.' })
  opens!: number;

  @Field(() => LocalTimeScalar, { description: 'When it closes.' })
  closes!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first date on which it counts; null since ever.',
  })
  effectiveFrom!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last date on which it counts; null until further notice.',
  })
  effectiveUntil!: LocalDate | null;
}

@ObjectType('Closure', { description: 'Dates on which a location is closed.' })
export class ClosureType {
  @Field(() => ID, { description: 'Of the closure.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: 'The first date.' })
  startsOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last date.' })
  endsOn!: LocalDate;

  @Field(() => String, { description: 'Why, in a few words that everybody may see.' })
  reason!: string;
}

@ObjectType('Location', { description: 'A site of the practice with a time zone of its own.' })
export class LocationType {
  @Field(() => ID, { description: 'Of the location.' })
  id!: LocationId;

  @Field(() => String, { description: 'Unique in the practice.' })
  name!: string;

  @Field(() => String, { description: 'IANA time zone of its schedule.' })
  timeZone!: string;

  @Field(() => String, { description: 'Where it is, as patients are told.' })
  address!: string;

  @Field(() => String, { nullable: true, description: 'For patients to call.' })
  phone!: string | null;

  @Field(() => Boolean, { description: 'Whether visits are booked here.' })
  active!: boolean;

  @Field(() => Int, { description: 'Counts changes; an update names the one it was made on.' })
  version!: number;

  @Field(() => [OpeningHoursType], {
    description: 'Those that count today, by weekday; several spans a day where it closes in between.',
  })
  hours!: readonly OpeningHoursType[];

  @Field(() => [OpeningHoursType], { description: 'Those that begin on a later date.' })
  plannedHours!: readonly OpeningHoursType[];

  @Field(() => Boolean, {
    description: 'Whether it is closed on the days on which offices keep a federal holiday.',
  })
  keepsFederalHolidays!: boolean;

  @Field(() => [ClosureType], { description: 'When it is closed, past dates included.' })
  closures!: readonly ClosureType[];
}

@InputType('OpeningHoursInput', { description: 'A span of a weekday in which a location is open.' })
export class OpeningHoursInputType {
  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  weekday!: number;

  @Field(() => LocalTimeScalar, { description: 'When it opens.' })
  opens!: number;

  @Field(() => LocalTimeScalar, { description: 'When it closes; 24:00 is midnight.' })
  closes!: number;
}

@InputType('CreateLocationInput', { description: 'A new location.' })
export class CreateLocationInputType {
  @Field(() => String, { description: 'Unique in the practice.' })
  name!: string;

  @Field(() => String, { description: 'IANA time zone, such as America/New_York.' })
  timeZone!: string;

  @Field(() => String, { description: 'Where it is, as patients are told.' })
  address!: string;

  @Field(() => String, { nullable: true, description: 'For patients to call.' })
  phone?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it closes on federal holidays.' })
  keepsFederalHolidays!: boolean;

  @Field(() => [OpeningHoursInputType], { description: 'When it is open; spans of one day do not overlap.' })
  hours!: OpeningHoursInputType[];
}

@InputType('UpdateLocationInput', {
  description: 'Changes of a location. What is left out stays; null clears the phone.',
})
export class UpdateLocationInputType {
  @Field(() => ID, { description: 'Which location.' })
  locationId!: string;

  @Field(() => Int, { description: 'The version that the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Unique in the practice.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'For patients to call.' })
  phone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether visits are booked here.' })
  active?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it closes on federal holidays.' })
  keepsFederalHolidays?: boolean | null;

  @Field(() => [OpeningHoursInputType], {
    nullable: true,
    description: 'Replaces the opening hours of all weekdays.',
  })
  hours?: OpeningHoursInputType[] | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'From this date on the hours count, up to the next change planned already. Left out, they replace those that count today.',
  })
  hoursFrom?: LocalDate | null;
}

@InputType('AddClosureInput', { description: 'Dates on which a location is closed.' })
export class AddClosureInputType {
  @Field(() => ID, { description: 'Which location.' })
  locationId!: string;

  @Field(() => LocalDateScalar, { description: 'The first date.' })
  startsOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last date.' })
  endsOn!: LocalDate;

  @Field(() => String, { description: 'Why, in at most 120 characters that everybody may see.' })
  reason!: string;
}

export const CreateLocationResult = resultUnion<DuplicateNameRefusal>(
  'CreateLocationResult',
  () => LocationType,
  'Location',
  { DUPLICATE_NAME: DuplicateName },
);

@ObjectType('LocationHasAppointments', {
  implements: () => [Refusal],
  description:
    'The location still has visits ahead, which must be cancelled before it is withdrawn or its time zone changes. At most 50 are listed.',
})
export class LocationHasAppointments extends Refusal {
  /** Shown as `appointments` by the library that has them. */
  appointmentIds!: readonly AppointmentId[];
}

export const UpdateLocationResult = resultUnion<UpdateLocationRefusal>(
  'UpdateLocationResult',
  () => LocationType,
  'Location',
  {
    STALE_VERSION: StaleVersion,
    DUPLICATE_NAME: DuplicateName,
    LOCATION_HAS_APPOINTMENTS: LocationHasAppointments,
  },
);
