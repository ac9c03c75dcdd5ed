import { dateAt, dayOfWeek, type Instant, plusDays } from '@kapstone/kernel';
import {
  calendarDay,
  clockTime,
  type Constraint,
  type FreeTimeSearch,
  type NeedName,
  needStanding,
  needWords,
  noticeWords,
  possibleStarts,
  type ScheduleFacts,
  type UnavailableReason,
} from '../domain/index.js';

/** A search that found nothing, with what it was made of. */
export interface FailedSearch {
  readonly wanted: FreeTimeSearch;
  readonly facts: ScheduleFacts;
  /** For when was asked: "in the next 8 weeks". */
  readonly span: string;
}

const DAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];
const WEEK = 7;

/** The weekdays that come into question at all, in words, where they are two at most: "on Tuesdays". */
function weekdayWords({ wanted, facts }: FailedSearch): string | null {
  const { zone } = facts.location;
  const days = new Set<number>();
  for (const { start, end } of possibleStarts(wanted)) {
    const last = dateAt((end - 1) as Instant, zone);
    for (let date = dateAt(start, zone); date <= last && days.size < WEEK; date = plusDays(date, 1))
      days.add(dayOfWeek(date));
  }
  if (days.size === 0 || days.size > 2) return null;
  return `on ${[...days]
    .sort()
    .map((day) => DAYS[day - 1])
    .join(' and ')}`;
}

const named = (names: readonly string[]): string => names.join(' or ');

