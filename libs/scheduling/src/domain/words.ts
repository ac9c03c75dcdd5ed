import {
  dateAt,
  dayOfWeek,
  minutesAt,
  type Instant,
  type LocalDate,
  type LocalMinutes,
  type ZoneId,
} from '@kapstone/kernel';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2:30 PM`, as the wall clock of a zone shows it. */
export function clockTime(at: Instant, zone: ZoneId): string {
  const minutes: LocalMinutes = minutesAt(at, zone);
  const hour = Math.floor(minutes / 60);
  return `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** `Tue Nov 24`, with the year only when it is another one than that of a date nearby. */
export function calendarDay(date: LocalDate, nearby: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const words = `${WEEKDAYS[dayOfWeek(date) - 1]} ${MONTHS[month - 1]} ${day}`;
  return date.slice(0, 4) === nearby.slice(0, 4) ? words : `${words}, ${year}`;
}

/** The time alone on the date of another instant, and with its day otherwise: `4:00 PM`, `Wed Nov 25, 9:00 AM`. */
export function timeFrom(at: Instant, other: Instant, zone: ZoneId): string {
  const date = dateAt(at, zone);
  const nearby = dateAt(other, zone);
  return date === nearby ? clockTime(at, zone) : `${calendarDay(date, nearby)}, ${clockTime(at, zone)}`;
}

/** `78 h 50 min`, `72 h`: whole hours alone would say of what is just too late that it is not. */
export function hoursWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest > 0 ? ` ${rest} min` : ''}`;
}
