/**
 * A course to be planned, in whole minutes from some midnight on. Everything that a calendar, a wish or a clock change says is in the
 * lists of starts and in `dayOf`; what is left is to choose among them.
 */
export interface PlanProblem {
  /** How many infusions, each followed by an integration session. */
  readonly infusions: number;
  /** The starts of infusions that are booked already and lie before, in order. */
  readonly prior: readonly number[];
  /** The starts of other booked infusions, in order: what is planned lies between them or behind. */
  readonly later?: readonly number[];
  /** For each infusion when it may start at the earliest: it follows those that are booked before it. */
  readonly notBefore?: readonly number[];
  /** Starts at which an infusion could be booked, in order. */
  readonly infusionStarts: readonly number[];
  /** Who could be the therapist throughout, in the order in which they are preferred. */
  readonly therapists: readonly PlanTherapist[];
  readonly lengths: {
    /** Null where no preparation is left to book. */
    readonly preparation: number | null;
    readonly dose: number;
    readonly integration: number;
    readonly infusion: number;
    /** What has to lie between two visits of the patient: a room that suits both has its turnover. */
    readonly rest: number;
  };
  readonly limits: PlanLimits;
  /** The date on the wall of a start, in days; 0 was a Monday. */
  readonly dayOf: (start: number) => number;
}

export interface PlanTherapist {
  readonly preparationStarts: readonly number[];
  readonly integrationStarts: readonly number[];
  /** Spans in which no infusion starts: from one that is booked to the end of its integration session, which is planned too. */
  readonly closed?: readonly { readonly from: number; readonly until: number }[];
}

export interface PlanLimits {
  /** From the start of an infusion to the start of the next (C2: 48 hours). */
  readonly gap: number;
  /** No more infusions than this start in any 168 hours (C2: 3). */
  readonly mostInWeek: number;
  /** Fewer in a full week cost (C2: 2). */
  readonly leastInFullWeek: number;
  /** An integration starts no earlier than this after the end of the dose: the patient has to rest. */
  readonly integrationAfter: number;
  /** And no later than this, the very end included (S4: 72 hours). Infinity where the window was lifted. */
  readonly integrationWithin: number;
}

export const WEEK_MINUTES = 7 * 24 * 60;
const MONDAY_OF = (day: number): number => Math.floor(day / 7);

/** An infusion with the first integration session of a therapist that fits it: an earlier one is never worse. */
export interface PlanNode {
  readonly start: number;
  readonly integration: number;
  /** From when the next infusion could start, as far as the integration session matters. */
  readonly ready: number;
  /** How late the integration session is, in steps. */
  readonly late: number;
  readonly day: number;
  readonly week: number;
  /** The week in which the integration session lies. */
  readonly endWeek: number;
}

/** Hours after the dose up to which an integration costs 0, 1 or 2: finer steps would drown what is ranked behind them. */
const LATE_STEPS = [48 * 60, 60 * 60, 66 * 60];

/** The infusions that can be followed by an integration session of a therapist, in order. */
export function* planNodes(
  problem: PlanProblem,
  { integrationStarts, closed = [] }: PlanTherapist,
): Generator<PlanNode, void> {
  const { lengths, limits, later = [], dayOf } = problem;
  let at = 0;
  for (const start of problem.infusionStarts) {
    const doseEnds = start + lengths.dose;
    const earliest = Math.max(doseEnds + limits.integrationAfter, start + lengths.infusion + lengths.rest);
    while (at < integrationStarts.length && integrationStarts[at]! < earliest) at += 1;
    const integration = integrationStarts[at];
    if (integration === undefined) return;
    const after = integration - doseEnds;
    if (after > limits.integrationWithin) continue;
    const ready = integration + lengths.integration + lengths.rest;
    if (later.some((other) => start < other && other < ready)) continue;
    if (closed.some(({ from, until }) => from <= start && start < until)) continue;
    const step = LATE_STEPS.findIndex((most) => after <= most);
    const day = dayOf(start);
    yield {
      start,
      integration,
      ready,
      late: step === -1 ? LATE_STEPS.length : step,
      day,
      week: MONDAY_OF(day),
      endWeek: MONDAY_OF(dayOf(integration)),
    };
  }
}

/** The same, found no further than they are asked for: most courses end long before the span in which they may. */
export class PlanNodes {
  private readonly found: PlanNode[] = [];
  private readonly more: Generator<PlanNode, void>;

  constructor(problem: PlanProblem, therapist: PlanTherapist) {
    this.more = planNodes(problem, therapist);
  }

  at(place: number): PlanNode | undefined {
    while (this.found.length <= place) {
      const next = this.more.next();
      if (next.done) return undefined;
      this.found.push(next.value);
    }
    return this.found[place];
  }

  /** Those whose integration session lies in a week or before it. */
  until(week: number): readonly PlanNode[] {
    let count = this.found.findLastIndex(({ endWeek }) => endWeek <= week) + 1;
    while ((this.at(count)?.endWeek ?? Infinity) <= week) count += 1;
    return this.found.slice(0, count);
  }
}

/** The last week in which anybody has an integration session. */
export const lastWeek = ({ therapists, dayOf }: PlanProblem): number =>
  Math.max(
    ...therapists.flatMap((each) => each.integrationStarts.slice(-1)).map((at) => MONDAY_OF(dayOf(at))),
  );

/** When the preparation session starts; null where none is needed, undefined where none fits. */
export const preparationOf = (
  { lengths }: PlanProblem,
  { preparationStarts }: PlanTherapist,
): number | null | undefined => (lengths.preparation === null ? null : preparationStarts[0]);

/** From when the first infusion may start: after the preparation session. */
export const firstReady = ({ lengths }: PlanProblem, preparation: number | null): number =>
  preparation === null ? -Infinity : preparation + lengths.preparation! + lengths.rest;

export const isMonday = (day: number): boolean => day % 7 === 0;
export const isSunday = (day: number): boolean => day % 7 === 6;

/** How many of the infusions that are booked among those to be planned start in a week. */
export const laterInWeek = ({ later = [], dayOf }: PlanProblem, week: number): number =>
  later.filter((start) => MONDAY_OF(dayOf(start)) === week).length;

/**
 * Whether an infusion can start there as far as those matter that are booked among the planned: at its distance from each, and with them
 * and those before it never too many in 168 hours.
 * @param before the starts of the infusions before it, as far as 168 hours reach.
 */
export function fitsBeside(
  { later = [], limits: { gap, mostInWeek } }: PlanProblem,
  before: readonly number[],
  start: number,
): boolean {
  if (later.length === 0) return true;
  if (later.some((other) => Math.abs(other - start) < gap)) return false;
  const all = [...before, ...later, start].sort((a, b) => a - b);
  const place = all.indexOf(start);
  for (let first = Math.max(0, place - mostInWeek); first <= place; first += 1) {
    const last = all[first + mostInWeek];
    if (last !== undefined && last - all[first]! < WEEK_MINUTES) return false;
  }
  return true;
}
