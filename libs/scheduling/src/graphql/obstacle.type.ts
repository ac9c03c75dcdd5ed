import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '@kapstone/platform';
import { ObstacleKind } from '../domain/index.js';

registerEnumType(ObstacleKind, {
  name: 'ObstacleKind',
  description: 'Why a booked visit does not stand any more.',
  valuesMap: {
    LOCATION_WITHDRAWN: { description: 'The location is not in use any more.' },
    CLOSED: { description: 'The location is closed that day.' },
    OUTSIDE_OPENING_HOURS: { description: 'The location is not open for all of it.' },
    STAFF_LEFT: { description: 'Somebody who takes part has left.' },
    STAFF_NOT_QUALIFIED: { description: 'Somebody who takes part does not have the role any more.' },
    STAFF_DOES_NOT_TAKE_KIND: { description: 'Somebody who takes part does not take this kind any more.' },
    STAFF_AWAY: { description: 'Somebody who takes part is away then.' },
    STAFF_NOT_WORKING: { description: 'Somebody who takes part does not work there for all of it.' },
    ROOM_WITHDRAWN: { description: 'Its room is not in use any more.' },
    ROOM_NOT_FIT: { description: 'Its room is not fit for this kind any more.' },
    ROOM_OUT: { description: 'Its room is out of service then.' },
  },
});

@ObjectType('Obstacle', {
  description: 'Why a booked visit does not stand any more, as a booking would be judged now.',
})
export class ObstacleType {
  @Field(() => ObstacleKind, { description: 'Why.' })
  kind!: ObstacleKind;

  @Field(() => ID, { description: 'Of the location, the staff member or the room.' })
  id!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when they are away, it is out of service or closed; null for all else.',
  })
  startsAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null for all else.' })
  endsAt!: string | null;
}
