import {
  dayInterval,
  plusDays,
  subtract,
  type Interval,
  type LocalDate,
  type LocalMinutes,
  type ZoneId,
} from '@kapstone/kernel';
import { startsWithin, type WishConstraint } from './free-times.js';
import { workingTime } from './working-time.js';

/** What the patient would like, besides the visit itself. */
export interface PatientWishes {
  /** 1 Monday to 7 Sunday; null for any. */
  readonly weekdays: readonly number[] | null;
  /** On the wall: visits begin and end within; null for any. */
  readonly hours: { readonly from: LocalMinutes; readonly until: LocalMinutes } | null;
  readonly avoid: readonly { readonly startsOn: LocalDate; readonly endsOn: LocalDate }[];
}

export const NO_WISHES: PatientWishes = { weekdays: null, hours: null, avoid: [] };

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const MIDNIGHT = 1440;

/**
 * The starts that each wish allows to a stay of this length, over so many dates from one on; wishes that are not there are left
 * out. An hour that clocks skip is no time, and one that they repeat is there twice.
 */
export function wishedStarts(
  { weekdays, hours, avoid }: PatientWishes,
  stayMs: number,
  firstDate: LocalDate,
  days: number,
  zone: ZoneId,
): (readonly [WishConstraint, readonly Interval[]])[] {
  const within = (onDays: readonly number[], from: number, until: number): Interval[] => {
    const pattern = onDays.map((weekday) => ({
      weekday,
      startsAt: from as LocalMinutes,
      endsAt: until as LocalMinutes,
    }));
    return startsWithin(workingTime(pattern, [], firstDate, days + 1, zone), stayMs);
  };
  const found: (readonly [WishConstraint, readonly Interval[]])[] = [];
  if (weekdays) found.push(['WEEKDAYS', within(weekdays, 0, MIDNIGHT)]);
  if (hours) found.push(['HOURS', within(WEEK, hours.from, hours.until)]);
  if (avoid.length > 0) {
    const all = {
      start: dayInterval(firstDate, zone).start,
      end: dayInterval(plusDays(firstDate, days), zone).end,
    };
    const avoided = avoid.map(({ startsOn, endsOn }) => ({
      start: dayInterval(startsOn, zone).start,
      end: dayInterval(endsOn, zone).end,
    }));
    found.push(['DATES_TO_AVOID', startsWithin(subtract([all], avoided), stayMs)]);
  }
  return found;
}
