import type { FreeTime } from '../free-times.js';
import type { PlannedVisit } from './plan-documents.js';

const hourMs = 3_600_000;

/** The visits of a proposal with one at another time, the others as they are. The hours after a dose follow. */
export function withReplacement(
  visits: readonly PlannedVisit[],
  courseSessionId: string,
  time: FreeTime,
): PlannedVisit[] {
  const lost = visits.find((visit) => visit.courseSessionId === courseSessionId);
  if (!lost) return [...visits];
  const later = (Date.parse(time.startsAt) - Date.parse(lost.startsAt)) / hourMs;
  return visits
    .map((visit) => {
      const { hoursAfterDose: hours } = visit;
      if (visit === lost) {
        const { startsAt, endsAt, room = null, staff } = time;
        return {
          ...visit,
          startsAt,
          endsAt,
          room,
          staff: [...staff],
          hoursAfterDose: hours && hours + later,
        };
      }
      const follows =
        lost.kind === 'INFUSION' && visit.kind === 'INTEGRATION' && visit.number === lost.number;
      return follows ? { ...visit, hoursAfterDose: hours && hours - later } : visit;
    })
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}
