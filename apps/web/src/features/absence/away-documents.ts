import type { AffectedAppointmentsQuery, FallenAppointmentsQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { Consequence, MovedTogether, ProposedTime } from '../scheduling/reschedule-documents.js';

/** A visit that cannot stand, and what it could have instead. */
const CannotStand = including(
  graphql(`
    fragment CannotStand on AffectedAppointment {
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
  `),
  Consequence,
  ProposedTime,
);

export const AffectedDocument = including(
  graphql(`
    query AffectedAppointments($input: AffectedAppointmentsInput!) {
      affectedAppointments(input: $input) {
        name
        entered
        reportedId
        total
        visits {
          ...CannotStand
        }
      }
    }
  `),
  CannotStand,
);

export const FallenDocument = including(
  graphql(`
    query FallenAppointments {
      fallenAppointments {
        total
        visits {
          ...CannotStand
          appointment {
            obstacle {
              kind
              id
            }
          }
        }
      }
    }
  `),
  CannotStand,
);

export type Affected = AffectedAppointmentsQuery['affectedAppointments'];
type Fallen = FallenAppointmentsQuery['fallenAppointments'];

/** What does not stand any more says why; what an absence affects may not have been judged yet. */
export type AffectedVisit = Affected['visits'][number] & {
  appointment: Partial<Pick<Fallen['visits'][number]['appointment'], 'obstacle'>>;
};
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
