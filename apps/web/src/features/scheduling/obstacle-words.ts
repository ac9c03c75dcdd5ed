import type { ObstacleKind } from '../../gql/graphql.js';

/** Why a visit does not stand any more, in the few words that a block has room for. */
export const shortObstacle: Record<ObstacleKind, string> = {
  LOCATION_WITHDRAWN: 'Place withdrawn',
  CLOSED: 'Closed',
  OUTSIDE_OPENING_HOURS: 'Outside hours',
  STAFF_LEFT: 'Staff left',
  STAFF_NOT_QUALIFIED: 'Role missing',
  STAFF_DOES_NOT_TAKE_KIND: 'Kind not taken',
  STAFF_AWAY: 'Staff away',
  STAFF_NOT_WORKING: 'Not working then',
  ROOM_WITHDRAWN: 'Room withdrawn',
  ROOM_NOT_FIT: 'Room not fit',
  ROOM_OUT: 'Room out',
};

/** The same as one says it of the staff member, the room or the location. */
export function obstacleWords(kind: ObstacleKind, name: string | undefined): string {
  switch (kind) {
    case 'LOCATION_WITHDRAWN':
      return `${name ?? 'The location'} is no longer in use`;
    case 'CLOSED':
      return name ? `${name} is closed on this day` : 'Closed on this day';
    case 'OUTSIDE_OPENING_HOURS':
      return 'Outside the opening hours';
    case 'STAFF_LEFT':
      return `${name ?? 'Somebody'} has left`;
    case 'STAFF_NOT_QUALIFIED':
      return `${name ?? 'Somebody'} no longer has the role`;
    case 'STAFF_DOES_NOT_TAKE_KIND':
      return `${name ?? 'Somebody'} no longer takes this kind`;
    case 'STAFF_AWAY':
      return `${name ?? 'Somebody'} is away`;
    case 'STAFF_NOT_WORKING':
      return `${name ?? 'Somebody'} does not work then`;
    case 'ROOM_WITHDRAWN':
      return `${name ?? 'A room'} is no longer in use`;
    case 'ROOM_NOT_FIT':
      return `${name ?? 'A room'} is no longer fit for it`;
    case 'ROOM_OUT':
      return `${name ?? 'A room'} is out of service`;
  }
}

/** What to do about it. */
export function wayOut(kind: ObstacleKind): string {
  switch (kind) {
    case 'LOCATION_WITHDRAWN':
      return 'Cancel it and book elsewhere, or have the location put back in use.';
    case 'CLOSED':
      return 'Move it to another day.';
    case 'OUTSIDE_OPENING_HOURS':
      return 'Move it into the opening hours.';
    case 'STAFF_LEFT':
    case 'STAFF_NOT_QUALIFIED':
    case 'STAFF_DOES_NOT_TAKE_KIND':
      return 'Move it to somebody else.';
    case 'STAFF_AWAY':
    case 'STAFF_NOT_WORKING':
      return 'Move it to another time or to somebody else.';
    case 'ROOM_WITHDRAWN':
    case 'ROOM_NOT_FIT':
      return 'Move it to another room.';
    case 'ROOM_OUT':
      return 'Move it to another room or time.';
  }
}
