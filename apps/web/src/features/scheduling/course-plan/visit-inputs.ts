import type { CourseVisitInput } from '../../../gql/graphql.js';
import type { PlannedVisit } from './plan-documents.js';

/** Visits as they are sent to be held or booked. */
export const visitInputs = (visits: readonly PlannedVisit[]): CourseVisitInput[] =>
  visits.map(({ courseSessionId, startsAt, room, staff }) => ({
    courseSessionId,
    startsAt,
    roomId: room!.id,
    staff: staff.map(({ part, staffMember }) => ({ part, staffId: staffMember.id })),
  }));
