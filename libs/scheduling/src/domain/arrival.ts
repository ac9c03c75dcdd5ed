import { MINUTE_MS, type Instant } from '@kapstone/kernel';
import type { VisitState } from './visit-state.js';

/**
 * How many whole minutes after the planned start the patient came, or is not here by now; null for whoever is in time, and where nobody
 * is waited for.
 */
export function lateMinutes(
  { status, startsAt, checkedInAt }: Pick<VisitState, 'status' | 'startsAt' | 'checkedInAt'>,
  at: Instant,
): number | null {
  if (status === 'CANCELLED' || status === 'NO_SHOW') return null;
  // Whoever was never checked in and is treated came at a time that nobody wrote down.
  const came = checkedInAt ?? (status === 'BOOKED' ? at : startsAt);
  const minutes = Math.floor((came - startsAt) / MINUTE_MS);
  return minutes > 0 ? minutes : null;
}
