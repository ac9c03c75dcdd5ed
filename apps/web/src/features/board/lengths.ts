import type { AppointmentKind } from '../../gql/graphql.js';

/** The least and the most minutes that a visit may take, as the API accepts them. */
export function lengthsOf(kind: AppointmentKind): { least: number; most: number } {
  return kind === 'INFUSION' ? { least: 60, most: 90 } : { least: 15, most: 120 };
}
