import {
  dateAt,
  dayInterval,
  dayOfWeek,
  epochDay,
  HOUR_MS,
  instant,
  type Instant,
  type Interval,
  type LocalDate,
  MINUTE_MS,
  plusDays,
  plusMinutes,
  type StaffId,
} from '@kapstone/kernel';
import type { Assignment } from '../free-times.js';
import type { ScheduleFacts } from '../schedule-facts.js';
import type { VisitWish } from '../visit-search.js';
import { bestPlans, type BestPlan } from './plan-best.js';
import { type PlanProblem, preparationOf } from './plan-problem.js';
import { withOwed } from './owed-integrations.js';
import { sweep } from './plan-sweep.js';
import type { PatientWishes } from '../patient-wishes.js';
import { CourseStarts, type PlanSpan, type StartConstraint } from './course-starts.js';
import type { CourseVisitKind } from './session-place.js';

export interface PlanSpacing {
  readonly minimumHours: number;
  readonly maximumInWeek: number;
  readonly minimumInFullWeek: number;
}

/** What shall be planned: what is left of a course, with its limits and the patient's wishes. */
export interface CourseNeed {
  readonly infusions: number;
  /** For each of them the start of the booked infusion that it follows; left out, none is. */
  readonly follows?: readonly (Instant | null)[];
  /** Integration sessions of booked infusions, by their numbers in the course, in the order of the doses. */
  readonly owed?: readonly { readonly number: number; readonly doseEndsAt: Instant }[];
  readonly hasPreparation: boolean;
  /** By when the preparation session has to be over; left out, it only comes before what is planned. */
  readonly prepareBefore?: Instant | null;
  readonly span: PlanSpan;
  readonly wishes: PatientWishes;
  /** The therapist of the course, or the one asked for; null for whoever fits best. */
  readonly therapistId: StaffId | null;
  readonly spacing: PlanSpacing;
  /** Elapsed hours after the dose in which an integration session starts (S4). */
  readonly integrationHours: { readonly after: number; readonly within: number };
}

/** The schedule as it is for each kind of visit, with what is wished for. */
export type CourseFacts = Readonly<
  Record<
    CourseVisitKind,
    {
      readonly facts: ScheduleFacts;
      readonly wish: VisitWish;
      /** The first start that keeps the notice that the kind needs. */
      readonly bookableFrom: Instant;
    }
  >
>;

export interface PlannedVisit {
  readonly kind: CourseVisitKind;
  /** 1 for the first of its kind that is planned; integration sessions of booked infusions are counted apart. */
  readonly number: number;
  /** An integration session whose infusion is booked already. */
  readonly isOwed: boolean;
  readonly visit: Interval;
  readonly assignments: readonly Assignment[];
  /** Of an integration session: elapsed hours from the end of the dose to its start. */
  readonly hoursAfterDose: number | null;
}

export interface CourseProposal {
  readonly visits: readonly PlannedVisit[];
  readonly therapistId: StaffId;
  readonly finishesOn: LocalDate;
  /** Full weeks with fewer infusions than there should be. */
  readonly lightWeeks: number;
  /** Days by which it finishes later than the first proposal. */
  readonly daysLater: number;
}

/** What can be relaxed: what bears on a calendar or a wish, whose therapist it is, and, last, what is clinical. */
export type PlanConstraint = StartConstraint | 'ROOM_FOR_THERAPY' | 'SAME_THERAPIST' | ClinicalConstraint;
export type ClinicalConstraint = 'INTEGRATION_WINDOW' | 'REST_AFTER_DOSE' | 'SPACING' | 'MOST_IN_A_WEEK';

export interface PlanRelaxation {
  readonly constraint: PlanConstraint;
  readonly isClinical: boolean;
  /** When the course would finish at the earliest. */
  readonly finishesOn: LocalDate;
}

export interface CoursePlan {
  /** At most three, the best first; no two share more than half of their infusion dates. */
  readonly proposals: readonly CourseProposal[];
  /** Where there is none: what gives a plan when it alone is lifted, the earliest finish first and nothing clinical before others. */
  readonly relaxations: readonly PlanRelaxation[];
  /** How many infusions fit, each with its integration session. */
  readonly infusionsThatFit: number;
}

