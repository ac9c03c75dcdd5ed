import {
  dateAt,
  DAY_MS,
  HOUR_MS,
  instant,
  type AppointmentId,
  type Instant,
  type Interval,
  type LocalDate,
  type LocationId,
  type PatientId,
  type RoomId,
  type StaffId,
} from '@kapstone/kernel';
import { APPOINTMENT_KINDS, STAFF_DUTIES, type AppointmentKind } from './appointment-kinds.js';
import { placeAt, spanAmong, type CourseLimits } from './course/reschedule.js';
import type { SessionPlace, SessionVisit } from './course/session-place.js';
import { freeTimes, type FreeSlot, type FreeTimeSearch, type Lifted } from './free-times.js';
import { type Held, heldAt, holding } from './holding.js';
import { crowdedStarts } from './infusion-spacing.js';
import { bookableFrom } from './notice.js';
import { namedPlacement } from './placement.js';
import type { ScheduleFacts } from './schedule-facts.js';
import { isAble, type Obstacle } from './ground.js';
import { takenMs, therapistsOf, visitSearch, type VisitWish } from './visit-search.js';
import { reservationsFor, whereAndWho, type VisitState } from './visit-state.js';

/**
 * Who or what is not to be had for a while: a staff member, also for good; a room; a whole location. Or whatever each of some visits does
 * not stand on any more.
 */
export type Absence =
  | { readonly of: 'STAFF'; readonly staffId: StaffId; readonly period: Interval }
  | { readonly of: 'ROOM'; readonly roomId: RoomId; readonly period: Interval }
  | {
      readonly of: 'LOCATION';
      readonly locationId: LocationId;
      readonly startsOn: LocalDate;
      readonly endsOn: LocalDate;
    }
  | { readonly of: 'GROUND'; readonly obstacles: ReadonlyMap<AppointmentId, Obstacle> };

/** A booked visit that cannot stand. */
export interface AffectedVisit {
  readonly id: AppointmentId;
  readonly kind: AppointmentKind;
  readonly patientId: PatientId;
  readonly virtual: boolean;
  readonly state: Pick<VisitState, 'startsAt' | 'endsAt' | 'roomId' | 'staff'>;
  /** Of a course, or null. */
  readonly session: (SessionVisit & { readonly courseId: string }) | null;
}

/** A visit with the facts that it is decided on: what it has itself is not taken. */
export interface Asked<V extends AffectedVisit = AffectedVisit> {
  readonly visit: V;
  readonly facts: ScheduleFacts;
}

/** Why no time was found: the search, and what would have to give; null where the course leaves no time at all. */
export type FailedTime = (Lifted & { readonly wanted: FreeTimeSearch; readonly facts: ScheduleFacts })[];

/** What a visit could have instead. */
export interface Offered<V extends AffectedVisit = AffectedVisit> extends Asked<V> {
  /** The first is proposed; none where nothing was found. */
  readonly slots: readonly FreeSlot[];
  /** Visits of the course whose new times this one was fitted to. */
  readonly goesWith: readonly AppointmentId[];
  readonly failed: FailedTime;
}

const CHOICES = 3;
/** How far from its own time a visit that is no session of a course is looked for. */
const REACH_MS = 14 * DAY_MS;
const SESSION_REACH_MS = 7 * DAY_MS;
const ALL_SLOTS = 10_000;

/** Facts as they are with an absence, whether it is entered already or not. */
export function withAbsence(facts: ScheduleFacts, absence: Absence): ScheduleFacts {
  switch (absence.of) {
    case 'STAFF':
      return {
        ...facts,
        staff: facts.staff.map((person) =>
          person.id === absence.staffId
            ? { ...person, timeOff: [...person.timeOff, absence.period] }
            : person,
        ),
      };
    case 'ROOM':
      return {
        ...facts,
        rooms: facts.rooms.map((room) => {
          if (room.id !== absence.roomId) return room;
          const out = { ...absence.period, reason: 'it cannot be used then' };
          return { ...room, outOfService: [...room.outOfService, out] };
        }),
      };
    case 'LOCATION': {
      const { startsOn, endsOn } = absence;
      const closure = { startsOn, endsOn, reason: 'it cannot be used then' };
      const { location } = facts;
      return { ...facts, location: { ...location, closures: [...location.closures, closure] } };
    }
    case 'GROUND':
      return facts;
  }
}

