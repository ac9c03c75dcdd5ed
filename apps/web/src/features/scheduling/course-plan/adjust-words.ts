import { dayAndTime, duration } from '../../../format/time.js';
import { appointmentName } from '../kinds.js';
import { windowHours } from './day-strip-geometry.js';
import type { PlannedVisit } from './plan-documents.js';

type Moved = Pick<PlannedVisit, 'kind' | 'number' | 'startsAt'>;

/** What moves with a visit, for the line under a time: `Integration 4 moves to Wed Dec 16, 9:00 AM`. */
export function movesWords(moved: readonly Moved[], zone: string, today: string): string {
  const [only, ...more] = moved;
  if (!only) return 'Nothing else moves';
  if (more.length > 2) return `${moved.length} other visits move`;
  const names = moved.map(({ kind, number }, at) =>
    at === 0 ? appointmentName(kind, number) : appointmentName(kind, number).toLowerCase(),
  );
  if (more.length === 0) return `${names[0]!} moves to ${dayAndTime(Date.parse(only.startsAt), zone, today)}`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)!} move`;
}

/** `23 h 20 min after the dose, inside 72 h`; a table whose column says after what leaves that out. */
export const afterDoseWords = (hours: number, after = ' after the dose'): string =>
  `${duration(Math.round(hours * 60))}${after}, ${hours <= windowHours ? 'inside' : 'outside'} ${windowHours} h`;
