import { dateAt, dayOfWeek, instant, type Instant, type Interval, intersect } from '@kapstone/kernel';
import {
  type AppointmentKind,
  calendarDay,
  clockTime,
  type Constraint,
  datesIn,
  type FreeTimeSearch,
  type NeedName,
  needStanding,
  needWords,
  noticeWords,
  notInUse,
  type NotThere,
  possibleStarts,
  type ScheduleFacts,
  type UnavailableReason,
  whyNotThere,
} from '../domain/index.js';

/** A run of time that was searched, with what it was read as. */
export interface SearchedPart {
  readonly wanted: FreeTimeSearch;
  readonly facts: ScheduleFacts;
}

/** A search that found nothing. */
export interface FailedSearch {
  /** All of it, so that what is said of it holds throughout. */
  readonly parts: readonly [SearchedPart, ...SearchedPart[]];
  /** For when was asked: "in the next 8 weeks". */
  readonly span: string;
}

const DAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** The weekdays that come into question at all, in words, where they are two at most: "on Tuesdays". */
function weekdayWords({ parts }: FailedSearch): string | null {
  const days = new Set<number>();
  for (const { wanted, facts } of parts)
    for (const date of datesIn(possibleStarts(wanted), facts.location.zone)) days.add(dayOfWeek(date));
  if (days.size === 0 || days.size > 2) return null;
  return `on ${[...days]
    .sort()
    .map((day) => DAYS[day - 1])
    .join(' and ')}`;
}

