import { covers, instant, overlaps, type Instant, type Interval } from '@kapstone/kernel';
import { APPOINTMENT_KINDS, STAFF_DUTIES, type StaffDuty, type StaffRole } from './appointment-kinds.js';
import {
  assign,
  freeLanes,
  heldFrom,
  stayFrom,
  takenFor,
  visitFrom,
  type Assignment,
  type Candidate,
  type NeedName,
} from './free-times.js';
import { closureAt, isAble, isFit, isQualified, outOfServiceAt, takesKind } from './ground.js';
import { notThereWords, whyNotThere } from './not-there.js';
import type { ScheduleFacts, StaffFacts } from './schedule-facts.js';
import { namedFor, visitSearchAt, type VisitSearch, type VisitWish } from './visit-search.js';
import { clockTime } from './words.js';

/** Why nothing can be booked then, whoever else has or has not booked. */
export interface UnavailableReason {
  readonly code:
    | 'LOCATION_CLOSED'
    | 'OUTSIDE_OPENING_HOURS'
    | 'STAFF_NOT_WORKING'
    | 'STAFF_NOT_QUALIFIED'
    | 'STAFF_DOES_NOT_TAKE_KIND'
    | 'ROOM_NOT_FIT'
    | 'ROOM_OUT_OF_SERVICE'
    | 'NOBODY_FREE'
    | 'PATIENT_BUSY'
    | 'TOO_CLOSE_TO_ANOTHER_INFUSION'
    | 'NOTICE_TOO_SHORT'
    | 'OUT_OF_COURSE_ORDER'
    | 'WISHES';
  readonly message: string;
}

/** One resource that something else has, for a period that the visit needs. */
export interface TakenResource {
  readonly kind: 'PATIENT' | 'ROOM' | 'ATTENDING' | 'SUPERVISING';
  readonly id: string;
  readonly period: Interval;
}

export type Placement =
  | {
      readonly outcome: 'FREE';
      readonly visit: Interval;
      /** The time that the patient is there: with recovery. */
      readonly stay: Interval;
      readonly assignments: readonly Assignment[];
    }
  | { readonly outcome: 'UNAVAILABLE'; readonly reasons: readonly UnavailableReason[] }
  | { readonly outcome: 'TAKEN'; readonly by: readonly TakenResource[] };

const ROLE_WORDS: Readonly<Record<StaffRole, string>> = {
  PSYCHIATRIST: 'prescriber',
  NURSE: 'nurse',
  THERAPIST: 'therapist',
};

export const needWords = (need: NeedName): string =>
  need === 'ROOM' ? 'fitting room' : ROLE_WORDS[STAFF_DUTIES[need].role];

/** Of a location or a room that was withdrawn. */
export const notInUse = (name: string): string => `${name} is no longer in use.`;

function closedReason(facts: ScheduleFacts, visit: Interval): UnavailableReason {
  const { name, zone, hours } = facts.location;
  if (!facts.location.active) return { code: 'LOCATION_CLOSED', message: notInUse(name) };
  const closure = closureAt(facts.location, visit);
  if (closure) return { code: 'LOCATION_CLOSED', message: `${name} is closed that day: ${closure.reason}.` };
  if (hours.length === 0) return { code: 'LOCATION_CLOSED', message: `${name} is closed.` };
  return {
    code: 'OUTSIDE_OPENING_HOURS',
    message: `${name} is not open from ${clockTime(visit.start, zone)} to ${clockTime(visit.end, zone)}.`,
  };
}

function roomReason(facts: ScheduleFacts, wish: VisitWish, visit: Interval): UnavailableReason {
  const room = facts.rooms.find(({ id }) => id === wish.roomId);
  if (!room)
    return {
      code: 'NOBODY_FREE',
      message: `No room here is fit and in service at ${clockTime(visit.start, facts.location.zone)}.`,
    };
  const broken = outOfServiceAt(room, visit);
  return {
    code: 'ROOM_OUT_OF_SERVICE',
    message: broken ? `${room.name} is out of service: ${broken.reason}.` : notInUse(room.name),
  };
}

function staffReason(
  facts: ScheduleFacts,
  wish: VisitWish,
  duty: StaffDuty,
  startsAt: Instant,
): UnavailableReason {
  const { name: place, zone } = facts.location;
  const person = namedFor(facts, wish, duty);
  if (person && !person.active)
    return { code: 'STAFF_NOT_WORKING', message: `${person.name} no longer works here.` };
  const start = { start: startsAt, end: instant(startsAt + 1) };
  const why = person && whyNotThere(person, [start], facts, zone);
  return {
    code: 'STAFF_NOT_WORKING',
    message: why
      ? notThereWords(person.name, place, startsAt, why, zone)
      : `No ${needWords(duty)} works here at ${clockTime(startsAt, zone)}.`,
  };
}

const doesNotTake = ({ name }: StaffFacts): UnavailableReason => ({
  code: 'STAFF_DOES_NOT_TAKE_KIND',
  message: `${name} does not take this kind of visit.`,
});

