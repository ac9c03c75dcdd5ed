import { Injectable } from '@nestjs/common';
import {
  type CourseSessionId,
  dateAt,
  HOUR_MS,
  type Instant,
  ok,
  plusMinutes,
  refuse,
  type Result,
  type StaffId,
} from '@kapstone/kernel';
import {
  badInput,
  inPart,
  inPractice,
  notFound,
  OneSyncRead,
  parseId,
  type RequestContext,
} from '@kapstone/platform';
import {
  type Adjustment,
  type Assignment,
  bySession,
  CourseAdjuster,
  placementAt,
  type StaffChoice,
  type StandingVisit,
  type VisitWish,
  whereAndWho,
} from '../domain/index.js';
import { readScheduleFactsOf, type ScheduleQuery } from '../persistence/schedule-facts.js';
import type { NotAvailableRefusal, SlotTakenRefusal } from './appointment-refusals.js';
import {
  CourseCalendarsReader,
  type CourseOnCalendars,
  type CoursePlanRefusal,
  type CourseWishesInput,
} from './course-calendars.reader.js';
import { type CourseVisitsInput, parseVisits } from './course-visits.js';
import type { PlannedVisitView } from './plan-course.js';
import { brokenWords, type PlanStatement } from './plan-words.js';
import { noticeRefusal, slotOf, unfitRefusal } from './slot-decision.js';
import { SlotRefusals } from './slot-refusals.js';
import { checkReach, checkStart, parseWish } from './visit-input.js';

export interface AdjustCourseInput extends CourseWishesInput, CourseVisitsInput {
  readonly courseSessionId: string;
  /** Left out, other times are looked for. */
  readonly startsAt?: Instant | null;
  readonly keep?: readonly string[] | null;
}

export interface AdjustedCourseView {
  readonly startsAt: Instant;
  readonly visits: readonly PlannedVisitView[];
  readonly movedIds: readonly CourseSessionId[];
  readonly asks: readonly PlanStatement[];
}

export type AdjustCourseRefusal = CoursePlanRefusal | SlotTakenRefusal | NotAvailableRefusal;

const OFFERED = 3;

/** A visit of the plan as the desk sent it, with the session that it is for. */
interface Standing extends StandingVisit {
  readonly courseSessionId: CourseSessionId;
  readonly roomId: PlannedVisitView['roomId'];
  readonly staff: readonly StaffChoice[];
}

/** Shows what moves with one visit of a plan: before it is held or booked, and nothing is reserved. */
@Injectable()
export class AdjustCourse {
  constructor(
    private readonly calendars: CourseCalendarsReader,
    private readonly slotRefusals: SlotRefusals,
    private readonly oneSync: OneSyncRead,
  ) {}

  /** @throws BAD_INPUT, NOT_FOUND naming the field */
  async execute(
    ctx: RequestContext,
    input: AdjustCourseInput,
  ): Promise<Result<readonly AdjustedCourseView[], AdjustCourseRefusal>> {
    const parsed = parseVisits(ctx, input);
    const wanted = input.startsAt ?? null;
    if (wanted !== null) {
      checkStart(wanted, false, ctx.now);
      checkReach(wanted, ctx.now, 'startsAt');
    }
    const furthest = [...parsed.map(({ startsAt }) => startsAt), ...(wanted === null ? [] : [wanted])];
    const read = await this.calendars.read(ctx, input, furthest);
    if (!read.ok) return read;
    const unfit = await this.unfit(ctx, read.value, parsed);
    if (unfit) return refuse(unfit);
    const visits = this.standing(read.value.course, parsed, input.keep ?? []);
    const sessionId = parseId<CourseSessionId>(input.courseSessionId, 'course session', 'courseSessionId');
    const place = visits.findIndex(({ courseSessionId }) => courseSessionId === sessionId);
    if (place === -1) throw badInput('courseSessionId', 'It is none of the visits.');
    const adjuster = new CourseAdjuster(visits, read.value.need, read.value.facts);
    const view = (found: readonly Adjustment[], chosen: readonly Assignment[] | null) =>
      ok(found.map((each) => this.view(read.value, visits, place, each, adjuster, chosen)));
    if (wanted === null) {
      const { zone } = read.value.facts.INFUSION.facts.location;
      return view(
        adjuster.offers(place, (at) => dateAt(at, zone), OFFERED),
        null,
      );
    }
    const chosen = await this.chosen(ctx, read.value, visits[place]!, wanted);
    return chosen.ok ? view(adjuster.at(place, wanted), chosen.value) : chosen;
  }

  private standing(
    { sessions }: CourseOnCalendars['course'],
    parsed: ReturnType<typeof parseVisits>,
    keep: readonly string[],
  ): Standing[] {
    if (!keep.every((id) => parsed.some(({ courseSessionId }) => courseSessionId === id)))
      throw badInput('keep', 'Name sessions of these visits.');
    return parsed
      .map(({ part: named, courseSessionId, startsAt, roomId, staff }): Standing => {
        const { kind, number } = sessions.find(({ id }) => id === courseSessionId)!;
        const therapistId =
          kind === 'INFUSION' ? null : (staff.find(({ part }) => part === 'ATTENDING')?.staffId ?? null);
        if (kind !== 'INFUSION' && therapistId === null)
          throw badInput(`${named}.staff`, 'Name the therapist of each preparation and integration session.');
        const fixed = keep.includes(courseSessionId);
        return { courseSessionId, kind, number, startsAt, therapistId, fixed, roomId, staff };
      })
      .sort(bySession);
  }

