import type { Interval } from '@kapstone/kernel';
import { APPOINTMENT_KINDS, type AppointmentKind, type StaffChoice } from './appointment-kinds.js';
import { BESIDE_LANE } from './lanes.js';
import type { ScheduleFacts } from './schedule-facts.js';
import type { VisitWish } from './visit-search.js';
import type { VisitState } from './visit-state.js';

/** What a staff member attends at a time that is wanted. */
export interface Attended {
  /** Null for times that are held and not booked. */
  readonly kind: AppointmentKind | null;
  /** Whether it is in the one place beside the lanes. */
  readonly isBeside: boolean;
  /** Whether it was put beside another on purpose, also where that one has left since. */
  readonly isOverbooked: boolean;
}

/** Why a visit cannot be put beside what its staff member attends. */
export type OverbookBar = 'KIND' | 'OTHER_KIND' | 'HELD' | 'FULL';

/** The lane that an overbooked visit takes, null for all of them; or what bars it. */
export type PlaceBeside = { readonly lane: number | null } | { readonly bar: OverbookBar };

/**
 * Where a visit goes that is booked on purpose though its staff member is taken: to the one place beside the others, or to theirs, where
 * only that is left. So there are never more than two at once, and both are of kinds that may be overbooked.
 * @param attended all that the staff member has in the time that is wanted.
 */
export function placeBeside(kind: AppointmentKind, attended: readonly Attended[]): PlaceBeside {
  if (!APPOINTMENT_KINDS[kind].mayBeOverbooked) return { bar: 'KIND' };
  if (attended.some((each) => each.kind === null)) return { bar: 'HELD' };
  if (attended.some((each) => each.kind !== null && !APPOINTMENT_KINDS[each.kind].mayBeOverbooked))
    return { bar: 'OTHER_KIND' };
  if (!attended.some(({ isBeside }) => isBeside)) return { lane: BESIDE_LANE };
  return attended.every(({ isBeside }) => isBeside) ? { lane: null } : { bar: 'FULL' };
}

/**
 * Whether a visit that had its staff member first has them first again: whoever is there by now came beside it on purpose, or would have.
 * @param attended all that the staff member has in its time.
 */
export const comesFirst = (kind: AppointmentKind, attended: readonly Attended[]): boolean =>
  APPOINTMENT_KINDS[kind].mayBeOverbooked && attended.every(({ isOverbooked }) => isOverbooked);

/** The staff member whose time is overbooked: only ever one who is named. */
export const besideWhom = ({ staff }: VisitWish): StaffChoice | null => {
  const named = staff.find(({ part }) => part === 'ATTENDING');
  return named ? { staffId: named.staffId, part: 'ATTENDING' } : null;
};

/** Whether a visit keeps to time that it has already, with whom it has it: nobody gets two at once by that who had not. */
export const keepsWithin = (
  state: Pick<VisitState, 'startsAt' | 'endsAt' | 'staff'>,
  wish: VisitWish,
  to: Interval,
): boolean =>
  state.startsAt <= to.start &&
  to.end <= state.endsAt &&
  state.staff.some(({ staffId, part }) => part === 'ATTENDING' && staffId === besideWhom(wish)?.staffId);

/** Facts as if a staff member attended nothing here: hours, time off, other locations, rooms and the patient count as ever. */
export const attendingNothing = (facts: ScheduleFacts, { staffId }: StaffChoice): ScheduleFacts => ({
  ...facts,
  staff: facts.staff.map((person) =>
    person.id === staffId
      ? {
          ...person,
          taken: {
            ...person.taken,
            ATTENDING: person.taken.ATTENDING.filter(({ isElsewhere }) => isElsewhere),
          },
        }
      : person,
  ),
});
