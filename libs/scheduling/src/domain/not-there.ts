import {
  dateAt,
  dayInterval,
  epochDay,
  type Instant,
  instant,
  intersect,
  type Interval,
  type LocalDate,
  MINUTE_MS,
  normalize,
  overlaps,
  plusDays,
  plusMinutes,
  type ZoneId,
} from '@kapstone/kernel';
import { GRID_MS, heldFrom, startsWithin, type VisitExtent } from './free-times.js';
import { timeAtWork, timeOffAt } from './ground.js';
import type { StaffFacts } from './schedule-facts.js';
import { calendarDay, clockTime } from './words.js';

/** Why somebody is at a location for no visit that starts then, whatever else is booked. */
export type NotThere =
  | { readonly because: 'NO_HOURS_HERE' }
  /** They work there, but not on these days. */
  | { readonly because: 'NO_HOURS_THAT_DAY' }
  | { readonly because: 'AWAY'; readonly at: Instant }
  /** They are there as it begins, and go before it ends. */
  | {
      readonly because: 'LEAVES_BEFORE_END';
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly until: Instant;
    }
  /** They come when it, or its preparation, has begun. */
  | { readonly because: 'COMES_AFTER_START'; readonly beginsAt: Instant; readonly from: Instant }
  | { readonly because: 'OTHER_HOURS' };

/** A staff member, with what is known of when they work at a location. */
type Worker = Pick<StaffFacts, 'id' | 'active' | 'roles' | 'kinds' | 'hours' | 'timeOff' | 'extraHours'>;

/** The dates that are on some of these times. */
export function datesIn(times: readonly Interval[], zone: ZoneId): LocalDate[] {
  const dates: LocalDate[] = [];
  for (const { start, end } of times) {
    const last = dateAt(instant(end - 1), zone);
    for (let date = dateAt(start, zone); date <= last; date = plusDays(date, 1))
      if (date !== dates.at(-1)) dates.push(date);
  }
  return dates;
}

/** The first of these times on the grid of starts, or at all where none is; the last one likewise. */
const firstOf = (times: readonly Interval[]): Instant | undefined => onGrid(times) ?? times[0]?.start;
const lastOf = (times: readonly Interval[]): Instant | undefined =>
  onGrid([...times].reverse(), Math.floor) ?? times.at(-1)?.start;

function onGrid(times: readonly Interval[], round = Math.ceil): Instant | undefined {
  for (const { start, end } of times) {
    const at = round((round === Math.ceil ? start : end - 1) / GRID_MS) * GRID_MS;
    if (start <= at && at < end) return instant(at);
  }
  return undefined;
}

/**
 * Judges somebody for a visit that starts at any of these times: one start of a booking, or all that a search asked for.
 * @param starts sorted; facts have to be whole for the dates on which they are.
 * @returns null where they are there throughout for one of them.
 */
export function whyNotThere(
  person: Worker,
  starts: readonly Interval[],
  extent: VisitExtent,
  zone: ZoneId,
): NotThere | null {
  const dates = datesIn(starts, zone);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  const days = epochDay(last) - epochDay(first) + 3;
  const workOf = (who: Worker): Interval[] => timeAtWork(who, plusDays(first, -1), days, zone);
  const work = workOf(person);
  const wholeMs = (extent.preparationMinutes + extent.durationMinutes + extent.recoveryMinutes) * MINUTE_MS;
  /** Of the starts, those whose visit, with its preparation, begins then. */
  const beginning = (times: readonly Interval[]): Interval[] =>
    intersect(
      starts,
      times.map(({ start, end }) => ({
        start: plusMinutes(start, extent.preparationMinutes),
        end: plusMinutes(end, extent.preparationMinutes),
      })),
    );
  if (beginning(startsWithin(work, wholeMs)).length > 0) return null;
  if (person.hours.length === 0 && person.extraHours.length === 0) return { because: 'NO_HOURS_HERE' };

  const usual = workOf({ ...person, timeOff: [] });
  const missed = firstOf(beginning(startsWithin(usual, wholeMs)));
  if (missed !== undefined) {
    const held = heldFrom(missed, extent);
    return { because: 'AWAY', at: instant(Math.max(held.start, timeOffAt(person, held)?.start ?? 0)) };
  }
  const begun = firstOf(beginning(work));
  if (begun !== undefined) {
    const held = heldFrom(begun, extent);
    const { end } = work.find((span) => span.start <= held.start && held.start < span.end)!;
    return { because: 'LEAVES_BEFORE_END', startsAt: begun, endsAt: held.end, until: end };
  }
  const early = work.map(({ start }) => ({ start: instant(start - wholeMs + 1), end: start }));
  const begins = lastOf(beginning(normalize(early)));
  if (begins !== undefined) {
    const held = heldFrom(begins, extent);
    const { start } = work.find((span) => overlaps(span, held))!;
    return { because: 'COMES_AFTER_START', beginsAt: held.start, from: start };
  }
  const onThem = dates.map((date) => dayInterval(date, zone));
  return intersect(normalize(onThem), usual).length === 0
    ? { because: 'NO_HOURS_THAT_DAY' }
    : { because: 'OTHER_HOURS' };
}

/** The same of one start, in words for the desk. */
export function notThereWords(
  name: string,
  place: string,
  start: Instant,
  why: NotThere,
  zone: ZoneId,
): string {
  const day = calendarDay(dateAt(start, zone), dateAt(start, zone));
  switch (why.because) {
    case 'NO_HOURS_HERE':
      return `${name} does not work at ${place} then.`;
    case 'NO_HOURS_THAT_DAY':
      return `${name} has no hours at ${place} on ${day}.`;
    case 'AWAY':
      return `${name} is away at ${clockTime(why.at, zone)}.`;
    case 'LEAVES_BEFORE_END':
      return `The visit would end at ${clockTime(why.endsAt, zone)}, ${name} is there until ${clockTime(why.until, zone)}.`;
    case 'COMES_AFTER_START':
      return `The visit would begin at ${clockTime(why.beginsAt, zone)}, ${name} is there from ${clockTime(why.from, zone)}.`;
    case 'OTHER_HOURS':
      return `${name} does not work at ${place} at ${clockTime(start, zone)}.`;
  }
}
