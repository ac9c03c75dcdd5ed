import { type AppointmentId, type LocationId, newId } from '@kapstone/kernel';
import type { CareTeam } from '@kapstone/patients';
import type { Tx } from '@kapstone/platform';
import {
  reservationsFor,
  type Ride,
  type ScheduleFacts,
  therapistsOf,
  type VisitWish,
} from '../domain/index.js';
import { insertAppointment } from '../persistence/appointment-writes.js';
import { type Slot, visitIn } from './slot-decision.js';

export interface VisitToWrite {
  readonly locationId: LocationId;
  readonly wish: VisitWish;
  readonly walkIn: boolean;
  readonly ride: Ride | null;
}

/**
 * Writes a visit in a slot that was found free; a therapist who is booked joins the care team.
 * @throws the broken constraints of {@link insertAppointment}
 */
export async function writeVisit(
  tx: Tx,
  careTeam: CareTeam,
  facts: ScheduleFacts,
  { locationId, wish, walkIn, ride }: VisitToWrite,
  slot: Slot,
): Promise<AppointmentId> {
  const id = newId<AppointmentId>();
  const patientId = facts.patient!.id;
  const visit = visitIn(slot, facts);
  await insertAppointment(
    tx,
    {
      id,
      kind: wish.kind,
      locationId,
      zone: facts.location.zone,
      patientId,
      virtual: wish.virtual,
      walkIn,
      state: {
        status: 'BOOKED',
        ...visit,
        courseSessionId: facts.session?.id ?? null,
        ride,
        checkedInAt: null,
        startedAt: null,
        completedAt: null,
        cancelledAt: null,
        cancelReason: null,
        cancelCategory: null,
        cancelledLate: null,
      },
    },
    reservationsFor(patientId, slot.stay, slot.assignments),
  );
  await careTeam.join(tx, patientId, therapistsOf(wish.kind, visit.staff));
  return id;
}
