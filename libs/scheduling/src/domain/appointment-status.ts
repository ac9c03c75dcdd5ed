import { dateAt, ok, refuse, type Instant, type Result, type ZoneId } from '@kapstone/kernel';
import type { AppointmentKind } from './appointment-kinds.js';

export const AppointmentStatus = {
  BOOKED: 'BOOKED',
  CHECKED_IN: 'CHECKED_IN',
  IN_PROGRESS: 'IN_PROGRESS',
  COMPLETED: 'COMPLETED',
  NO_SHOW: 'NO_SHOW',
  CANCELLED: 'CANCELLED',
} as const;

export type AppointmentStatus = (typeof AppointmentStatus)[keyof typeof AppointmentStatus];

/** Whether an appointment takes place, or did. */
export const isLive = (status: AppointmentStatus): boolean => status !== 'CANCELLED' && status !== 'NO_SHOW';

/**
 * What someone wants to do with an appointment. `START_INFUSION` and `COMPLETE_INFUSION` are the infusion's own ways, which know of
 * readiness and of the dose; `START` and `COMPLETE` are those of all other kinds.
 */
export type AppointmentAction =
  | 'MOVE'
  | 'CHECK_IN'
  | 'START'
  | 'START_INFUSION'
  | 'COMPLETE'
  | 'COMPLETE_INFUSION'
  | 'MARK_NO_SHOW'
  | 'CANCEL';

export type AppointmentStatusRefusal =
  /** The action does not follow from the status that the appointment has. */
  | { readonly code: 'WRONG_STATUS'; readonly action: AppointmentAction; readonly status: AppointmentStatus }
  /** Only `startInfusion`, behind readiness, moves an infusion to in progress. */
  | { readonly code: 'INFUSION_HAS_ITS_OWN_START' }
  /** Only `completeInfusion` ends one, with the end of its dose. */
  | { readonly code: 'INFUSION_HAS_ITS_OWN_END' }
  | { readonly code: 'NOT_AN_INFUSION'; readonly kind: AppointmentKind }
  /** An infusion is started at the practice, by a patient who is there. */
  | { readonly code: 'NOT_CHECKED_IN' }
  | { readonly code: 'NOT_STARTED' }
  /** Nobody is here for a visit of another day, and none begins before its day. */
  | { readonly code: 'NOT_ITS_DAY'; readonly startsAt: Instant }
  /** Nobody can have failed to come before it begins. */
  | { readonly code: 'NOT_YET_BEGUN'; readonly startsAt: Instant };

export interface AppointmentToChange {
  readonly kind: AppointmentKind;
  readonly status: AppointmentStatus;
  readonly startsAt: Instant;
  /** Where it takes place: says which day it is. */
  readonly zone: ZoneId;
}

/** From which statuses an action leads where; a status that is not named is refused. */
const TRANSITIONS: Readonly<
  Record<AppointmentAction, Readonly<Partial<Record<AppointmentStatus, AppointmentStatus>>>>
> = {
  MOVE: { BOOKED: 'BOOKED', CHECKED_IN: 'CHECKED_IN' },
  CHECK_IN: { BOOKED: 'CHECKED_IN' },
  START: { BOOKED: 'IN_PROGRESS', CHECKED_IN: 'IN_PROGRESS' },
  START_INFUSION: { CHECKED_IN: 'IN_PROGRESS' },
  COMPLETE: { IN_PROGRESS: 'COMPLETED' },
  COMPLETE_INFUSION: { IN_PROGRESS: 'COMPLETED' },
  MARK_NO_SHOW: { BOOKED: 'NO_SHOW' },
  CANCEL: { BOOKED: 'CANCELLED', CHECKED_IN: 'CANCELLED' },
};

const NOT_BEFORE_ITS_DAY: ReadonlySet<AppointmentAction> = new Set(['CHECK_IN', 'START', 'START_INFUSION']);

const isWaiting = (status: AppointmentStatus): boolean => status === 'BOOKED' || status === 'CHECKED_IN';

function specificRefusal(
  { kind, status, startsAt, zone }: AppointmentToChange,
  action: AppointmentAction,
  at: Instant,
): AppointmentStatusRefusal | null {
  if (action === 'START' && kind === 'INFUSION') return { code: 'INFUSION_HAS_ITS_OWN_START' };
  if ((action === 'START_INFUSION' || action === 'COMPLETE_INFUSION') && kind !== 'INFUSION')
    return { code: 'NOT_AN_INFUSION', kind };
  if (action === 'START_INFUSION' && status === 'BOOKED') return { code: 'NOT_CHECKED_IN' };
  if ((action === 'COMPLETE' || action === 'COMPLETE_INFUSION') && isWaiting(status))
    return { code: 'NOT_STARTED' };
  if (action === 'COMPLETE' && kind === 'INFUSION' && status === 'IN_PROGRESS')
    return { code: 'INFUSION_HAS_ITS_OWN_END' };
  if (NOT_BEFORE_ITS_DAY.has(action) && isWaiting(status) && dateAt(at, zone) < dateAt(startsAt, zone))
    return { code: 'NOT_ITS_DAY', startsAt };
  if (action === 'MARK_NO_SHOW' && status === 'BOOKED' && at < startsAt)
    return { code: 'NOT_YET_BEGUN', startsAt };
  return null;
}

/**
 * The status that an action leads to, or why it may not be done now. Readiness is not judged here:
 * `startInfusion` asks for it as well.
 */
export function nextStatus(
  appointment: AppointmentToChange,
  action: AppointmentAction,
  at: Instant,
): Result<AppointmentStatus, AppointmentStatusRefusal> {
  const specific = specificRefusal(appointment, action, at);
  if (specific) return refuse(specific);
  const next = TRANSITIONS[action][appointment.status];
  return next ? ok(next) : refuse({ code: 'WRONG_STATUS', action, status: appointment.status });
}
