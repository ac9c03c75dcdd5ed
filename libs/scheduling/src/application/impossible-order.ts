import { type Consequence, type CoursePlace, disorderedBy } from '@kapstone/courses';
import type { AppointmentId, ZoneId } from '@kapstone/kernel';
import type { ReadTx } from '@kapstone/platform';
import { visitsAround } from '../persistence/visits-of-courses.js';
import { type BrokenCourse, placeOf } from './consequences.js';
import { consequenceWords } from './consequence-words.js';
import type { UnfitRefusal } from './slot-refusals.js';

/** Why visits cannot have their places among those of their course, whoever means it (S4). */
export const disorderRefusal = (
  found: readonly Consequence[],
  { places, zone }: Pick<BrokenCourse, 'places' | 'zone'>,
): UnfitRefusal => ({
  code: 'NOT_AVAILABLE',
  reasons: found.map((each) => ({
    code: 'OUT_OF_COURSE_ORDER' as const,
    message: consequenceWords(each, places, zone),
  })),
  zone,
});

/** A visit that a move puts in an order that nobody can mean, and why it is refused. */
export interface Disordered {
  readonly refusal: UnfitRefusal;
  /** Of the two visits the one that moves, or the first of them. */
  readonly visitId: AppointmentId;
  /** The other. */
  readonly byId: AppointmentId;
}

/** What of moves puts a course in an order that nobody can mean; null where none does. @param moved the visits that move. */
export function disorderOf(
  courses: readonly BrokenCourse[],
  moved: readonly AppointmentId[],
): Disordered | null {
  const course = courses.find(({ disordered }) => disordered.length > 0);
  if (!course) return null;
  const { visitId, byId } = course.disordered[0]!;
  const refusal = disorderRefusal(course.disordered, course);
  return moved.includes(visitId) ? { refusal, visitId, byId } : { refusal, visitId: byId, byId: visitId };
}

/**
 * Why a visit that is booked cannot have its place among those of its course; null where it can. An infusion that lost its place may come
 * after those with higher numbers.
 */
export function orderRefusal(
  places: readonly CoursePlace[],
  id: AppointmentId,
  zone: ZoneId,
): UnfitRefusal | null {
  const without = places.filter((place) => place.id !== id);
  const found = disorderedBy(without, places, zone).filter(
    (each) => each.code !== 'INFUSIONS_OUT_OF_ORDER' || each.visitId === id,
  );
  return found.length > 0 ? disorderRefusal(found, { places, zone }) : null;
}

/** The same of a visit that has just been written. */
export async function impossibleOrder(tx: ReadTx, id: AppointmentId): Promise<UnfitRefusal | null> {
  const visits = await visitsAround(tx, [id]);
  const [own] = visits;
  if (!own) return null;
  const places = visits.map((visit) => placeOf(visit, visit.appointment.state));
  return orderRefusal(places, id, own.appointment.zone);
}
