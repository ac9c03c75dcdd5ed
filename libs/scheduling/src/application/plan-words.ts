import { dateAt, epochDay, type Instant, type LocalDate, type ZoneId } from '@kapstone/kernel';
import {
  type BrokenLimit,
  calendarDay,
  type CourseNeed,
  type CourseVisitKind,
  hoursWords,
  type LeftOut,
  type OpenSessions,
  type PlanConstraint,
} from '../domain/index.js';
import { PLAN_DAYS } from './course-calendars.reader.js';

/** One thing that a proposal keeps or gives up. */
export interface PlanStatement {
  readonly code:
    | 'SPACING'
    | 'PACE'
    | 'WINDOW'
    | 'ONE_THERAPIST'
    | 'WISHES'
    | 'LIGHT_WEEKS'
    | 'LATE_INTEGRATIONS'
    | 'LATER_FINISH'
    | 'LATER_INFUSIONS'
    | 'MOST_IN_A_WEEK'
    | 'INTEGRATION_WINDOW'
    | 'OUT_OF_ORDER'
    | LeftOut['because'];
  readonly message: string;
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Beyond this an integration session is late, though in time. */
const LATE_HOURS = 48;

/** A proposal with the numbers of its sessions in the course. */
interface NumberedProposal {
  readonly visits: readonly {
    readonly kind: CourseVisitKind;
    readonly number: number;
    readonly startsAt: Instant;
    readonly hoursAfterDose: number | null;
  }[];
  readonly lightWeeks: number;
  readonly daysLater: number;
  /** Its infusions that are on later days than those of the first proposal. */
  readonly laterInfusions: readonly LaterInfusion[];
}

interface LaterInfusion {
  readonly number: number;
  readonly days: number;
}

/** The infusions of a proposal that are on later days than those of another one. */
export function laterInfusions(
  of: NumberedProposal['visits'],
  than: NumberedProposal['visits'],
  zone: ZoneId,
): LaterInfusion[] {
  const dayOf = (visits: NumberedProposal['visits'], number: number) =>
    epochDay(
      dateAt(visits.find((each) => each.kind === 'INFUSION' && each.number === number)!.startsAt, zone),
    );
  return of
    .filter(({ kind }) => kind === 'INFUSION')
    .map(({ number }) => ({ number, days: dayOf(of, number) - dayOf(than, number) }))
    .filter(({ days }) => days > 0);
}

/** What a proposal keeps, and what it gives up. */
export function statementsOf(
  { visits, lightWeeks, daysLater, laterInfusions: [later, ...others] }: NumberedProposal,
  { infusions, spacing, wishes, integrationHours }: CourseNeed,
  therapist: string,
  { booked }: OpenSessions,
): { readonly keeps: PlanStatement[]; readonly givesUp: PlanStatement[] } {
  const integrations = visits.flatMap(({ number, hoursAfterDose: hours }) =>
    hours === null ? [] : [{ number, hours }],
  );
  const outside = integrations.filter(({ hours }) => hours > integrationHours.within);
  const late = integrations.filter(({ hours }) => hours > LATE_HOURS).length - outside.length;
  const hasWishes = wishes.weekdays !== null || wishes.hours !== null || wishes.avoid.length > 0;
  const keeps: PlanStatement[] = [];
  if (infusions > 0)
    keeps.push({
      code: 'SPACING',
      message: `At least ${spacing.minimumHours} hours between infusions, at most ${spacing.maximumInWeek} in any 7 days.`,
    });
  if (integrations.length > 0 && outside.length === 0) {
    const most = Math.ceil(Math.max(...integrations.map(({ hours }) => hours)));
    keeps.push({
      code: 'WINDOW',
      message: `Every integration session starts within ${most} hours of its dose.`,
    });
  }
  keeps.push({ code: 'ONE_THERAPIST', message: `${therapist} throughout.` });
  if (hasWishes)
    keeps.push({ code: 'WISHES', message: 'The weekdays, hours and dates that the patient wishes.' });
  if (infusions > 0 && lightWeeks === 0)
    keeps.push({
      code: 'PACE',
      message: `At least ${spacing.minimumInFullWeek} infusions in every full week.`,
    });
  const givesUp: PlanStatement[] = [];
  if (daysLater > 0)
    givesUp.push({
      code: 'LATER_FINISH',
      message: `Finishes ${counted(daysLater, 'day')} later than the first.`,
    });
  else if (later)
    givesUp.push({
      code: 'LATER_INFUSIONS',
      message:
        others.length > 0
          ? `${others.length + 1} infusions are on later days than in the first.`
          : `Infusion ${later.number} is ${counted(later.days, 'day')} later than in the first.`,
    });
  if (lightWeeks > 0) {
    givesUp.push({
      code: 'LIGHT_WEEKS',
      message: `${counted(lightWeeks, 'full week')} with fewer than ${spacing.minimumInFullWeek} infusions.`,
    });
  }
  if (late > 0) {
    givesUp.push({
      code: 'LATE_INTEGRATIONS',
      message: `${counted(late, 'integration session')} later than ${LATE_HOURS} hours after the dose.`,
    });
  }
  for (const { number, hours } of outside)
    givesUp.push({ code: 'INTEGRATION_WINDOW', message: lateWords(number, hours, integrationHours) });
  for (const { kind, number, startsAt } of visits) {
    const before = booked.filter((each) => each.number > number && each.startsAt < startsAt).at(-1);
    if (kind === 'INFUSION' && before)
      givesUp.push({
        code: 'OUT_OF_ORDER',
        message: `Infusion ${number} comes after infusion ${before.number}, which is booked.`,
      });
  }
  return { keeps, givesUp };
}

const lateWords = (number: number, hours: number, { within }: CourseNeed['integrationHours']): string =>
  `Integration ${number} starts ${hoursWords(hours)} after the dose, later than ${within} h.`;

/** A later finish: than was asked for, or than is looked at where nothing was. */
export function finishWords(plannedFrom: LocalDate | null, finishesOn: LocalDate): string {
  const finish = calendarDay(finishesOn, plannedFrom ?? finishesOn);
  if (plannedFrom === null) return `It may finish later: ${finish} at the earliest.`;
  const from = calendarDay(plannedFrom, finishesOn);
  return `Plans reach ${PLAN_DAYS / 7} weeks from ${from} unless a last date is named: ${finish} or later would do.`;
}

/** Why a session is in no plan, and what helps. */
export function leftOutWords({ session, because }: LeftOut, on: LocalDate): PlanStatement {
  const day = calendarDay(on, on);
  if (because === 'COURSE_HAS_BEGUN')
    return {
      code: because,
      message: `The preparation session is left out: the first infusion was on ${day}, and it comes before that.`,
    };
  return {
    code: because,
    message: `Infusion ${session.number} is left out: its integration session is booked for ${day}. Book the infusion before that by itself, or cancel the session to have both planned.`,
  };
}

/** What it would take, in words; of what is clinical with the warning that it is. */
export function relaxationWords(
  constraint: Exclude<PlanConstraint, 'FINISH_BY'>,
  { spacing, integrationHours }: CourseNeed,
  therapist: string | null,
): string {
  switch (constraint) {
    case 'WEEKDAYS':
      return 'Any weekday would do.';
    case 'HOURS':
      return 'Any hour of the day would do.';
    case 'DATES_TO_AVOID':
      return 'The dates to avoid could be used.';
    case 'SAME_THERAPIST':
      return `Another therapist than ${therapist ?? 'that of the course'} has time.`;
    case 'PATIENT':
      return 'The patient’s other visits could move.';
    case 'THERAPIST':
      return 'A therapist would have more time.';
    case 'ATTENDING_NURSE':
      return 'A nurse would have more time.';
    case 'PRESCRIBER':
    case 'SUPERVISING_PRESCRIBER':
      return 'A prescriber would have more time.';
    case 'ROOM':
      return 'One more room for infusions would do.';
    case 'ROOM_FOR_THERAPY':
      return 'One more room for therapy would do.';
    case 'OPENING_HOURS':
      return 'The location would be open longer.';
    case 'INTEGRATION_WINDOW':
      return `Clinical: integration sessions would start later than ${integrationHours.within} hours after the dose.`;
    case 'REST_AFTER_DOSE':
      return `Clinical: integration sessions would start sooner than ${integrationHours.after} hours after the dose.`;
    case 'SPACING':
      return `Clinical: infusions would be less than ${spacing.minimumHours} hours apart. A prescriber confirms that.`;
    case 'MOST_IN_A_WEEK':
      return `Clinical: more than ${spacing.maximumInWeek} infusions in 7 days.`;
  }
}

/** A limit that a chosen time breaks, in words: who decides on it, or what is given up. */
export function brokenWords(
  { limit, visits: [first, second], hours }: BrokenLimit,
  visits: readonly { readonly kind: CourseVisitKind; readonly number: number }[],
  { spacing, integrationHours }: CourseNeed,
): PlanStatement {
  switch (limit) {
    case 'SPACING':
      return {
        code: limit,
        message: `${hoursWords(hours)} ${between(first, second, visits)}, under ${spacing.minimumHours} h: a prescriber confirms that.`,
      };
    case 'MOST_IN_A_WEEK':
      return {
        code: limit,
        message: `More than ${spacing.maximumInWeek} infusions in 7 days.`,
      };
    case 'INTEGRATION_WINDOW':
      return {
        code: limit,
        message: lateWords(visits[second]!.number, hours, integrationHours),
      };
  }
}

/** An infusion that is booked already is no visit of the plan. */
function between(first: number, second: number, visits: readonly { readonly number: number }[]): string {
  const after = visits[second]!.number;
  return first < 0
    ? `from the booked infusion to infusion ${after}`
    : `from infusion ${visits[first]!.number} to infusion ${after}`;
}
