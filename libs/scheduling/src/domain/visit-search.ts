import {
  dateAt,
  instantAt,
  plusDays,
  type Instant,
  type Interval,
  type LocalDate,
  type RoomId,
  type StaffId,
} from '@kapstone/kernel';
import {
  APPOINTMENT_KINDS,
  STAFF_DUTIES,
  type AppointmentKind,
  type StaffChoice,
  type StaffDuty,
  type StaffPart,
} from './appointment-kinds.js';
import { isAble, openTime, timeAtWork, timeInService } from './ground.js';
import type { Candidate, NeedName, ResourceNeed, VisitExtent } from './free-times.js';
import type { Taken } from './lanes.js';
import type { RoomFacts, ScheduleFacts, StaffFacts } from './schedule-facts.js';

/** Someone asked for by name: for a part, or, with null, for whatever their role allows. */
export interface StaffWish {
  readonly staffId: StaffId;
  readonly part: StaffPart | null;
}

/** Those of a visit's staff who are there as its therapist. */
export const therapistsOf = (kind: AppointmentKind, staff: readonly StaffChoice[]): StaffId[] =>
  staff.flatMap(({ staffId, part }) =>
    APPOINTMENT_KINDS[kind].staff.includes('THERAPIST') && STAFF_DUTIES.THERAPIST.part === part
      ? [staffId]
      : [],
  );

/** What is asked for besides the time; what is left open is chosen. */
export interface VisitWish {
  readonly kind: AppointmentKind;
  readonly virtual: boolean;
  readonly roomId: RoomId | null;
  readonly staff: readonly StaffWish[];
}

/** When the location is open and what a visit needs there, over a run of dates. */
export interface VisitSearch extends VisitExtent {
  readonly open: readonly Interval[];
  readonly patientTaken: readonly Interval[];
  readonly needs: readonly ResourceNeed[];
}

/** For how long one is taken. */
export const takenMs = (taken: readonly Taken[]): number =>
  taken.reduce((sum, each) => sum + each.end - each.start, 0);

function roomCandidate(room: RoomFacts, span: Interval, turnoverMinutes: number): Candidate {
  return {
    id: room.id,
    working: timeInService(room, span),
    taken: room.taken,
    lanes: 1,
    turnoverMinutes: Math.max(room.turnoverMinutes, turnoverMinutes),
  };
}

/** The person whom a wish names for a duty. */
export function namedFor(facts: ScheduleFacts, wish: VisitWish, duty: StaffDuty): StaffFacts | undefined {
  const { role, part } = STAFF_DUTIES[duty];
  return facts.staff.find((person) =>
    wish.staff.some(
      (named) =>
        named.staffId === person.id &&
        (named.part === null ? person.roles.includes(role) : named.part === part),
    ),
  );
}

/**
 * Who may take a duty, in the order in which they are preferred: whoever is named; for a therapist's part the course's therapist
 * and nobody else but who is asked for, the same throughout; then the course's prescriber, then whoever has least to do, by name.
 */
function dutyStaff(
  facts: ScheduleFacts,
  wish: VisitWish,
  duty: StaffDuty,
  asked: readonly StaffId[],
): StaffFacts[] {
  const { part } = STAFF_DUTIES[duty];
  const named = namedFor(facts, wish, duty);
  if (named) return [named];
  const able = facts.staff.filter((person) => person.active && isAble(person, duty, wish.kind));
  const therapist = able.filter(({ id }) => duty === 'THERAPIST' && id === facts.session?.therapistId);
  if (therapist.length > 0)
    return [...therapist, ...able.filter((person) => asked.includes(person.id) && person !== therapist[0])];
  const prescriberId = facts.session?.prescriberId;
  const busyMs = new Map(able.map((person) => [person, takenMs(person.taken[part])]));
  return able.sort(
    (a, b) =>
      Number(b.id === prescriberId) - Number(a.id === prescriberId) || busyMs.get(a)! - busyMs.get(b)!,
  );
}

/**
 * Turns facts into what free times are searched in, for so many dates from one on.
 * The needs come in the order in which the kind names its staff, then the room.
 * @param asked who is wished for: they may have the part of the course's therapist.
 */
export function visitSearch(
  facts: ScheduleFacts,
  wish: VisitWish,
  firstDate: LocalDate,
  days: number,
  asked: readonly StaffId[] = [],
): VisitSearch {
  const { zone } = facts.location;
  const rule = APPOINTMENT_KINDS[wish.kind];
  // What a visit needs before its start may lie on the date before.
  const before = plusDays(firstDate, -1);
  const span = {
    start: instantAt(before, 0, zone),
    // A visit may begin on the last date and end on the next.
    end: instantAt(plusDays(firstDate, days), 1440, zone),
  };
  const needs = rule.staff.map((duty): ResourceNeed => {
    const { part, isExclusive } = STAFF_DUTIES[duty];
    const candidates = dutyStaff(facts, wish, duty, asked).map((person) => ({
      id: person.id,
      working: isAble(person, duty, wish.kind) ? timeAtWork(person, before, days + 2, zone) : [],
      taken: person.taken[part],
      lanes: person.lanes[part],
      turnoverMinutes: 0,
    }));
    return { name: duty, candidates, isExclusive };
  });
  if (!wish.virtual && (wish.roomId || rule.room)) {
    const candidates = facts.rooms.map((room) => roomCandidate(room, span, facts.turnoverMinutes));
    needs.push({ name: 'ROOM', candidates, isExclusive: true });
  }
  const { durationMinutes, preparationMinutes, recoveryMinutes } = facts;
  return {
    durationMinutes,
    preparationMinutes,
    recoveryMinutes,
    open: openTime(facts.location, firstDate, days + 1),
    patientTaken: facts.patient?.taken ?? [],
    needs,
  };
}

/** The same for a visit that starts at an instant. */
export const visitSearchAt = (facts: ScheduleFacts, wish: VisitWish, startsAt: Instant): VisitSearch =>
  visitSearch(facts, wish, dateAt(startsAt, facts.location.zone), 1);

/** Of those who are asked for, who could have each duty; and the rooms. A need that nobody is asked for is left out. */
export function preferredFor(
  facts: ScheduleFacts,
  kind: AppointmentKind,
  staff: readonly StaffId[],
  rooms: readonly RoomId[],
): ReadonlyMap<NeedName, ReadonlySet<string>> {
  const preferred = new Map<NeedName, ReadonlySet<string>>();
  const asked = facts.staff.filter(({ id }) => staff.includes(id));
  for (const duty of APPOINTMENT_KINDS[kind].staff) {
    const able = asked.filter((person) => isAble(person, duty, kind));
    if (able.length > 0) preferred.set(duty, new Set(able.map(({ id }) => id)));
  }
  if (rooms.length > 0) preferred.set('ROOM', new Set(rooms));
  return preferred;
}
