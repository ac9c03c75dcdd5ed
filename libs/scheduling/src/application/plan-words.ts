import type {
  BrokenLimit,
  CourseNeed,
  CourseProposal,
  CourseVisitKind,
  PlanConstraint,
} from '../domain/index.js';

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
    | 'MOST_IN_A_WEEK'
    | 'INTEGRATION_WINDOW';
  readonly message: string;
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Beyond this an integration session is late, though in time. */
const LATE_HOURS = 48;

/** What a proposal keeps, and what it gives up. */
export function statementsOf(
  { visits, lightWeeks, daysLater }: CourseProposal,
  { spacing, wishes }: CourseNeed,
  therapist: string,
): { readonly keeps: PlanStatement[]; readonly givesUp: PlanStatement[] } {
  const hours = visits.flatMap(({ hoursAfterDose }) => (hoursAfterDose === null ? [] : [hoursAfterDose]));
  const late = hours.filter((each) => each > LATE_HOURS).length;
  const hasWishes = wishes.weekdays !== null || wishes.hours !== null || wishes.avoid.length > 0;
  const keeps: PlanStatement[] = [
    {
      code: 'SPACING',
      message: `At least ${spacing.minimumHours} hours between infusions, at most ${spacing.maximumInWeek} in any 7 days.`,
    },
    {
      code: 'WINDOW',
      message: `Every integration session starts within ${Math.ceil(Math.max(...hours))} hours of its dose.`,
    },
    { code: 'ONE_THERAPIST', message: `${therapist} throughout.` },
  ];
  if (hasWishes)
    keeps.push({ code: 'WISHES', message: 'The weekdays, hours and dates that the patient wishes.' });
  if (lightWeeks === 0)
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
  return { keeps, givesUp };
}

/** What it would take, in words; of what is clinical with the warning that it is. */
export function relaxationWords(
  constraint: PlanConstraint,
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
    case 'FINISH_BY':
      return 'It may finish up to two weeks later.';
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
      return 'A psychiatrist would have more time.';
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
      return `Clinical: infusions would be less than ${spacing.minimumHours} hours apart. A psychiatrist confirms that.`;
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
  const apart = Math.floor(hours);
  switch (limit) {
    case 'SPACING':
      return {
        code: limit,
        message: `${apart} h ${between(first, second, visits)}, under ${spacing.minimumHours}: a psychiatrist confirms that.`,
      };
    case 'MOST_IN_A_WEEK':
      return {
        code: limit,
        message: `More than ${spacing.maximumInWeek} infusions in 7 days.`,
      };
    case 'INTEGRATION_WINDOW':
      return {
        code: limit,
        message: `Integration ${visits[second]!.number} starts ${apart} h after the dose, later than ${integrationHours.within}.`,
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
