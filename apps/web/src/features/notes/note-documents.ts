import type { IntegrationNoteQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';

export const IntegrationNoteDocument = graphql(`
  query IntegrationNote($id: ID!) {
    integrationNote(id: $id) {
      id
      version
      state
      savedAt
      signedAt
      missing
      sections {
        key
        text
      }
      author {
        id
        name
        title
        credentials
      }
      signedBy {
        id
        name
        title
        credentials
      }
      addenda {
        id
        text
        signedAt
        author {
          id
          name
          title
        }
      }
      appointment {
        id
        startsAt
        endsAt
        location {
          id
          timeZone
        }
        patient {
          id
          name
          birthDate
        }
        courseSession {
          number
        }
        room {
          name
        }
        linked {
          id
          startsAt
          doseEndsAt
          courseSession {
            number
          }
        }
        integrationWindow {
          opensAt
          closesAt
          inside
        }
      }
    }
  }
`);

export type Note = IntegrationNoteQuery['integrationNote'];

export const SaveNoteDocument = graphql(`
  mutation SaveIntegrationNote($input: SaveNoteInput!) {
    saveIntegrationNote(input: $input) {
      __typename
      ... on IntegrationNote {
        id
        version
        savedAt
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const SignNoteDocument = graphql(`
  mutation SignIntegrationNote($input: SignNoteInput!) {
    signIntegrationNote(input: $input) {
      __typename
      ... on IntegrationNote {
        id
        version
        state
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const AddAddendumDocument = graphql(`
  mutation AddNoteAddendum($input: AddAddendumInput!) {
    addNoteAddendum(input: $input) {
      __typename
      ... on IntegrationNote {
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

export const NoteCourseDocument = graphql(`
  query NoteCourse($patientId: ID!) {
    patient(id: $patientId) {
      id
      courses {
        id
        infusionCount
        sessions {
          kind
          number
          appointment {
            id
            startsAt
            status
            integrationNote {
              id
              state
              sections {
                key
                text
              }
            }
          }
        }
      }
    }
  }
`);
