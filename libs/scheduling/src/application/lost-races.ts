import { brokenConstraint } from '@kapstone/platform';

/** What breaks when another writer was quicker with a booking that did not wait for our locks. */
const LOST_RACES: ReadonlySet<string | undefined> = new Set([
  'ex_reservation_slot',
  'ex_reservation_one_place',
  'ck_reservation_capacity',
  'ck_reservation_staff_active',
  'ck_reservation_staff_kind',
  'ck_reservation_beside_kind',
  'ck_appointment_patient_active',
  'ck_appointment_location_active',
  'ck_appointment_course_active',
  'uq_appointment_live_session',
]);

export const isLostRace = (error: unknown): boolean => LOST_RACES.has(brokenConstraint(error));

/** What was decided; null where another writer was quicker. */
export async function unlessLost<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!isLostRace(error)) throw error;
    return null;
  }
}

/** Once more for whoever lost a race: what is read then is what the other wrote. */
export const twice = async <T>(work: () => Promise<T>): Promise<T> =>
  (await unlessLost(work)) ?? (await work());
