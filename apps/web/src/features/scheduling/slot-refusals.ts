import { graphql, including } from '../../graphql/document.js';

/** A time on offer, with what would be reserved. */
export const OfferedTime = graphql(`
  fragment OfferedTime on FreeTime {
    startsAt
    endsAt
    insideWindow
    room {
      id
      name
    }
    staff {
      part
      staffMember {
        id
        name
      }
    }
  }
`);

/** Why a time cannot be had, with what is in the way and the next free times. For whatever answers with both refusals. */
export const SlotRefusals = including(
  graphql(`
    fragment TakenTime on SlotTaken {
      code
      message
      inTheWay {
        resource
        name
        startsAt
        endsAt
        locationName
        patientName
        bookedBy
        bookedAt
        heldUntil
      }
      besideStaff {
        id
        name
        title
      }
      nextFree {
        ...OfferedTime
      }
    }

    fragment NotAvailableTime on NotAvailable {
      code
      message
      reasons {
        code
        message
      }
      nextFree {
        ...OfferedTime
      }
    }
  `),
  OfferedTime,
);
