import { DAY_MS, HOUR_MS, instant, type Instant, type Interval } from '@kapstone/kernel';

const WEEK_MS = 7 * DAY_MS;

/**
 * Starts at which a proposed infusion would come too close to the others: less than 48 elapsed hours from start to start, or
 * as the fourth in less than 168 hours (C2). Proposals keep both.
 * @param starts the other live infusions of the course.
 */
export function crowdedStarts(
  starts: readonly Instant[],
  limits: { readonly minimumHours: number; readonly maximumInWeek: number },
): Interval[] {
  const sorted = [...starts].sort((a, b) => a - b);
  const gapMs = limits.minimumHours * HOUR_MS;
  const close = sorted.map((start) => ({ start: instant(start - gapMs + 1), end: instant(start + gapMs) }));
  const full = sorted.flatMap((last, index) => {
    const first = sorted[index - limits.maximumInWeek + 1];
    if (first === undefined || last - first >= WEEK_MS) return [];
    return [{ start: instant(last - WEEK_MS + 1), end: instant(first + WEEK_MS) }];
  });
  return [...close, ...full];
}
