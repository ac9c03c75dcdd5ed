import {
  DAY_MS,
  dayInterval,
  dayOfWeek,
  groupBy,
  instantAt,
  MINUTE_MS,
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

/** A date as a calendar is walked over it. */
interface Day {
  readonly date: LocalDate;
  readonly weekday: number;
  readonly start: Instant;
  /** No clock changes on it: minutes on the wall are elapsed minutes. */
  readonly isPlain: boolean;
}

/** The last run of dates that was asked for: a search asks for the same one for each of a hundred people. */
let lastRun: { readonly key: string; readonly days: readonly Day[] } = { key: '', days: [] };

function runOfDays(firstDate: LocalDate, count: number, zone: ZoneId): readonly Day[] {
  const key = `${firstDate} ${count} ${zone}`;
  if (lastRun.key === key) return lastRun.days;
  const days = Array.from({ length: count }, (_, offset): Day => {
    const date = plusDays(firstDate, offset);
    const { start, end } = dayInterval(date, zone);
    return { date, weekday: dayOfWeek(date), start, isPlain: end - start === DAY_MS };
  });
  lastRun = { key, days };
  return days;
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
  const onWeekday = groupBy(pattern, ({ weekday }) => weekday);
  for (const { date, weekday, start: midnight, isPlain } of runOfDays(firstDate, days, zone)) {
    const at = (minutes: LocalMinutes): Instant =>
      isPlain ? ((midnight + minutes * MINUTE_MS) as Instant) : instantAt(date, minutes, zone);
    for (const hours of onWeekday.get(weekday) ?? []) {
      if ((hours.from && date < hours.from) || (hours.until && date > hours.until)) continue;
      const [start, end] = [at(hours.startsAt), at(hours.endsAt)];
      if (start < end) spans.push({ start, end });
    }
  }
  return subtract(normalize(spans), closures);
}
