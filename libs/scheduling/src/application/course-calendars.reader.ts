import { Injectable } from '@nestjs/common';
import { DEFAULT_SPACING, DEFAULT_WINDOW_HOURS } from '@kapstone/courses';
import {
  dateAt,
  DAY_MS,
  dayInterval,
  instant,
  type Instant,
  type LocalDate,
  type LocationId,
  ok,
  type PatientId,
  plusDays,
  plusMs,
  refuse,
  type Result,
  type StaffId,
} from '@kapstone/kernel';
import { patientInactive, type PatientInactiveRefusal } from '@kapstone/patients';
import {
  badInput,
  inPractice,
  notFound,
  OneSyncRead,
  parseId,
  type PlainRefusal,
  type RequestContext,
} from '@kapstone/platform';
import {
  bookableFrom,
  type CourseFacts,
  type CourseLimits,
  type CourseNeed,
  type CourseVisitKind,
  type OpenSessions,
  opening,
  openSessions,
  type ScheduleFacts,
} from '../domain/index.js';
import { type CourseToPlan, courseToPlan } from '../persistence/course-to-plan.js';
import { readScheduleFactsAtOnce, type ScheduleQuery } from '../persistence/schedule-facts.js';
import {
  locationNotInUse,
  noCourseSession,
  type NotAvailableRefusal,
  nothingLeft,
} from './appointment-refusals.js';
import { parseWishes, type WishesInput } from './parse-wishes.js';
import { checkReach, lastBookable, parseWish } from './visit-input.js';

/** Whose course is planned, where, and what is wished for. */
export interface CourseWishesInput extends WishesInput {
  readonly patientId: string;
  readonly locationId: string;
  readonly earliest?: Instant | null;
  readonly finishBy?: LocalDate | null;
  readonly therapistId?: string | null;
}

/** A course with all that its plan is decided on. */
export interface CourseOnCalendars {
  readonly patientId: PatientId;
  readonly locationId: LocationId;
  readonly course: CourseToPlan;
  readonly left: OpenSessions;
  readonly need: CourseNeed;
  readonly facts: CourseFacts;
  /** From when {@link PLAN_DAYS} are counted; null where a last date is asked for. */
  readonly plannedFrom: Instant | null;
}

export type CoursePlanRefusal =
  PatientInactiveRefusal | NotAvailableRefusal | PlainRefusal<'NO_COURSE_SESSION'>;

/** How far ahead a course is planned unless a date is said, and how much further a later finish is looked for. */
export const PLAN_DAYS = 84;
const BEYOND_DAYS = 14;
/** The patient rests this long after a dose before talking about it: a default of ours, no rule of the sources. */
const REST_HOURS = 12;
/** What every course keeps. */
export const COURSE_LIMITS: CourseLimits = {
  spacing: DEFAULT_SPACING,
  integrationHours: { after: REST_HOURS, within: DEFAULT_WINDOW_HOURS },
};
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

const latest = (...all: readonly number[]): Instant => instant(Math.max(...all));

/** Reads a course and the calendars of its three kinds of visits, all at once. */
@Injectable()
export class CourseCalendarsReader {
  constructor(private readonly oneSync: OneSyncRead) {}

