import { graphql } from '../../graphql/document.js';

/** A visit's readiness with all its items, for whatever page shows it. */
export const VisitReadiness = graphql(`
  fragment VisitReadiness on Readiness {
    state
    canStart
    items {
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
  }
`);
