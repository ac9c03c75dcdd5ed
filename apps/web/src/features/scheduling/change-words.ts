import { dayAndTime, inSentence, relativeDay, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { AppointmentChangeKind } from '../../gql/graphql.js';

const verbs: Record<AppointmentChangeKind, (what: string) => string> = {
  BOOKED: (what) => `booked ${what}`,
  MOVED: (what) => `moved ${what}`,
  CANCELLED: (what) => `cancelled ${what}`,
  CHECKED_IN: (what) => (what === 'it' ? 'checked in' : `checked in for ${what}`),
  STARTED: (what) => `started ${what}`,
  COMPLETED: (what) => `completed ${what}`,
  NO_SHOW: (what) => (what === 'it' ? 'marked a no-show' : `marked ${what} a no-show`),
  RIDE_RECORDED: (what) => (what === 'it' ? 'recorded the ride' : `recorded the ride home from ${what}`),
  UNDONE: (what) => (what === 'it' ? 'took a change back' : `took a change of ${what} back`),
};

/**
 * `Tomas Field moved integration 5 to Mon Nov 30, 9:00 AM`.
 *
 * @param what the appointment in the middle of a sentence, `it` where it is clear
 */
export function changeSentence(
  change: { by: string; kind: AppointmentChangeKind; toStartsAt?: string | null },
  what: string,
  zone: string,
  today: string,
): string {
  const to =
    change.kind === 'MOVED' && change.toStartsAt
      ? ` to ${inSentence(dayAndTime(Date.parse(change.toStartsAt), zone, today))}`
      : '';
  return `${change.by} ${verbs[change.kind](what)}${to}`;
}

/** When a change was made: the time today, else the day. */
export function changeTime(at: string, zone: string, today: string): string {
  const wall = wallClock(Date.parse(at), zone);
  return wall.date === today ? timeOf(Date.parse(at), zone) : relativeDay(wall.date, today);
}

/** Who changed a visit last, and when, in a sentence: for whoever was changing it too. */
export function changedElsewhere(
  visit: { changes: readonly (Parameters<typeof changeSentence>[0] & { at: string; by: string })[] },
  zone: string,
  today: string,
): { by: string; title: string } {
  const newest = [...visit.changes].sort((a, b) => b.at.localeCompare(a.at))[0];
  if (!newest) return { by: 'The other desk', title: 'This appointment was changed at another desk' };
  return {
    by: newest.by,
    title: `${newest.by} ${verbs[newest.kind]('it')} at ${changeTime(newest.at, zone, today)}`,
  };
}
