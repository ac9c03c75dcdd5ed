import type { HoldCourseMutation } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';

/** What the viewer holds of a course: asked for anew each time, since it ends by itself. */
export const CourseHoldDocument = graphql(`
  query CourseHold($courseId: ID!) {
    course(id: $courseId) {
      id
      hold {
        id
        expiresAt
        visits {
          courseSessionId
          startsAt
        }
      }
    }
  }
`);

export const HoldCourseDocument = graphql(`
  mutation HoldCourse($input: HoldCourseInput!) {
    holdCourse(input: $input) {
      __typename
      ... on CourseHold {
        id
        expiresAt
        visits {
          courseSessionId
          startsAt
        }
      }
      ... on SlotTaken {
        code
        message
        courseSessionId
        inTheWay {
          resource
          name
          startsAt
          endsAt
          patientName
          bookedBy
          bookedAt
          heldUntil
        }
        nextFree {
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
      }
      ... on NotAvailable {
        code
        message
        courseSessionId
        reasons {
          code
          message
        }
        nextFree {
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
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const ExtendHoldDocument = graphql(`
  mutation ExtendHold($holdId: ID!) {
    extendHold(holdId: $holdId) {
      __typename
      ... on CourseHold {
        id
        expiresAt
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const ReleaseHoldDocument = graphql(`
  mutation ReleaseHold($holdId: ID!) {
    releaseHold(holdId: $holdId) {
      done
    }
  }
`);

export type HoldCourseRefusal = Exclude<HoldCourseMutation['holdCourse'], { __typename: 'CourseHold' }>;