  /** What booking the visits would refuse of them, whatever else is taken. @throws BAD_INPUT, NOT_FOUND naming the field */
  private async unfit(
    ctx: RequestContext,
    { course: { sessions }, patientId, locationId }: CourseOnCalendars,
    visits: ReturnType<typeof parseVisits>,
  ): Promise<SlotTakenRefusal | NotAvailableRefusal | null> {
    const queries = visits.map(({ part, courseSessionId, startsAt, roomId, staff }) =>
      inPart(part, (): ScheduleQuery => {
        const session = sessions.find(({ id }) => id === courseSessionId);
        if (!session) throw badInput('courseSessionId', 'The active course has no such session.');
        checkStart(startsAt, false, ctx.now);
        return {
          locationId,
          patientId,
          courseSessionId,
          wish: parseWish({ kind: session.kind, virtual: false, roomId, staff }),
          durationMinutes: null,
          firstStart: startsAt,
          lastStart: startsAt,
          except: [],
        };
      }),
    );
    const facts = await readScheduleFactsOf(this.oneSync, inPractice(ctx), queries);
    for (const [at, query] of queries.entries()) {
      const refusal = inPart(visits[at]!.part, () => unfitRefusal(facts[at]!, query.wish));
      if (refusal) {
        const described = await this.slotRefusals.describe(ctx, query, refusal);
        return { ...described, courseSessionId: visits[at]!.courseSessionId };
      }
    }
    return null;
  }

  /** Whether the time that was chosen can be had, and with whom and where. */
  private async chosen(
    ctx: RequestContext,
    { facts: course, patientId, locationId }: CourseOnCalendars,
    { kind, courseSessionId, therapistId }: Standing,
    startsAt: Instant,
  ): Promise<Result<readonly Assignment[], SlotTakenRefusal | NotAvailableRefusal>> {
    const { facts } = course[kind];
    const staff: { staffId: StaffId; part: 'ATTENDING' }[] =
      therapistId === null ? [] : [{ staffId: therapistId, part: 'ATTENDING' }];
    if (staff.some(({ staffId }) => !facts.staff.some(({ id }) => id === staffId)))
      throw notFound('staff member', 'staff');
    const wish: VisitWish = { ...parseWish({ kind, virtual: false }), staff };
    const slot = noticeRefusal(facts, startsAt, ctx.now) ?? slotOf(placementAt(facts, wish, startsAt), facts);
    if (slot.ok) return ok(slot.value.assignments);
    const query = {
      locationId,
      patientId,
      courseSessionId,
      wish,
      durationMinutes: null,
      firstStart: startsAt,
      lastStart: startsAt,
      except: [],
    };
    return refuse(await this.slotRefusals.describe(ctx, query, slot.refusal));
  }

  private view(
    { facts: course, need }: CourseOnCalendars,
    visits: readonly Standing[],
    place: number,
    { startsAt, moved, broken }: Adjustment,
    adjuster: CourseAdjuster,
    chosen: readonly Assignment[] | null,
  ): AdjustedCourseView {
    const doseMinutes = course.INFUSION.facts.doseMinutes ?? 0;
    const views = visits.map((visit, index): PlannedVisitView => {
      const { courseSessionId, kind, number, roomId, staff } = visit;
      const start = startsAt[index]!;
      const isNew = start !== visit.startsAt;
      const assignments = isNew
        ? ((index === place ? chosen : null) ?? adjuster.assignmentsAt(index, start))
        : null;
      // A start is in the list only if everything it needs is free then.
      if (isNew && !assignments) throw new Error(`nobody for the ${kind} at ${start}`);
      const infusion = visits.findIndex((each) => each.kind === 'INFUSION' && each.number === number);
      const doseEndsAt =
        infusion === -1
          ? need.owed?.find((each) => each.number === number)?.doseEndsAt
          : plusMinutes(startsAt[infusion]!, doseMinutes);
      return {
        courseSessionId,
        kind,
        number,
        startsAt: start,
        endsAt: plusMinutes(start, course[kind].facts.durationMinutes),
        ...(assignments ? whereAndWho(assignments) : { roomId, staff }),
        hoursAfterDose:
          kind === 'INTEGRATION' && doseEndsAt !== undefined ? (start - doseEndsAt) / HOUR_MS : null,
      };
    });
    return {
      startsAt: startsAt[place]!,
      visits: [...views].sort((a, b) => a.startsAt - b.startsAt),
      movedIds: moved.map((index) => visits[index]!.courseSessionId),
      asks: broken.map((each) => brokenWords(each, visits, need)),
    };
  }
}
