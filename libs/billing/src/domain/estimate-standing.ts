import type { EstimateId, Instant, LocalDate } from '@kapstone/kernel';
import type { EstimateClock } from './estimate-deadline.js';

/** An issued estimate, as far as its standing needs it. */
export interface IssuedEstimate {
  readonly estimateId: EstimateId;
  readonly issuedAt: Instant;
  /** First and last day that it covers, both included. */
  readonly scopeStartsOn: LocalDate;
  readonly scopeEndsOn: LocalDate;
  /** Whether it covers a recurring service with its scope stated (G12), and so later bookings of the same course. */
  readonly isRecurring: boolean;
}

/** What is known of one patient and one appointment. */
export interface EstimateNeed {
  /** Whether an insurer gets the bill: then no estimate is owed (G1). */
  readonly insurerIsBilled: boolean;
  /** The day of the appointment in the practice's time zone. */
  readonly serviceOn: LocalDate;
  /** When the appointment was booked. */
  readonly scheduledAt: Instant;
  /** The running clocks of the appointment; none where booking and asking oblige to nothing. */
  readonly clocks: readonly Pick<EstimateClock, 'rule' | 'dueAt'>[];
}

export type EstimateStanding =
  /** Nothing is owed: an insurer is billed, or the lead is under 3 business days and nobody asked. */
  | { readonly state: 'NOT_REQUIRED'; readonly reason: 'INSURER_BILLED' | 'SHORT_LEAD' }
  /** Issued before every clock ran out. */
  | { readonly state: 'IN_TIME'; readonly estimateId: EstimateId }
  /** Issued, but after a clock had run out. */
  | { readonly state: 'LATE_ISSUED'; readonly estimateId: EstimateId; readonly dueAt: Instant }
  /** Owed and not issued: an admin issues it before `dueAt`. */
  | { readonly state: 'DUE'; readonly dueAt: Instant; readonly fixedBy: 'ADMIN' }
  /** Owed, not issued, and `dueAt` has passed: an admin issues it at once. */
  | { readonly state: 'OVERDUE'; readonly dueAt: Instant; readonly fixedBy: 'ADMIN' };

const isScheduledClock = (clock: Pick<EstimateClock, 'rule'>): boolean => clock.rule !== 'REQUESTED';

/**
 * The first estimate that answers a clock. One that was given before the booking answers the booking only when it covers
 * a recurring service: otherwise a fresh one is owed on the scheduling clock too (rules.md 1.2, last row).
 */
function answer(
  clock: Pick<EstimateClock, 'rule'>,
  covering: readonly IssuedEstimate[],
  scheduledAt: Instant,
): IssuedEstimate | undefined {
  return covering.find(
    (each) => !isScheduledClock(clock) || each.isRecurring || each.issuedAt >= scheduledAt,
  );
}

/**
 * How the estimate of an appointment stands (G1, G7 to G9, G12).
 * @param issued all issued estimates of the patient, versions included; those that do not cover the day do not count.
 */
export function estimateStanding(
  need: EstimateNeed,
  issued: readonly IssuedEstimate[],
  at: Instant,
): EstimateStanding {
  if (need.insurerIsBilled) return { state: 'NOT_REQUIRED', reason: 'INSURER_BILLED' };
  if (need.clocks.length === 0) return { state: 'NOT_REQUIRED', reason: 'SHORT_LEAD' };

  const covering = issued
    .filter(
      (each) =>
        each.issuedAt <= at && each.scopeStartsOn <= need.serviceOn && need.serviceOn <= each.scopeEndsOn,
    )
    .sort((a, b) => a.issuedAt - b.issuedAt);
  const clocks = [...need.clocks].sort((a, b) => a.dueAt - b.dueAt);

  const open = clocks.find((clock) => !answer(clock, covering, need.scheduledAt));
  if (open) return { state: at < open.dueAt ? 'DUE' : 'OVERDUE', dueAt: open.dueAt, fixedBy: 'ADMIN' };

  const { estimateId } = covering.at(-1)!;
  const late = clocks.find((clock) => answer(clock, covering, need.scheduledAt)!.issuedAt >= clock.dueAt);
  return late ? { state: 'LATE_ISSUED', estimateId, dueAt: late.dueAt } : { state: 'IN_TIME', estimateId };
}
