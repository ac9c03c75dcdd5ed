import type { PreviewRescheduleQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { SlotRefusals } from './slot-refusals.js';

export const PreviewRescheduleDocument = including(
  graphql(`
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
            key
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
        ...TakenTime
        ...NotAvailableTime
        ... on Refusal {
          code
          message
        }
      }
    }
  `),
  SlotRefusals,
);

/** What a move breaks, where nobody has said yet that it is meant. */
export const Unaccepted = graphql(`
  fragment Unaccepted on ConsequencesNotAccepted {
    consequences {
      code
      message
      appointmentId
      solved
      key
    }
  }
`);

export const MoveAppointmentsDocument = including(
  graphql(`
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
        ... on SlotTaken {
          appointmentId
        }
        ... on NotAvailable {
          appointmentId
        }
        ...Unaccepted
        ... on Refusal {
          code
          message
        }
      }
    }
  `),
  Unaccepted,
);

export type Preview = Extract<
  PreviewRescheduleQuery['previewReschedule'],
  { __typename: 'ReschedulePreview' }
>;
