import type { AdjustCourseQuery } from '../../../gql/graphql.js';
import { graphql, including } from '../../../graphql/document.js';
import { SlotRefusals } from '../slot-refusals.js';

export const AdjustCourseDocument = including(
  graphql(`
    query AdjustCourse($input: AdjustCourseInput!) {
      adjustCourse(input: $input) {
        __typename
        ... on CourseAdjustment {
          ways {
            startsAt
            movedIds
            asks {
              code
              message
            }
            visits {
              courseSessionId
              kind
              number
              startsAt
              endsAt
              hoursAfterDose
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

export type Adjustment = AdjustCourseQuery['adjustCourse'];
/** The plan with one visit at another time. */
export type Way = Extract<Adjustment, { __typename: 'CourseAdjustment' }>['ways'][number];
