import type { DayBoardQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';

/**
 * The whole day in one field. The server keeps a prepared answer for exactly this shape, so it is sent as it is written
 * here: no alias, no argument inside, no `__typename`, the fields in the order of the schema.
 */
export const DayBoardDocument = graphql(`
  query DayBoard($locationId: ID!, $date: LocalDate!) {
    dayBoard(locationId: $locationId, date: $date) {
      locationId
      date
      timeZone
      opensAt
      closesAt
      columns {
        id
        kind
        name
        detail
        tags
        unavailable {
          startsAt
          endsAt
          reason
        }
        holds {
          startsAt
          endsAt
          expiresAt
          heldBy
          patientName
        }
      }
      appointments {
        id
        version
        kind
        status
        startsAt
        endsAt
        doseEndsAt
        virtual
        walkIn
        overbooked
        patientId
        patientName
        roomId
        staff {
          id
          part
        }
        sessionNumber
        sessionCount
        courseSessionId
        checkedInAt
        startedAt
        completedAt
        rideName
        reply
        obstacle {
          kind
          id
          startsAt
          endsAt
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

export type BoardData = DayBoardQuery['dayBoard'];
export type BoardVisit = BoardData['appointments'][number];
export type BoardColumnData = BoardData['columns'][number];
