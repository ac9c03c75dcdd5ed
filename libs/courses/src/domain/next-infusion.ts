import {
  dateAt,
  dayOfWeek,
  instantAt,
  plusDays,
  plusHours,
  type Instant,
  type ZoneId,
} from '@kapstone/kernel';
import { DEFAULT_SPACING, type SpacingLimits } from './spacing.js';

const LAST_MINUTE = 1439;

/**
 * The last instant at which the next infusion of a course may start so that no full week is left with too few (C2): after it the
 * others that the week needs still find their distance.
 * @param starts the starts of the live infusions of the course, in any order.
 * @param left how many infusions are still to be booked.
 * @returns null where the course has not begun or has none left.
 */
export function nextInfusionBy(
  starts: readonly Instant[],
  left: number,
  zone: ZoneId,
  { minimumHours, minimumInFullWeek }: SpacingLimits = DEFAULT_SPACING,
): Instant | null {
  if (starts.length === 0 || left < 1) return null;
  const dates = starts.map((start) => dateAt(start, zone)).sort();
  const [first, last] = [dates[0]!, dates.at(-1)!];
  const monday = plusDays(last, 1 - dayOfWeek(last));
  const inLastWeek = dates.filter((date) => date >= monday).length;
  const isOpen = monday >= first && inLastWeek < minimumInFullWeek;
  const weekOf = isOpen ? monday : plusDays(monday, 7);
  const missing = minimumInFullWeek - (isOpen ? inLastWeek : 0);
  // A course that ends before the Sunday does not fill its last week, and owes it nothing.
  const lastDay = plusDays(weekOf, left < missing ? 5 : 6);
  const others = Math.min(missing, left) - 1;
  return plusHours(instantAt(lastDay, LAST_MINUTE, zone), -others * minimumHours);
}
