import type { LocationId } from '@kapstone/kernel';
import type { Taken } from './lanes.js';
import type { ScheduleFacts } from './schedule-facts.js';
import type { Reservation } from './visit-state.js';

/** What a visit takes that is not yet written, and where its staff are in person then; by video they are nowhere. */
export interface Held extends Reservation {
  readonly locationId: LocationId | null;
}

/** What a visit takes at a location. */
export const heldAt = (
  locationId: LocationId,
  isVirtual: boolean,
  reservations: readonly Reservation[],
): Held[] => reservations.map((each) => ({ ...each, locationId: isVirtual ? null : locationId }));

/**
 * Facts in which more is taken: by visits that are placed one after the other and not yet written. What is none of the patient, rooms and
 * staff of the facts is left out.
 * @param isVirtual of the visit at hand: whoever is in person at another location is wholly taken, but for a visit by video.
 */
export function holding(
  facts: ScheduleFacts,
  reservations: readonly Held[],
  isVirtual: boolean,
): ScheduleFacts {
  if (reservations.length === 0) return facts;
  const of = (kind: Reservation['kind'], resourceId: string): Taken[] =>
    reservations
      .filter((each) => each.kind === kind && each.resourceId === resourceId)
      .map(({ lane, start, end }) => ({ lane, start, end }));
  const elsewhere = (staffId: string): Taken[] =>
    (isVirtual ? [] : reservations)
      .filter(
        ({ resourceId, locationId }) =>
          resourceId === staffId && locationId !== null && locationId !== facts.location.id,
      )
      .map(({ start, end }) => ({ lane: null, start, end, isElsewhere: true }));
  const { patient } = facts;
  return {
    ...facts,
    patient: patient && { ...patient, taken: [...patient.taken, ...of('PATIENT', patient.id)] },
    rooms: facts.rooms.map((room) => ({ ...room, taken: [...room.taken, ...of('ROOM', room.id)] })),
    staff: facts.staff.map((person) => {
      const away = elsewhere(person.id);
      return {
        ...person,
        taken: {
          ATTENDING: [...person.taken.ATTENDING, ...of('ATTENDING', person.id), ...away],
          SUPERVISING: [...person.taken.SUPERVISING, ...of('SUPERVISING', person.id), ...away],
        },
      };
    }),
  };
}
