import type { PatientId, PracticeId, StaffId } from '@kapstone/kernel';

/** What an event is about: something written, looked at, refused by the domain, denied by access, or a sign-in. */
export const AuditKind = {
  WRITE: 'WRITE',
  LOOK: 'LOOK',
  REFUSED: 'REFUSED',
  DENIED: 'DENIED',
  SIGN_IN: 'SIGN_IN',
} as const;

export type AuditKind = (typeof AuditKind)[keyof typeof AuditKind];

/** One changed field. Clinical fields carry their name only. */
export interface AuditedChange {
  readonly field: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** An event that is about to be kept. The database gives it its time: one clock for all processes. */
export interface NewAuditEvent {
  readonly practiceId: PracticeId;
  readonly id: string;
  readonly kind: AuditKind;
  readonly operation: string;
  readonly actorKind: string;
  readonly staffId: StaffId | null;
  readonly actorName: string;
  readonly sessionId: string | null;
  readonly onBehalfOf: string | null;
  readonly purpose: string;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly requestId: string;
  readonly patientIds: readonly PatientId[];
  readonly recordType: string | null;
  readonly recordId: string | null;
  readonly changes: readonly AuditedChange[];
  readonly fieldGroups: readonly string[];
  readonly code: string | null;
}

/** An event as it was kept. */
export interface AuditEvent extends NewAuditEvent {
  /** ISO 8601 in UTC with microseconds: a seal covers every digit that the database keeps. */
  readonly at: string;
}
