import { shortDate } from '../../../format/time.js';
import { wallClock } from '../../../format/zone.js';
import { weekdays } from '../../facility/weekdays.js';
import type { PlannedVisit } from './plan-documents.js';

type Visit = Pick<PlannedVisit, 'kind' | 'number' | 'startsAt'> & { hoursAfterDose?: number | null };

const noon = 12 * 60;

/** The days on which there are visits, each once, in order. */
const datesOf = (visits: readonly Visit[], zone: string): string[] =>
  [...new Set(visits.map(({ startsAt }) => wallClock(Date.parse(startsAt), zone).date))].sort();

/** The last day of a plan. */
const lastDateOf = (visits: readonly Visit[], zone: string): string => datesOf(visits, zone).at(-1)!;

/** From the first visit to the last: `10 days`, from two weeks on in half weeks, `2½ weeks`. */
export function lengthWords(visits: readonly Visit[], zone: string): string {
  const dates = datesOf(visits, zone);
  const days = (Date.parse(dates.at(-1)!) - Date.parse(dates[0]!)) / 86_400_000;
  if (days < 14) return days === 1 ? '1 day' : `${days} days`;
  const halves = Math.round((days / 7) * 2);
  return `${Math.floor(halves / 2)}${halves % 2 ? '½' : ''} weeks`;
}

/** 0 for Monday. */
const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The infusions of a plan, on the clock of its location. */
const infusionsOf = (visits: readonly Visit[], zone: string) =>
  visits
    .filter(({ kind }) => kind === 'INFUSION')
    .map(({ startsAt }) => wallClock(Date.parse(startsAt), zone));

/** Infusions on the same one or two weekdays every week: `Tuesdays and Fridays`. */
function sameWeekdays(visits: readonly Visit[], zone: string): string | null {
  const infusions = infusionsOf(visits, zone);
  const days = [...new Set(infusions.map(({ date }) => weekdayOf(date)))].sort();
  if (days.length > 2 || infusions.length <= days.length) return null;
  return days.map((day) => `${weekdays[day]}s`).join(' and ');
}

function halfOfDay(visits: readonly Visit[], zone: string): string | null {
  const minutes = infusionsOf(visits, zone).map(({ minute }) => minute);
  if (minutes.every((minute) => minute < noon)) return 'Infusions in the morning';
  return minutes.every((minute) => minute >= noon) ? 'Infusions in the afternoon' : null;
}

/**
 * What each proposal is called: the first thing that it alone has. Where there is none, when it ends, begins, or its place in the row.
 */
export function proposalTitles(
  proposals: readonly { visits: readonly Visit[]; finishesOn: string }[],
  zone: string,
  today: string,
): string[] {
  if (proposals.length === 1) return ['What fits'];
  const dates = proposals.map(({ visits }) => datesOf(visits, zone));
  const least = (of: readonly (number | string)[], at: number): boolean =>
    of.every((each, other) => other === at || of[at]! < each);
  const finishes = proposals.map(({ finishesOn }) => finishesOn);
  const starts = proposals.map(({ visits }) => infusionsOf(visits, zone)[0]?.date ?? '');
  const days = dates.map(({ length }) => length);
  const waits = proposals.map(({ visits }) =>
    Math.max(...visits.map((each) => Math.floor(each.hoursAfterDose ?? 0))),
  );
  const words = (at: number): (string | null)[] => {
    const { visits, finishesOn } = proposals[at]!;
    return [
      least(finishes, at) ? 'Finishes first' : null,
      sameWeekdays(visits, zone),
      halfOfDay(visits, zone),
      least(days, at) ? 'Fewest days to come' : null,
      least(waits, at) ? 'Integration soonest' : null,
      least(starts, at) ? 'First infusion soonest' : null,
      `Finishes ${shortDate(finishesOn, today)}`,
      starts[at]! && `First infusion ${shortDate(starts[at], today)}`,
      ...visits
        .filter(({ kind }) => kind === 'INFUSION')
        .map(
          ({ number, startsAt }) =>
            `Infusion ${number} on ${shortDate(wallClock(Date.parse(startsAt), zone).date, today)}`,
        ),
    ];
  };
  const all = proposals.map((_, at) => words(at));
  return all.map(
    (own, at) =>
      own.find((word) => word && all.every((other, each) => each === at || !other.includes(word))) ??
      (at === 0 ? 'Best fit' : `Choice ${at + 1}`),
  );
}

/** When the end of the plan moves with a visit: `Finishes Mon Dec 14 instead of Fri Dec 11`. */
export function endWords(
  before: readonly Visit[],
  after: readonly Visit[],
  zone: string,
  today: string,
): string | null {
  const [was, is] = [lastDateOf(before, zone), lastDateOf(after, zone)];
  return was === is ? null : `Finishes ${shortDate(is, today)} instead of ${shortDate(was, today)}.`;
}
