import { timeOf } from '../../format/time.js';
import type { AppointmentStatus } from '../../gql/graphql.js';

/** The words for where an appointment is. */
export const statusNames: Record<AppointmentStatus, string> = {
  BOOKED: 'Booked',
  CHECKED_IN: 'Here',
  IN_PROGRESS: 'In progress',
  COMPLETED: 'Done',
  NO_SHOW: 'No-show',
  CANCELLED: 'Cancelled',
};

/** `Here since 1:14 PM`, `In progress`, `Booked`. */
export function statusWord(
  visit: { status: AppointmentStatus; checkedInAt?: string | null },
  zone: string,
): string {
  if (visit.status === 'CHECKED_IN' && visit.checkedInAt)
    return `Here since ${timeOf(Date.parse(visit.checkedInAt), zone)}`;
  return statusNames[visit.status];
}