const PROPOSALS = 3;
const NEVER = -Infinity;
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
const DAY_MINUTES = 24 * 60;
const CLINICAL: readonly ClinicalConstraint[] = [
  'INTEGRATION_WINDOW',
  'REST_AFTER_DOSE',
  'SPACING',
  'MOST_IN_A_WEEK',
];
const OTHERS: readonly PlanConstraint[] = [
  'DATES_TO_AVOID',
  'HOURS',
  'WEEKDAYS',
  'FINISH_BY',
  'SAME_THERAPIST',
  'PATIENT',
  'THERAPIST',
  'ATTENDING_NURSE',
  'SUPERVISING_PRESCRIBER',
  'ROOM',
  'ROOM_FOR_THERAPY',
  'OPENING_HOURS',
];

const isClinical = (constraint: PlanConstraint): constraint is ClinicalConstraint =>
  (CLINICAL as readonly string[]).includes(constraint);

/**
 * What lies between two visits of the patient at least: recovery, what the next one needs before its start, and the turnover
 * of a room that suits two kinds.
 */
export function restMinutes(course: CourseFacts): number {
  const all = Object.values(course).map(({ facts }) => facts);
  const recovery = Math.max(...all.map(({ recoveryMinutes }) => recoveryMinutes));
  const preparation = Math.max(...all.map(({ preparationMinutes }) => preparationMinutes));
  const therapy = new Set(course.INTEGRATION.facts.rooms.map(({ id }) => id));
  const shared = course.INFUSION.facts.rooms.filter(({ id }) => therapy.has(id));
  const turnover = shared.length === 0 ? [0] : [...shared, ...all].map((each) => each.turnoverMinutes);
  return recovery + Math.max(...turnover) + preparation;
}

/** The same between two visits of therapy, which may follow each other in one room. */
function therapyRestMinutes(course: CourseFacts): number {
  const { facts } = course.INTEGRATION;
  const turnover = [facts, course.PREPARATION.facts, ...facts.rooms].map((each) => each.turnoverMinutes);
  return Math.max(
    restMinutes(course),
    facts.recoveryMinutes + facts.preparationMinutes + Math.max(...turnover),
  );
}

/** Turns calendars into lists of minutes and back; the bench asks it for the lists alone. */
export class CoursePlanner {
  private readonly starts: Readonly<Record<CourseVisitKind, CourseStarts>>;
  private readonly zone;
  private readonly base: Instant;
  /** The midnights on the wall from the first date on, in minutes: thousands of starts ask for their day. */
  private readonly midnights: readonly number[];
  /** The first date, in days; 0 was a Monday. */
  private readonly firstDay: number;

  constructor(
    private readonly need: CourseNeed,
    private readonly course: CourseFacts,
  ) {
    const of = (kind: CourseVisitKind) =>
      new CourseStarts(course[kind].facts, course[kind].wish, need.wishes, {
        ...need.span,
        from: later(need.span.from, course[kind].bookableFrom),
      });
    this.starts = {
      PREPARATION: of('PREPARATION'),
      INFUSION: of('INFUSION'),
      INTEGRATION: of('INTEGRATION'),
    };
    this.zone = course.INFUSION.facts.location.zone;
    const { from, firstDate, days } = need.span;
    this.firstDay = dayOfWeek(firstDate) - 1;
    this.base = instant(Math.floor(from / MINUTE_MS) * MINUTE_MS);
    this.midnights = Array.from({ length: days + 1 }, (_, day) =>
      this.minuteOf(dayInterval(plusDays(firstDate, day), this.zone).start),
    );
  }

  plan(): CoursePlan {
    const found = this.problem(null);
    const { problem, therapistIds, owed } = found;
    const plans = problem.infusions === 0 ? withoutInfusions(found) : bestPlans(problem, PROPOSALS);
    if (plans.length > 0) {
      const all = plans.map((plan) =>
        this.proposal(plan, owed[plan.therapist]!, therapistIds[plan.therapist]!),
      );
      const proposals = all.map((each) => ({
        ...each,
        daysLater: epochDay(each.finishesOn) - epochDay(all[0]!.finishesOn),
      }));
      return { proposals, relaxations: [], infusionsThatFit: this.need.infusions };
    }
    return { proposals: [], relaxations: this.relaxations(), infusionsThatFit: mostInfusions(problem) };
  }

  private relaxations(): PlanRelaxation[] {
    const found = [...OTHERS, ...CLINICAL].flatMap((constraint): PlanRelaxation[] => {
      const finish = earliestFinish(this.problem(constraint));
      if (finish === null) return [];
      const finishesOn = dateAt(this.instantOf(finish), this.zone);
      return [{ constraint, isClinical: isClinical(constraint), finishesOn }];
    });
    return found.sort(
      (a, b) => Number(a.isClinical) - Number(b.isClinical) || a.finishesOn.localeCompare(b.finishesOn),
    );
  }

