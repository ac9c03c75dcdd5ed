import { type LocalDate, localDate, plusDays } from '@kapstone/kernel';

/** The dates on which a pattern of hours counts, both included. */
export interface EffectivePeriod {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** The first and the last date there are: a period that begins or ends with them has no bound there. */
export const FIRST_DATE = localDate('0001-01-01');
export const LAST_DATE = localDate('9999-12-31');

/** The dates on which some pattern begins. */
function beginnings(periods: readonly EffectivePeriod[]): LocalDate[] {
  const ends = periods.filter(({ until }) => until < LAST_DATE).map(({ until }) => plusDays(until, 1));
  return [...new Set([FIRST_DATE, ...periods.map(({ from }) => from), ...ends])].sort();
}

/**
 * The period that new hours replace: from a date up to the next change that is planned already, or, where no date is said, the
 * period that counts today.
 * @param periods of the hours that are there, of which no two from different periods overlap.
 */
export function replacedPeriod(
  periods: readonly EffectivePeriod[],
  from: LocalDate | null,
  today: LocalDate,
): EffectivePeriod {
  const all = beginnings(periods);
  const start = from ?? all.filter((date) => date <= today).at(-1)!;
  const next = all.find((date) => date > start);
  return { from: start, until: next === undefined ? LAST_DATE : plusDays(next, -1) };
}
