import type { VisitAheadFragment } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import type { Refusal } from '../../graphql/problem.js';

/** A visit that stands in the way of an end, as `VisitsAhead` lists it. */
export const VisitAhead = graphql(`
  fragment VisitAhead on Appointment {
    id
    kind
    startsAt
    location {
      id
      timeZone
    }
    patient {
      id
      name
    }
  }
`);

export type VisitAhead = VisitAheadFragment;

/** What a refusal says is in the way. */
export const aheadIn = (
  refusal: Refusal | (Refusal & { appointments: readonly VisitAhead[] }) | undefined,
): readonly VisitAhead[] => (refusal && 'appointments' in refusal ? refusal.appointments : []);
