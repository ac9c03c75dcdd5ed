import { wallClock } from '../../format/zone.js';

/** An instant as the values of a date field and a time field, in a zone. */
export function wallFields(instant: number, zone: string): { date: string; time: string } {
  const { date, minute } = wallClock(instant, zone);
  const two = (value: number) => String(value).padStart(2, '0');
  return { date, time: `${two(Math.floor(minute / 60))}:${two(minute % 60)}` };
}
