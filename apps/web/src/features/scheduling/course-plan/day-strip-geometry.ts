import { addDays, wallClock } from '../../../format/zone.js';
import type { AppointmentKind } from '../../../gql/graphql.js';

const hourMs = 3_600_000;

/** An integration session starts within so many elapsed hours of the end of its dose. */
export const windowHours = 72;

/** What the strip and the small calendars need of a visit. */
export interface StripVisit {
  courseSessionId: string;
  kind: AppointmentKind;
  number: number;
  startsAt: string;
  hoursAfterDose?: number | null;
}

export interface Strip {
  days: readonly { date: string; isMonday: boolean; isWeekend: boolean }[];
  visits: readonly { courseSessionId: string; kind: AppointmentKind; number: number; at: number }[];
  /** From the end of a dose on, 72 hours. */
  windows: readonly { number: number; from: number; to: number }[];
}

const weekdayOf = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The Monday of a date's week. */
const mondayOf = (date: string) => addDays(date, -weekdayOf(date));

/**
 * Visits and the 72 hours after each dose on a strip of days, all the same width, also those of 23 and 25 hours: an instant lies
 * where the clock on the wall shows it. Places go from 0 at the left to 1 at the right.
 */
export function stripOf(visits: readonly StripVisit[], zone: string): Strip {
  const windows = visits.flatMap(({ kind, number, startsAt, hoursAfterDose }) => {
    if (kind !== 'INTEGRATION' || typeof hoursAfterDose !== 'number') return [];
    const doseEnd = Date.parse(startsAt) - hoursAfterDose * hourMs;
    return [{ number, from: doseEnd, to: doseEnd + windowHours * hourMs }];
  });
  const instants = [...visits.map(({ startsAt }) => Date.parse(startsAt)), ...windows.map(({ to }) => to)];
  const first = wallClock(Math.min(...instants), zone).date;
  const last = wallClock(Math.max(...instants), zone).date;
  const dates = datesFrom(first, last);
  const place = (instant: number) => {
    const { date, minute } = wallClock(instant, zone);
    return (dates.indexOf(date) + minute / 1440) / dates.length;
  };
  return {
    days: dates.map((date) => ({
      date,
      isMonday: weekdayOf(date) === 0,
      isWeekend: weekdayOf(date) > 4,
    })),
    visits: visits.map(({ courseSessionId, kind, number, startsAt }) => ({
      courseSessionId,
      kind,
      number,
      at: place(Date.parse(startsAt)),
    })),
    windows: windows.map(({ number, from, to }) => ({ number, from: place(from), to: place(to) })),
  };
}

export interface CalendarDay {
  date: string;
  visits: readonly { kind: AppointmentKind; number: number }[];
}

/** Visits in whole weeks from Monday on; Saturday and Sunday only where there is a visit on one. */
export function weeksOf(visits: readonly StripVisit[], zone: string): CalendarDay[][] {
  const dated = visits.map((visit) => ({ ...visit, date: wallClock(Date.parse(visit.startsAt), zone).date }));
  const dates = dated.map(({ date }) => date).sort();
  const length = dates.some((date) => weekdayOf(date) > 4) ? 7 : 5;
  return datesFrom(mondayOf(dates[0]!), mondayOf(dates.at(-1)!), 7).map((monday) =>
    datesFrom(monday, addDays(monday, length - 1)).map((date) => ({
      date,
      visits: dated.filter((visit) => visit.date === date),
    })),
  );
}

function datesFrom(first: string, last: string, step = 1): string[] {
  const dates = [];
  for (let date = first; date <= last; date = addDays(date, step)) dates.push(date);
  return dates;
}
