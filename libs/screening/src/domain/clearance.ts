import { plusDays, type Instant, type LocalDate } from '@kapstone/kernel';

/** What a psychiatrist decides on a patient's candidacy. A hold is a clinical stop that only a clinician lifts. */
export type ScreeningOutcome = 'CLEARED' | 'DECLINED' | 'ON_HOLD';

/** One recorded decision. */
export interface ScreeningDecision {
  readonly decisionId: string;
  readonly outcome: ScreeningOutcome;
  readonly decidedAt: Instant;
  /** The first day on which a clearance no longer holds, in the practice's time zone; other outcomes do not expire. */
  readonly expiresOn: LocalDate;
}

export interface Clearance {
  readonly state: 'VALID' | 'NONE' | 'EXPIRED' | 'DECLINED' | 'ON_HOLD';
  /** The decision that the answer rests on; null where none was made. */
  readonly decisionId: string | null;
  /** Of a clearance the first day on which it does not hold; otherwise null. */
  readonly until: LocalDate | null;
}

const DEFAULT_CLEARANCE_DAYS = 90;

/** The first day on which a clearance no longer holds: 90 days after the decision by default. */
export const clearanceExpiry = (decidedOn: LocalDate, days = DEFAULT_CLEARANCE_DAYS): LocalDate =>
  plusDays(decidedOn, days);

/** Of two decisions at one instant the stricter counts. */
const STRICTNESS: Readonly<Record<ScreeningOutcome, number>> = { CLEARED: 0, DECLINED: 1, ON_HOLD: 2 };

/**
 * Whether a patient is cleared for a dose on a day: the latest decision rules, a clearance until the day it expires, a
 * decline or a hold until another decision is made.
 * @param decisions all decisions on one patient; those after `at` do not count.
 * @param on the day of the dose in the practice's time zone.
 */
export function clearance(decisions: readonly ScreeningDecision[], on: LocalDate, at: Instant): Clearance {
  let latest: ScreeningDecision | null = null;
  for (const decision of decisions) {
    if (decision.decidedAt > at) continue;
    const isLater =
      latest === null ||
      decision.decidedAt > latest.decidedAt ||
      (decision.decidedAt === latest.decidedAt && STRICTNESS[decision.outcome] > STRICTNESS[latest.outcome]);
    if (isLater) latest = decision;
  }
  if (latest === null) return { state: 'NONE', decisionId: null, until: null };
  const { decisionId, outcome, expiresOn } = latest;
  if (outcome !== 'CLEARED') return { state: outcome, decisionId, until: null };
  return { state: on < expiresOn ? 'VALID' : 'EXPIRED', decisionId, until: expiresOn };
}
