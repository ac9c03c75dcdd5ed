import type { AffectedAppointmentsQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { Consequence, MovedTogether, ProposedTime } from '../scheduling/reschedule-documents.js';

export const AffectedDocument = including(
  graphql(`
    query AffectedAppointments($input: AffectedAppointmentsInput!) {
      affectedAppointments(input: $input) {
        name
        entered
        reportedId
        total
        visits {
          goesWith
          consequences {
            ...Consequence
          }
          reasons
          appointment {
            id
            kind
            startsAt
            patient {
              id
              name
            }
            location {
              id
              name
              timeZone
            }
            courseSession {
              id
              number
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
                title
              }
            }
          }
          choices {
            ...ProposedTime
          }
        }
      }
    }
  `),
  Consequence,
  ProposedTime,
);

export type Affected = AffectedAppointmentsQuery['affectedAppointments'];
export type AffectedVisit = Affected['visits'][number];
export type Choice = AffectedVisit['choices'][number];

export const AffectedCountDocument = graphql(`
  query AffectedCount($input: AffectedAppointmentsInput!) {
    affectedAppointments(input: $input) {
      total
    }
  }
`);

export const WhoWorksHereDocument = graphql(`
  query WhoWorksHere {
    staff(first: 100) {
      nodes {
        id
        name
        title
        active
        roles
      }
    }
  }
`);

export const ReportAbsenceDocument = including(
  graphql(`
    mutation ReportAbsence($input: ReportAbsenceInput!) {
      reportAbsence(input: $input) {
        __typename
        ... on ReportedAbsence {
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

export const TakeBackAbsenceDocument = graphql(`
  mutation TakeBackAbsence($id: ID!) {
    takeBackAbsence(id: $id) {
      done
    }
  }
`);
