import {
  dayOfWeek,
  epochDay,
  federalHolidayOn,
  holidaysBetween,
  plusDays,
  type LocalDate,
} from '@kapstone/kernel';

const FRIDAY = 5;

/** Monday to Friday and no observed federal holiday (G7, a convention: the regulation does not define the term). */
export const isBusinessDay = (date: LocalDate): boolean =>
  dayOfWeek(date) <= FRIDAY && federalHolidayOn(date) === null;

/**
 * The business days that follow a date, the nearest first (G8: the date itself never counts, business day or not).
 * @param count how many, 0 or more.
 */
export function businessDaysAfter(date: LocalDate, count: number): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = date; days.length < count;) {
    day = plusDays(day, 1);
    if (isBusinessDay(day)) days.push(day);
  }
  return days;
}

/**
 * The nth business day after a date, or before it where the count is negative; the date itself for 0.
 * @param count an integer.
 */
export function addBusinessDays(date: LocalDate, count: number): LocalDate {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = plusDays(day, step);
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

/** Days Monday to Friday from 1970-01-01, a Thursday, up to and including a day. */
function weekdaysUntil(day: number): number {
  const sinceMonday = day + 3; // the Monday of that week is day -3
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5);
}

/**
 * How many business days lie in the half-open span (scheduled date, service date] (G7); 0 when the service is not after
 * the scheduling. Counted by arithmetic, since the lead of a date years away must cost no more than that of tomorrow.
 */
export function leadBusinessDays(scheduledOn: LocalDate, serviceOn: LocalDate): number {
  if (serviceOn <= scheduledOn) return 0;
  const weekdays = weekdaysUntil(epochDay(serviceOn)) - weekdaysUntil(epochDay(scheduledOn));
  return weekdays - holidaysBetween(scheduledOn, serviceOn).length;
}
