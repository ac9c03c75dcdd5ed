import type { EstimateState } from '../../gql/graphql.js';

export const estimateStateNames: Record<EstimateState, string> = {
  DRAFT: 'Draft',
  ISSUED: 'Issued',
  REPLACED: 'Replaced',
};

/** Where an estimate is: `Version 2, draft`, `Version 1, issued, delivered`. */
export function estimateStanding(estimate: {
  number: number;
  state: EstimateState;
  deliveredAt?: string | null;
}): string {
  return [
    `Version ${estimate.number}`,
    estimateStateNames[estimate.state].toLowerCase(),
    estimate.deliveredAt && 'delivered',
  ]
    .filter(Boolean)
    .join(', ');
}