/** Between which times another one is looked for, as far as facts have to be read. */
export const searchSpan = ({ session, state }: AffectedVisit, now: Instant, last: Instant): Interval => {
  const reach = session ? SESSION_REACH_MS : REACH_MS;
  return {
    start: instant(Math.max(state.startsAt - reach, now)),
    end: instant(Math.min(state.startsAt + reach + 1, last)),
  };
};

/** Which staff member, room or location a visit has to do without. */
function missingTo({ id }: AffectedVisit, absence: Absence): string | null {
  switch (absence.of) {
    case 'STAFF':
      return absence.staffId;
    case 'ROOM':
      return absence.roomId;
    case 'LOCATION':
      return absence.locationId;
    case 'GROUND':
      return absence.obstacles.get(id)?.id ?? null;
  }
}

/** Whoever of a visit it has to do without. */
function goneFrom(visit: AffectedVisit, absence: Absence): VisitState['staff'][number] | undefined {
  const missing = missingTo(visit, absence);
  return visit.state.staff.find(({ staffId }) => staffId === missing);
}

/** Whether a visit has to do without somebody who takes part in it. */
export const isAway = (visit: AffectedVisit, absence: Absence): boolean =>
  goneFrom(visit, absence) !== undefined;

const wishOf = (
  { kind, virtual }: AffectedVisit,
  change: Pick<VisitWish, 'roomId' | 'staff'>,
): VisitWish => ({
  kind,
  virtual,
  ...change,
});

/** The room that a visit keeps although its kind needs none; given up where it is the room that cannot be used. */
export function roomKept(visit: AffectedVisit, absence: Absence): RoomId | null {
  const { kind, state } = visit;
  return state.roomId !== missingTo(visit, absence) && APPOINTMENT_KINDS[kind].room === null
    ? state.roomId
    : null;
}

function slotAt(facts: ScheduleFacts, wish: VisitWish, startsAt: Instant): FreeSlot | null {
  const placement = namedPlacement(facts, wish, startsAt);
  if (placement.outcome !== 'FREE') return null;
  const { visit, stay, assignments } = placement;
  return { startsAt: visit.start, endsAt: visit.end, stay, assignments };
}

/** Whoever takes the part of the absent staff member in a slot. */
function substituteIn({ visit }: Asked, { assignments }: FreeSlot, absence: Absence): StaffId | null {
  const gone = goneFrom(visit, absence);
  return whereAndWho(assignments).staff.find(({ part }) => part === gone?.part)?.staffId ?? null;
}

/** What is asked for in turn at the same time: one thing is exchanged, the rest stays; where nothing is free so, the rest may go too. */
function exchanges({ visit, facts }: Asked, absence: Absence): VisitWish[][] {
  const { kind, state } = visit;
  const { roomId, staff } = state;
  const open = kind === 'INFUSION';
  const missing = missingTo(visit, absence);
  if (roomId !== null && roomId === missing) {
    const others = facts.rooms.filter(({ id }) => id !== roomId);
    return [
      others.map(({ id }) => wishOf(visit, { roomId: id, staff })),
      open ? [wishOf(visit, { roomId: null, staff: [] })] : [],
    ];
  }
  const gone = goneFrom(visit, absence);
  const duty = APPOINTMENT_KINDS[kind].staff.find((each) => STAFF_DUTIES[each].part === gone?.part);
  if (!gone || !duty) return [];
  const rest = staff.filter((each) => each !== gone);
  const able = facts.staff
    .filter((person) => person.active && person.id !== gone.staffId && isAble(person, duty, kind))
    .map(({ id }) => ({ part: gone.part, staffId: id }));
  return [
    able.map((other) => wishOf(visit, { roomId, staff: [...rest, other] })),
    able.map((other) => wishOf(visit, { roomId: null, staff: open ? [other] : [...rest, other] })),
  ];
}

