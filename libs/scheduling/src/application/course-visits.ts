import { Injectable } from '@nestjs/common';
import type { CoursePlace } from '@kapstone/courses';
import {
  type AppointmentId,
  type CourseSessionId,
  type Instant,
  type LocationId,
  MINUTE_MS,
  ok,
  type PatientId,
  refuse,
  type Result,
  type RoomId,
  type StaffId,
} from '@kapstone/kernel';
import { patientInactive } from '@kapstone/patients';
import {
  badInput,
  inPart,
  inPractice,
  notFound,
  parseId,
  type RequestContext,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import {
  type CourseVisit,
  heldAt,
  holding,
  replacementSpan,
  type Reservation,
  reservationsFor,
  type ScheduleFacts,
  type SessionStanding,
} from '../domain/index.js';
import { lockResources } from '../persistence/appointment-writes.js';
import { type CourseToPlan, courseToPlan } from '../persistence/course-to-plan.js';
import { scheduleFactsIn, type ScheduleQuery } from '../persistence/schedule-facts.js';
import { noCourseSession, type NotAvailableRefusal, type SlotTakenRefusal } from './appointment-refusals.js';
import { COURSE_LIMITS } from './course-calendars.reader.js';
import { courseRefusal, type CourseRefusal } from './course-refusal.js';
import { twice } from './lost-races.js';
import { orderRefusal } from './impossible-order.js';
import { otherTherapist, type OtherTherapistRefusal } from './other-therapist.js';
import {
  checkEachOther,
  decideSlot,
  type Slot,
  type SlotTerms,
  type SpacingRefusal,
  visitIn,
} from './slot-decision.js';
import { type SlotRefusal, SlotRefusals } from './slot-refusals.js';
import { checkReach, checkStart, parseWish, type StaffInput } from './visit-input.js';

/** Which visits of a patient's active course. */
export interface CourseVisitsInput {
  readonly patientId: string;
  readonly locationId: string;
  readonly visits: readonly {
    readonly courseSessionId: string;
    readonly startsAt: Instant;
    readonly roomId: string;
    readonly staff: readonly StaffInput[];
  }[];
  /** Therapists other than that of the course who are meant. */
  readonly acceptTherapistIds?: readonly string[] | null;
}

export type CourseVisitsRefusal =
  SlotTakenRefusal | NotAvailableRefusal | SpacingRefusal | OtherTherapistRefusal | CourseRefusal;

/** A visit of a course that can be had, with what it is decided on and what it takes. */
export interface DecidedVisit {
  /** What it is called in the input. */
  readonly part: string;
  readonly query: ScheduleQuery & { readonly courseSessionId: CourseSessionId };
  readonly facts: ScheduleFacts;
  readonly slot: Slot;
  readonly reservations: readonly Reservation[];
}

/** Why one visit could not be had, with which it was, so that it can be said what would do instead. */
interface Lost {
  readonly slot: SlotRefusal;
  readonly query: ScheduleQuery;
  readonly visits: readonly CourseVisit[];
  readonly doseMinutes: number;
  readonly place: number;
}

type Undecided = SlotRefusal | SpacingRefusal | OtherTherapistRefusal | CourseRefusal;

const MOST_VISITS = 49;

/** The visits as they were sent, by their starts, each with what it is called in the input. */
export function parseVisits(ctx: RequestContext, { visits }: CourseVisitsInput) {
  if (visits.length === 0 || visits.length > MOST_VISITS)
    throw badInput('visits', `Book 1 to ${MOST_VISITS} visits at once.`);
  const parsed = visits.map((visit, at) =>
    inPart(`visits.${at}`, () => {
      checkReach(visit.startsAt, ctx.now);
      if (visit.startsAt % MINUTE_MS !== 0)
        throw badInput('startsAt', 'An appointment starts on a whole minute.');
      return {
        ...visit,
        part: `visits.${at}`,
        courseSessionId: parseId<CourseSessionId>(visit.courseSessionId, 'course session', 'courseSessionId'),
        roomId: parseId<RoomId>(visit.roomId, 'room', 'roomId'),
        staff: visit.staff.map(({ staffId, part }) => ({
          staffId: parseId<StaffId>(staffId, 'staff member', 'staff'),
          part,
        })),
      };
    }),
  );
  if (new Set(parsed.map(({ courseSessionId }) => courseSessionId)).size < parsed.length)
    throw badInput('visits', 'Name each session once.');
  return parsed.sort((a, b) => a.startsAt - b.startsAt);
}

/** Decides the visits of a course as they were proposed, all of them or none, and keeps what they take. */
@Injectable()
export class CourseVisits {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly slotRefusals: SlotRefusals,
  ) {}

  /**
   * @param confirmSpacing whether infusions less than 48 hours apart are confirmed; `LATER` where they are not booked yet.
   * @param keep asks for the decision, and writes it in the same transaction.
   * @throws BAD_INPUT, NOT_FOUND naming the field
   */
  async keep<T>(
    ctx: RequestContext,
    input: CourseVisitsInput,
    confirmSpacing: SlotTerms['confirmSpacing'],
    keep: (
      tx: Tx,
      patientId: PatientId,
      decide: () => Promise<Result<readonly DecidedVisit[], Undecided>>,
    ) => Promise<Result<T, Undecided>>,
  ): Promise<Result<T, CourseVisitsRefusal>> {
    const locationId = parseId<LocationId>(input.locationId, 'location', 'locationId');
    const patientId = parseId<PatientId>(input.patientId, 'patient', 'patientId');
    const visits = parseVisits(ctx, input);
    const meant = (input.acceptTherapistIds ?? []).map((id) =>
      parseId<StaffId>(id, 'staff member', 'acceptTherapistIds'),
    );
    const resources = [
      { kind: 'PATIENT' as const, resourceId: patientId },
      ...visits.map(({ roomId }) => ({ kind: 'ROOM' as const, resourceId: roomId })),
      ...visits.flatMap(({ staff }) =>
        staff.map(({ staffId, part }) => ({ kind: part, resourceId: staffId })),
      ),
    ];
    const once = new Map(resources.map((each) => [`${each.kind} ${each.resourceId}`, each]));
    let lost: Lost | null = null;

    const decide = async (tx: Tx): Promise<Result<readonly DecidedVisit[], Undecided>> => {
      const { text, values } = courseToPlan(inPractice(ctx).actor.practiceId, patientId);
      const [row] = await tx.query<{ course: string }>(text, values);
      const { sessions } = JSON.parse(row!.course) as CourseToPlan;
      if (sessions.length === 0) {
        const [patient] = await tx.query<{ name: string; active: boolean }>(
          `select concat_ws(' ', coalesce(nullif(preferred_name, ''), given_name), family_name) as name, active
           from patient_facts where practice_id = $1 and id = $2`,
          values,
        );
        if (!patient) throw notFound('patient', 'patientId');
        return refuse(patient.active ? noCourseSession : patientInactive(patient.name));
      }
      const known: CourseVisit[] = visits.map(({ courseSessionId, startsAt, part }) => {
        const session = sessions.find(({ id }) => id === courseSessionId);
        if (!session) throw badInput(`${part}.courseSessionId`, 'The active course has no such session.');
        return { kind: session.kind, number: session.number, startsAt, minutes: 0 };
      });
      const decided: DecidedVisit[] = [];
      // The length of a visit and of a dose is read with what it is decided on, those of earlier ones first.
      let doseMinutes = 0;
      for (const [place, { part, courseSessionId, startsAt, roomId, staff }] of visits.entries()) {
        inPart(part, () => checkStart(startsAt, false, ctx.now));
        const query = {
          locationId,
          patientId,
          courseSessionId,
          wish: inPart(part, () => parseWish({ kind: known[place]!.kind, virtual: false, roomId, staff })),
          durationMinutes: null,
          firstStart: startsAt,
          lastStart: startsAt,
          except: [],
        };
        const read = await scheduleFactsIn(tx, query);
        if (!read) throw notFound('location', 'locationId');
        const facts = factsAfter(read, query, decided);
        doseMinutes = facts.doseMinutes ?? doseMinutes;
        known[place] = { ...known[place]!, minutes: facts.durationMinutes + facts.recoveryMinutes };
        const refusal = inPart(part, () => courseRefusal(facts, query));
        if (refusal) return refuse(refusal);
        const terms = { confirmSpacing, needsNotice: true };
        const slot = inPart(part, () => decideSlot(ctx, facts, query.wish, startsAt, terms));
        if (!slot.ok) {
          const { refusal: taken } = slot;
          checkEachOther(taken, part, decided);
          if (taken.code !== 'SPACING_NEEDS_PRESCRIBER')
            lost = { slot: taken, query, visits: known, doseMinutes, place };
          return slot;
        }
        const reservations = reservationsFor(patientId, slot.value.stay, slot.value.assignments);
        decided.push({ part, query, facts, slot: slot.value, reservations });
      }
      const places = placesWith(sessions, decided);
      for (const [place, { query, facts }] of decided.entries()) {
        const id = query.courseSessionId as string as AppointmentId;
        const outOfOrder = orderRefusal(places, id, facts.location.zone);
        if (!outOfOrder) continue;
        lost = { slot: outOfOrder, query, visits: known, doseMinutes, place };
        return refuse(outOfOrder);
      }
      const other = otherTherapist(decided, sessions, meant);
      return other ? refuse(other) : ok(decided);
    };

    const result = await twice(() =>
      this.uow.write(ctx, async (tx) => {
        // All at once and in one order: thirteen visits, each with locks of its own, would deadlock.
        await lockResources(tx, [...once.values()], [patientId]);
        lost = null;
        return keep(tx, patientId, () => decide(tx));
      }),
    );
    if (result.ok) return result;
    const { refusal } = result;
    if (refusal.code !== 'SLOT_TAKEN' && refusal.code !== 'NOT_AVAILABLE') return refuse(refusal);
    return refuse(await this.describe(ctx, lost!));
  }

  /** Names what is in the way of one visit, and the nearest times that leave the others as they are. */
  private async describe(ctx: RequestContext, { slot, query, visits, doseMinutes, place }: Lost) {
    const span = replacementSpan(visits, place, {
      ...COURSE_LIMITS,
      doseMinutes,
    });
    // Whoever is in the room and who supervises may change with the time; the therapist of the course stays.
    const wish = {
      ...query.wish,
      roomId: null,
      staff: query.wish.kind === 'INFUSION' ? [] : query.wish.staff,
    };
    const described = await this.slotRefusals.describe(ctx, { ...query, wish }, slot, span);
    return { ...described, courseSessionId: query.courseSessionId! };
  }
}

