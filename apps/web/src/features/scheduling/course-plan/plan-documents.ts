import type { BookCourseMutation, PlanCourseQuery, PlanSubjectQuery } from '../../../gql/graphql.js';
import { graphql, including } from '../../../graphql/document.js';
import { SlotRefusals } from '../slot-refusals.js';

/** Whose course is planned, what of it is not booked, and which therapists work where. */
export const PlanSubjectDocument = graphql(`
  query PlanSubject($courseId: ID!) {
    course(id: $courseId) {
      id
      status
      drug
      route
      patient {
        id
        name
        consents {
          id
          drug
          route
          standing
        }
      }
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
        appointment {
          id
          location {
            id
          }
        }
      }
    }
    staff(role: THERAPIST, active: true, first: 100) {
      nodes {
        id
        name
        title
        hours {
          locationId
        }
      }
    }
  }
`);

/** A visit of a plan, proposed or adjusted. */
export const VisitOfPlan = graphql(`
  fragment VisitOfPlan on PlannedVisit {
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
`);

export const PlanCourseDocument = including(
  graphql(`
    query PlanCourse($input: PlanCourseInput!) {
      planCourse(input: $input) {
        __typename
        ... on CoursePlan {
          infusionsWanted
          infusionsThatFit
          proposals {
            finishesOn
            therapist {
              id
              name
            }
            keeps {
              code
              message
            }
            givesUp {
              code
              message
            }
            visits {
              ...VisitOfPlan
            }
          }
          relaxations {
            constraint
            isClinical
            finishesOn
            message
          }
          leftOut {
            code
            message
          }
        }
        ... on Refusal {
          code
          message
        }
      }
    }
  `),
  VisitOfPlan,
);

export const BookCourseDocument = including(
  graphql(`
    mutation BookCourse($input: BookCourseInput!) {
      bookCourse(input: $input) {
        __typename
        ... on BookedCourse {
          appointments {
            id
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

export type PlanSubject = PlanSubjectQuery;
export type CoursePlan = Extract<PlanCourseQuery['planCourse'], { __typename: 'CoursePlan' }>;
export type Proposal = CoursePlan['proposals'][number];
export type PlannedVisit = Proposal['visits'][number];
export type PlanStatement = Proposal['keeps'][number];
export type Relaxation = CoursePlan['relaxations'][number];
export type BookCourseRefusal = Exclude<BookCourseMutation['bookCourse'], { __typename: 'BookedCourse' }>;
