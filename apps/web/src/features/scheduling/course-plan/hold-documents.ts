import type { HoldCourseMutation } from '../../../gql/graphql.js';
import { graphql, including } from '../../../graphql/document.js';
import { SlotRefusals } from '../slot-refusals.js';

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

export const HoldCourseDocument = including(
  graphql(`
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
          courseSessionId
          ...TakenTime
        }
        ... on NotAvailable {
          courseSessionId
          ...NotAvailableTime
        }
        ... on OtherTherapist {
          therapistIds
        }
        ... on Refusal {
          code
          message
        }
      }
    }
  `),
  SlotRefusals,
);

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
