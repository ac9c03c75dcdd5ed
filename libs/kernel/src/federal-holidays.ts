import { dayOfWeek, localDate, plusDays, type LocalDate } from './time.js';

/** One federal holiday and the working day on which offices keep it. */
export interface FederalHoliday {
  readonly name: string;
  /** The day that is kept, always Monday to Friday; New Year's Day of a year may be kept on December 31 before it. */
  readonly observedOn: LocalDate;
}

type Rule =
  | { readonly name: string; readonly since?: number; readonly month: number; readonly day: number }
  | {
      readonly name: string;
      readonly since?: number;
      readonly month: number;
      /** 1 Monday to 7 Sunday. */
      readonly weekday: number;
      /** Which such weekday of the month; -1 is the last. */
      readonly nth: number;
    };

const MONDAY = 1;
const THURSDAY = 4;

/**
 * The holidays that are kept everywhere (5 U.S.C. 6103(a)). Inauguration Day is kept only around Washington and is
 * therefore an ordinary business day.
 */
const RULES: readonly Rule[] = [
  { name: "New Year's Day", month: 1, day: 1 },
  { name: 'Birthday of Martin Luther King, Jr.', since: 1986, month: 1, weekday: MONDAY, nth: 3 },
  { name: "Washington's Birthday", month: 2, weekday: MONDAY, nth: 3 },
  { name: 'Memorial Day', month: 5, weekday: MONDAY, nth: -1 },
  { name: 'Juneteenth National Independence Day', since: 2021, month: 6, day: 19 },
  { name: 'Independence Day', month: 7, day: 4 },
  { name: 'Labor Day', month: 9, weekday: MONDAY, nth: 1 },
  { name: 'Columbus Day', month: 10, weekday: MONDAY, nth: 2 },
  { name: 'Veterans Day', month: 11, day: 11 },
  { name: 'Thanksgiving Day', month: 11, weekday: THURSDAY, nth: 4 },
  { name: 'Christmas Day', month: 12, day: 25 },
];

const SATURDAY = 6;
const SUNDAY = 7;

const dateOf = (year: number, month: number, day: number): LocalDate =>
  localDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );

function nthWeekday(year: number, month: number, weekday: number, nth: number): LocalDate {
  if (nth > 0) {
    const first = dateOf(year, month, 1);
    return plusDays(first, ((weekday - dayOfWeek(first) + 7) % 7) + (nth - 1) * 7);
  }
  const last = plusDays(dateOf(year, month + 1, 1), -1);
  return plusDays(last, -((dayOfWeek(last) - weekday + 7) % 7));
}

/** A holiday on a Saturday is kept the Friday before, one on a Sunday the Monday after (Executive Order 11582). */
function observed(date: LocalDate): LocalDate {
  const weekday = dayOfWeek(date);
  if (weekday === SATURDAY) return plusDays(date, -1);
  return weekday === SUNDAY ? plusDays(date, 1) : date;
}

const holidaysOfYears = new Map<number, readonly FederalHoliday[]>();

/**
 * The federal holidays that belong to a year, in order of the days on which they are observed (G7). The first may lie
 * in the year before: New Year's Day 2022 was observed on 2021-12-31.
 * @param year 1978 or later, since when all these rules hold.
 */
export function federalHolidays(year: number): readonly FederalHoliday[] {
  const known = holidaysOfYears.get(year);
  if (known) return known;
  const holidays = RULES.filter((rule) => (rule.since ?? 0) <= year).map((rule) => ({
    name: rule.name,
    observedOn: observed(
      'day' in rule
        ? dateOf(year, rule.month, rule.day)
        : nthWeekday(year, rule.month, rule.weekday, rule.nth),
    ),
  }));
  holidaysOfYears.set(year, holidays);
  return holidays;
}

/** The federal holidays observed in the half-open span (after, until], in their order (G7). */
export function holidaysBetween(after: LocalDate, until: LocalDate): FederalHoliday[] {
  const found: FederalHoliday[] = [];
  // New Year's Day may be observed in the year before its own.
  for (let year = Number(after.slice(0, 4)); year <= Number(until.slice(0, 4)) + 1; year += 1) {
    found.push(
      ...federalHolidays(year).filter(({ observedOn }) => observedOn > after && observedOn <= until),
    );
  }
  return found;
}

/** The federal holiday that is observed on a date, or null (G7). */
export function federalHolidayOn(date: LocalDate): FederalHoliday | null {
  const year = Number(date.slice(0, 4));
  const candidates = date.endsWith('-12-31') ? federalHolidays(year + 1) : federalHolidays(year);
  return candidates.find((holiday) => holiday.observedOn === date) ?? null;
}
