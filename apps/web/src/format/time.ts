import { addDays, wallClock } from './zone.js';

/** Minutes since midnight as `2:30 PM`. */
export function clock(minute: number): string {
  return `${bare(minute)} ${minute % 1440 < 720 ? 'AM' : 'PM'}`;
}

/** Minutes since midnight as `2:30`: inside a block, where the axis says which half of the day. */
export function bare(minute: number): string {
  const hour = Math.floor((minute % 1440) / 60);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute % 60).padStart(2, '0')}`;
}

/** Minutes since midnight as `2 PM`, the labels of an axis. */
export function hourLabel(minute: number): string {
  return clock(minute).replace(':00', '');
}

/** `2:30–3:45`, minutes since midnight. */
export function clockRange(from: number, to: number): string {
  return `${bare(from)}–${bare(to)}`;
}

/** `2:30–3:45 PM`, over noon `11:00 AM–12:15 PM`: outside the board, where no axis says which half of the day. */
export function fullRange(from: number, to: number): string {
  const isOneHalf = from % 1440 < 720 === to % 1440 < 720;
  return `${isOneHalf ? bare(from) : clock(from)}–${clock(to)}`;
}

/** `2:30 PM` of an instant (epoch milliseconds) in a zone. */
export function timeOf(instant: number, zone: string): string {
  return clock(wallClock(instant, zone).minute);
}

/** `1:19:42 PM` of an instant: when something was saved. */
export function exactTimeOf(instant: number, zone: string): string {
  const seconds = String(Math.floor(instant / 1000) % 60).padStart(2, '0');
  return timeOf(instant, zone).replace(' ', `:${seconds} `);
}

/** `Tue Nov 24`, with the year only when it is not `today`'s; both are ISO dates. */
export function shortDate(date: string, today: string): string {
  return format(date, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
}

/** `Nov 24`, or `Nov 24, 2025` when the year is not `today`'s. */
export function plainDate(date: string, today: string): string {
  return format(date, {
    month: 'short',
    day: 'numeric',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
}

/** `Mar 4, 1988`: birth dates and dates of law, always with the year. */
export function fullDate(date: string): string {
  return format(date, { month: 'short', day: 'numeric', year: 'numeric' });
}

/** `Monday, November 23`: the title of a day. */
export function dayTitle(date: string, today: string): string {
  return format(date, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
}

/** `Monday`. */
export function weekday(date: string): string {
  return format(date, { weekday: 'long' });
}

/** `Tue Nov 24, 2:30 PM`; on `today` and the day after `Today, 2:30 PM` and `Tomorrow, 2:30 PM`. */
export function dayAndTime(instant: number, zone: string, today: string): string {
  const wall = wallClock(instant, zone);
  return `${relativeDay(wall.date, today)}, ${clock(wall.minute)}`;
}

/** `Today, 9:00 AM to 1:00 PM`, one day said once; whole days as `Today, all day`, `Today to Fri Nov 27, all day`. */
export function spanWords(from: number, to: number, zone: string, today: string): string {
  const [start, end] = [wallClock(from, zone), wallClock(to, zone)];
  if (start.minute === 0 && end.minute === 0) {
    const days = new Set([start.date, addDays(end.date, -1)]);
    return `${[...days].map((date) => relativeDay(date, today)).join(' to ')}, all day`;
  }
  const until = start.date === end.date ? timeOf(to, zone) : dayAndTime(to, zone, today);
  return `${dayAndTime(from, zone, today)} to ${until}`;
}

/** `Today, 2:30 PM` in the middle of a sentence: `today, 2:30 PM`. */
export function inSentence(day: string): string {
  return day.replace(/^(Today|Tomorrow)/, (word) => word.toLowerCase());
}

/** `Today`, `Tomorrow`, else `Tue Nov 24`. */
export function relativeDay(date: string, today: string): string {
  if (date === today) return 'Today';
  if (date === addDays(today, 1)) return 'Tomorrow';
  return shortDate(date, today);
}

/**
 * A deadline: `2:30 PM` when it is today, else `Fri 3:15 PM` within the week, else `Dec 4, 3:15 PM`. A midnight is the end of
 * the day before it: `end of today`, `end of Tue Dec 1`.
 */
export function deadline(instant: number, zone: string, today: string): string {
  const wall = wallClock(instant, zone);
  if (wall.minute === 0) return `end of ${inSentence(relativeDay(addDays(wall.date, -1), today))}`;
  if (wall.date === today) return clock(wall.minute);
  const soon = wall.date > today && wall.date < addDays(today, 7);
  const day = soon ? format(wall.date, { weekday: 'short' }) : `${plainDate(wall.date, today)},`;
  return `${day} ${clock(wall.minute)}`;
}

/** `3 h 40 min`, `40 min`, `2 h`. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
}

/** The short name of a zone on a day: `ET`, `MT`; where there is none, its offset. */
export function zoneName(zone: string, instant: number): string {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName');
  return name?.value ?? zone;
}

function format(date: string, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(
    Date.parse(`${date}T12:00:00Z`),
  );
  // Weekday and date stand side by side without a comma, as on a calendar: Tue Nov 24.
  return options.weekday === 'short' ? text.replace(/^(\w+), /, '$1 ') : text;
}
