import type { EstimateStanding } from '@kapstone/billing';
import type { ConsentStanding } from '@kapstone/consent';
import type { IntegrationStanding } from '@kapstone/courses';
import type { Instant } from '@kapstone/kernel';
import type { AppointmentKind, AppointmentStatus } from '@kapstone/scheduling';
import type { Clearance } from '@kapstone/screening';

/** The ride home of a patient who must not drive (S3). */
export interface RideHome {
  readonly name: string | null;
  readonly phone: string | null;
  /** When the front desk confirmed it at check-in; null before. */
  readonly confirmedAt: Instant | null;
}

/**
 * What readiness judges one appointment by. Each standing is the answer of the library that owns it: readiness only asks.
 * What does not concern the kind of the appointment is ignored.
 */
export interface ReadinessFacts {
  readonly kind: AppointmentKind;
  readonly status: AppointmentStatus;
  readonly startsAt: Instant;
  /** On the day of the appointment, for the drug, route and indication of its course. */
  readonly consent: Pick<ConsentStanding, 'state'>;
  readonly estimate: EstimateStanding;
  /** Whether a psychiatrist has overridden a missing estimate with a reason. */
  readonly estimateIsOverridden: boolean;
  readonly screening: Pick<Clearance, 'state'>;
  readonly ride: RideHome;
  /** Of the session that belongs to an infusion. */
  readonly integration: IntegrationStanding;
  readonly room: 'IN_PLACE' | 'NONE' | 'OUT_OF_SERVICE' | 'NOT_NEEDED';
}
