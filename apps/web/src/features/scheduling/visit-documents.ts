import { graphql, including } from '../../graphql/document.js';
import { SlotRefusals } from './slot-refusals.js';

export const CheckInDocument = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkInAppointment(input: $input) {
      __typename
      ... on Appointment {
        id
        version
        changes {
          id
          at
          undoable
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const StartAppointmentDocument = graphql(`
  mutation StartAppointment($input: ChangeAppointmentInput!) {
    startAppointment(input: $input) {
      __typename
      ... on Appointment {
        id
        version
        changes {
          id
          at
          undoable
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const CompleteAppointmentDocument = graphql(`
  mutation CompleteAppointment($input: ChangeAppointmentInput!) {
    completeAppointment(input: $input) {
      __typename
      ... on Appointment {
        id
        version
        changes {
          id
          at
          undoable
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const MarkNoShowDocument = graphql(`
  mutation MarkNoShow($input: ChangeAppointmentInput!) {
    markNoShow(input: $input) {
      __typename
      ... on Appointment {
        id
        version
        changes {
          id
          at
          undoable
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const CancelAppointmentDocument = graphql(`
  mutation CancelAppointment($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) {
      __typename
      ... on Appointment {
        id
        version
        changes {
          id
          at
          undoable
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const RecordRideDocument = graphql(`
  mutation RecordRide($input: RecordRideInput!) {
    recordRide(input: $input) {
      __typename
      ... on Appointment {
        id
        version
        changes {
          id
          at
          undoable
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const StartInfusionDocument = graphql(`
  mutation StartInfusion($input: StartInfusionInput!) {
    startInfusion(input: $input) {
      __typename
      ... on Appointment {
        id
        version
        changes {
          id
          at
          undoable
        }
      }
      ... on NotReady {
        code
        message
        missing {
          item
          state
          category
          blocksStart
          fixedBy
          fixedByName
          by
          since
          overridden
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const CompleteInfusionDocument = graphql(`
  mutation CompleteInfusion($input: CompleteInfusionInput!) {
    completeInfusion(input: $input) {
      __typename
      ... on Appointment {
        id
        version
        changes {
          id
          at
          undoable
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const MoveAppointmentDocument = including(
  graphql(`
    mutation MoveAppointment($input: MoveAppointmentInput!) {
      moveAppointment(input: $input) {
        __typename
        ... on Appointment {
          id
          version
          startsAt
          room {
            id
            name
          }
          changes {
            id
            at
            undoable
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

export const UndoDocument = graphql(`
  mutation UndoAppointmentChange($changeId: ID!) {
    undoAppointmentChange(changeId: $changeId) {
      __typename
      ... on Appointment {
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

export const OverrideReadinessDocument = graphql(`
  mutation OverrideReadiness($input: OverrideReadinessInput!) {
    overrideReadiness(input: $input) {
      __typename
      ... on Appointment {
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
