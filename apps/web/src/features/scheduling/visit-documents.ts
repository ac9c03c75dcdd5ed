import { graphql, including } from '../../graphql/document.js';
import { ReadinessNeed } from '../readiness/readiness-fragment.js';
import { ChangedVisit } from './changed-visit.js';
import { Unaccepted } from './reschedule-documents.js';
import { SlotRefusals } from './slot-refusals.js';

export const CheckInDocument = including(
  graphql(`
    mutation CheckIn($input: CheckInInput!) {
      checkInAppointment(input: $input) {
        __typename
        ...ChangedVisit
        ...NotChanged
      }
    }
  `),
  ChangedVisit,
);

export const StartAppointmentDocument = including(
  graphql(`
    mutation StartAppointment($input: ChangeAppointmentInput!) {
      startAppointment(input: $input) {
        __typename
        ...ChangedVisit
        ...NotChanged
      }
    }
  `),
  ChangedVisit,
);

export const CompleteAppointmentDocument = including(
  graphql(`
    mutation CompleteAppointment($input: ChangeAppointmentInput!) {
      completeAppointment(input: $input) {
        __typename
        ...ChangedVisit
        ...NotChanged
      }
    }
  `),
  ChangedVisit,
);

export const MarkNoShowDocument = including(
  graphql(`
    mutation MarkNoShow($input: ChangeAppointmentInput!) {
      markNoShow(input: $input) {
        __typename
        ...ChangedVisit
        ...NotChanged
      }
    }
  `),
  ChangedVisit,
);

export const CancelAppointmentDocument = including(
  graphql(`
    mutation CancelAppointment($input: CancelAppointmentInput!) {
      cancelAppointment(input: $input) {
        __typename
        ...ChangedVisit
        ...NotChanged
      }
    }
  `),
  ChangedVisit,
);

export const RecordRideDocument = including(
  graphql(`
    mutation RecordRide($input: RecordRideInput!) {
      recordRide(input: $input) {
        __typename
        ...ChangedVisit
        ...NotChanged
      }
    }
  `),
  ChangedVisit,
);

export const StartInfusionDocument = including(
  graphql(`
    mutation StartInfusion($input: StartInfusionInput!) {
      startInfusion(input: $input) {
        __typename
        ...ChangedVisit
        ... on NotReady {
          missing {
            ...ReadinessNeed
          }
        }
        ...NotChanged
      }
    }
  `),
  ChangedVisit,
  ReadinessNeed,
);

export const CompleteInfusionDocument = including(
  graphql(`
    mutation CompleteInfusion($input: CompleteInfusionInput!) {
      completeInfusion(input: $input) {
        __typename
        ...ChangedVisit
        ...NotChanged
      }
    }
  `),
  ChangedVisit,
);

export const MoveAppointmentDocument = including(
  graphql(`
    mutation MoveAppointment($input: MoveAppointmentInput!) {
      moveAppointment(input: $input) {
        __typename
        ...ChangedVisit
        ... on Appointment {
          startsAt
          room {
            id
            name
          }
        }
        ...TakenTime
        ...NotAvailableTime
        ...Unaccepted
        ...NotChanged
      }
    }
  `),
  ChangedVisit,
  SlotRefusals,
  Unaccepted,
);

export const UndoDocument = including(
  graphql(`
    mutation UndoAppointmentChange($changeId: ID!, $acceptConsequences: [String!]) {
      undoAppointmentChange(changeId: $changeId, acceptConsequences: $acceptConsequences) {
        __typename
        ... on Appointment {
          id
          version
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