  /**
   * @param reach starts that are looked at too, wherever they lie.
   * @throws BAD_INPUT, NOT_FOUND naming the field
   */
  async read(
    ctx: RequestContext,
    input: CourseWishesInput,
    reach: readonly Instant[] = [],
  ): Promise<Result<CourseOnCalendars, CoursePlanRefusal>> {
    const patientId = parseId<PatientId>(input.patientId, 'patient', 'patientId');
    const locationId = parseId<LocationId>(input.locationId, 'location', 'locationId');
    const therapistId = input.therapistId
      ? parseId<StaffId>(input.therapistId, 'staff member', 'therapistId')
      : null;
    const wishes = parseWishes(input);
    const from = input.earliest ?? ctx.now;
    if (from < ctx.now) throw badInput('earliest', 'Choose a time that is still to come.');
    checkReach(from, ctx.now, 'earliest');
    const finishBy = input.finishBy ?? null;
    const last = lastBookable(ctx.now);
    const until = this.until(from, finishBy, last);
    const horizonOf = (end: Instant, opens: Instant): Instant => {
      const days = finishBy === null ? PLAN_DAYS + BEYOND_DAYS : PLAN_DAYS;
      const furthest = latest(
        plusMs(end, finishBy === null ? 0 : BEYOND_DAYS * DAY_MS),
        plusMs(opens, days * DAY_MS),
        ...reach.map((at) => plusMs(at, DAY_MS)),
      );
      return earlier(furthest, last);
    };
    const who = { patientId, locationId };
    let span = { from, horizon: horizonOf(until, from) };
    let read = await this.load(ctx, who, span, reach);
    if (therapistId && !read.facts.INTEGRATION.facts.staff.some(({ id }) => id === therapistId))
      throw notFound('therapist at this location', 'therapistId');
    const { patient, location } = read.facts.INFUSION.facts;
    if (!patient!.active) return refuse(patientInactive(patient!.name));
    if (!location.active) return refuse(locationNotInUse(location.name));
    const left = openSessions(read.course.sessions, ctx.now);
    if (left.pairs.length + left.owed.length + left.leftOut.length === 0 && !left.preparation)
      return refuse(read.course.sessions.length === 0 ? noCourseSession : nothingLeft);
    // What waits for something that is booked is looked for from there on: that may be beyond what was read.
    const [opens, lastOpens] = opening(left, from);
    const horizon = horizonOf(until, lastOpens);
    if (horizon > span.horizon) {
      span = { from: opens, horizon };
      read = await this.load(ctx, who, span, reach);
    }
    const { course, facts } = read;
    const { zone } = facts.INFUSION.facts.location;
    const finish =
      finishBy === null
        ? earlier(plusMs(lastOpens, PLAN_DAYS * DAY_MS), last)
        : earlier(dayInterval(finishBy, zone).end, last);
    if (finish <= from) throw badInput('finishBy', 'Choose a date after the earliest time.');
    const need: CourseNeed = {
      infusions: left.pairs.length,
      follows: left.pairs.map(({ follows }) => follows),
      owed: left.owed.map(({ integration, doseEndsAt }) => ({ number: integration.number, doseEndsAt })),
      hasPreparation: left.preparation !== null,
      prepareBefore: left.prepareBefore,
      span: {
        from: span.from,
        until: finish,
        horizon,
        firstDate: dateAt(span.from, zone),
        days: Math.ceil((horizon - span.from) / DAY_MS) + 1,
      },
      wishes,
      therapistId: therapistId ?? course.therapistId ?? facts.INTEGRATION.facts.session?.therapistId ?? null,
      ...COURSE_LIMITS,
    };
    const plannedFrom = finishBy === null ? lastOpens : null;
    return ok({ patientId, locationId, course, left, need, facts, plannedFrom });
  }

  private async load(
    ctx: RequestContext,
    { patientId, locationId }: Pick<CourseOnCalendars, 'patientId' | 'locationId'>,
    span: { readonly from: Instant; readonly horizon: Instant },
    reach: readonly Instant[],
  ): Promise<Pick<CourseOnCalendars, 'course' | 'facts'>> {
    const queryOf = (kind: CourseVisitKind): ScheduleQuery => ({
      locationId,
      patientId,
      courseSessionId: null,
      wish: parseWish({ kind, virtual: false }),
      durationMinutes: null,
      firstStart: instant(Math.min(span.from, ...reach)),
      lastStart: span.horizon,
      except: [],
    });
    const integrations = queryOf('INTEGRATION');
    // A preparation takes the same rooms and therapists: thousands of reservations that need not be read twice.
    const queries = [{ ...queryOf('PREPARATION'), takenAs: integrations }, queryOf('INFUSION'), integrations];
    const practiceCtx = inPractice(ctx);
    const [[courseText], [preparation, infusion, integration]] = await Promise.all([
      this.oneSync.json(practiceCtx, [courseToPlan(practiceCtx.actor.practiceId, patientId)]),
      readScheduleFactsAtOnce(this.oneSync, practiceCtx, queries),
    ]);
    if (!preparation || !infusion || !integration) throw notFound('location', 'locationId');
    if (!infusion.patient) throw notFound('patient', 'patientId');
    ctx.notes.look([patientId], 'schedule');
    const of = (facts: ScheduleFacts, { wish }: ScheduleQuery) => ({
      facts,
      wish,
      bookableFrom: bookableFrom(facts, ctx.now),
    });
    const facts: CourseFacts = {
      PREPARATION: of(preparation, queries[0]!),
      INFUSION: of(infusion, queries[1]!),
      INTEGRATION: of(integration, queries[2]!),
    };
    return { course: JSON.parse(courseText!) as CourseToPlan, facts };
  }

  /** A day later than asked for at most: the date ends on the location's clock, which is not known yet. */
  private until(from: Instant, finishBy: LocalDate | null, last: Instant): Instant {
    if (finishBy === null) return earlier(plusMs(from, PLAN_DAYS * DAY_MS), last);
    const until = instant(Date.parse(plusDays(finishBy, 2)));
    if (until <= from) throw badInput('finishBy', 'Choose a date after the earliest time.');
    if (until > plusMs(last, 2 * DAY_MS)) throw badInput('finishBy', 'Choose a date within a year from now.');
    return earlier(until, last);
  }
}
