import type { Role } from '../gql/graphql.js';

export interface NavigationItem {
  to:
    | '/day'
    | '/my-week'
    | '/sessions'
    | '/patients'
    | '/courses'
    | '/readiness'
    | '/estimates'
    | '/staff'
    | '/audit'
    | '/settings';
  label: string;
  roles: readonly Role[];
}

const everyone: readonly Role[] = ['ADMIN', 'PSYCHIATRIST', 'THERAPIST', 'NURSE', 'FRONT_DESK'];

/** The rail in its order. Everybody sees at most six; who holds many roles finds the rest in the account's menu. */
const items: readonly NavigationItem[] = [
  { to: '/day', label: 'Day', roles: everyone },
  { to: '/my-week', label: 'My week', roles: ['PSYCHIATRIST', 'THERAPIST', 'NURSE'] },
  { to: '/sessions', label: 'Sessions', roles: ['THERAPIST', 'PSYCHIATRIST'] },
  { to: '/patients', label: 'Patients', roles: everyone },
  { to: '/courses', label: 'Courses', roles: ['FRONT_DESK', 'PSYCHIATRIST', 'THERAPIST', 'NURSE'] },
  { to: '/readiness', label: 'Readiness', roles: ['FRONT_DESK', 'PSYCHIATRIST', 'THERAPIST', 'NURSE'] },
  { to: '/estimates', label: 'Estimates', roles: ['ADMIN'] },
  { to: '/staff', label: 'Staff', roles: ['ADMIN'] },
  { to: '/audit', label: 'Audit', roles: ['ADMIN'] },
  { to: '/settings', label: 'Settings', roles: ['ADMIN'] },
];

export const railLength = 6;

/** What a person with these roles finds in the rail, and what in the menu. */
export function navigationFor(roles: readonly Role[]): { rail: NavigationItem[]; more: NavigationItem[] } {
  const own = items.filter((item) => item.roles.some((role) => roles.includes(role)));
  return { rail: own.slice(0, railLength), more: own.slice(railLength) };
}
