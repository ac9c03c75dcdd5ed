import type { PreviewRescheduleQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';

export const PreviewRescheduleDocument = graphql(`
  query PreviewReschedule($input: PreviewRescheduleInput!) {
    previewReschedule(input: $input) {
      __typename
      ... on ReschedulePreview {
        needsPrescriber
        consequences {
          code
          message
          appointmentId
          solved
        }
        moves {
          version
          startsAt
          endsAt
          appointment {
            id
            kind
            startsAt
            courseSession {
              id
              number
            }
          }
          room {
            id
            name
          }
          staff {
            part
            staffMember {
              id
              name
            }
          }
        }
      }
      ... on SlotTaken {
        code
        message
        inTheWay {
          resource
          name
          startsAt
          endsAt
          patientName
          bookedBy
          bookedAt
        }
        nextFree {
          startsAt
          endsAt
          room {
            id
            name
          }
          staff {
            part
            staffMember {
              id
              name
            }
          }
        }
      }
      ... on NotAvailable {
        code
        message
        reasons {
          code
          message
        }
        nextFree {
          startsAt
          endsAt
          room {
            id
            name
          }
          staff {
            part
            staffMember {
              id
              name
            }
          }
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const MoveAppointmentsDocument = graphql(`
  mutation MoveAppointments($input: MoveAppointmentsInput!) {
    moveAppointments(input: $input) {
      __typename
      ... on MovedAppointments {
        appointments {
          id
          version
          startsAt
          changes {
            id
            at
            undoable
          }
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export type Preview = Extract<
  PreviewRescheduleQuery['previewReschedule'],
  { __typename: 'ReschedulePreview' }
>;
