import { dayAndTime } from '../../format/time.js';
import { lastName } from '../../session/roles.js';
import { graphql } from '../../graphql/document.js';

export const NextFreeTimesDocument = graphql(`
  query NextFreeTimes($input: NextFreeTimesInput!) {
    nextFreeTimes(input: $input) {
      times {
        startsAt
        endsAt
        insideWindow
        room {
          id
          name
        }
        staff {
          part
          staffMember {
            id
            name
          }
        }
      }
      binding {
        code
        message
      }
    }
  }
`);

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

/** Who would be there: `Webb, Reyes`. */
export function freeTimePeople(time: FreeTime): string {
  return [...new Set(time.staff.map((each) => lastName(each.staffMember.name)))].join(', ');
}

/** What a booking or a move asks for when it takes an offered time. */
export function reservationsOf(time: FreeTime) {
  return {
    startsAt: time.startsAt,
    ...(time.room ? { roomId: time.room.id } : {}),
    staff: time.staff.map((each) => ({ staffId: each.staffMember.id, part: each.part })),
  };
}
