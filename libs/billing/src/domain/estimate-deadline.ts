import { instantAt, type Instant, type LocalDate, type ZoneId } from '@kapstone/kernel';
import { addBusinessDays, businessDaysAfter, leadBusinessDays } from './business-days.js';

/** What may oblige the practice to give an estimate. Dates are those of the practice's time zone (G8). */
export interface EstimateTriggers {
  /** The day on which the service was booked, whatever day that was; null while nothing is booked. */
  readonly scheduledOn: LocalDate | null;
  /** The day of the booked service; null while nothing is booked. */
  readonly serviceOn: LocalDate | null;
  /** The day of the patient's first question about cost (G3 makes any question a request); null when none was asked. */
  readonly requestedOn: LocalDate | null;
}

/** The row of rules.md 1.2 that sets a due date. */
export type EstimateRule = 'SCHEDULED_TEN_OR_MORE' | 'SCHEDULED_THREE_TO_NINE' | 'REQUESTED';

/** One running clock, with everything that answers "why this date". */
export interface EstimateClock {
  readonly rule: EstimateRule;
  readonly triggeredOn: LocalDate;
  /** Business days in (scheduled date, service date]; null for a request, whose clock does not depend on it. */
  readonly leadBusinessDays: number | null;
  /** The business days that were counted from the trigger; the last is the day on which the estimate is due. */
  readonly countedDays: readonly LocalDate[];
  readonly dueOn: LocalDate;
  /** The midnight that ends the due day in the practice's zone: an estimate issued before it is in time. */
  readonly dueAt: Instant;
}

export interface EstimateDeadline {
  /** The running clocks, the earliest due first (G9: that one decides); none when nothing obliges the practice. */
  readonly clocks: readonly EstimateClock[];
  /** Business days between booking and service; null while nothing is booked. */
  readonly leadBusinessDays: number | null;
  /** The last day on which a changed estimate may be given: one business day before the service. */
  readonly lastDayForChange: LocalDate | null;
}

/** From this lead on an estimate is due on the third business day (86 FR 56136). */
const LONG_LEAD = 10;
/** Below this lead booking obliges to nothing (CMS fact sheet). */
const SHORT_LEAD = 3;

const DAYS_TO_ANSWER: Readonly<Record<EstimateRule, number>> = {
  SCHEDULED_TEN_OR_MORE: 3,
  SCHEDULED_THREE_TO_NINE: 1,
  REQUESTED: 3,
};

/** The midnight that ends a local date: the instant before which something "by the end of that day" must happen. */
export const endOfDay = (date: LocalDate, zone: ZoneId): Instant => instantAt(date, 1440, zone);

function startClock(
  rule: EstimateRule,
  triggeredOn: LocalDate,
  lead: number | null,
  zone: ZoneId,
): EstimateClock {
  const countedDays = businessDaysAfter(triggeredOn, DAYS_TO_ANSWER[rule]);
  const dueOn = countedDays.at(-1)!;
  return { rule, triggeredOn, leadBusinessDays: lead, countedDays, dueOn, dueAt: endOfDay(dueOn, zone) };
}

/**
 * When a good faith estimate is due, and why (rules.md 1.2, G7 to G9; 45 CFR 149.610(b)(1)(vi)).
 * @param zone the practice's time zone, in which the dates were taken.
 */
export function estimateDeadline(triggers: EstimateTriggers, zone: ZoneId): EstimateDeadline {
  const { scheduledOn, serviceOn, requestedOn } = triggers;
  const lead = scheduledOn && serviceOn ? leadBusinessDays(scheduledOn, serviceOn) : null;
  const clocks: EstimateClock[] = [];
  if (scheduledOn && lead !== null && lead >= SHORT_LEAD) {
    const rule = lead >= LONG_LEAD ? 'SCHEDULED_TEN_OR_MORE' : 'SCHEDULED_THREE_TO_NINE';
    clocks.push(startClock(rule, scheduledOn, lead, zone));
  }
  if (requestedOn) clocks.push(startClock('REQUESTED', requestedOn, null, zone));
  return {
    clocks: clocks.sort((a, b) => a.dueAt - b.dueAt),
    leadBusinessDays: lead,
    lastDayForChange: serviceOn ? addBusinessDays(serviceOn, -1) : null,
  };
}
