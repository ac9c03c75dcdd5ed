import { HOUR_MS, type Instant, plusMs } from '@kapstone/kernel';

/** Who cancels. */
export const CancelReason = {
  PATIENT: 'PATIENT',
  PRACTICE: 'PRACTICE',
} as const;

export type CancelReason = (typeof CancelReason)[keyof typeof CancelReason];

/** Why, as a category: none of them says anything clinical. */
export const CancelCategory = {
  TIME: 'TIME',
  UNWELL: 'UNWELL',
  RIDE: 'RIDE',
  COST: 'COST',
  STOPS: 'STOPS',
  STAFF: 'STAFF',
  PLACE: 'PLACE',
  MISTAKE: 'MISTAKE',
  OTHER: 'OTHER',
} as const;

export type CancelCategory = (typeof CancelCategory)[keyof typeof CancelCategory];

const CATEGORIES: Readonly<Record<CancelReason, ReadonlySet<CancelCategory>>> = {
  PATIENT: new Set(['TIME', 'UNWELL', 'RIDE', 'COST', 'STOPS', 'OTHER']),
  PRACTICE: new Set(['STAFF', 'PLACE', 'MISTAKE', 'OTHER']),
};

/** Whether a category can be the reason of whoever cancels. */
export const isCategoryOf = (category: CancelCategory, reason: CancelReason): boolean =>
  CATEGORIES[reason].has(category);

/** The last instant at which a patient cancels in time: as long before the start as the kind of visit asks for, in elapsed hours. */
export const inTimeUntil = (startsAt: Instant, noticeHours: number): Instant =>
  plusMs(startsAt, -noticeHours * HOUR_MS);

/** Whether a cancellation comes late: by the patient, with less notice than asked for. What the practice cancels is never late. */
export const isLateCancellation = (
  reason: CancelReason,
  startsAt: Instant,
  at: Instant,
  noticeHours: number,
): boolean => reason === 'PATIENT' && at > inTimeUntil(startsAt, noticeHours);

/** What becomes of the integration session of an infusion that is cancelled. */
export const IntegrationChoice = {
  KEEP: 'KEEP',
  CANCEL: 'CANCEL',
} as const;

export type IntegrationChoice = (typeof IntegrationChoice)[keyof typeof IntegrationChoice];
