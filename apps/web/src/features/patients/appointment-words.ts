import type { AppointmentKind, AppointmentStatus } from '../../gql/graphql.js';
import { appointmentName } from '../scheduling/kinds.js';

interface Dated {
  startsAt: string;
  status: AppointmentStatus;
}

/** Still to come, or going on now. */
export const isAhead = ({ status }: Pick<Dated, 'status'>): boolean =>
  status === 'BOOKED' || status === 'CHECKED_IN' || status === 'IN_PROGRESS';

/** What is to come, the soonest first. */
export function ahead<Visit extends Dated>(appointments: readonly Visit[]): Visit[] {
  return appointments.filter(isAhead).sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}

/** What was, or did not take place, the latest first. */
export function earlier<Visit extends Dated>(appointments: readonly Visit[]): Visit[] {
  return appointments.filter((each) => !isAhead(each)).sort((a, b) => b.startsAt.localeCompare(a.startsAt));
}

/** `infusion 4`: an appointment in the middle of a sentence. */
export function inWords(visit: { kind: AppointmentKind; courseSession?: { number: number } | null }): string {
  return appointmentName(visit.kind, visit.courseSession?.number).toLowerCase();
}
