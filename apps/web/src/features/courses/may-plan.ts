import type { CourseStatus } from '../../gql/graphql.js';
import { can } from '../../session/permissions.js';
import type { Viewer } from '../../session/viewer.js';

/** Whether what is left of a course is worth a plan: a single visit is booked by itself. */
export function mayPlan(
  viewer: Viewer,
  { status, sessions }: { status: CourseStatus; sessions: readonly { appointment?: object | null }[] },
): boolean {
  const open = sessions.filter(({ appointment }) => !appointment).length;
  return can(viewer, 'SCHEDULE_WRITE') && status === 'ACTIVE' && open >= 2;
}
