import type { AdjustCourseQuery } from '../../../gql/graphql.js';
import { graphql, including } from '../../../graphql/document.js';
import { SlotRefusals } from '../slot-refusals.js';
import { VisitOfPlan } from './plan-documents.js';

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
              ...VisitOfPlan
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
  VisitOfPlan,
  SlotRefusals,
);

export type Adjustment = AdjustCourseQuery['adjustCourse'];
/** The plan with one visit at another time. */
export type Way = Extract<Adjustment, { __typename: 'CourseAdjustment' }>['ways'][number];
