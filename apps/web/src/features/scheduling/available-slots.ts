import type { AvailableSlotsQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { OfferedTime } from './slot-refusals.js';

/** The free times of a range; where there are none, what binds and what would do. */
export const AvailableSlotsDocument = including(
  graphql(`
    query AvailableSlots($input: AvailableSlotsInput!) {
      availableSlots(input: $input) {
        __typename
        ... on AvailableSlots {
          times {
            ...OfferedTime
          }
          binding {
            code
            message
          }
          relaxations {
            constraints
            startsAt
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
  OfferedTime,
);

export type Slots = Extract<AvailableSlotsQuery['availableSlots'], { __typename: 'AvailableSlots' }>;
export type SlotRelaxation = Slots['relaxations'][number];

const dayMs = 24 * 3_600_000;

/** As far ahead as free times are looked for unless something else is asked. */
export const eightWeeksFrom = (instant: number): string => new Date(instant + 56 * dayMs).toISOString();
