import type { Taken } from './lanes.js';
import type { ScheduleFacts } from './schedule-facts.js';
import type { Reservation } from './visit-state.js';

/**
 * Facts in which more is taken: by visits that are placed one after the other and not yet written. What is none of the patient, rooms and
 * staff of the facts is left out.
 */
export function holding(facts: ScheduleFacts, reservations: readonly Reservation[]): ScheduleFacts {
  if (reservations.length === 0) return facts;
  const of = (kind: Reservation['kind'], resourceId: string): Taken[] =>
    reservations
      .filter((each) => each.kind === kind && each.resourceId === resourceId)
      .map(({ lane, start, end }) => ({ lane, start, end }));
  const { patient } = facts;
  return {
    ...facts,
    patient: patient && { ...patient, taken: [...patient.taken, ...of('PATIENT', patient.id)] },
    rooms: facts.rooms.map((room) => ({ ...room, taken: [...room.taken, ...of('ROOM', room.id)] })),
    staff: facts.staff.map((person) => ({
      ...person,
      taken: {
        ATTENDING: [...person.taken.ATTENDING, ...of('ATTENDING', person.id)],
        SUPERVISING: [...person.taken.SUPERVISING, ...of('SUPERVISING', person.id)],
      },
    })),
  };
}
