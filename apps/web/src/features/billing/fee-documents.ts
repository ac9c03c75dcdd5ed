import type { FeesQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';

export const FeesDocument = graphql(`
  query Fees {
    fees {
      id
      version
      code
      description
      kind
      priceCents
      active
      outsideRangeReason
    }
  }
`);

export const SaveFeeDocument = graphql(`
  mutation SaveFee($input: SaveFeeInput!) {
    saveFee(input: $input) {
      __typename
      ... on Fee {
        id
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export type Fee = FeesQuery['fees'][number];
