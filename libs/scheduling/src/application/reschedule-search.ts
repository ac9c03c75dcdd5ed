import { type CoursePlace, DEFAULT_SPACING } from '@kapstone/courses';
import {
  type AppointmentId,
  dateAt,
  DAY_MS,
  instant,
  type Instant,
  type Interval,
  ok,
  type Result,
} from '@kapstone/kernel';
import { inPractice, notFound, type OneSyncRead, type RequestContext } from '@kapstone/platform';
import {
  APPOINTMENT_KINDS,
  bookableFrom,
  crowdedStarts,
  freeTimes,
  heldAt,
  holding,
  nearestSlot,
  namedPlacement,
  reservationsFor,
  type ScheduleFacts,
  type SessionVisit,
  shiftedStart,
  placeAt,
  spanAmong,
  visitSearch,
  type VisitWish,
  type WallShift,
} from '../domain/index.js';
import type { AppointmentRecord } from '../persistence/appointment-record.js';
import { readScheduleFacts, type ScheduleQuery } from '../persistence/schedule-facts.js';
import { careRefusal, type CareRefusal } from './care-refusal.js';
import { placeOf } from './consequences.js';
import { moveQuery, type VisitMoveInput } from './move-visits.js';
import { COURSE_LIMITS } from './course-calendars.reader.js';
import { noticeRefusal, plannedDoseEnd, type Slot, slotOf, unfitRefusal } from './slot-decision.js';
import type { SlotRefusal, UnfitRefusal } from './slot-refusals.js';
import { lastBookable, parseWish } from './visit-input.js';

/** A visit of a course, with its session. */
export interface CourseMember extends SessionVisit {
  readonly appointment: AppointmentRecord;
}

/** A visit where it would be. */
export interface Placed {
  readonly appointment: AppointmentRecord;
  readonly slot: Slot;
  readonly facts: ScheduleFacts;
}

const placeNow = ({ appointment, ...session }: CourseMember): CoursePlace =>
  placeOf({ appointment, session }, appointment.state);

export const idsOf = (members: readonly CourseMember[]): AppointmentId[] =>
  members.map(({ appointment }) => appointment.id);

/** The visits of a course with some of them where they would be. */
export const placesWith = (course: readonly CourseMember[], placed: readonly Placed[]): CoursePlace[] =>
  course.map((member) => {
    const found = placed.find(({ appointment }) => appointment.id === member.appointment.id);
    if (!found) return placeNow(member);
    const { slot, facts } = found;
    const { start, end } = slot.visit;
    return { ...placeNow(member), startsAt: start, endsAt: end, doseEndsAt: plannedDoseEnd(facts, start) };
  });

/** Staff and room left open, as far as the kind needs them; a therapist stays, the same throughout. */
const opened = ({ wish }: ScheduleQuery): VisitWish => ({
  ...wish,
  roomId: APPOINTMENT_KINDS[wish.kind].room ? null : wish.roomId,
  staff: wish.kind === 'INFUSION' ? [] : wish.staff,
});

/** A start with those who are named, judged on facts that have everybody. */
const namedSlot = (facts: ScheduleFacts, wish: VisitWish, startsAt: Instant): Result<Slot, SlotRefusal> =>
  slotOf(namedPlacement(facts, wish, startsAt), facts);

/** Looks for where the visits of a course could go when one of them is moved. Nothing is written. */
export class RescheduleSearch {
  constructor(
    private readonly oneSync: OneSyncRead,
    private readonly ctx: RequestContext,
    private readonly moved: AppointmentRecord,
    private readonly to: Omit<VisitMoveInput, 'appointmentId' | 'version'>,
    private readonly course: readonly CourseMember[],
  ) {}

  /**
   * Why it moves to no time at all: nothing is planned any more, or who or what is asked for could not be at it.
   * @throws NOT_FOUND naming the field
   */
  async never(): Promise<UnfitRefusal | CareRefusal | null> {
    const { moved, to } = this;
    const { kind, virtual } = moved;
    const wish = parseWish({ ...to, kind, virtual });
    const facts = await this.facts({ ...moveQuery(moved, to, []), wish });
    return careRefusal(facts) ?? unfitRefusal(facts, wish);
  }

