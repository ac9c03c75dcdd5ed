import type { IssuedEstimate } from '@kapstone/billing';
import type { ConsentTemplateVersion, Route, SignedConsent } from '@kapstone/consent';
import type { Instant, Interval, LocalDate, ZoneId } from '@kapstone/kernel';
import type { AppointmentKind, AppointmentStatus, RoomGround } from '@kapstone/scheduling';
import type { ScreeningDecision } from '@kapstone/screening';
import type { RideHome } from '../domain/readiness-facts.js';

/** `facts` of the view `readiness_practice_facts`: what the readiness of every visit is judged by. */
export interface PracticeFactsRecord {
  readonly zone: ZoneId;
  readonly versions: readonly ConsentTemplateVersion[];
}

/** `facts` of the view `readiness_facts`: what the readiness of one visit is judged by. Instants are epoch milliseconds. */
export interface ReadinessFactsRecord {
  readonly kind: AppointmentKind;
  readonly status: AppointmentStatus;
  readonly bookedAt: Instant;
  readonly startsAt: Instant;
  readonly doseEndsAt: Instant | null;
  readonly virtual: boolean;
  /** With the time for which the visit needs it: preparation and recovery are part of that. */
  readonly room: (RoomGround & { readonly held: Interval }) | null;
  readonly ride: RideHome;
  /** As the patient is called: preferred or given name. */
  readonly patientName: string;
  readonly coverage: string;
  readonly intendsToClaim: boolean;
  readonly requestedOn: readonly LocalDate[];
  readonly estimates: readonly IssuedEstimate[];
  readonly estimateIsOverridden: boolean;
  /** What only an infusion is judged by; null for other kinds. */
  readonly infusion: {
    readonly drug: string;
    readonly route: Route;
    readonly indication: string;
    readonly prescriberName: string | null;
    readonly consents: readonly SignedConsent[];
    /** The latest decision. */
    readonly screening: ScreeningDecision | null;
    readonly integrationStartsAt: Instant | null;
  } | null;
  /** Whether the caller's scope reaches the patient's chart. */
  readonly chartOpen: boolean;
}