const listed = (names: readonly string[], last: 'and' | 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;

/** Whether a need has nobody who is there at any time that comes into question. */
const isAbsent = ({ parts }: FailedSearch, need: NeedName): boolean =>
  parts.every(({ wanted }) => needStanding(wanted, need) !== 'TAKEN');

/** `from Tue Dec 1 to Wed Dec 30, in the hours that are wished for`: of other times it says nothing. */
function spanOf({ parts: [{ wanted }], span }: FailedSearch): string {
  const wished = new Set((wanted.wished ?? []).map(([wish]) => wish));
  return [
    span,
    ...(wished.has('WEEKDAYS') ? ['on the weekdays that are wished for'] : []),
    ...(wished.has('HOURS') ? ['in the hours that are wished for'] : []),
    ...(wished.has('DATES_TO_AVOID') ? ['but for the dates to avoid'] : []),
  ].join(', ');
}

/** Why a location is shut in all of the time that was asked for; null where it is open at some. */
function closedReason({ parts, span }: FailedSearch): UnavailableReason | null {
  const { name, zone, active, closures } = parts[0].facts.location;
  const closed = (message: string) => ({ code: 'LOCATION_CLOSED', message }) as const;
  if (!active) return closed(notInUse(name));
  const [from, until] = [parts[0].wanted.from, parts.at(-1)!.wanted.until];
  const [first, last] = [dateAt(from, zone), dateAt(instant(until - 1), zone)];
  const whole = closures.find(({ startsOn, endsOn }) => startsOn <= first && last <= endsOn);
  if (whole) return closed(`${name} is closed: ${whole.reason}.`);
  const isShut = parts.every(
    ({ wanted }) => intersect([{ start: from, end: until }], wanted.open).length === 0,
  );
  return isShut ? closed(`${name} is not open ${span}.`) : null;
}

/** Why a room serves at no time that comes into question, where it is out of service. */
function roomReason(search: FailedSearch, id: string): UnavailableReason | null {
  const rooms = search.parts.flatMap(({ facts }) => facts.rooms.filter((each) => each.id === id));
  const [broken] = rooms.flatMap(({ outOfService }) => outOfService);
  if (!broken || !isAbsent(search, 'ROOM')) return null;
  return { code: 'ROOM_OUT_OF_SERVICE', message: `${rooms[0]!.name} is out of service: ${broken.reason}.` };
}

function needReason(search: FailedSearch, need: NeedName): UnavailableReason {
  const [{ wanted, facts }] = search.parts;
  // Whoever is asked for by name is not everybody.
  if (wanted.preferred?.has(need)) return wishReason(search, need === 'ROOM');
  const [only, ...more] = facts.rooms;
  const broken = need === 'ROOM' && only && more.length === 0 ? roomReason(search, only.id) : null;
  if (broken) return broken;
  const days = isAbsent(search, need) ? weekdayWords(search) : null;
  if (days && need !== 'ROOM')
    return { code: 'STAFF_NOT_WORKING', message: `No ${needWords(need)} works here ${days}.` };
  return { code: 'NOBODY_FREE', message: `No ${needWords(need)} is free ${spanOf(search)}.` };
}

/** The people or rooms that are asked for by name, each once. */
function askedFor({ parts: [{ wanted, facts }] }: FailedSearch, needs: readonly NeedName[]) {
  const ids = new Set(needs.flatMap((need) => [...(wanted.preferred?.get(need) ?? [])]));
  const all: readonly { readonly id: string; readonly name: string }[] = [...facts.rooms, ...facts.staff];
  return all.filter(({ id }) => ids.has(id));
}

function wishReason(search: FailedSearch, isRoom: boolean): UnavailableReason {
  const absent = isRoom ? null : absenceReason(search);
  if (absent) return absent;
  const needs = [...(search.parts[0].wanted.preferred?.keys() ?? [])];
  const asked = askedFor(
    search,
    needs.filter((need) => (need === 'ROOM') === isRoom),
  );
  const broken = isRoom && asked.length === 1 ? roomReason(search, asked[0]!.id) : null;
  const names = listed(
    asked.map(({ name }) => name),
    'or',
  );
  return broken ?? { code: 'NOBODY_FREE', message: `${names} is not free ${spanOf(search)}.` };
}

/** That those who are asked for are never there: what else is booked does not matter. */
function absenceReason(search: FailedSearch): UnavailableReason | null {
  const { preferred } = search.parts[0].wanted;
  const need = [...(preferred?.keys() ?? [])].find((each) => each !== 'ROOM' && isAbsent(search, each));
  const asked = need ? askedFor(search, [need]) : [];
  const [only, ...more] = asked;
  if (!only) return null;
  if (more.length === 0) return { code: 'STAFF_NOT_WORKING', message: absentWords(search, only) };
  const { name: place } = search.parts[0].facts.location;
  const names = listed(
    asked.map(({ name }) => name),
    'and',
  );
  const when = weekdayWords(search) ?? spanOf(search);
  return { code: 'STAFF_NOT_WORKING', message: `${names} do not work at ${place} ${when}.` };
}

/** The same judgment as that of a booking, of all the times that come into question. */
function absentWords(
  search: FailedSearch,
  { id, name }: { readonly id: string; readonly name: string },
): string {
  const { name: place, zone } = search.parts[0].facts.location;
  const reasons = search.parts.flatMap(({ wanted, facts }): NotThere[] => {
    const possible = possibleStarts(wanted);
    // Where the location is shut, it is told of whenever that is.
    const starts = possible.length > 0 ? possible : [{ start: wanted.from, end: wanted.until }];
    const person = facts.staff.find((each) => each.id === id);
    const why = person && whyNotThere(person, starts, wanted, zone);
    return why ? [why] : [];
  });
  const [why, ...others] = reasons;
  const on = weekdayWords(search) ?? search.span;
  // For several reasons, that of one part is not that of all.
  if (!why || others.some(({ because }) => because !== why.because))
    return `${name} does not work at ${place} ${on}.`;
  switch (why.because) {
    case 'NO_HOURS_HERE':
      return `${name} does not work at ${place} ${search.span}.`;
    case 'NO_HOURS_THAT_DAY':
      return `${name} has no hours at ${place} ${on}.`;
    case 'AWAY':
      return `${name} is away ${spanOf(search)}.`;
    case 'LEAVES_BEFORE_END':
      return `A visit at ${clockTime(why.startsAt, zone)} would end at ${clockTime(why.endsAt, zone)}, ${name} is there until ${clockTime(why.until, zone)}.`;
    case 'COMES_AFTER_START':
      return `A visit would begin at ${clockTime(why.beginsAt, zone)} at the latest, ${name} is there from ${clockTime(why.from, zone)}.`;
    case 'OTHER_HOURS':
      return `${name} does not work at ${place} in the hours that were asked for, ${search.span}.`;
  }
}

/** What binds whatever else is lifted, for an answer that takes more than one change. */
export function standingReasons(search: FailedSearch): UnavailableReason[] {
  const closed = closedReason(search);
  if (closed && !search.parts[0].facts.location.active) return [closed];
  const [room, ...more] = askedFor(search, ['ROOM']);
  const broken = room && more.length === 0 ? roomReason(search, room.id) : null;
  return [closed, absenceReason(search), broken].filter((reason) => reason !== null);
}

/** Why there is nothing, as far as one constraint goes. */
export function bindingReason(constraint: Constraint, search: FailedSearch): UnavailableReason {
  const { location, patient } = search.parts[0].facts;
  switch (constraint) {
    case 'OPENING_HOURS':
      return (
        closedReason(search) ?? {
          code: 'LOCATION_CLOSED',
          message: `${location.name} is not open when the others could.`,
        }
      );
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
      return { code: 'NOTICE_TOO_SHORT', message: noticeWords(search.parts[0].facts) };
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
      return 'closer to another infusion, which a prescriber confirms';
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

/**
 * Why there is no visit of a course in all of the time that was asked for.
 * @param left what the order of the course leaves of that time: nothing.
 */
export function orderWords(
  kind: AppointmentKind,
  asked: Interval,
  left: Interval,
  { location, session }: ScheduleFacts,
): string {
  const day = (at: Instant) => calendarDay(dateAt(at, location.zone), dateAt(asked.start, location.zone));
  const number = session?.number ?? '';
  if (kind === 'INTEGRATION')
    return `Integration ${number} comes after infusion ${number}, which is on ${day(left.start)}.`;
  if (kind === 'PREPARATION')
    return `Preparation comes before the first infusion, which is on ${day(left.end)}.`;
  const bounds = [
    ...(left.start > asked.start ? [`after what precedes it, on ${day(left.start)}`] : []),
    ...(left.end < asked.end ? [`before the next infusion, on ${day(left.end)}`] : []),
  ];
  return `Infusion ${number} comes ${bounds.join(' and ')}.`;
}
