import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion, StaleVersion, type StaleVersionRefusal } from '@kapstone/platform';
import { AppointmentKind, type KindNeed } from '../domain/index.js';

const AppointmentNeed: Readonly<Record<KindNeed, KindNeed>> = {
  PRESCRIBER: 'PRESCRIBER',
  SUPERVISING_PRESCRIBER: 'SUPERVISING_PRESCRIBER',
  ATTENDING_NURSE: 'ATTENDING_NURSE',
  THERAPIST: 'THERAPIST',
  INFUSION_ROOM: 'INFUSION_ROOM',
  THERAPY_ROOM: 'THERAPY_ROOM',
};

registerEnumType(AppointmentNeed, {
  name: 'AppointmentNeed',
  description: 'What an appointment takes besides the patient.',
  valuesMap: {
    PRESCRIBER: { description: 'A psychiatrist, for nobody else meanwhile.' },
    SUPERVISING_PRESCRIBER: {
      description: 'A psychiatrist who supervises, several infusions at once if need be.',
    },
    ATTENDING_NURSE: { description: 'A nurse, for several infusions at once if need be.' },
    THERAPIST: { description: 'A therapist, for nobody else meanwhile.' },
    INFUSION_ROOM: { description: 'A room that is fit for infusions.' },
    THERAPY_ROOM: { description: 'A room that is fit for therapy, unless the visit is virtual.' },
  },
});

@ObjectType('AppointmentKindSettings', {
  description: 'What the practice has set for a kind of visit. What is booked already keeps its times.',
})
export class AppointmentKindSettingsType {
  @Field(() => AppointmentKind, { description: 'Which kind.' })
  kind!: AppointmentKind;

  @Field(() => Int, { description: 'Counts the changes; a change names the one it was made on.' })
  version!: number;

  @Field(() => Int, { description: 'Minutes of the visit, unless others are asked for.' })
  durationMinutes!: number;

  @Field(() => Int, { description: 'The least minutes that may be booked or set.' })
  minimumMinutes!: number;

  @Field(() => Int, { description: 'The most minutes that may be booked or set.' })
  maximumMinutes!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes from the start to the planned end of the dose; null where none is given.',
  })
  doseMinutes!: number | null;

  @Field(() => Int, { description: 'Minutes before the start in which staff and room get ready.' })
  preparationMinutes!: number;

  @Field(() => Int, {
    description: 'Minutes after the end in which the patient recovers, with staff and room.',
  })
  recoveryMinutes!: number;

  @Field(() => Int, {
    description:
      'Minutes that the room needs afterwards at least; one that needs more of its own keeps that.',
  })
  turnoverMinutes!: number;

  @Field(() => Int, { description: 'Hours by which a booking comes before the visit; a walk-in needs none.' })
  noticeHours!: number;

  @Field(() => Int, {
    description: 'Cancelled fewer hours than this before its start, a visit is cancelled late.',
  })
  cancellationHours!: number;

  @Field(() => [AppointmentNeed], { description: 'What it takes besides the patient.' })
  needs!: readonly KindNeed[];
}

@InputType('UpdateAppointmentKindInput', { description: 'New settings of a kind. What is left out stays.' })
export class UpdateAppointmentKindInputType {
  @Field(() => AppointmentKind, { description: 'Which kind.' })
  kind!: AppointmentKind;

  @Field(() => Int, { description: 'The version that the change was made on.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'Within the least and the most.' })
  durationMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of an infusion only: within the visit.' })
  doseMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: '0 to 60.' })
  preparationMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: '0 to 120.' })
  recoveryMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: '0 to 120.' })
  turnoverMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: '0 to 336, which is two weeks.' })
  noticeHours?: number | null;

  @Field(() => Int, { nullable: true, description: '0 to 336, which is two weeks.' })
  cancellationHours?: number | null;
}

export const UpdateAppointmentKindResult = resultUnion<StaleVersionRefusal>(
  'UpdateAppointmentKindResult',
  () => AppointmentKindSettingsType,
  'AppointmentKindSettings',
  { STALE_VERSION: StaleVersion },
);
