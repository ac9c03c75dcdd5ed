import type { PreviewRescheduleQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { ChangedVisit } from './changed-visit.js';
import { SlotRefusals } from './slot-refusals.js';

/** What a move breaks or changes, and the key that says that it is meant. */
export const Consequence = graphql(`
  fragment Consequence on RescheduleConsequence {
    code
    message
    appointmentId
    solved
    key
  }
`);

/** Where a visit would be moved. */
export const ProposedTime = graphql(`
  fragment ProposedTime on ProposedMove {
    version
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
        title
      }
    }
  }
`);

export const PreviewRescheduleDocument = including(
  graphql(`
    query PreviewReschedule($input: PreviewRescheduleInput!) {
      previewReschedule(input: $input) {
        __typename
        ... on ReschedulePreview {
          needsPrescriber
          consequences {
            ...Consequence
          }
          moves {
            ...ProposedTime
            appointment {
              id
              kind
              startsAt
              courseSession {
                id
                number
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
  Consequence,
  ProposedTime,
  SlotRefusals,
);

/** What a move breaks, where nobody has said yet that it is meant. */
export const Unaccepted = including(
  graphql(`
    fragment Unaccepted on ConsequencesNotAccepted {
      consequences {
        ...Consequence
      }
    }
  `),
  Consequence,
);

/** What an undo needs of a visit that was moved with others; or why none was, and for which of them the race was lost. */
export const MovedTogether = including(
  graphql(`
    fragment MovedTogether on Appointment {
      startsAt
      ...ChangedVisit
    }

    fragment NoneMoved on Refusal {
      ...NotChanged
      ...Unaccepted
      ... on SlotTaken {
        appointmentId
      }
      ... on NotAvailable {
        appointmentId
      }
    }
  `),
  ChangedVisit,
  Unaccepted,
);

export const MoveAppointmentsDocument = including(
  graphql(`
    mutation MoveAppointments($input: MoveAppointmentsInput!) {
      moveAppointments(input: $input) {
        __typename
        ... on MovedAppointments {
          appointments {
            ...MovedTogether
          }
        }
        ...NoneMoved
      }
    }
  `),
  MovedTogether,
);

export type Preview = Extract<
  PreviewRescheduleQuery['previewReschedule'],
  { __typename: 'ReschedulePreview' }
>;
