import { bare, dayAndTime, plainDate } from '../../format/time.js';
import { addDays, wallClock } from '../../format/zone.js';
import { lastName } from '../../session/roles.js';
import { graphql, including } from '../../graphql/document.js';
import { OfferedTime } from './slot-refusals.js';

export const NextFreeTimesDocument = including(
  graphql(`
    query NextFreeTimes($input: NextFreeTimesInput!) {
      nextFreeTimes(input: $input) {
        times {
          ...OfferedTime
        }
        binding {
          code
          message
        }
        relaxations {
          constraints
          startsAt
          message
        }
      }
    }
  `),
  OfferedTime,
);

/** A time on offer, with what would be reserved. */
export interface FreeTime {
  startsAt: string;
  endsAt: string;
  insideWindow?: boolean | null;
  room?: { id: string; name: string } | null;
  staff: readonly { part: 'ATTENDING' | 'SUPERVISING'; staffMember: { id: string; name: string } }[];
}

/** `Tomorrow, 10:00 AM · Quiet room`. */
export function freeTimeLabel(time: FreeTime, zone: string, today: string): string {
  return [dayAndTime(Date.parse(time.startsAt), zone, today), time.room?.name].filter(Boolean).join(' · ');
}

/**
 * `Today 3:15`, `Wed 10:00`, `Dec 4, 10:00`: what a chip has room for. The button that books says the rest.
 */
export function chipLabel(startsAt: string, zone: string, today: string): string {
  const { date, minute } = wallClock(Date.parse(startsAt), zone);
  if (date === today) return `Today ${bare(minute)}`;
  if (date >= addDays(today, 7)) return `${plainDate(date, today)}, ${bare(minute)}`;
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: zone });
  return `${weekday.format(Date.parse(startsAt))} ${bare(minute)}`;
}

/** Who would be there: `Webb, Reyes`. */
export function freeTimePeople(time: FreeTime): string {
  return [...new Set(time.staff.map((each) => lastName(each.staffMember.name)))].join(', ');
}

/** Whether the same people would be there at each of several times. */
export function samePeople(times: readonly FreeTime[]): boolean {
  const people = times.map((time) =>
    time.staff
      .map((each) => each.staffMember.id)
      .sort()
      .join(),
  );
  return times.length > 1 && new Set(people).size === 1 && people[0] !== '';
}

/** What a booking or a move asks for when it takes an offered time. */
export function reservationsOf(time: FreeTime) {
  return {
    startsAt: time.startsAt,
    ...(time.room ? { roomId: time.room.id } : {}),
    staff: time.staff.map((each) => ({ staffId: each.staffMember.id, part: each.part })),
  };
}