  /** The problem with one constraint lifted. */
  problem(lifted: PlanConstraint | null): StatedProblem {
    const { spacing, integrationHours, infusions, hasPreparation, therapistId, follows = [] } = this.need;
    const { PREPARATION, INFUSION, INTEGRATION } = this.course;
    const open = (kind: CourseVisitKind) => this.starts[kind].without(this.liftedFor(kind, lifted));
    const [preparation, integration] = [open('PREPARATION'), open('INTEGRATION')];
    const known = this.starts.INTEGRATION.therapistIds;
    const therapistIds = therapistId === null || lifted === 'SAME_THERAPIST' ? known : [therapistId];
    const hours = (of: ClinicalConstraint, value: number, without: number) =>
      lifted === of ? without : value * 60;
    const lengths: PlanProblem['lengths'] = {
      preparation: hasPreparation ? PREPARATION.facts.durationMinutes : null,
      dose: INFUSION.facts.doseMinutes ?? 0,
      infusion: INFUSION.facts.durationMinutes,
      integration: INTEGRATION.facts.durationMinutes,
      rest: restMinutes(this.course),
    };
    const after = hours('REST_AFTER_DOSE', integrationHours.after, 0);
    const calendars = (lifted === 'THERAPIST' ? [null] : therapistIds).map((id) =>
      withOwed(
        {
          preparationStarts: hasPreparation ? this.preparationStarts(preparation, id, lengths) : [],
          integrationStarts: this.starts.INTEGRATION.withTherapist(integration, id).map(this.minuteOf),
        },
        (this.need.owed ?? []).map(({ doseEndsAt }) => this.minuteOf(doseEndsAt)),
        { ...lengths, rest: therapyRestMinutes(this.course) },
        after,
      ),
    );
    const { prior, later: laterOnes } = this.booked();
    const problem: PlanProblem = {
      infusions,
      prior,
      later: laterOnes,
      notBefore: follows.map((at) => (at === null ? NEVER : this.minuteOf(at))),
      infusionStarts: this.starts.INFUSION.withDifferentPeople(
        open('INFUSION'),
        this.liftedFor('INFUSION', lifted),
      ).map(this.minuteOf),
      therapists: calendars.map(({ therapist }) => therapist),
      lengths,
      limits: {
        gap: hours('SPACING', spacing.minimumHours, 0),
        mostInWeek: lifted === 'MOST_IN_A_WEEK' ? infusions + laterOnes.length + 3 : spacing.maximumInWeek,
        leastInFullWeek: spacing.minimumInFullWeek,
        integrationAfter: after,
        integrationWithin: hours('INTEGRATION_WINDOW', integrationHours.within, Infinity),
      },
      dayOf: this.dayOf,
    };
    return { problem, therapistIds, owed: calendars.map(({ owed }) => owed) };
  }

  /** Those from which the preparation session is over before the first infusion that is booked. */
  private preparationStarts(
    open: ReturnType<CourseStarts['without']>,
    therapistId: StaffId | null,
    { preparation, rest }: PlanProblem['lengths'],
  ): number[] {
    const { prepareBefore = null } = this.need;
    const last = prepareBefore === null ? Infinity : this.minuteOf(prepareBefore) - preparation! - rest;
    return this.starts.PREPARATION.withTherapist(open, therapistId)
      .map(this.minuteOf)
      .filter((start) => start <= last);
  }

  /** Rooms for infusions and rooms for therapy are lifted apart. */
  private liftedFor(kind: CourseVisitKind, lifted: PlanConstraint | null): StartConstraint | null {
    if (lifted === 'ROOM') return kind === 'INFUSION' ? 'ROOM' : null;
    if (lifted === 'ROOM_FOR_THERAPY') return kind === 'INFUSION' ? null : 'ROOM';
    if (lifted === null || lifted === 'SAME_THERAPIST' || isClinical(lifted)) return null;
    return lifted;
  }

  /** Infusions that are booked already: those before all that is planned, and those among or behind it. */
  private booked(): { prior: number[]; later: number[] } {
    const { follows = [], span, spacing } = this.need;
    const first = Math.max(span.from, follows[0] ?? NEVER);
    const starts = [...this.course.INFUSION.facts.infusionStarts].sort((a, b) => a - b);
    const prior = starts.filter((start) => start <= first).slice(-spacing.maximumInWeek);
    return {
      prior: prior.map(this.minuteOf),
      later: starts.filter((start) => start > first).map(this.minuteOf),
    };
  }