  /**
   * The visit itself where it was put: with those who stay or are named, or else with others at the same time.
   * @param along visits that will leave their times.
   */
  async anchor(along: readonly CourseMember[]): Promise<Result<Placed, SlotRefusal>> {
    const { moved: appointment, ctx, to } = this;
    const query = moveQuery(appointment, to, idsOf(along));
    const open = opened(query);
    const facts = await this.facts({ ...query, wish: open });
    const notice =
      to.startsAt < appointment.state.startsAt ? noticeRefusal(facts, to.startsAt, ctx.now) : null;
    if (notice) return notice;
    const named = namedSlot(facts, query.wish, to.startsAt);
    if (named.ok) return ok({ appointment, slot: named.value, facts });
    const anybody = namedSlot(facts, open, to.startsAt);
    return anybody.ok ? ok({ appointment, slot: anybody.value, facts }) : named;
  }

  /**
   * Places those who go along, in the order of their sessions, each as near as can be to where the shift would put it. Whoever finds
   * nothing stays, and the others are placed around them.
   */
  async settle(along: readonly CourseMember[], shift: WallShift): Promise<Result<Placed[], SlotRefusal>> {
    const first = await this.anchor(along);
    if (!first.ok) return first;
    const placed: Placed[] = [first.value];
    for (const member of along) {
      const found = await this.place(member, shift, along, placed);
      if (!found)
        return this.settle(
          along.filter((each) => each !== member),
          shift,
        );
      placed.push(found);
    }
    return ok(placed);
  }

  private async place(
    member: CourseMember,
    shift: WallShift,
    along: readonly CourseMember[],
    placed: readonly Placed[],
  ): Promise<Placed | null> {
    const { appointment, kind } = member;
    const { now } = this.ctx;
    const wished = shiftedStart({ kind, startsAt: appointment.state.startsAt }, shift, appointment.zone);
    const span = this.span(member, wished, along, placed);
    const within = {
      start: instant(Math.max(span.start, now)),
      end: instant(Math.min(span.end, lastBookable(now))),
    };
    if (within.start >= within.end) return null;
    const query = moveQuery(appointment, { startsAt: wished }, [this.moved.id, ...idsOf(along)]);
    const wish = opened(query);
    const read = await this.facts({ ...query, wish, firstStart: within.start, lastStart: within.end });
    const facts: ScheduleFacts = {
      ...holding(
        read,
        placed.flatMap(({ slot, facts: { location }, appointment: { virtual } }) =>
          heldAt(location.id, virtual, reservationsFor(appointment.patientId, slot.stay, slot.assignments)),
        ),
        appointment.virtual,
      ),
      infusionStarts: [
        ...read.infusionStarts,
        ...placed.flatMap((each) => (each.appointment.kind === 'INFUSION' ? [each.slot.visit.start] : [])),
      ],
    };
    const slot = this.nearest(facts, query.wish, wish, wished, within);
    return slot && { appointment, slot, facts };
  }

  /** When a visit may start with those that stay and those that are placed already where they are. */
  private span(
    member: CourseMember,
    wished: Instant,
    along: readonly CourseMember[],
    placed: readonly Placed[],
  ): Interval {
    const { id } = member.appointment;
    const open = along.filter(
      (each) => each !== member && !placed.some(({ appointment }) => appointment.id === each.appointment.id),
    );
    const places = placesWith(
      this.course.filter((each) => !open.includes(each)),
      placed,
    ).map((place) => (place.id === id ? placeAt(place, wished) : place));
    return spanAmong(places, id, COURSE_LIMITS);
  }

  /** With those who stay at the time that was wished, or else the nearest time at which somebody is free. */
  private nearest(
    facts: ScheduleFacts,
    named: VisitWish,
    open: VisitWish,
    wished: Instant,
    { start, end }: Interval,
  ): Slot | null {
    const from = instant(Math.max(start, bookableFrom(facts, this.ctx.now)));
    if (from >= end) return null;
    if (from <= wished && wished < end) {
      const kept = namedSlot(facts, named, wished);
      if (kept.ok) return kept.value;
    }
    const days = Math.ceil((end - from) / DAY_MS) + 1;
    const { slots } = freeTimes({
      from,
      until: end,
      count: days * ((24 * 60) / 15),
      crowded: crowdedStarts(facts.infusionStarts, DEFAULT_SPACING),
      ...visitSearch(facts, open, dateAt(from, facts.location.zone), days),
    });
    const found = nearestSlot(slots, wished, { start: from, end });
    return (
      found && {
        visit: { start: found.startsAt, end: found.endsAt },
        stay: found.stay,
        assignments: found.assignments,
      }
    );
  }

  private async facts(query: ScheduleQuery): Promise<ScheduleFacts> {
    const facts = await readScheduleFacts(this.oneSync, inPractice(this.ctx), query);
    if (!facts) throw notFound('location', 'locationId');
    return facts;
  }
}
