import { graphql, including } from '../../graphql/document.js';

/** One thing that a visit needs, and who sees to it. */
export const ReadinessNeed = graphql(`
  fragment ReadinessNeed on ReadinessItem {
    item
    state
    category
    blocksStart
    fixedBy
    fixedByName
    by
    since
    overridden
  }
`);

/** A visit's readiness with all its items, for whatever page shows it. */
export const VisitReadiness = including(
  graphql(`
    fragment VisitReadiness on Readiness {
      state
      canStart
      items {
        ...ReadinessNeed
      }
    }
  `),
  ReadinessNeed,
);

/** A visit that is ahead, as lists name it, with what it still needs. */
export const ListedVisit = including(
  graphql(`
    fragment ListedVisit on Appointment {
      id
      kind
      startsAt
      courseSession {
        number
      }
      location {
        id
        timeZone
      }
      readiness {
        ...VisitReadiness
      }
    }
  `),
  VisitReadiness,
);
