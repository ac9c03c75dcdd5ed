import {
  DAY_MS,
  dayInterval,
  type Instant,
  type Interval,
  isId,
  type LocalDate,
  type ZoneId,
} from '@kapstone/kernel';
import { badInput, notFound } from './api-error.js';

/**
 * Reads an id. One of another form cannot exist, and is answered like any other that does not.
 * @throws NOT_FOUND
 */
export function parseId<Id extends string>(text: string, what: string, field = 'id'): Id {
  if (!isId(text)) throw notFound(what, field);
  return text.toLowerCase() as Id;
}

/** @throws BAD_INPUT unless the integer lies in the range. */
export function parseWhole(value: number, field: string, min: number, max: number): number {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw badInput(field, `Choose a whole number from ${min} to ${max}.`);
  }
  return value;
}

/**
 * Reads what a person typed: trimmed, at most so many characters, and without NUL, which PostgreSQL cannot keep.
 * @throws BAD_INPUT naming the field.
 */
export function parseText(
  text: string,
  field: string,
  { min = 1, max }: { min?: number; max: number },
): string {
  const trimmed = text.trim();
  if (trimmed.includes('\0')) throw badInput(field, 'Text cannot contain NUL characters.');
  if (trimmed.length < min)
    throw badInput(field, min === 1 ? 'Fill this in.' : `Write at least ${min} characters.`);
  if (trimmed.length > max) throw badInput(field, `Write at most ${max.toLocaleString('en-US')} characters.`);
  return trimmed;
}

const YEAR_MS = 366 * DAY_MS;

/**
 * A time for which somebody or something is not to be had, or there besides.
 * @param fields what its beginning and its end are called.
 * @throws BAD_INPUT naming the field, unless it ends after it begins and is not over, begins within a year and is no longer than one.
 */
export function checkPeriod(
  { start, end }: Interval,
  now: Instant,
  [starts, ends]: readonly [string, string] = ['startsAt', 'endsAt'],
): void {
  if (start >= end) throw badInput(ends, 'The end lies after the beginning.');
  if (end - start > YEAR_MS) throw badInput(ends, 'Choose a time of a year at most.');
  if (end <= now) throw badInput(ends, 'Choose a time that is not over yet.');
  if (start - now > YEAR_MS) throw badInput(starts, 'Choose a time within a year from now.');
}

/** Where a day is over last: what is over there is so in every zone. */
const LAST_ZONE = 'Etc/GMT+12' as ZoneId;

/** The same for dates, both included. @throws BAD_INPUT naming the field */
export function checkDates(
  { startsOn, endsOn }: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
  now: Instant,
  fields: readonly [string, string] = ['startsOn', 'endsOn'],
): void {
  const { start } = dayInterval(startsOn, LAST_ZONE);
  checkPeriod({ start, end: dayInterval(endsOn, LAST_ZONE).end }, now, fields);
}