/** Where the visits of the course are with those that are decided, each by the id of its session: not all have an appointment yet. */
function placesWith(sessions: readonly SessionStanding[], decided: readonly DecidedVisit[]): CoursePlace[] {
  return sessions.flatMap(({ id, kind, number, startsAt, doseEndsAt }): CoursePlace[] => {
    const own = decided.find(({ query }) => query.courseSessionId === id);
    const at = own ? visitIn(own.slot, own.facts) : { startsAt, endsAt: startsAt, doseEndsAt };
    if (at.startsAt === null || at.endsAt === null) return [];
    const { startsAt: start, endsAt, doseEndsAt: doseEnd } = at;
    return [
      { id: id as string as AppointmentId, kind, number, startsAt: start, endsAt, doseEndsAt: doseEnd },
    ];
  });
}

/** Facts as they will be once the visits before this one are written. */
function factsAfter(
  facts: ScheduleFacts,
  { wish }: ScheduleQuery,
  decided: readonly DecidedVisit[],
): ScheduleFacts {
  const before = decided.flatMap(({ query, slot }) =>
    query.wish.kind === 'INFUSION' && wish.kind === 'INFUSION' ? [slot.visit.start] : [],
  );
  return {
    ...holding(
      facts,
      decided.flatMap(({ reservations }) => heldAt(facts.location.id, wish.virtual, reservations)),
      wish.virtual,
    ),
    infusionStarts: [...facts.infusionStarts, ...before],
  };
}
