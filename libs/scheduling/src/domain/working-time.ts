import {
  dayOfWeek,
  instantAt,
  normalize,
  plusDays,
  subtract,
  type Instant,
  type Interval,
  type LocalDate,
  type LocalMinutes,
  type ZoneId,
} from '@kapstone/kernel';

/** One span of a weekly pattern in wall-clock minutes: a location's opening hours or a staff member's working hours. */
export interface WeeklyHours {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly startsAt: LocalMinutes;
  /** After the start; 1440 is the midnight that ends the day. */
  readonly endsAt: LocalMinutes;
  /** The dates on which it counts, both included; left out where it has no bound. */
  readonly from?: LocalDate;
  readonly until?: LocalDate;
}

/**
 * The working time of a run of dates in a zone: the weekly pattern and what is worked besides, less the closures, sorted and
 * disjoint. Nine o'clock is
 * nine on the wall on both sides of a clock change; a start or end that clocks skip counts as that much later, and a span
 * that vanishes with the skipped hour is left out.
 * @param closures times off, out of service or closed, as instants.
 * @param besides extra hours.
 * @param days how many dates from the first one on.
 */
export function workingTime(
  pattern: readonly WeeklyHours[],
  closures: readonly Interval[],
  firstDate: LocalDate,
  days: number,
  zone: ZoneId,
  besides: readonly Interval[] = [],
): Interval[] {
  const spans: Interval[] = [...besides];
  const weekday = dayOfWeek(firstDate);
  for (let offset = 0; offset < days; offset += 1) {
    const today = ((weekday - 1 + offset) % 7) + 1;
    let date: LocalDate | null = null;
    for (const hours of pattern) {
      if (hours.weekday !== today) continue;
      date ??= plusDays(firstDate, offset);
      if ((hours.from && date < hours.from) || (hours.until && date > hours.until)) continue;
      const start: Instant = instantAt(date, hours.startsAt, zone);
      const end: Instant = instantAt(date, hours.endsAt, zone);
      if (start < end) spans.push({ start, end });
    }
  }
  return subtract(normalize(spans), closures);
}
