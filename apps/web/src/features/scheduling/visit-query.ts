import type { VisitQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { VisitReadiness } from '../readiness/readiness-fragment.js';

/** Everything the panel of one visit shows. */
export const VisitDocument = including(
  graphql(`
    query Visit($id: ID!) {
      appointment(id: $id) {
        id
        version
        kind
        status
        startsAt
        endsAt
        doseEndsAt
        virtual
        walkIn
        checkedInAt
        lateMinutes
        cancelReason
        cancelledLate
        inTimeUntil
        overbook {
          reason
          staffMember {
            id
            name
            title
          }
        }
        startedAt
        completedAt
        location {
          id
          name
          timeZone
        }
        patient {
          id
          name
          pronouns
          contact {
            phone
            preferredMethod
          }
        }
        courseSession {
          id
          number
        }
        course {
          id
          number
          infusionCount
          prescriber {
            id
            name
            title
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
            title
          }
        }
        ride {
          name
          phone
          confirmedAt
        }
        reply {
          kind
          at
          writtenDownBy {
            id
            name
            title
          }
        }
        reminders {
          leadHours
          at
          status
        }
        linked {
          id
          kind
          status
          startsAt
          inTimeUntil
        }
        integrationWindow {
          opensAt
          closesAt
          inside
        }
        obstacle {
          kind
          id
        }
        readiness {
          ...VisitReadiness
        }
        changes {
          id
          at
          by
          kind
          fromStartsAt
          toStartsAt
          undoable
          undoesTogether
        }
      }
    }
  `),
  VisitReadiness,
);

export type VisitDetails = VisitQuery['appointment'];
