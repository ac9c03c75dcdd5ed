import {
  dateAt,
  DAY_MS,
  epochDay,
  type Instant,
  instantAt,
  type Interval,
  MINUTE_MS,
  minutesAt,
  plusDays,
  plusMs,
  type ZoneId,
} from '@kapstone/kernel';
import type { FreeSlot } from '../free-times.js';
import { replacementSpan, type ReplacementLimits } from './replacement.js';
import { bySession, type CourseVisitKind, type SessionPlace } from './session-place.js';

/** How much of a course moves with one of its visits. */
export const RescheduleScope = {
  THIS: 'THIS',
  FOLLOWING: 'FOLLOWING',
  ALL: 'ALL',
} as const;

export type RescheduleScope = (typeof RescheduleScope)[keyof typeof RescheduleScope];

/** A session as long as it is, at another time. */
export function placeAt<P extends SessionPlace>(place: P, startsAt: Instant): P {
  const later = (at: Instant): Instant => plusMs(at, startsAt - place.startsAt);
  const doseEndsAt = place.doseEndsAt === null ? null : later(place.doseEndsAt);
  return { ...place, startsAt, endsAt: later(place.endsAt), doseEndsAt };
}

export type CourseLimits = Omit<ReplacementLimits, 'doseMinutes'>;

/**
 * When a session may start with the others where they are.
 * @param places the sessions that count, in any order, itself where it is wished.
 */
export function spanAmong(places: readonly SessionPlace[], id: string, limits: CourseLimits): Interval {
  const inOrder = [...places].sort(bySession);
  const at = inOrder.findIndex((place) => place.id === id);
  const { number } = inOrder[at]!;
  const infusion = inOrder.find((place) => place.kind === 'INFUSION' && place.number === number);
  const minutes = ({ startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant }) =>
    (endsAt - startsAt) / MINUTE_MS;
  return replacementSpan(
    inOrder.map((place) => ({ ...place, minutes: minutes(place) })),
    at,
    {
      ...limits,
      doseMinutes: infusion?.doseEndsAt ? (infusion.doseEndsAt - infusion.startsAt) / MINUTE_MS : 0,
    },
  );
}

/** By how much a visit moves on the wall clock: whole days, and minutes of the day. */
export interface WallShift {
  readonly days: number;
  readonly minutes: number;
}

export const wallShift = (from: Instant, to: Instant, zone: ZoneId): WallShift => ({
  days: epochDay(dateAt(to, zone)) - epochDay(dateAt(from, zone)),
  minutes: minutesAt(to, zone) - minutesAt(from, zone),
});

/**
 * When a visit that goes along would start: as many days on, at the same time of day on both sides of a clock change. Infusions change
 * their time of day together; the sessions of a therapist keep theirs.
 */
export function shiftedStart(
  { kind, startsAt }: { readonly kind: CourseVisitKind; readonly startsAt: Instant },
  { days, minutes }: WallShift,
  zone: ZoneId,
): Instant {
  const minute = minutesAt(startsAt, zone) + (kind === 'INFUSION' ? minutes : 0);
  const within = Math.min(Math.max(minute, 0), (DAY_MS - MINUTE_MS) / MINUTE_MS);
  return instantAt(plusDays(dateAt(startsAt, zone), days), within, zone);
}

/** Of free slots in a span the one nearest to what was wished; the earlier of two. */
export function nearestSlot(
  slots: readonly FreeSlot[],
  wished: Instant,
  { start, end }: Interval,
): FreeSlot | null {
  const distance = ({ startsAt }: FreeSlot): number => Math.abs(startsAt - wished);
  return slots
    .filter(({ startsAt }) => start <= startsAt && startsAt < end)
    .reduce<FreeSlot | null>((best, each) => (best && distance(best) <= distance(each) ? best : each), null);
}
