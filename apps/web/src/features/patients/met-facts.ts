import { money } from '../../format/money.js';
import { dayAndTime, plainDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { ReadinessItemKind } from '../../gql/graphql.js';
import type { LaneEstimate } from '../courses/use-estimates.js';
import type { PatientAppointment } from './patient-query.js';

type Known = Pick<
  PatientAppointment,
  'startsAt' | 'virtual' | 'room' | 'staff' | 'ride' | 'linked' | 'integrationWindow' | 'location'
>;

/** What is in place of a visit, in words: which room and people, who drives, which version. Null where nothing more is known. */
export function metFact(
  item: ReadinessItemKind,
  visit: Known,
  estimates: readonly LaneEstimate[] | null,
  today: string,
): string | null {
  const zone = visit.location.timeZone;
  switch (item) {
    case 'ROOM': {
      const people = visit.staff.map(({ staffMember }) => staffMember.name);
      const place = visit.virtual ? 'Video' : visit.room?.name;
      return [place, ...new Set(people)].filter(Boolean).join(', ') || null;
    }
    case 'RIDE':
      return visit.ride && `${visit.ride.name}${visit.ride.confirmedAt ? ', confirmed' : ''}`;
    case 'INTEGRATION':
      return (
        visit.linked &&
        `${dayAndTime(Date.parse(visit.linked.startsAt), zone, today)}${visit.integrationWindow?.inside ? ', inside 72 h' : ''}`
      );
    case 'ESTIMATE': {
      const inForce = estimates
        ?.filter(({ state, issuedAt }) => state === 'ISSUED' && issuedAt)
        .sort((a, b) => b.issuedAt!.localeCompare(a.issuedAt!))[0];
      if (!inForce) return null;
      const on = wallClock(Date.parse(inForce.issuedAt!), zone).date;
      return `Version ${inForce.number}, ${money(inForce.totalCents)}, issued ${plainDate(on, today)}`;
    }
    default:
      return null;
  }
}
