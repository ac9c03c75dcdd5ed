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
