import { graphql } from '../../graphql/document.js';

export const ConsentsDocument = graphql(`
  query Consents($id: ID!, $chart: Boolean!) {
    patient(id: $id) {
      id
      consents {
        id
        drug
        route
        indication @include(if: $chart)
        signedOn
        expiresOn
        until
        withdrawnAt
        recordedAt
        standing
        version {
          id
          templateId
          label
        }
        recordedBy {
          id
          name
          title
        }
        withdrawnBy {
          id
          name
          title
        }
      }
    }
  }
`);

export const ConsentTemplatesDocument = graphql(`
  query ConsentTemplates {
    consentTemplates {
      id
      name
      versions {
        id
        templateId
        label
        change
        effectiveOn
        current
        body
      }
    }
  }
`);

export const RecordConsentDocument = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      __typename
      ... on Consent {
        id
        standing
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const WithdrawConsentDocument = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      __typename
      ... on Consent {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const CreateConsentTemplateDocument = graphql(`
  mutation CreateConsentTemplate($input: CreateConsentTemplateInput!) {
    createConsentTemplate(input: $input) {
      __typename
      ... on ConsentTemplate {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const PublishConsentVersionDocument = graphql(`
  mutation PublishConsentVersion($input: PublishConsentVersionInput!) {
    publishConsentVersion(input: $input) {
      __typename
      id
      label
    }
  }
`);
