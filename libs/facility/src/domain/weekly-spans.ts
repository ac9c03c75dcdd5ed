import { dayOfWeek, instantAt, type LocalDate, plusDays, type ZoneId } from '@kapstone/kernel';

/** One span of a weekly pattern in minutes after midnight on the wall of a location. */
export interface WeeklySpan {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly from: number;
  /** After `from`; 1440 is the midnight that ends the day. */
  readonly to: number;
}

export const MAX_WEEKLY_SPANS = 50;

/** Why spans cannot be a weekly pattern, in words for the person who typed them; null when they can. */
export function weeklySpansProblem(spans: readonly WeeklySpan[]): string | null {
  if (spans.length > MAX_WEEKLY_SPANS) return `A week has at most ${MAX_WEEKLY_SPANS} spans of hours.`;
  for (const { weekday, from, to } of spans) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7)
      return 'A weekday is 1 for Monday to 7 for Sunday.';
    if (from >= to) return 'Hours end after they begin.';
  }
  const sorted = [...spans].sort((a, b) => a.weekday - b.weekday || a.from - b.from);
  const overlap = sorted.some((span, i) => {
    const before = sorted[i - 1];
    return before !== undefined && before.weekday === span.weekday && span.from < before.to;
  });
  return overlap ? 'Hours of one day cannot overlap. Join them, or end one before the next begins.' : null;
}

/** A span at a location, whose clock it is told by. */
export interface SpanAtLocation extends WeeklySpan {
  readonly locationId: string;
  readonly zone: ZoneId;
}

/** So many dates have every weekday before, between and after the clock changes of each zone. */
const A_YEAR_OF_DATES = 371;

/**
 * The first two spans at different locations in which somebody would have to be at both at once; null where there are none. Clocks of
 * different zones are compared as instants, on each date on which the pattern counts, up to a year of them.
 */
export function atTwoPlaces(
  spans: readonly SpanAtLocation[],
  first: LocalDate,
  last: LocalDate,
): readonly [SpanAtLocation, SpanAtLocation] | null {
  if (new Set(spans.map(({ locationId }) => locationId)).size < 2) return null;
  const isOneZone = new Set(spans.map(({ zone }) => zone)).size === 1;
  const days = isOneZone ? 7 : A_YEAR_OF_DATES;
  const placed: { span: SpanAtLocation; start: number; end: number }[] = [];
  for (let date = first, day = 0; date <= last && day < days; date = plusDays(date, 1), day += 1) {
    for (const span of spans.filter(({ weekday }) => weekday === dayOfWeek(date))) {
      const [start, end] = [instantAt(date, span.from, span.zone), instantAt(date, span.to, span.zone)];
      placed.push({ span, start, end });
    }
  }
  placed.sort((a, b) => a.start - b.start);
  // What began before may still go on when several have begun since.
  const open: typeof placed = [];
  for (const each of placed) {
    const other = open.find(
      ({ span, end }) =>
        span.locationId !== each.span.locationId && end > each.start && each.end > each.start,
    );
    if (other) return [other.span, each.span];
    open.push(each);
    while (open[0] && open[0].end <= each.start) open.shift();
  }
  return null;
}
