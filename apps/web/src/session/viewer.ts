import { graphql } from '../graphql/document.js';
import type { ViewerQuery } from '../gql/graphql.js';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      roles
      permissions
      chartScope
      locked
      idleLockMinutes
      staffMember {
        id
        name
        title
        credentials
        email
      }
      preferences {
        theme
        density
        letterKeys
        defaultLocationId
        boardColumns
        hourHeight
      }
      practice {
        id
        name
        timeZone
        infusionPriceMinimumCents
        infusionPriceMaximumCents
      }
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** The viewer's rights changed or the session ended: ask anew. */
export const ViewerChangedDocument = graphql(`
  subscription ViewerChanged {
    viewerChanged {
      __typename
      ... on Listening {
        quietMs
      }
    }
  }
`);
