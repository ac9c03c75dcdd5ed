import type { GivenInfusionsQuery } from '../../gql/graphql.js';

export type GivenInfusion = GivenInfusionsQuery['appointments']['nodes'][number];

/** Of a therapist's courses: infusions whose 72 hours run and have no integration session in them, nearest end first. */
export function withoutSession(
  given: readonly GivenInfusion[],
  therapistId: string,
  now: number,
): GivenInfusion[] {
  const closes = ({ integrationWindow }: GivenInfusion) => Date.parse(integrationWindow!.closesAt);
  return given
    .filter(
      (each) =>
        each.kind === 'INFUSION' &&
        each.course?.therapist?.id === therapistId &&
        each.integrationWindow &&
        !each.integrationWindow.inside &&
        closes(each) >= now,
    )
    .sort((a, b) => closes(a) - closes(b));
}
