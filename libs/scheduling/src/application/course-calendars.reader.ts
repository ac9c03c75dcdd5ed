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
  type ScheduleFacts,
} from '../domain/index.js';
import { type CourseToPlan, courseToPlan } from '../persistence/course-to-plan.js';
import { readScheduleFactsBeside, type ScheduleQuery } from '../persistence/schedule-facts.js';
import { noCourseSession } from './appointment-refusals.js';
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
  readonly left: ReturnType<typeof sessionsLeft>;
  readonly need: CourseNeed;
  readonly facts: CourseFacts;
}

export type CoursePlanRefusal = PatientInactiveRefusal | PlainRefusal<'NO_COURSE_SESSION'>;

/** How far ahead a course is planned unless a date is said, and how much further a later finish is looked for. */
const PLAN_DAYS = 84;
const BEYOND_DAYS = 14;
/** The patient rests this long after a dose before talking about it: a default of ours, no rule of the sources. */
const REST_HOURS = 12;
/** What every course keeps. */
export const COURSE_LIMITS: CourseLimits = {
  spacing: DEFAULT_SPACING,
  integrationHours: { after: REST_HOURS, within: DEFAULT_WINDOW_HOURS },
};
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** What is left of a course: infusions behind all that are booked, with their integration sessions. */
function sessionsLeft({ sessions }: CourseToPlan) {
  const infusions = sessions.filter(({ kind }) => kind === 'INFUSION');
  const lastBooked = Math.max(0, ...infusions.filter(({ booked }) => booked).map(({ number }) => number));
  const pairs = infusions.flatMap((infusion) => {
    const integration = sessions.find(({ infusionSessionId }) => infusionSessionId === infusion.id);
    return infusion.number > lastBooked && integration && !integration.booked
      ? [{ infusion, integration }]
      : [];
  });
  const preparation = sessions.find(({ kind, booked }) => kind === 'PREPARATION' && !booked);
  return { pairs, preparation: lastBooked === 0 ? (preparation ?? null) : null };
}

/** Reads a course and the calendars of its three kinds of visits in one round trip. */
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
    const last = lastBookable(ctx.now);
    const until = this.until(from, input.finishBy ?? null, last);
    const horizon = earlier(
      instant(Math.max(plusMs(until, BEYOND_DAYS * DAY_MS), ...reach.map((at) => plusMs(at, DAY_MS)))),
      last,
    );
    const firstStart = instant(Math.min(from, ...reach));

    const queryOf = (kind: CourseVisitKind): ScheduleQuery => ({
      locationId,
      patientId,
      courseSessionId: null,
      wish: parseWish({ kind, virtual: false }),
      durationMinutes: null,
      firstStart,
      lastStart: horizon,
      except: [],
    });
    const integrations = queryOf('INTEGRATION');
    // A preparation takes the same rooms and therapists: thousands of reservations that need not be read twice.
    const queries = [{ ...queryOf('PREPARATION'), takenAs: integrations }, queryOf('INFUSION'), integrations];
    const practiceCtx = inPractice(ctx);
    const [courseText, all] = await readScheduleFactsBeside(
      this.oneSync,
      practiceCtx,
      courseToPlan(practiceCtx.actor.practiceId, patientId),
      queries,
    );
    const [preparation, infusion, integration] = all;
    if (!preparation || !infusion || !integration) throw notFound('location', 'locationId');
    if (!infusion.patient) throw notFound('patient', 'patientId');
    ctx.notes.look([patientId], 'schedule');
    if (!infusion.patient.active) return refuse(patientInactive(infusion.patient.name));
    if (therapistId && !integration.staff.some(({ id }) => id === therapistId))
      throw notFound('therapist at this location', 'therapistId');

    const course = JSON.parse(courseText!) as CourseToPlan;
    const left = sessionsLeft(course);
    if (left.pairs.length === 0) return refuse(noCourseSession);
    const { zone } = infusion.location;
    const finishBy = input.finishBy ? earlier(dayInterval(input.finishBy, zone).end, last) : until;
    if (finishBy <= from) throw badInput('finishBy', 'Choose a date after the earliest time.');
    const firstDate = dateAt(from, zone);
    const need: CourseNeed = {
      infusions: left.pairs.length,
      hasPreparation: left.preparation !== null,
      span: {
        from,
        until: finishBy,
        horizon: earlier(plusMs(finishBy, BEYOND_DAYS * DAY_MS), last),
        firstDate,
        days: Math.ceil((horizon - from) / DAY_MS) + 1,
      },
      wishes,
      therapistId: therapistId ?? course.therapistId ?? integration.session?.therapistId ?? null,
      ...COURSE_LIMITS,
    };
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
    return ok({ patientId, locationId, course, left, need, facts });
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
