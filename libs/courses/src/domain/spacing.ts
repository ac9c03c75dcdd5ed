import {
  dateAt,
  dayOfWeek,
  DAY_MS,
  HOUR_MS,
  plusDays,
  type Instant,
  type LocalDate,
  type ZoneId,
} from '@kapstone/kernel';

/** How closely infusions may follow each other: settings of a practice (C2). */
export interface SpacingLimits {
  /** Elapsed hours from the start of one infusion to the start of the next. */
  readonly minimumHours: number;
  /** Infusions that may start in any 168 elapsed hours. */
  readonly maximumInWeek: number;
  /** Infusions in each full calendar week between the first and the last. */
  readonly minimumInFullWeek: number;
}

export const DEFAULT_SPACING: SpacingLimits = { minimumHours: 48, maximumInWeek: 3, minimumInFullWeek: 2 };

/**
 * What a sequence of infusions breaks. None of it refuses a booking: proposals keep the limits, and a move that breaks one
 * asks a psychiatrist to confirm.
 */
export type SpacingFinding =
  | {
      readonly code: 'TOO_CLOSE';
      readonly first: Instant;
      readonly second: Instant;
      readonly minimumHours: number;
    }
  | { readonly code: 'TOO_MANY_IN_WEEK'; readonly starts: readonly Instant[]; readonly maximum: number }
  | {
      readonly code: 'TOO_FEW_IN_WEEK';
      /** The Monday of the week. */
      readonly weekOf: LocalDate;
      readonly count: number;
      readonly minimum: number;
    };

const WEEK_MS = 7 * DAY_MS;

function tooClose(starts: readonly Instant[], { minimumHours }: SpacingLimits): SpacingFinding[] {
  return starts.flatMap((second, index): SpacingFinding[] => {
    const first = starts[index - 1];
    if (first === undefined || second - first >= minimumHours * HOUR_MS) return [];
    return [{ code: 'TOO_CLOSE', first, second, minimumHours }];
  });
}

/** One finding for each run of infusions, one more than allowed, that start in less than 168 hours. */
function tooMany(starts: readonly Instant[], { maximumInWeek }: SpacingLimits): SpacingFinding[] {
  return starts.flatMap((last, index): SpacingFinding[] => {
    const first = starts[index - maximumInWeek];
    if (first === undefined || last - first >= WEEK_MS) return [];
    return [
      {
        code: 'TOO_MANY_IN_WEEK',
        starts: starts.slice(index - maximumInWeek, index + 1),
        maximum: maximumInWeek,
      },
    ];
  });
}

/** Weeks run Monday to Sunday and are full when both lie within the days from the first infusion to the last. */
function tooFew(
  starts: readonly Instant[],
  zone: ZoneId,
  { minimumInFullWeek }: SpacingLimits,
): SpacingFinding[] {
  const dates = starts.map((start) => dateAt(start, zone));
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return [];
  const found: SpacingFinding[] = [];
  for (
    let weekOf = plusDays(first, (8 - dayOfWeek(first)) % 7);
    plusDays(weekOf, 6) <= last;
    weekOf = plusDays(weekOf, 7)
  ) {
    const sunday = plusDays(weekOf, 6);
    const count = dates.filter((date) => weekOf <= date && date <= sunday).length;
    if (count < minimumInFullWeek)
      found.push({ code: 'TOO_FEW_IN_WEEK', weekOf, count, minimum: minimumInFullWeek });
  }
  return found;
}

/**
 * What the infusions of a course break: less than 48 elapsed hours from start to start, more than 3 in any 168 hours,
 * fewer than 2 in a full week between the first and the last (C2).
 * @param starts the starts of the live infusions of one patient, in any order.
 * @param zone in which calendar weeks are counted: that of the location.
 */
export function spacingFindings(
  starts: readonly Instant[],
  zone: ZoneId,
  limits: SpacingLimits = DEFAULT_SPACING,
): SpacingFinding[] {
  const sorted = [...starts].sort((a, b) => a - b);
  return [...tooClose(sorted, limits), ...tooMany(sorted, limits), ...tooFew(sorted, zone, limits)];
}
