import type { EstimateQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';

export const EstimateDocument = graphql(`
  query Estimate($id: ID!) {
    estimate(id: $id) {
      id
      version
      number
      state
      primaryService
      primaryServiceOn
      periodStart
      periodEnd
      diagnosisCode
      diagnosisNotDetermined
      separateItems
      totalCents
      dueOn
      dueAt
      requestedOn
      issuedAt
      deliveredAt
      deliveredBy
      changeReason
      patient {
        id
        name
        birthDate
        coverage
      }
      lines {
        id
        description
        serviceCode
        quantity
        unitCents
        discountCents
        expectedCents
        providerId
        priceReason
        kind
      }
      providers {
        id
        name
        npi
        tin
        locations
        subtotalCents
      }
      deadline {
        rule
        triggerOn
        serviceOn
        leadBusinessDays
        countedDays
        dueOn
        lastChangeOn
      }
      missingParts {
        code
        title
        toDo
      }
      differences {
        providerName
        description
        fromCents
        toCents
      }
    }
  }
`);

export type Estimate = EstimateQuery['estimate'];
export type EstimateLine = Estimate['lines'][number];

export const UpdateEstimateDocument = graphql(`
  mutation UpdateEstimate($input: UpdateEstimateInput!) {
    updateEstimate(input: $input) {
      __typename
      ... on Estimate {
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

export const IssueEstimateDocument = graphql(`
  mutation IssueEstimate($input: IssueEstimateInput!) {
    issueEstimate(input: $input) {
      __typename
      ... on Estimate {
        id
        number
      }
      ... on EstimateIncomplete {
        code
        message
        missing {
          code
          title
          toDo
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const ReviseEstimateDocument = graphql(`
  mutation ReviseEstimate($input: ReviseEstimateInput!) {
    reviseEstimate(input: $input) {
      __typename
      ... on Estimate {
        id
        number
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const MarkDeliveredDocument = graphql(`
  mutation MarkEstimateDelivered($input: MarkEstimateDeliveredInput!) {
    markEstimateDelivered(input: $input) {
      __typename
      ... on Estimate {
        id
        deliveredAt
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const EstimateProvidersDocument = graphql(`
  query EstimateProviders {
    practice {
      id
      name
    }
    staff(active: true, first: 100) {
      nodes {
        id
        name
        title
        credentials
        roles
      }
    }
    fees {
      id
      code
      description
      kind
      priceCents
      active
    }
  }
`);
