import type { EstimateProvidersQuery, EstimateQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';

/** An estimate with all that its page and its document show. */
export const EstimateContentFragment = graphql(`
  fragment EstimateContent on Estimate {
    id
    version
    number
    seriesId
    state
    primaryService
    primaryServiceOn
    periodStart
    periodEnd
    frequency
    diagnosisCode
    diagnosisNotDetermined
    separateItems
    separateItemsListed
    totalCents
    dueOn
    dueAt
    requestedOn
    issuedAt
    deliveredAt
    deliveredBy
    changeReason
    replacesId
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
      states
      subtotalCents
    }
    statements {
      code
      title
      text
    }
    deadline {
      rule
      triggerOn
      serviceOn
      leadBusinessDays
      countedDays
      dueOn
      lastChangeOn
      holidaysSkipped {
        name
        observedOn
      }
    }
    parts {
      code
      number
      title
      toDo
      field
    }
    differences {
      providerId
      providerName
      description
      fromQuantity
      toQuantity
      fromCents
      toCents
    }
  }
`);

export const EstimateDocument = including(
  graphql(`
    query Estimate($id: ID!) {
      estimate(id: $id) {
        ...EstimateContent
      }
    }
  `),
  EstimateContentFragment,
);

export const PreviewEstimateDocument = including(
  graphql(`
    query PreviewEstimate($input: UpdateEstimateInput!) {
      previewEstimate(input: $input) {
        ...EstimateContent
      }
    }
  `),
  EstimateContentFragment,
);

export const EstimateVersionsDocument = graphql(`
  query EstimateVersions($patientId: ID!) {
    estimates(patientId: $patientId, first: 50) {
      nodes {
        id
        seriesId
        number
        state
        totalCents
        issuedAt
        deliveredAt
        deliveredBy
        changeReason
      }
    }
  }
`);

export type Estimate = EstimateQuery['estimate'];
export type Fee = EstimateProvidersQuery['fees'][number];

export const UpdateEstimateDocument = including(
  graphql(`
    mutation UpdateEstimate($input: UpdateEstimateInput!) {
      updateEstimate(input: $input) {
        __typename
        ... on Estimate {
          ...EstimateContent
        }
        ... on Refusal {
          code
          message
        }
      }
    }
  `),
  EstimateContentFragment,
);

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
      outsideRangeReason
    }
  }
`);
