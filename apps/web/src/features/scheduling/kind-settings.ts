import type { AppointmentKindsQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';

export const AppointmentKindsDocument = graphql(`
  query AppointmentKinds {
    appointmentKinds {
      kind
      version
      durationMinutes
      minimumMinutes
      maximumMinutes
      doseMinutes
      preparationMinutes
      recoveryMinutes
      turnoverMinutes
      noticeHours
      cancellationHours
      needs
    }
  }
`);

export type KindSettings = AppointmentKindsQuery['appointmentKinds'][number];

export const UpdateAppointmentKindDocument = graphql(`
  mutation UpdateAppointmentKind($input: UpdateAppointmentKindInput!) {
    updateAppointmentKind(input: $input) {
      __typename
      ... on AppointmentKindSettings {
        kind
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