/** Whether someone is asked for by name who may not have the duty, at any time. */
function isUnfit(facts: ScheduleFacts, wish: VisitWish, duty: StaffDuty): boolean {
  const person = namedFor(facts, wish, duty);
  return person !== undefined && !isAble(person, duty, wish.kind);
}

/** What the wish itself asks for that cannot be at any time: a room that is not fit, a person without the role. */
export function unfit(facts: ScheduleFacts, wish: VisitWish): UnavailableReason[] {
  const rule = APPOINTMENT_KINDS[wish.kind];
  const reasons: UnavailableReason[] = [];
  const room = facts.rooms.find(({ id }) => id === wish.roomId);
  if (room && !isFit(room, wish.kind)) {
    reasons.push({ code: 'ROOM_NOT_FIT', message: `${room.name} is not fit for this kind of visit.` });
  }
  for (const duty of rule.staff) {
    const person = namedFor(facts, wish, duty);
    if (person && !isQualified(person, duty)) {
      reasons.push({ code: 'STAFF_NOT_QUALIFIED', message: `${person.name} is no ${needWords(duty)}.` });
    } else if (person && !takesKind(person, wish.kind)) reasons.push(doesNotTake(person));
  }
  return reasons;
}

/** Whom others have left for a visit, of those who are there. */
function placed(
  facts: ScheduleFacts,
  search: VisitSearch,
  startsAt: Instant,
  isThere: (candidate: Candidate) => boolean,
): Placement {
  const [stay, held] = [stayFrom(startsAt, search), heldFrom(startsAt, search)];
  const by: TakenResource[] = [];
  if (facts.patient && search.patientTaken.some((taken) => overlaps(taken, stay))) {
    by.push({ kind: 'PATIENT', id: facts.patient.id, period: stay });
  }
  for (const need of search.needs) {
    const present = need.candidates.filter(isThere);
    if (present.some((candidate) => freeLanes(candidate, need, held))) continue;
    const kind: TakenResource['kind'] = need.name === 'ROOM' ? 'ROOM' : STAFF_DUTIES[need.name].part;
    by.push(...present.map((candidate) => ({ kind, id: candidate.id, period: takenFor(candidate, held) })));
  }
  if (by.length > 0) return { outcome: 'TAKEN', by };
  const assignments = assign(search.needs, held, isThere);
  if (assignments) return { outcome: 'FREE', visit: visitFrom(startsAt, search), stay, assignments };
  const at = clockTime(startsAt, facts.location.zone);
  return {
    outcome: 'UNAVAILABLE',
    reasons: [{ code: 'NOBODY_FREE', message: `Nobody is left at ${at}: one person cannot take two parts.` }],
  };
}

/**
 * Judges one start: free, and with whom and where; or why not. First what no other booking could change (closed, not working,
 * not fit), then what others have taken.
 */
export function placementAt(facts: ScheduleFacts, wish: VisitWish, startsAt: Instant): Placement {
  const search = visitSearchAt(facts, wish, startsAt);
  const [stay, held] = [stayFrom(startsAt, search), heldFrom(startsAt, search)];
  const isThere = (candidate: Candidate): boolean => candidate.working.some((span) => covers(span, held));

  const reasons = unfit(facts, wish);
  if (!search.open.some((span) => covers(span, stay))) reasons.push(closedReason(facts, stay));
  for (const { name, candidates } of search.needs) {
    if (candidates.some(isThere)) continue;
    if (name === 'ROOM') reasons.push(roomReason(facts, wish, held));
    else if (!isUnfit(facts, wish, name)) reasons.push(staffReason(facts, wish, name, startsAt));
  }
  return reasons.length > 0 ? { outcome: 'UNAVAILABLE', reasons } : placed(facts, search, startsAt, isThere);
}

/** The same on facts that have every room, in the one that is named if any is. */
export function namedPlacement(facts: ScheduleFacts, wish: VisitWish, startsAt: Instant): Placement {
  const rooms = wish.roomId ? facts.rooms.filter(({ id }) => id === wish.roomId) : facts.rooms;
  return placementAt({ ...facts, rooms }, wish, startsAt);
}

/**
 * Judges putting a visit back to where it was before: only what others have taken since can be in the way, and who has left
 * the practice or no longer takes the kind.
 */
export function restorationAt(facts: ScheduleFacts, wish: VisitWish, startsAt: Instant): Placement {
  const theirs = facts.staff.filter(({ id }) => wish.staff.some(({ staffId }) => staffId === id));
  const reasons = theirs.flatMap((person): UnavailableReason[] => {
    if (!person.active)
      return [{ code: 'STAFF_NOT_WORKING', message: `${person.name} no longer works here.` }];
    return takesKind(person, wish.kind) ? [] : [doesNotTake(person)];
  });
  if (reasons.length > 0) return { outcome: 'UNAVAILABLE', reasons };
  return placed(facts, visitSearchAt(facts, wish, startsAt), startsAt, () => true);
}
