import { shortDate } from '../../../format/time.js';
import { addDays, instantOf, wallClock } from '../../../format/zone.js';
import type { PlanCourseInput } from '../../../gql/graphql.js';
import { weekdays as weekdayNames } from '../../facility/weekdays.js';
import type { Relaxation } from './plan-documents.js';

/** What the patient asked for, as it stands in the fields; empty is no wish. */
export interface Wishes {
  locationId: string;
  therapistId: string;
  weekdays: readonly number[];
  from: string;
  until: string;
  earliest: string;
  finishBy: string;
  avoid: readonly { startsOn: string; endsOn: string }[];
}

export const noWishes: Wishes = {
  locationId: '',
  therapistId: '',
  weekdays: [],
  from: '',
  until: '',
  earliest: '',
  finishBy: '',
  avoid: [],
};

export interface WishTrouble {
  field: 'until' | 'earliest' | 'finishBy' | 'avoid';
  message: string;
}

/** Nobody's schedule is read further ahead. */
const reachDays = 365;

/** What of the wishes cannot be meant, before the server is asked. */
export function wishTrouble(wishes: Wishes, today: string): WishTrouble | null {
  if (wishes.from && wishes.until && wishes.from >= wishes.until)
    return { field: 'until', message: 'Hours end after they begin.' };
  if (wishes.earliest && wishes.earliest < today)
    return { field: 'earliest', message: 'Choose today or a later date.' };
  const last = addDays(today, reachDays);
  for (const field of ['earliest', 'finishBy'] as const)
    if (wishes[field] > last) return { field, message: 'Choose a date within a year from now.' };
  if (wishes.finishBy && wishes.finishBy < (wishes.earliest || today))
    return { field: 'finishBy', message: 'Choose a date after the earliest one.' };
  if (wishes.avoid.some(({ startsOn, endsOn }) => endsOn !== '' && endsOn < startsOn))
    return { field: 'avoid', message: 'Dates to avoid end on the day they begin or later.' };
  return null;
}

/** The wishes as the planner takes them. A day of one date ends on that date; half a span of hours is open at the other end. */
export function planInput(
  wishes: Wishes,
  { patientId, locationId, zone, now }: { patientId: string; locationId: string; zone: string; now: number },
): PlanCourseInput {
  const avoid = wishes.avoid
    .filter(({ startsOn }) => startsOn !== '')
    .map(({ startsOn, endsOn }) => ({ startsOn, endsOn: endsOn || startsOn }));
  const anyDay = wishes.weekdays.length === 0 || wishes.weekdays.length === 7;
  const later = wishes.earliest > wallClock(now, zone).date;
  return {
    patientId,
    locationId,
    ...(wishes.therapistId ? { therapistId: wishes.therapistId } : {}),
    ...(anyDay ? {} : { weekdays: [...wishes.weekdays].sort((a, b) => a - b) }),
    ...(wishes.from || wishes.until
      ? { hours: { from: wishes.from || '00:00', until: wishes.until || '23:59' } }
      : {}),
    ...(later ? { earliest: new Date(instantOf(wishes.earliest, 0, zone)).toISOString() } : {}),
    ...(wishes.finishBy ? { finishBy: wishes.finishBy } : {}),
    ...(avoid.length > 0 ? { avoid } : {}),
  };
}

/** The button that lifts one constraint, and the wishes without it; null where no wish stands in the way. */
export function relax(
  { constraint, finishesOn }: Pick<Relaxation, 'constraint' | 'finishesOn'>,
  today: string,
): { label: string; change: Partial<Wishes> } | null {
  switch (constraint) {
    case 'WEEKDAYS':
      return { label: 'Allow any weekday', change: { weekdays: [] } };
    case 'HOURS':
      return { label: 'Allow any hour', change: { from: '', until: '' } };
    case 'DATES_TO_AVOID':
      return { label: 'Use the dates to avoid', change: { avoid: [] } };
    case 'FINISH_BY':
    case 'HORIZON':
      return { label: `Finish by ${shortDate(finishesOn, today)}`, change: { finishBy: finishesOn } };
    default:
      return null;
  }
}

/** Each wish in a few words, for its chip. */
export function wishWords(wishes: Wishes, today: string, clockOf: (time: string) => string): string[] {
  const { weekdays, from, until } = wishes;
  const days = [...weekdays].sort((a, b) => a - b).map((day) => weekdayNames[day - 1]!.slice(0, 3));
  return [
    days.length > 0 && days.length < 7 && days.join(', '),
    from && until
      ? `${clockOf(from)} to ${clockOf(until)}`
      : from
        ? `From ${clockOf(from)}`
        : until && `Until ${clockOf(until)}`,
    wishes.earliest && `Not before ${shortDate(wishes.earliest, today)}`,
    wishes.finishBy && `Finish by ${shortDate(wishes.finishBy, today)}`,
    ...wishes.avoid
      .filter(({ startsOn }) => startsOn !== '')
      .map(({ startsOn, endsOn }) =>
        endsOn && endsOn !== startsOn
          ? `Not ${shortDate(startsOn, today)} to ${shortDate(endsOn, today)}`
          : `Not ${shortDate(startsOn, today)}`,
      ),
  ].filter((words) => typeof words === 'string' && words !== '') as string[];
}
