import type { PatientQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';

/** What the patient page shows of a patient. What the viewer may not see, the API leaves out. */
export const PatientDocument = graphql(`
  query Patient($id: ID!) {
    patient(id: $id) {
      id
      version
      name
      givenName
      familyName
      preferredName
      pronouns
      birthDate
      active
      language
      coverage
      intendsToClaim
      chartOpen
      contact {
        phone
        email
        address
        preferredMethod
        safeMethod
        safeNote
      }
      emergencyContact {
        name
        phone
        relationship
      }
      representative {
        name
        phone
        relationship
      }
      careTeam {
        since
        staffMember {
          id
          name
          title
        }
      }
      courses {
        id
        version
        number
        status
        infusionCount
        route
        drug
        indication
        prescriber {
          id
          name
          title
        }
        therapist {
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
            status
            startsAt
            location {
              id
              timeZone
            }
          }
        }
      }
      appointments {
        id
        kind
        status
        startsAt
        endsAt
        virtual
        location {
          id
          name
          timeZone
        }
        courseSession {
          number
        }
        course {
          infusionCount
        }
        room {
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
        readiness {
          state
          canStart
          items {
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
      }
    }
  }
`);

export type PatientDetails = PatientQuery['patient'];
export type PatientAppointment = PatientDetails['appointments'][number];
export type PatientCourse = PatientDetails['courses'][number];
