import { timeOf } from '../../format/time.js';
import type { AppointmentStatus, CancelReason } from '../../gql/graphql.js';

/** The words for where an appointment is. */
export const statusNames: Record<AppointmentStatus, string> = {
  BOOKED: 'Booked',
  CHECKED_IN: 'Here',
  IN_PROGRESS: 'In progress',
  COMPLETED: 'Done',
  NO_SHOW: 'No-show',
  CANCELLED: 'Cancelled',
};

/** `Here since 1:14 PM, 4 min late`, `12 min late`, `Cancelled late by the patient`, `In progress`. */
export function statusWord(
  visit: {
    status: AppointmentStatus;
    checkedInAt?: string | null;
    lateMinutes?: number | null;
    cancelReason?: CancelReason | null;
    cancelledLate?: boolean | null;
  },
  zone: string,
): string {
  const late = visit.lateMinutes ? `${visit.lateMinutes} min late` : null;
  if (visit.status === 'CHECKED_IN' && visit.checkedInAt)
    return [`Here since ${timeOf(Date.parse(visit.checkedInAt), zone)}`, late].filter(Boolean).join(', ');
  if (visit.status === 'BOOKED' && late) return late;
  if (visit.status === 'CANCELLED' && visit.cancelReason)
    return `Cancelled ${visit.cancelledLate ? 'late ' : ''}by ${visit.cancelReason === 'PATIENT' ? 'the patient' : 'us'}`;
  return statusNames[visit.status];
}
