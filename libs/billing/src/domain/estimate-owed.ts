import {
  holidaysBetween,
  type FederalHoliday,
  dateAt,
  type Instant,
  type LocalDate,
  type ZoneId,
} from '@kapstone/kernel';
import { endOfDay, estimateDeadline, type EstimateRule } from './estimate-deadline.js';
import { estimateStanding, type EstimateStanding, type IssuedEstimate } from './estimate-standing.js';

/** A booked visit, as far as an estimate depends on it. */
export interface BookedService {
  readonly scheduledAt: Instant;
  readonly startsAt: Instant;
}

/** What is known of one patient's claim to an estimate. */
export interface EstimateClaim {
  /** Insured and wants the insurer to be billed: then no estimate is owed (G1). */
  readonly insurerIsBilled: boolean;
  /** Visits that are still to come. */
  readonly booked: readonly BookedService[];
  /** The days on which the patient asked what it will cost (G3). */
  readonly requestedOn: readonly LocalDate[];
  /** Every estimate ever issued to the patient, replaced versions included. */
  readonly issued: readonly IssuedEstimate[];
}

/** The date by which an estimate must be given, with everything that answers "why this date". */
export interface RunningDeadline {
  readonly rule: EstimateRule | 'SCOPE_CHANGED';
  readonly triggeredOn: LocalDate;
  /** The day of the visit that started the clock; null for a request. */
  readonly serviceOn: LocalDate | null;
  readonly leadBusinessDays: number | null;
  readonly countedDays: readonly LocalDate[];
  readonly dueOn: LocalDate;
  /** The midnight that ends the due day in the practice's zone. */
  readonly dueAt: Instant;
  /** The last day on which a changed estimate may be given. */
  readonly lastDayForChange: LocalDate | null;
}

/** Whether an insurer gets the bill (G1): only then no estimate is owed. */
export const insurerIsBilled = (coverage: string, intendsToClaim: boolean): boolean =>
  coverage === 'INSURED' && intendsToClaim;

/** The earliest question about cost since which no estimate has been issued; null when each has its answer. */
export function openRequest(claim: EstimateClaim, zone: ZoneId): LocalDate | null {
  if (claim.requestedOn.length === 0) return null;
  const lastIssuedOn = claim.issued
    .map((each) => dateAt(each.issuedAt, zone))
    .sort()
    .at(-1);
  const open = claim.requestedOn.filter((asked) => lastIssuedOn === undefined || lastIssuedOn < asked);
  return open.sort()[0] ?? null;
}

/** The clocks that one visit and an open request start. */
function clocksOf(booked: BookedService, claim: EstimateClaim, zone: ZoneId) {
  const serviceOn = dateAt(booked.startsAt, zone);
  const scheduledOn = dateAt(booked.scheduledAt, zone);
  return {
    serviceOn,
    ...estimateDeadline({ scheduledOn, serviceOn, requestedOn: openRequest(claim, zone) }, zone),
  };
}

/**
 * How the estimate of one visit stands (G1 to G9, G12): what readiness asks billing.
 * @param zone the practice's time zone: legal dates are taken there (G8).
 */
export function visitEstimateStanding(
  booked: BookedService,
  claim: EstimateClaim,
  zone: ZoneId,
  at: Instant,
): EstimateStanding {
  const { serviceOn, clocks } = clocksOf(booked, claim, zone);
  const need = { insurerIsBilled: claim.insurerIsBilled, serviceOn, scheduledAt: booked.scheduledAt, clocks };
  return estimateStanding(need, claim.issued, at);
}

/** The clocks of a patient that no estimate answers yet, the earliest due first (G9). */
function openClocks(claim: EstimateClaim, zone: ZoneId, at: Instant): RunningDeadline[] {
  const open: RunningDeadline[] = [];
  for (const booked of claim.booked) {
    const standing = visitEstimateStanding(booked, claim, zone, at);
    if (standing.state !== 'DUE' && standing.state !== 'OVERDUE') continue;
    const { serviceOn, clocks, lastDayForChange } = clocksOf(booked, claim, zone);
    for (const clock of clocks) {
      if (clock.rule !== 'REQUESTED') open.push({ ...clock, serviceOn, lastDayForChange });
    }
  }
  const requestedOn = openRequest(claim, zone);
  const asked = estimateDeadline({ scheduledOn: null, serviceOn: null, requestedOn }, zone);
  for (const clock of asked.clocks) open.push({ ...clock, serviceOn: null, lastDayForChange: null });
  return open.sort((a, b) => a.dueAt - b.dueAt);
}

/** By when the patient must be given an estimate that they do not have; null when nothing is owed. */
export const estimateOwed = (claim: EstimateClaim, zone: ZoneId, at: Instant): RunningDeadline | null =>
  claim.insurerIsBilled ? null : (openClocks(claim, zone, at)[0] ?? null);

/**
 * By when a changed estimate must be given: one business day before the next visit (1.2, scope change after scheduling); null
 * while no visit is booked. A visit that was too near when the change came up does not count, unless there is no other.
 * @param changedAt when the new version was begun.
 */
export function changeDeadline(
  claim: EstimateClaim,
  changedAt: Instant,
  zone: ZoneId,
): RunningDeadline | null {
  const triggeredOn = dateAt(changedAt, zone);
  const visits = [...claim.booked]
    .sort((a, b) => a.startsAt - b.startsAt)
    .map((booked) => clocksOf(booked, claim, zone));
  const next = visits.find((visit) => visit.lastDayForChange! >= triggeredOn) ?? visits[0];
  if (claim.insurerIsBilled || !next) return null;
  const { serviceOn, lastDayForChange, leadBusinessDays } = next;
  const dueOn = lastDayForChange!;
  return {
    rule: 'SCOPE_CHANGED',
    triggeredOn,
    serviceOn,
    leadBusinessDays,
    countedDays: [dueOn],
    dueOn,
    dueAt: endOfDay(dueOn, zone),
    lastDayForChange,
  };
}

/**
 * By when a draft must be issued: of what the patient is owed and, for a new version, what the change asks, the earlier (G9).
 * @param changedAt when the new version was begun; null for a first version.
 */
export function draftDeadline(
  claim: EstimateClaim,
  changedAt: Instant | null,
  zone: ZoneId,
  at: Instant,
): RunningDeadline | null {
  const owed = estimateOwed(claim, zone, at);
  const changed = changedAt === null ? null : changeDeadline(claim, changedAt, zone);
  if (owed === null || changed === null) return owed ?? changed;
  return changed.dueAt < owed.dueAt ? changed : owed;
}

/**
 * The holidays that were not counted on the way to a deadline, nor in the lead before the service (G7): part of "why this
 * date".
 */
export function holidaysSkipped({
  triggeredOn,
  dueOn,
  serviceOn,
}: Pick<RunningDeadline, 'triggeredOn' | 'dueOn' | 'serviceOn'>): FederalHoliday[] {
  return holidaysBetween(triggeredOn, serviceOn !== null && serviceOn > dueOn ? serviceOn : dueOn);
}
