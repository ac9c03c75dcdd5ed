import type { PlanProblem, PlanTherapist } from './plan-problem.js';

/** The calendar of a therapist with the integration sessions of booked infusions in it. */
export interface WithOwed {
  readonly therapist: PlanTherapist;
  /** When they start; null where one finds no time. */
  readonly owed: readonly number[] | null;
}

/**
 * Gives each integration session whose infusion is booked the first start after its dose, also where that is later than it should be: late
 * is said, and never is none. What is planned leaves them their time, and no infusion comes between a dose and its session.
 * @param doseEnds when the doses end, in order.
 */
export function withOwed(
  therapist: PlanTherapist,
  doseEnds: readonly number[],
  lengths: PlanProblem['lengths'],
  restAfterDose: number,
): WithOwed {
  if (doseEnds.length === 0) return { therapist, owed: [] };
  const apart = lengths.integration + lengths.rest;
  const owed: number[] = [];
  for (const end of doseEnds) {
    const from = Math.max(end + restAfterDose, (owed.at(-1) ?? -Infinity) + apart);
    const start = therapist.integrationStarts.find((each) => each >= from);
    if (start === undefined)
      return { therapist: { preparationStarts: [], integrationStarts: [] }, owed: null };
    owed.push(start);
  }
  const beside = (length: number) => (start: number) =>
    owed.every((other) => start + length + lengths.rest <= other || start >= other + apart);
  return {
    therapist: {
      preparationStarts: therapist.preparationStarts.filter(beside(lengths.preparation ?? 0)),
      integrationStarts: therapist.integrationStarts.filter(beside(lengths.integration)),
      closed: owed.map((start, index) => ({ from: doseEnds[index]! - lengths.dose, until: start + apart })),
    },
    owed,
  };
}
