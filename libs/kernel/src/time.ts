import { Temporal } from 'temporal-polyfill';

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly __unit: 'epoch-ms' };

/** A calendar date without a zone, `2026-11-27`. Compares correctly as text. */
export type LocalDate = string & { readonly __unit: 'local-date' };

/** A wall-clock time in minutes after midnight, 0 to 1440. */
export type LocalMinutes = number & { readonly __unit: 'local-minutes' };

/** An IANA time zone name, `America/New_York`. */
export type ZoneId = string & { readonly __unit: 'iana-zone' };

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** @throws RangeError when the milliseconds are not an integer. */
export function instant(epochMs: number): Instant {
  if (!Number.isSafeInteger(epochMs)) throw new RangeError(`not an instant: ${epochMs}`);
  return epochMs as Instant;
}

/**
 * Reads an ISO 8601 instant that carries its offset, `2026-11-27T11:10-05:00`.
 * @throws RangeError when it is not one.
 */
export const parseInstant = (text: string): Instant =>
  Temporal.Instant.from(text).epochMilliseconds as Instant;

export const toIso = (at: Instant): string => new Date(at).toISOString();

export const plusMs = (at: Instant, ms: number): Instant => instant(at + ms);
export const plusMinutes = (at: Instant, minutes: number): Instant => instant(at + minutes * MINUTE_MS);
export const plusHours = (at: Instant, hours: number): Instant => instant(at + hours * HOUR_MS);

/**
 * Reads a date.
 * @throws RangeError when the calendar has no such day (2026-02-30).
 */
export function localDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`not a date: ${text}`);
  return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate;
}

/** Names as the time zone database writes them, without those that are only links to others, such as `US/Eastern` and `EST`. */
const ZONE_NAME =
  /^(UTC|(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(\/[A-Z][\w-]*)+)$/;

/** Whether the time zone database knows the name, in this spelling. Offsets such as `+05:00` are not zones. */
export function isZone(name: string): boolean {
  if (!ZONE_NAME.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions();
    // Intl takes any case, and answers with names of its own for some zones.
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

/** Whole days from 1970-01-01 to a date. Calendar days need no zone, so plain integers serve, ten times as fast. */
export const epochDay = (date: LocalDate): number => Date.parse(date) / DAY_MS;

/** @throws RangeError outside the years 0000 to 9999, where dates no longer compare as text. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  const sum = new Date((epochDay(date) + days) * DAY_MS);
  const year = sum.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`not a date: ${date} plus ${days} days`);
  // toISOString takes four times as long, and calendars are walked day by day.
  const digits = year * 10_000 + (sum.getUTCMonth() + 1) * 100 + sum.getUTCDate();
  const text = String(digits).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` as LocalDate;
}

/** Adds calendar months; a day the month does not have becomes its last (Jan 31 + 1 month = Feb 28). */
export const plusMonths = (date: LocalDate, months: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as LocalDate;

/** 1 Monday to 7 Sunday. */
export const dayOfWeek = (date: LocalDate): number => ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;

/** One date in a zone: the midnight that starts it and the one that ends it. */
interface LocalDay {
  readonly start: Instant;
  readonly end: Instant;
}

/** The instant of a wall-clock time, straight from the time zone database. */
const zonedInstant = (date: LocalDate, minutes: number, zone: ZoneId): Instant =>
  Temporal.PlainDate.from(date)
    .toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds as Instant;

/**
 * Days that were looked up before. A board or a search asks for the same few days thousands of times, and the time zone
 * database takes tens of microseconds for each answer, which never changes while the process runs.
 */
const knownDays = new Map<string, LocalDay>();
const MAX_KNOWN_DAYS = 10_000;

function localDay(date: LocalDate, zone: ZoneId): LocalDay {
  const key = `${zone} ${date}`;
  const known = knownDays.get(key);
  if (known) return known;
  const day = { start: zonedInstant(date, 0, zone), end: zonedInstant(plusDays(date, 1), 0, zone) };
  if (knownDays.size >= MAX_KNOWN_DAYS) knownDays.clear();
  knownDays.set(key, day);
  return day;
}

/** Whether no clock changes on a day, so that wall-clock minutes are elapsed minutes. */
const isPlain = (day: LocalDay): boolean => day.end - day.start === DAY_MS;

interface NamedDay extends LocalDay {
  readonly date: LocalDate;
}

/** The local dates around a UTC day, the likeliest first, by zone and epoch day. */
const touchedDates = new Map<ZoneId, Map<number, readonly NamedDay[]>>();

function datesTouching(utcDay: number, zone: ZoneId): readonly NamedDay[] {
  let ofZone = touchedDates.get(zone);
  if (!ofZone || ofZone.size >= MAX_KNOWN_DAYS) {
    ofZone = new Map<number, readonly NamedDay[]>();
    touchedDates.set(zone, ofZone);
  }
  let dates = ofZone.get(utcDay);
  if (!dates) {
    const utcDate = new Date(utcDay * DAY_MS).toISOString().slice(0, 10) as LocalDate;
    dates = [0, -1, 1].map((offset) => {
      const date = plusDays(utcDate, offset);
      return { date, ...localDay(date, zone) };
    });
    ofZone.set(utcDay, dates);
  }
  return dates;
}

/** The date on the wall at an instant in a zone. */
export function dateAt(at: Instant, zone: ZoneId): LocalDate {
  for (const { date, start, end } of datesTouching(Math.floor(at / DAY_MS), zone)) {
    if (start <= at && at < end) return date;
  }
  throw new RangeError(`no date at ${toIso(at)} in ${zone}`);
}

/** The minutes after midnight on the wall at an instant in a zone. */
export function minutesAt(at: Instant, zone: ZoneId): LocalMinutes {
  const day = localDay(dateAt(at, zone), zone);
  if (isPlain(day)) return Math.floor((at - day.start) / MINUTE_MS) as LocalMinutes;
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return (local.hour * 60 + local.minute) as LocalMinutes;
}

/**
 * The instant at which a wall clock in a zone shows a time on a date. A time skipped by a clock change
 * becomes the one as far after it; of a time that occurs twice the first is taken (RFC 5545).
 * @param minutes after midnight; 1440 is the midnight that ends the date.
 * @throws RangeError unless the minutes are an integer from 0 to 1440.
 */
export function instantAt(date: LocalDate, minutes: number, zone: ZoneId): Instant {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1440) {
    throw new RangeError(`not a time of day: ${minutes} minutes`);
  }
  const day = localDay(date, zone);
  if (minutes === 1440) return day.end;
  return isPlain(day) ? plusMinutes(day.start, minutes) : zonedInstant(date, minutes, zone);
}

/** The span from the midnight that starts a date to the one that ends it; 23 to 25 hours where clocks change. */
export const dayInterval = (date: LocalDate, zone: ZoneId): { start: Instant; end: Instant } => {
  const { start, end } = localDay(date, zone);
  return { start, end };
};
