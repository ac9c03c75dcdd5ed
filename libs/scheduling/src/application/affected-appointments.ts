import { Injectable } from '@nestjs/common';
import { brokenBy, type Consequence, type CoursePlace } from '@kapstone/courses';
import {
  type AppointmentId,
  DAY_MS,
  groupBy,
  type Instant,
  type LocalDate,
  type LocationId,
  MINUTE_MS,
  plusMs,
  type RoomId,
  type StaffId,
} from '@kapstone/kernel';
import {
  badInput,
  checkDates,
  checkPeriod,
  inPractice,
  may,
  notFound,
  OneSyncRead,
  parseId,
  Permission,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import {
  type Absence,
  type AffectedVisit,
  type Asked,
  findTimes,
  type FreeSlot,
  isAway,
  keepTimes,
  needStanding,
  needWords,
  type Offered,
  roomKept,
  searchSpan,
  settled,
  whereAndWho,
} from '../domain/index.js';
import {
  type Affected,
  type PlannedVisit,
  readAffected,
  readToPlan,
  type Reported,
  type VisitsToPlan,
} from '../persistence/affected-visits.js';
import type { VisitOfCourse } from '../persistence/visits-of-courses.js';
import type { AppointmentRecord } from '../persistence/appointment-record.js';
import { readFactsOfVisits } from '../persistence/facts-of-visits.js';
import { fallenVisits } from '../persistence/ground-facts.js';
import { consequenceView, type ConsequenceView, placeOf } from './consequences.js';
import { MOST_MOVES } from './move-visits.js';
import { COURSE_LIMITS } from './course-calendars.reader.js';
import type { ProposedMove } from './preview-reschedule.js';
import { plannedDoseEnd } from './slot-decision.js';
import { bindingReason, spanWords } from './slot-words.js';
import { checkReach, lastBookable } from './visit-input.js';

interface Period {
  readonly startsAt: Instant;
  readonly endsAt?: Instant | null;
}

export interface AffectedAppointmentsInput {
  readonly staff?: (Period & { readonly staffId: string }) | null;
  readonly room?: (Period & { readonly roomId: string }) | null;
  readonly closure?: {
    readonly locationId: string;
    readonly startsOn: LocalDate;
    readonly endsOn: LocalDate;
  } | null;
}

/** A visit that cannot stand, and what it could have instead. */
export interface AffectedAppointment {
  readonly appointmentId: AppointmentId;
  /** The first is proposed; none where nothing is found. */
  readonly choices: readonly ProposedMove[];
  /** Visits whose new times this one was fitted to: they are moved together or not at all. */
  readonly goesWith: readonly AppointmentId[];
  /** What would not be as it should be in its course, with everything where it is proposed. */
  readonly consequences: readonly ConsequenceView[];
  /** Where nothing is found: what binds. */
  readonly reasons: readonly string[];
}

/** Visits that cannot stand; what is to become of them is thought out for who asks. */
export interface FallenAppointmentsView {
  readonly absence: Absence;
  readonly affected: VisitsToPlan;
}

/** What an absence affects. */
export interface AffectedAppointmentsView extends FallenAppointmentsView {
  readonly affected: Affected;
}

type Visit = AffectedVisit & { readonly record: AppointmentRecord };

/** As many as a desk sees to at once; more follow once these are. */
const MOST_FALLEN = 100;

const NO_ROOM_IN_COURSE = 'The rules of the course leave no other time: its other visits would have to move.';

/** @throws BAD_INPUT naming the field */
function parsePeriod({ startsAt, endsAt }: Period, now: Instant, isOpen: boolean, field: string) {
  if (!endsAt) {
    if (!isOpen) throw badInput(`${field}.endsAt`, 'Say until when.');
    checkReach(startsAt, now, `${field}.startsAt`);
    return { start: startsAt, end: plusMs(lastBookable(now), DAY_MS) };
  }
  const period = { start: startsAt, end: endsAt };
  checkPeriod(period, now, [`${field}.startsAt`, `${field}.endsAt`]);
  return period;
}

/** @throws BAD_INPUT, NOT_FOUND naming the field */
function parseAbsence({ staff, room, closure }: AffectedAppointmentsInput, now: Instant): Reported {
  if ([staff, room, closure].filter(Boolean).length !== 1)
    throw badInput('input', 'Name one staff member, one room or one location.');
  if (staff)
    return {
      of: 'STAFF',
      staffId: parseId<StaffId>(staff.staffId, 'staff member', 'staff.staffId'),
      period: parsePeriod(staff, now, true, 'staff'),
    };
  if (room)
    return {
      of: 'ROOM',
      roomId: parseId<RoomId>(room.roomId, 'room', 'room.roomId'),
      period: parsePeriod(room, now, false, 'room'),
    };
  const { startsOn, endsOn } = closure!;
  checkDates(closure!, now, ['closure.startsOn', 'closure.endsOn']);
  return {
    of: 'LOCATION',
    locationId: parseId<LocationId>(closure!.locationId, 'location', 'closure.locationId'),
    startsOn,
    endsOn,
  };
}

const NOT_FOUND: Readonly<Record<Reported['of'], readonly [string, string]>> = {
  STAFF: ['staff member', 'staff.staffId'],
  ROOM: ['room', 'room.roomId'],
  LOCATION: ['location', 'closure.locationId'],
};

const visitOf = ({ appointment, session }: PlannedVisit): Visit => ({
  ...appointment,
  session,
  record: appointment,
});

const placeNow = (visit: VisitOfCourse): CoursePlace => placeOf(visit, visit.appointment.state);

/** Finds booked visits that cannot stand, for an absence or as things are, and proposes for each who could take over or another time. */
@Injectable()
export class AffectedAppointments {
  constructor(
    private readonly oneSync: OneSyncRead,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws BAD_INPUT, NOT_FOUND naming the field */
  async execute(ctx: RequestContext, input: AffectedAppointmentsInput): Promise<AffectedAppointmentsView> {
    const absence = parseAbsence(input, ctx.now);
    const affected = await readAffected(this.oneSync, { ctx: inPractice(ctx), absence, most: MOST_MOVES });
    if (!affected) throw notFound(...NOT_FOUND[absence.of]);
    ctx.notes.look(
      affected.visits.map(({ appointment }) => appointment.patientId),
      'schedule',
    );
    return { absence, affected };
  }

  /** All visits ahead that do not stand any more, whatever each of them does not stand on. */
  async fallen(ctx: RequestContext): Promise<FallenAppointmentsView> {
    const fallen = await this.uow.read(ctx, (tx) => fallenVisits(tx, {}));
    const first = fallen.slice(0, MOST_FALLEN);
    ctx.notes.look(
      first.map(({ patientId }) => patientId),
      'schedule',
    );
    return {
      absence: { of: 'GROUND', obstacles: new Map(first.map(({ id, obstacle }) => [id, obstacle])) },
      affected: {
        total: fallen.length,
        ...(await readToPlan(
          this.oneSync,
          inPractice(ctx),
          first.map(({ id }) => id),
        )),
      },
    };
  }

  /** What each visit could have instead, by their starts. */
  async proposals(
    ctx: RequestContext,
    { absence, affected }: FallenAppointmentsView,
  ): Promise<readonly AffectedAppointment[]> {
    const courses = groupBy(affected.courses, ({ session }) => session.courseId);
    const offered = await this.plan(ctx, affected.visits.map(visitOf), absence, courses);
    const mayKnow = may(ctx.actor, Permission.PatientRead);
    const unplaced = offered.filter(({ slots }) => slots.length === 0);
    // The reasons name the patient who is taken.
    if (mayKnow) {
      const patients = unplaced.map(({ visit }) => visit.patientId);
      ctx.notes.look(patients, 'schedule', 'demographics');
    }
    return offered.map((each) => ({
      appointmentId: each.visit.id,
      choices: each.slots.map((slot) => moveTo(each, slot)),
      goesWith: each.goesWith,
      consequences: consequencesOf(each, offered, courses),
      reasons: each.slots.length > 0 ? [] : reasonsOf(each, absence, ctx.now, mayKnow),
    }));
  }

  /** First those that can keep their times, on facts about these alone; for the others days around them are read. */
  private async plan(
    ctx: RequestContext,
    visits: readonly Visit[],
    absence: Absence,
    courses: ReadonlyMap<string, readonly VisitOfCourse[]>,
  ): Promise<Offered<Visit>[]> {
    const { now } = ctx;
    const last = lastBookable(now);
    if (visits.length === 0) return [];
    const facts = await readFactsOfVisits(
      this.oneSync,
      inPractice(ctx),
      visits.map((visit) => ({
        appointment: visit.record,
        span: searchSpan(visit, now, last),
        durationMinutes: (visit.state.endsAt - visit.state.startsAt) / MINUTE_MS,
        courseSessionId: visit.record.courseSessionId,
        roomId: roomKept(visit, absence),
        staff: visit.state.staff.map(({ staffId }) => staffId),
      })),
    );
    const asked = visits.map((visit): Asked<Visit> => {
      const { startsAt } = visit.state;
      return { visit, facts: facts(visit.id, { start: startsAt, end: startsAt }) };
    });
    const stay = keepTimes(asked, absence, now);
    const kept = stay.filter(({ slots }) => slots.length > 0);
    const isKept = new Set(kept.map(({ visit }) => visit.id));
    const left = visits.filter(({ id }) => !isKept.has(id));
    const moved = findTimes(
      left.map((visit) => ({ visit, facts: facts(visit.id, searchSpan(visit, now, last)) })),
      {
        absence,
        now,
        last,
        limits: COURSE_LIMITS,
        courses: new Map([...courses].map(([id, members]) => [id, members.map(placeNow)])),
        kept,
      },
    );
    return settled([...kept, ...moved]).sort(
      (a, b) => a.visit.state.startsAt - b.visit.state.startsAt || (a.visit.id < b.visit.id ? -1 : 1),
    );
  }
}

const moveTo = ({ visit }: Offered<Visit>, { startsAt, endsAt, assignments }: FreeSlot): ProposedMove => ({
  appointmentId: visit.id,
  version: visit.record.version,
  startsAt,
  endsAt,
  ...whereAndWho(assignments),
});

/** What becomes wrong in the course of a visit, as far as it is about that visit. */
function consequencesOf(
  { visit, facts }: Offered<Visit>,
  offered: readonly Offered<Visit>[],
  courses: ReadonlyMap<string, readonly VisitOfCourse[]>,
): ConsequenceView[] {
  if (!visit.session) return [];
  const { zone } = facts.location;
  const before = (courses.get(visit.session.courseId) ?? []).map(placeNow);
  const after = before.map((place): CoursePlace => {
    const to = offered.find((each) => each.visit.id === place.id);
    const slot = to?.slots[0];
    if (!to || !slot) return place;
    const { startsAt, endsAt } = slot;
    return { ...place, startsAt, endsAt, doseEndsAt: plannedDoseEnd(to.facts, startsAt) };
  });
  const isOwn = ({ visitId }: Consequence): boolean => visitId === visit.id;
  return brokenBy(before, after, zone)
    .filter(isOwn)
    .map((each) => consequenceView(each, { places: after, zone }));
}

/** @param mayKnow whether the patient may be named. */
function reasonsOf(
  { visit, facts, failed }: Offered<Visit>,
  absence: Absence,
  now: Instant,
  mayKnow: boolean,
): string[] {
  const alone = failed.filter(({ constraints }) => constraints.length === 1);
  const words = alone.map((each) => {
    const { from, until } = each.wanted;
    const span = spanWords(from, until, now, facts);
    const [constraint] = each.constraints;
    const need = each.wanted.needs.find(({ name }) => name === constraint);
    if (
      isAway(visit, absence) &&
      need &&
      need.name !== 'ROOM' &&
      needStanding(each.wanted, need.name) !== 'TAKEN'
    )
      return `No other ${needWords(need.name)} is there ${span}.`;
    const known = mayKnow ? each.facts : { ...each.facts, patient: null };
    return bindingReason(constraint!, { parts: [{ wanted: each.wanted, facts: known }], span }).message;
  });
  if (words.length > 0) return [...new Set(words)];
  return [
    visit.session
      ? NO_ROOM_IN_COURSE
      : `Nothing is free ${spanWords(now, plusMs(visit.state.startsAt, 14 * DAY_MS), now, facts)}.`,
  ];
}
