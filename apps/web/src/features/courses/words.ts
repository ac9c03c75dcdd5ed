import type { CourseStatus, DoseRoute } from '../../gql/graphql.js';

export const routeNames: Record<DoseRoute, string> = {
  IV: 'IV',
  IM: 'IM',
  NASAL: 'nasal',
  SUBLINGUAL: 'sublingual',
};

export const courseStatusNames: Record<CourseStatus, string> = {
  ACTIVE: 'Running',
  COMPLETED: 'Completed',
  ENDED: 'Ended early',
};
