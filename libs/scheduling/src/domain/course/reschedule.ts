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
  type ZoneId,
} from '@kapstone/kernel';
import type { FreeSlot } from '../free-times.js';
import type { CourseVisitKind } from './plan-course.js';

/** How much of a course moves with one of its visits. */
export const RescheduleScope = {
  THIS: 'THIS',
  FOLLOWING: 'FOLLOWING',
  ALL: 'ALL',
} as const;

export type RescheduleScope = (typeof RescheduleScope)[keyof typeof RescheduleScope];

/** A visit as one of the sessions of its course. */
export interface SessionVisit {
  readonly kind: CourseVisitKind;
  readonly number: number;
}

/** The way a patient takes: preparation, infusion 1, integration 1, infusion 2 ... */
export const bySession = (a: SessionVisit, b: SessionVisit): number =>
  Number(b.kind === 'PREPARATION') - Number(a.kind === 'PREPARATION') ||
  a.number - b.number ||
  Number(a.kind === 'INTEGRATION') - Number(b.kind === 'INTEGRATION');

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
