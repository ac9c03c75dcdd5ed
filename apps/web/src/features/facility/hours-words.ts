import { clock, shortDate } from '../../format/time.js';
import { weekdays } from './weekdays.js';

/** A span of a weekday in which a location is open. */
export interface OpenSpan {
  weekday: number;
  opens: string;
  closes: string;
}

/** `Monday to Friday 9:00 AM to 5:30 PM`: equal days in a row are said once, and a day's spans together. */
export function hoursWords(hours: readonly OpenSpan[]): string {
  const groups: { first: number; last: number; time: string }[] = [];
  for (const [at] of weekdays.entries()) {
    const time = inOrder(hours)
      .filter(({ weekday, opens, closes }) => weekday === at + 1 && opens && closes)
      .map(({ opens, closes }) => `${clockOf(opens)} to ${clockOf(closes)}`)
      .join(' and ');
    const before = groups.at(-1);
    if (before && before.time === time) before.last = at;
    else groups.push({ first: at, last: at, time });
  }
  return groups
    .filter(({ time }) => time)
    .map(
      ({ first, last, time }) => `${weekdays[first]}${last > first ? ` to ${weekdays[last]}` : ''} ${time}`,
    )
    .join(', ');
}

export const inOrder = <T extends OpenSpan>(hours: readonly T[]): T[] =>
  [...hours].sort((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens));

function clockOf(time: string): string {
  const [hour, minute] = time.split(':').map(Number);
  return clock(hour! * 60 + minute!);
}

/** `Sat Dec 19 to Sun Dec 20, floor repair`. */
export function closureWords(
  { startsOn, endsOn, reason }: { startsOn: string; endsOn: string; reason: string },
  today: string,
): string {
  const to = endsOn === startsOn ? '' : ` to ${shortDate(endsOn, today)}`;
  return `${shortDate(startsOn, today)}${to}, ${reason}`;
}
