import type { PlannedVisit } from './plan-documents.js';

type Placed = Pick<PlannedVisit, 'courseSessionId' | 'startsAt'>;

/** Whether a plan that was kept is one for the same sessions as a proposal of now, and all of it still ahead. */
export function stillFits(kept: readonly Placed[], proposed: readonly Placed[], now: number): boolean {
  const sessions = new Set(proposed.map(({ courseSessionId }) => courseSessionId));
  return (
    kept.length === sessions.size &&
    kept.every(({ courseSessionId, startsAt }) => sessions.has(courseSessionId) && Date.parse(startsAt) > now)
  );
}
