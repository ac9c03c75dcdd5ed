import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Instant, LocationId, RoomId } from '@kapstone/kernel';
import { DateTimeScalar, resultUnion, StaleVersion, type StaleVersionRefusal } from '@kapstone/platform';
import type { DuplicateNameRefusal } from '../application/duplicate-name.js';
import { RoomFitness } from '../domain/room-fitness.js';
import { DuplicateName } from './duplicate-name.js';

registerEnumType(RoomFitness, {
  name: 'RoomFitness',
  description: 'What a room is fit for.',
  valuesMap: {
    INFUSION: { description: 'Infusions: monitored, with room to recover.' },
    THERAPY: { description: 'Preparation, integration and other talks.' },
  },
});

@ObjectType('OutOfService', { description: 'A period in which a room cannot be used.' })
export class OutOfServiceType {
  @Field(() => ID, { description: 'Of the period.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'From then on.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'Until then.' })
  endsAt!: Instant;

  @Field(() => String, { description: 'Why, in a few words that everybody may see.' })
  reason!: string;
}

@ObjectType('Room', { description: 'A bookable place in a location.' })
export class RoomType {
  @Field(() => ID, { description: 'Of the room.' })
  id!: RoomId;

  @Field(() => ID, { description: 'Where the room is.' })
  locationId!: LocationId;

  @Field(() => String, { description: 'Unique in its location.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What to know about it, such as its chairs.' })
  detail!: string | null;

  @Field(() => [RoomFitness], { description: 'What it is fit for.' })
  fitFor!: readonly RoomFitness[];

  @Field(() => Int, { description: 'Minutes to make it ready after each visit.' })
  turnoverMinutes!: number;

  @Field(() => Boolean, { description: 'Whether visits are booked here.' })
  active!: boolean;

  @Field(() => Int, { description: 'Counts changes; an update names the one it was made on.' })
  version!: number;

  @Field(() => [OutOfServiceType], { description: 'When it cannot be used, past periods included.' })
  outOfService!: readonly OutOfServiceType[];
}

@InputType('CreateRoomInput', { description: 'A new room.' })
export class CreateRoomInputType {
  @Field(() => ID, { description: 'Where the room is.' })
  locationId!: string;

  @Field(() => String, { description: 'Unique in its location, at most 60 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What to know about it.' })
  detail?: string | null;

  @Field(() => [RoomFitness], { description: 'What it is fit for: at least one.' })
  fitFor!: RoomFitness[];

  @Field(() => Int, { defaultValue: 15, description: 'Minutes to make it ready after each visit, 0 to 120.' })
  turnoverMinutes!: number;
}

@InputType('UpdateRoomInput', {
  description: 'Changes of a room. What is left out stays; null clears the detail.',
})
export class UpdateRoomInputType {
  @Field(() => ID, { description: 'Which room.' })
  roomId!: string;

  @Field(() => Int, { description: 'The version that the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Unique in its location.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What to know about it.' })
  detail?: string | null;

  @Field(() => [RoomFitness], { nullable: true, description: 'What it is fit for: at least one.' })
  fitFor?: RoomFitness[] | null;

  @Field(() => Int, { nullable: true, description: 'Minutes to make it ready after each visit, 0 to 120.' })
  turnoverMinutes?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether visits are booked here.' })
  active?: boolean | null;
}

@InputType('AddOutOfServiceInput', { description: 'A period in which a room cannot be used.' })
export class AddOutOfServiceInputType {
  @Field(() => ID, { description: 'Which room.' })
  roomId!: string;

  @Field(() => DateTimeScalar, { description: 'From then on.' })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'Until then.' })
  endsAt!: Instant;

  @Field(() => String, { description: 'Why, in at most 120 characters that everybody may see.' })
  reason!: string;
}

export const CreateRoomResult = resultUnion<DuplicateNameRefusal>(
  'CreateRoomResult',
  () => RoomType,
  'Room',
  {
    DUPLICATE_NAME: DuplicateName,
  },
);

export const UpdateRoomResult = resultUnion<StaleVersionRefusal | DuplicateNameRefusal>(
  'UpdateRoomResult',
  () => RoomType,
  'Room',
  { STALE_VERSION: StaleVersion, DUPLICATE_NAME: DuplicateName },
);
