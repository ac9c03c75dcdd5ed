import { dateAt, type Instant, type ZoneId } from '@kapstone/kernel';
import type { VisitState } from './visit-state.js';

export const AppointmentChangeKind = {
  BOOKED: 'BOOKED',
  MOVED: 'MOVED',
  CANCELLED: 'CANCELLED',
  CHECKED_IN: 'CHECKED_IN',
  STARTED: 'STARTED',
  COMPLETED: 'COMPLETED',
  NO_SHOW: 'NO_SHOW',
  RIDE_RECORDED: 'RIDE_RECORDED',
  UNDONE: 'UNDONE',
} as const;

export type AppointmentChangeKind = (typeof AppointmentChangeKind)[keyof typeof AppointmentChangeKind];

/** One thing that was done to an appointment, with how it was and how it became. */
export interface VisitChange {
  readonly kind: AppointmentChangeKind;
  readonly at: Instant;
  /** Null for a booking. */
  readonly before: VisitState | null;
  /** The version that the change left behind. */
  readonly versionAfter: number;
  /** Whether something was done since to another visit that was changed together with this one. */
  readonly isBroken: boolean;
}

const UNDOABLE: ReadonlySet<AppointmentChangeKind> = new Set([
  'MOVED',
  'CANCELLED',
  'CHECKED_IN',
  'RIDE_RECORDED',
]);

/**
 * Whether a change can still be undone: moves, check-ins, cancellations and the ride home, until midnight at the location, as
 * long as nothing else was done since, also not to what was changed together with it.
 * @param version the appointment's, now.
 */
export const isUndoable = (change: VisitChange, version: number, zone: ZoneId, now: Instant): boolean =>
  UNDOABLE.has(change.kind) &&
  change.before !== null &&
  change.versionAfter === version &&
  !change.isBroken &&
  dateAt(change.at, zone) === dateAt(now, zone);
