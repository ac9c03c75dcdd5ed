import type { BookingPatientQuery, BookingPlacesQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { SlotRefusals } from './slot-refusals.js';

/** What booking needs to know of a patient: the course, and which of its sessions are not booked yet. */
export const BookingPatientDocument = graphql(`
  query BookingPatient($id: ID!) {
    patient(id: $id) {
      id
      name
      birthDate
      pronouns
      active
      contact {
        phone
      }
      waits {
        id
        kinds
        since
        location {
          id
        }
      }
      courses {
        id
        number
        status
        infusionCount
        therapist {
          id
          name
        }
        prescriber {
          id
          name
          title
        }
        sessions {
          id
          kind
          number
          infusionSessionId
          appointment {
            id
            startsAt
            status
          }
        }
      }
    }
  }
`);

export type BookingPatient = BookingPatientQuery['patient'];

/** With whom and where a visit could be. */
export const BookingPlacesDocument = graphql(`
  query BookingPlaces($locationId: ID!) {
    staff(active: true, first: 100) {
      nodes {
        id
        name
        title
        roles
        hours {
          locationId
        }
      }
    }
    location(id: $locationId) {
      id
      rooms {
        id
        name
        active
        fitFor
      }
    }
  }
`);

export type BookingPlaces = BookingPlacesQuery;

export const BookAppointmentDocument = including(
  graphql(`
    mutation BookAppointment($input: BookAppointmentInput!) {
      bookAppointment(input: $input) {
        __typename
        ... on Appointment {
          id
          startsAt
          changes {
            id
            at
            kind
            undoable
            undoesTogether
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
