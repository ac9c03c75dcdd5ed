import type { Instant } from '@kapstone/kernel';

// The answers of other libraries as this one reads them. They are written out here because a rule imports nothing but the
// kernel; the compiler compares them with their owners' types where the facts are gathered.

export type AppointmentKind = 'CONSULTATION' | 'PREPARATION' | 'INFUSION' | 'INTEGRATION' | 'FOLLOW_UP';

export type AppointmentStatus =
  'BOOKED' | 'CHECKED_IN' | 'IN_PROGRESS' | 'COMPLETED' | 'NO_SHOW' | 'CANCELLED';

/** Consent's answer (H14). */
export type ConsentState =
  | 'VALID'
  | 'NONE'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'NEW_VERSION'
  | 'OTHER_DRUG'
  | 'OTHER_ROUTE'
  | 'OTHER_INDICATION';

/** Screening's answer: a clearance, or what stands in its place. */
export type ClearanceState = 'VALID' | 'NONE' | 'EXPIRED' | 'DECLINED' | 'ON_HOLD';

/** Billing's answer (G1 to G9). */
export type EstimateAnswer =
  | { readonly state: 'NOT_REQUIRED' | 'IN_TIME' | 'LATE_ISSUED' }
  | { readonly state: 'DUE' | 'OVERDUE'; readonly dueAt: Instant };

/** Courses' answer about the integration session of an infusion (S4). */
export interface IntegrationAnswer {
  readonly state: 'IN_WINDOW' | 'OUTSIDE_WINDOW' | 'NOT_BOOKED';
  readonly closesAt: Instant;
}

/** The ride home of a patient who must not drive (S3). */
export interface RideHome {
  readonly name: string | null;
  readonly phone: string | null;
  /** When the front desk confirmed it at check-in; null before. */
  readonly confirmedAt: Instant | null;
}

/**
 * What readiness judges one appointment by. Each standing is the answer of the library that owns it: readiness only asks.
 * What does not concern the kind of the appointment is ignored. `since` is the date that a state speaks of: expired on,
 * withdrawn on; null where it speaks of none.
 */
export interface ReadinessFacts {
  readonly kind: AppointmentKind;
  readonly status: AppointmentStatus;
  readonly startsAt: Instant;
  /** On the day of the appointment, for the drug, route and indication of its course. */
  readonly consent: { readonly state: ConsentState; readonly since: Instant | null };
  readonly estimate: EstimateAnswer;
  /** Whether a psychiatrist has overridden a missing estimate with a reason. */
  readonly estimateIsOverridden: boolean;
  readonly screening: { readonly state: ClearanceState; readonly since: Instant | null };
  readonly ride: RideHome;
  /** Of the session that belongs to an infusion. */
  readonly integration: IntegrationAnswer;
  readonly room: 'IN_PLACE' | 'NONE' | 'WITHDRAWN' | 'NOT_FIT' | 'OUT_OF_SERVICE' | 'NOT_NEEDED';
}
