import { type CoursePlace, courseStanding, isImpossible } from '@kapstone/courses';
import type { AppointmentId, ZoneId } from '@kapstone/kernel';
import type { ReadTx } from '@kapstone/platform';
import { visitsAround } from '../persistence/visits-of-courses.js';
import { placeOf } from './consequences.js';
import { consequenceWords } from './consequence-words.js';
import type { SlotRefusal } from './slot-refusals.js';

/** Why a visit cannot have its place among those of its course, whoever means it (S4); null where it can. */
export function orderRefusal(
  places: readonly CoursePlace[],
  id: AppointmentId,
  zone: ZoneId,
): Extract<SlotRefusal, { readonly code: 'NOT_AVAILABLE' }> | null {
  const found = courseStanding(places, zone).filter(
    (each) => isImpossible(each) && (each.visitId === id || each.byId === id),
  );
  if (found.length === 0) return null;
  const reasons = found.map((each) => ({
    code: 'OUT_OF_COURSE_ORDER' as const,
    message: consequenceWords(each, places, zone),
  }));
  return { code: 'NOT_AVAILABLE', reasons, zone };
}

/** The same of a visit that has just been written. */
export async function impossibleOrder(tx: ReadTx, id: AppointmentId): Promise<SlotRefusal | null> {
  const visits = await visitsAround(tx, [id]);
  const [own] = visits;
  if (!own) return null;
  const places = visits.map((visit) => placeOf(visit, visit.appointment.state));
  return orderRefusal(places, id, own.appointment.zone);
}
