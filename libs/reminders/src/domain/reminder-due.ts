import { HOUR_MS, type Instant } from '@kapstone/kernel';

/** Hours before a visit at which its patient is reminded. [conv] */
export const REMINDER_LEADS_HOURS = [72, 24] as const;

export type LeadHours = (typeof REMINDER_LEADS_HOURS)[number];

/** From so many hours before a visit on, a reminder would come too late to help. [conv] */
const TOO_LATE_HOURS = 2;

/** A reminder that was posted before, and not found needless when it was due. */
export interface Told {
  readonly leadHours: number;
  readonly startsAt: Instant;
}

export interface VisitToRemind {
  readonly status: string;
  readonly startsAt: Instant;
  /** Newest first. */
  readonly told: readonly Told[];
}

/** How a patient may be reached, and whether they want it. */
export interface Reachable {
  readonly active: boolean;
  readonly email: string | null;
  /** The only way that is safe, where others are not. */
  readonly safeMethod: string | null;
  readonly optedOut: boolean;
}

/** Whether a patient may be reminded by email: never where email is not safe for them. */
export const mayRemind = ({ active, email, safeMethod, optedOut }: Reachable): boolean =>
  active && email !== null && !optedOut && (safeMethod === null || safeMethod === 'EMAIL');

/**
 * Which reminder of a visit is due. One that is booked or moved within a lead is due at once: the patient learns of the time
 * and of what to prepare. Nobody is told the same twice for one lead.
 */
export function reminderDue({ status, startsAt, told }: VisitToRemind, at: Instant): LeadHours | null {
  const left = (startsAt - at) / HOUR_MS;
  if (status !== 'BOOKED' || left <= TOO_LATE_HOURS) return null;
  const due = REMINDER_LEADS_HOURS.filter((lead) => left <= lead).at(-1);
  if (due === undefined) return null;
  const last = told.find(({ leadHours }) => leadHours === due);
  return last?.startsAt === startsAt ? null : due;
}
