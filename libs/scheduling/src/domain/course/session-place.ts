import type { Instant } from '@kapstone/kernel';

export type CourseVisitKind = 'PREPARATION' | 'INFUSION' | 'INTEGRATION';

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

/** A session where it is, or would be. */
export interface SessionPlace extends SessionVisit {
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Of an infusion; null otherwise. */
  readonly doseEndsAt: Instant | null;
}