/** The people or rooms that are asked for by name. */
function askedFor({ wanted, facts }: FailedSearch, isRoom: boolean): string[] {
  const ids = [...(wanted.preferred ?? [])].flatMap(([need, some]) =>
    (need === 'ROOM') === isRoom ? [...some] : [],
  );
  const all: readonly { readonly id: string; readonly name: string }[] = isRoom ? facts.rooms : facts.staff;
  return all.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

function roomReason(search: FailedSearch, name: string): UnavailableReason | null {
  const room = search.facts.rooms.find((each) => each.name === name);
  const [broken] = room?.outOfService ?? [];
  if (!broken || needStanding(search.wanted, 'ROOM') !== 'ABSENT') return null;
  return { code: 'ROOM_OUT_OF_SERVICE', message: `${name} is out of service: ${broken.reason}.` };
}

/** `from Tue Dec 1 to Wed Dec 30, in the hours that are wished for`: of other times it says nothing. */
function spanOf({ wanted, span }: FailedSearch): string {
  const wished = new Set((wanted.wished ?? []).map(([wish]) => wish));
  return [
    span,
    ...(wished.has('WEEKDAYS') ? ['on the weekdays that are wished for'] : []),
    ...(wished.has('HOURS') ? ['in the hours that are wished for'] : []),
    ...(wished.has('DATES_TO_AVOID') ? ['but for the dates to avoid'] : []),
  ].join(', ');
}

/** Why a location is shut in all of the time that was asked for; null where it is open at some. */
function closedReason({ wanted, facts }: FailedSearch): string | null {
  const { name, zone, active, closures } = facts.location;
  if (!active) return `${name} takes no visits any more.`;
  const [first, last] = [dateAt(wanted.from, zone), dateAt((wanted.until - 1) as Instant, zone)];
  const whole = closures.find(({ startsOn, endsOn }) => startsOn <= first && last <= endsOn);
  return whole ? `${name} is closed: ${whole.reason}.` : null;
}

function needReason(search: FailedSearch, need: NeedName): UnavailableReason {
  // Whoever is asked for by name is not everybody.
  if (search.wanted.preferred?.has(need)) return wishReason(search, need === 'ROOM');
  const [only, ...more] = search.facts.rooms;
  const broken = need === 'ROOM' && only && more.length === 0 ? roomReason(search, only.name) : null;
  if (broken) return broken;
  const days = needStanding(search.wanted, need) === 'ABSENT' ? weekdayWords(search) : null;
  if (days && need !== 'ROOM')
    return { code: 'STAFF_NOT_WORKING', message: `No ${needWords(need)} works here ${days}.` };
  return { code: 'NOBODY_FREE', message: `No ${needWords(need)} is free ${spanOf(search)}.` };
}

function wishReason(search: FailedSearch, isRoom: boolean): UnavailableReason {
  const names = askedFor(search, isRoom);
  if (isRoom) {
    const broken = names.length === 1 ? roomReason(search, names[0]!) : null;
    return broken ?? { code: 'NOBODY_FREE', message: `${named(names)} is not free ${spanOf(search)}.` };
  }
  const needs = [...(search.wanted.preferred?.keys() ?? [])].filter((need) => need !== 'ROOM');
  const absent = needs.some((need) => needStanding(search.wanted, need) === 'ABSENT');
  const days = absent ? weekdayWords(search) : null;
  return absent
    ? {
        code: 'STAFF_NOT_WORKING',
        message: `${named(names)} does not work here ${days ?? search.span}.`,
      }
    : { code: 'NOBODY_FREE', message: `${named(names)} is not free ${spanOf(search)}.` };
}

/** Why there is nothing, as far as one constraint goes. */
export function bindingReason(constraint: Constraint, search: FailedSearch): UnavailableReason {
  const { location, patient } = search.facts;
  switch (constraint) {
    case 'OPENING_HOURS':
      return {
        code: 'LOCATION_CLOSED',
        message: closedReason(search) ?? `${location.name} is not open when the others could.`,
      };
    case 'PATIENT':
      return {
        code: 'PATIENT_BUSY',
        message: `${patient?.name ?? 'The patient'} has other visits at all free times.`,
      };
    case 'SPACING':
      return {
        code: 'TOO_CLOSE_TO_ANOTHER_INFUSION',
        message: 'The infusions of the course would come too close together.',
      };
    case 'NOTICE':
      return { code: 'NOTICE_TOO_SHORT', message: noticeWords(search.facts) };
    case 'WEEKDAYS':
      return { code: 'WISHES', message: 'Nothing is free on the weekdays that are wished for.' };
    case 'HOURS':
      return { code: 'WISHES', message: 'Nothing is free in the hours that are wished for.' };
    case 'DATES_TO_AVOID':
      return { code: 'WISHES', message: 'What is free lies on the dates to avoid.' };
    case 'STAFF_WISH':
      return wishReason(search, false);
    case 'ROOM_WISH':
      return wishReason(search, true);
    default:
      return needReason(search, constraint);
  }
}

/** What would have to give. RANGE: a later time than was asked for. */
export type Relaxed = Constraint | 'RANGE';

function relaxedWords(constraint: Relaxed): string {
  switch (constraint) {
    case 'RANGE':
      return 'after the time that was asked for';
    case 'NOTICE':
      return 'with less notice';
    case 'WEEKDAYS':
      return 'on another weekday';
    case 'HOURS':
      return 'at another hour';
    case 'DATES_TO_AVOID':
      return 'on a date to avoid';
    case 'STAFF_WISH':
      return 'with somebody else';
    case 'ROOM_WISH':
      return 'in another room';
    case 'OPENING_HOURS':
      return 'outside opening hours';
    case 'PATIENT':
      return 'if another visit of the patient moves';
    case 'SPACING':
      return 'closer to another infusion, which a psychiatrist confirms';
    default:
      return `if a ${needWords(constraint)} were free`;
  }
}

/** `Tue Mar 9, 9:00 AM, with somebody else.` */
export const relaxationWords = (
  constraints: readonly Relaxed[],
  startsAt: Instant,
  now: Instant,
  { location }: ScheduleFacts,
): string => {
  const { zone } = location;
  const day = calendarDay(dateAt(startsAt, zone), dateAt(now, zone));
  return `${day}, ${clockTime(startsAt, zone)}, ${constraints.map(relaxedWords).join(' and ')}.`;
};

/** `from Mon Mar 1 to Fri Mar 12` */
export function spanWords(from: Instant, until: Instant, now: Instant, { location }: ScheduleFacts): string {
  const day = (at: Instant) => calendarDay(dateAt(at, location.zone), dateAt(now, location.zone));
  const [first, last] = [day(from), day((until - 1) as Instant)];
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}

/** Why there is no integration session in all of the time that was asked for. */
export function doseWords(doseEndsAt: Instant, now: Instant, { location, session }: ScheduleFacts): string {
  const day = calendarDay(dateAt(doseEndsAt, location.zone), dateAt(now, location.zone));
  return `Integration ${session?.number ?? ''} comes after infusion ${session?.number ?? ''}, which is on ${day}.`;
}
