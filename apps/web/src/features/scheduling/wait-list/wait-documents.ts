import type { WaitListMatchesQuery, WaitListQuery } from '../../../gql/graphql.js';
import { graphql, including } from '../../../graphql/document.js';
import { OfferedTime } from '../slot-refusals.js';

export const WaitListDocument = graphql(`
  query WaitList($locationId: ID!) {
    waitList(locationId: $locationId) {
      id
      version
      kinds
      weekdays
      hours {
        from
        until
      }
      firstDate
      lastDate
      since
      closesAt
      closesFor
      isOffered
      offer {
        kind
        startsAt
        expiresAt
        by
      }
      staffMember {
        id
        name
        title
      }
      patient {
        id
        name
        contact {
          phone
        }
      }
    }
  }
`);

export type WaitEntry = WaitListQuery['waitList'][number];

export const WaitListMatchesDocument = including(
  graphql(`
    query WaitListMatches($input: WaitListMatchesInput!) {
      waitListMatches(input: $input) {
        kind
        time {
          ...OfferedTime
        }
        entry {
          id
        }
      }
    }
  `),
  OfferedTime,
);

export type WaitMatch = WaitListMatchesQuery['waitListMatches'][number];

/** With whom a visit could be. */
export const WaitStaffDocument = graphql(`
  query WaitStaff {
    staff(active: true, first: 100) {
      nodes {
        id
        name
        title
        roles
        hours {
          locationId
        }
      }
    }
  }
`);

export const PutOnWaitListDocument = graphql(`
  mutation PutOnWaitList($input: PutOnWaitListInput!) {
    putOnWaitList(input: $input) {
      __typename
      ... on WaitListEntry {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const ChangeWaitListEntryDocument = graphql(`
  mutation ChangeWaitListEntry($input: ChangeWaitListEntryInput!) {
    changeWaitListEntry(input: $input) {
      __typename
      ... on WaitListEntry {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const WithdrawWaitListEntryDocument = graphql(`
  mutation WithdrawWaitListEntry($input: WithdrawWaitListEntryInput!) {
    withdrawWaitListEntry(input: $input) {
      __typename
      ... on WaitListEntry {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const OfferPlaceDocument = graphql(`
  mutation OfferPlace($input: OfferPlaceInput!) {
    offerPlace(input: $input) {
      __typename
      ... on WaitListEntry {
        id
        offer {
          expiresAt
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const TakeBackOfferDocument = graphql(`
  mutation TakeBackOffer($input: TakeBackOfferInput!) {
    takeBackOffer(input: $input) {
      __typename
      ... on WaitListEntry {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
