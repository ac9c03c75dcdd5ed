import { graphql } from '../../graphql/document.js';

export const LocationsDocument = graphql(`
  query Locations {
    locations {
      id
      name
      timeZone
      active
      hours {
        weekday
        opens
        closes
      }
    }
  }
`);