/** Who or where could take a visit over at its own time. */
function atOwnTime(asked: Asked, absence: Absence, now: Instant): FreeSlot[] {
  const { startsAt } = asked.visit.state;
  if (startsAt < now) return [];
  for (const wishes of exchanges(asked, absence)) {
    const slots = wishes.flatMap((wish) => slotAt(asked.facts, wish, startsAt) ?? []);
    if (slots.length > 0) return slots;
  }
  return [];
}

const takenBy = ({ visit, facts }: Asked, { stay, assignments }: FreeSlot): Held[] =>
  heldAt(facts.location.id, visit.virtual, reservationsFor(visit.patientId, stay, assignments));

const heldBy = (offered: readonly Offered[]): Held[] =>
  offered.flatMap((each) => (each.slots[0] ? takenBy(each, each.slots[0]) : []));

/** How many visits of a course each staff member could take over at their times. */
function couldTake(asked: readonly Asked[], absence: Absence, now: Instant): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of asked) {
    for (const slot of atOwnTime(each, absence, now)) {
      const key = `${each.visit.session?.courseId} ${substituteIn(each, slot, absence)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Leaves visits at their times, with somebody else or in another room, as far as that is free. They are decided one after the other,
 * so that none gets what another has; in a course whoever could take over most of its visits is asked first, to be the same throughout.
 * @param asked by their starts, on facts about that time.
 */
export function keepTimes<V extends AffectedVisit>(
  asked: readonly Asked<V>[],
  absence: Absence,
  now: Instant,
): Offered<V>[] {
  const real = asked.map((each) => ({ ...each, facts: withAbsence(each.facts, absence) }));
  const could = couldTake(real, absence, now);
  const offered: Offered<V>[] = [];
  for (const each of real) {
    const facts = holding(each.facts, heldBy(offered), each.visit.virtual);
    const count = (slot: FreeSlot): number =>
      could.get(`${each.visit.session?.courseId} ${substituteIn(each, slot, absence)}`) ?? 0;
    const load = (slot: FreeSlot): number => {
      const person = facts.staff.find(({ id }) => id === substituteIn(each, slot, absence));
      return person ? takenMs(person.taken.ATTENDING) + takenMs(person.taken.SUPERVISING) : 0;
    };
    const slots = atOwnTime({ ...each, facts }, absence, now);
    if (each.visit.session) slots.sort((a, b) => count(b) - count(a) || load(a) - load(b));
    else slots.sort((a, b) => load(a) - load(b));
    offered.push({ ...each, slots, goesWith: [], failed: [] });
  }
  return offered;
}

/** With whom another time is looked for, in turn: a therapist stays the same, unless it is they who cannot be there. */
function searches({ visit, facts }: Asked, absence: Absence): { wish: VisitWish; facts: ScheduleFacts }[] {
  const { kind, state } = visit;
  const roomId = roomKept(visit, absence);
  const anybody = wishOf(visit, { roomId, staff: [] });
  if (kind === 'INFUSION') return [{ wish: anybody, facts }];
  const same = wishOf(visit, { roomId, staff: state.staff });
  const away = isAway(visit, absence);
  if (therapistsOf(kind, state.staff).length === 0)
    return away
      ? [{ wish: anybody, facts }]
      : [
          { wish: same, facts },
          { wish: anybody, facts },
        ];
  if (!away) return [{ wish: same, facts }];
  const session = facts.session && { ...facts.session, therapistId: null };
  return [
    { wish: same, facts },
    { wish: anybody, facts: { ...facts, session } },
  ];
}

/** Of free slots the nearest to a time, and others that are not next to those before. */
function nearest(slots: readonly FreeSlot[], wished: Instant): FreeSlot[] {
  const distance = ({ startsAt }: FreeSlot): number => Math.abs(startsAt - wished);
  const chosen: FreeSlot[] = [];
  for (const slot of [...slots].sort((a, b) => distance(a) - distance(b) || a.startsAt - b.startsAt)) {
    if (chosen.every(({ startsAt }) => Math.abs(startsAt - slot.startsAt) >= HOUR_MS)) chosen.push(slot);
    if (chosen.length === CHOICES) break;
  }
  return chosen;
}

export interface TimeSearch {
  readonly absence: Absence;
  readonly now: Instant;
  /** The last start that may be booked. */
  readonly last: Instant;
  readonly limits: CourseLimits;
  /** The live visits of each course, where they are. */
  readonly courses: ReadonlyMap<string, readonly SessionPlace[]>;
  /** Those that keep their times. */
  readonly kept: readonly Offered[];
}

/** When a session may start beside those of its course that stay, and those that have their new times. */
function spanOf(
  { visit }: Asked,
  { courses, now, last, limits }: TimeSearch,
  open: readonly Asked[],
  moved: readonly Offered[],
): Interval {
  const within = searchSpan(visit, now, last);
  const places = visit.session && courses.get(visit.session.courseId);
  // One that was cancelled while this was read is no longer among them.
  if (!places?.some(({ id }) => id === visit.id)) return within;
  const counted = places.flatMap((place): SessionPlace[] => {
    if (place.id !== visit.id && open.some((each) => each.visit.id === place.id)) return [];
    const slot = moved.find((each) => each.visit.id === place.id)?.slots[0];
    return [slot ? placeAt(place, slot.startsAt) : place];
  });
  const { start, end } = spanAmong(counted, visit.id, limits);
  return { start: instant(Math.max(start, within.start)), end: instant(Math.min(end, within.end)) };
}

/**
 * Finds the nearest other times for visits that cannot keep theirs, one after the other, each where its course allows it with those
 * before it at their new times.
 * @param asked by their starts, on facts about {@link searchSpan}.
 */
export function findTimes<V extends AffectedVisit>(
  asked: readonly Asked<V>[],
  search: TimeSearch,
): Offered<V>[] {
  const { absence, now, limits, kept } = search;
  const moved: Offered<V>[] = [];
  for (const [at, { visit, facts: read }] of asked.entries()) {
    const infusions = moved.filter(
      ({ visit: other }) => other.patientId === visit.patientId && other.kind === 'INFUSION',
    );
    const facts: ScheduleFacts = {
      ...holding(withAbsence(read, absence), [...heldBy(kept), ...heldBy(moved)], visit.virtual),
      infusionStarts: [
        ...read.infusionStarts,
        ...infusions.flatMap(({ slots: [slot] }) =>
          slot && visit.kind === 'INFUSION' ? [slot.startsAt] : [],
        ),
      ],
    };
    const span = spanOf({ visit, facts }, search, asked.slice(at), moved);
    // Who is put off is told; notice is due to whoever is to come sooner.
    const noticed = Math.min(bookableFrom(facts, now), visit.state.startsAt);
    const from = instant(Math.max(span.start, noticed));
    const failed: FailedTime = [];
    let slots: FreeSlot[] = [];
    if (from < span.end) {
      const { zone } = facts.location;
      const days = Math.ceil((span.end - from) / DAY_MS) + 1;
      for (const each of searches({ visit, facts }, absence)) {
        const wanted: FreeTimeSearch = {
          from,
          until: span.end,
          count: ALL_SLOTS,
          crowded: crowdedStarts(facts.infusionStarts, limits.spacing),
          ...visitSearch(each.facts, each.wish, dateAt(from, zone), days),
        };
        const found = freeTimes(wanted);
        slots = nearest(found.slots, visit.state.startsAt);
        if (slots.length > 0) break;
        failed.push(...found.lifted.map((lifted) => ({ ...lifted, wanted, facts })));
      }
    }
    const beside = moved.filter(
      (each) => each.slots.length > 0 && each.visit.session?.courseId === visit.session?.courseId,
    );
    const goesWith = visit.session && slots.length > 0 ? beside.map(({ visit: other }) => other.id) : [];
    moved.push({ visit, facts, slots, goesWith, failed: slots.length > 0 ? [] : failed });
  }
  return moved;
}

/** Of all choices those that are left once every visit has what is proposed to it. */
export function settled<V extends AffectedVisit>(offered: readonly Offered<V>[]): Offered<V>[] {
  return offered.map((each) => {
    const [first, ...more] = each.slots;
    if (!first) return each;
    const others = holding(each.facts, heldBy(offered.filter((other) => other !== each)), each.visit.virtual);
    const left = more.filter((slot) =>
      slotAt(others, wishOf(each.visit, whereAndWho(slot.assignments)), slot.startsAt),
    );
    return { ...each, slots: [first, ...left.slice(0, CHOICES - 1)] };
  });
}
