import type { PatientQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { VisitReadiness } from '../readiness/readiness-fragment.js';

/** What the patient page shows to everybody. It asks for nothing clinical: see `chart-query.ts`. */
export const PatientDocument = including(
  graphql(`
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
        remindersByEmail
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
              integrationWindow {
                opensAt
                closesAt
              }
              location {
                id
                timeZone
              }
            }
          }
        }
        consents {
          id
          drug
          route
          signedOn
          expiresOn
          withdrawnAt
          standing
          version {
            id
            label
          }
        }
        appointments {
          id
          version
          kind
          status
          startsAt
          endsAt
          checkedInAt
          virtual
          ride {
            name
            confirmedAt
          }
          linked {
            id
            startsAt
          }
          integrationWindow {
            closesAt
            inside
          }
          changes {
            id
            at
            by
            kind
            toStartsAt
            undoable
            undoesTogether
          }
          location {
            id
            name
            address
            phone
            timeZone
          }
          courseSession {
            id
            number
          }
          course {
            id
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
            ...VisitReadiness
          }
        }
      }
    }
  `),
  VisitReadiness,
);

export type PatientDetails = PatientQuery['patient'];
export type PatientAppointment = PatientDetails['appointments'][number];
export type PatientCourse = PatientDetails['courses'][number];
