import type { Read } from '../../graphql/live.js';
import { useLocations } from '../facility/use-locations.js';
import { useLiveSchedule } from '../scheduling/use-live-schedule.js';

/**
 * Keeps what a page shows of one patient true. The next visit may be booked at any location, and what a place is like is everybody's.
 *
 * @param reads asked in the same component, or in one above
 */
export function useLivePatient(patientId: string, reads: readonly Read[]): void {
  const { locations } = useLocations();
  useLiveSchedule(
    locations.map(({ id }) => id),
    reads.map((read) => ({
      ...read,
      concerns: (change) => change.patientId === patientId || (!change.appointmentId && !change.patientId),
    })),
  );
}