  private proposal(
    plan: BestPlan,
    owed: readonly number[],
    therapistId: StaffId,
  ): Omit<CourseProposal, 'daysLater'> {
    const visit = (
      kind: CourseVisitKind,
      number: number,
      minute: number,
      doseEnds: number | null = null,
      isOwed = false,
    ): PlannedVisit => {
      const startsAt = this.instantOf(minute);
      const assignments = this.starts[kind].assignmentsAt(startsAt, therapistId);
      // A start is in the list only if everything it needs is free then.
      if (!assignments) throw new Error(`nobody for the ${kind} at ${startsAt}`);
      const hoursAfterDose = doseEnds === null ? null : ((minute - doseEnds) * MINUTE_MS) / HOUR_MS;
      return {
        kind,
        number,
        isOwed,
        visit: this.starts[kind].visitAt(startsAt),
        assignments,
        hoursAfterDose,
      };
    };
    const dose = this.course.INFUSION.facts.doseMinutes ?? 0;
    const visits: PlannedVisit[] = [];
    if (plan.preparation !== null) visits.push(visit('PREPARATION', 1, plan.preparation));
    owed.forEach((start, index) => {
      const doseEnds = this.minuteOf(this.need.owed![index]!.doseEndsAt);
      visits.push(visit('INTEGRATION', index + 1, start, doseEnds, true));
    });
    plan.infusions.forEach(({ start, integration }, index) => {
      visits.push(visit('INFUSION', index + 1, start));
      visits.push(visit('INTEGRATION', index + 1, integration, start + dose));
    });
    visits.sort((a, b) => a.visit.start - b.visit.start);
    const finishesOn = dateAt(visits.at(-1)!.visit.start, this.zone);
    return { visits, therapistId, finishesOn, lightWeeks: plan.lightWeeks };
  }

  private readonly dayOf = (start: number): number => {
    // A day is 23 to 25 hours long: the guess is at most one off.
    let day = Math.floor((start - this.midnights[0]!) / DAY_MINUTES);
    if (start < this.midnights[day]!) day -= 1;
    else if (start >= (this.midnights[day + 1] ?? Infinity)) day += 1;
    return day + this.firstDay;
  };

  private readonly minuteOf = (at: Instant): number => (at - this.base) / MINUTE_MS;
  private readonly instantOf = (minute: number): Instant => plusMinutes(this.base, minute);
}

const mostInfusions = (problem: PlanProblem): number =>
  Math.max(0, ...problem.therapists.map((each) => sweep(problem, each).earliest.length));

/** A problem with whose calendars it is of, and where each of them has the integration sessions of booked infusions. */
interface StatedProblem {
  readonly problem: PlanProblem;
  readonly therapistIds: readonly StaffId[];
  /** Null where one of those finds no time. */
  readonly owed: readonly (readonly number[] | null)[];
}

/** The plan where no infusion is left: whoever has everything soonest. */
function withoutInfusions({ problem, owed }: StatedProblem): BestPlan[] {
  const plans = problem.therapists.flatMap((each, therapist): BestPlan[] => {
    const preparation = preparationOf(problem, each);
    const sessions = owed[therapist];
    if (preparation === undefined || !sessions) return [];
    if (preparation === null && sessions.length === 0) return [];
    const cost = [...sessions, preparation ?? 0].reduce((a, b) => a + b, 0);
    return [{ therapist, preparation, infusions: [], finishWeek: 0, lightWeeks: 0, late: 0, cost }];
  });
  return plans.sort((a, b) => a.cost - b.cost || a.therapist - b.therapist).slice(0, 1);
}

/** The start of the last visit when everything is as early as it can be; null where there is no plan. */
function earliestFinish(stated: StatedProblem): number | null {
  const { problem, owed } = stated;
  if (problem.infusions === 0) {
    const [plan] = withoutInfusions(stated);
    return plan ? Math.max(...owed[plan.therapist]!, plan.preparation ?? NEVER) : null;
  }
  const finishes = problem.therapists.flatMap((each, therapist) => {
    const { earliest } = sweep(problem, each);
    if (earliest.length < problem.infusions) return [];
    return [Math.max(earliest.at(-1)!.integration, ...(owed[therapist] ?? []))];
  });
  return finishes.length === 0 ? null : Math.min(...finishes);
}

/**
 * Plans what is left of a course: up to three complete and truly different proposals, or what would have to give for there to be one
 * (C2, S4). The same question always gets the same answer; {@link bestPlans} says what is best.
 */
export const planCourse = (need: CourseNeed, course: CourseFacts): CoursePlan =>
  new CoursePlanner(need, course).plan();
