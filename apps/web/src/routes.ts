import type { Client } from '@urql/core';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { LocationsDocument } from './features/facility/locations-document.js';
import type { AppointmentKind, Coverage, PatientStage } from './gql/graphql.js';
import { settingsTabs, type SettingsTab } from './features/facility/settings-tabs.js';
import { patientTabs, type PatientTab } from './features/patients/patient-tabs.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Reached without being signed in. */
    outside?: boolean;
  }
}

/*
 * Every page of the console, each in a chunk of its own. The browser tests read this list from the router: a page that
 * none of them visits fails them.
 */

interface RouterContext {
  client: Client;
}

const root = createRootRouteWithContext<RouterContext>()({
  component: lazyRouteComponent(() => import('./shell/shell.js'), 'Shell'),
  errorComponent: lazyRouteComponent(() => import('./shell/page-error.js'), 'PageError'),
  notFoundComponent: lazyRouteComponent(() => import('./shell/not-found.js'), 'NotFound'),
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    // The router's own way to say so; it is caught there.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw redirect({ to: '/day' });
  },
});

interface DaySearch {
  /** ISO date; absent is today. */
  date?: string;
  location?: string;
  view?: 'list';
  /** The appointment whose panel is open. */
  visit?: string;
  /** The booking panel is open: for this patient, or for nobody yet when empty. */
  book?: string;
  /**
   * Where the booking panel was opened by a press on empty time: its instant, ISO, and the room or staff member. Of a visit that is open:
   * to when somebody is asked to move it.
   */
  at?: string;
  column?: string;
  /** For which kind of visit that time was found. */
  kind?: AppointmentKind;
  /** The panel of what was changed lately is open. */
  changes?: boolean;
  /** The wait list is open: whole, or for the free place at `at`, after the kind of the visit that was there. */
  wait?: 'all' | AppointmentKind;
}

const day = createRoute({
  getParentRoute: () => root,
  path: '/day',
  validateSearch: (search: Record<string, unknown>): DaySearch => ({
    date: isoDate(search.date),
    location: text(search.location),
    view: search.view === 'list' ? 'list' : undefined,
    visit: text(search.visit),
    book: text(search.book),
    at: instant(search.at),
    column: text(search.column),
    kind: kindIn(search.kind),
    changes: search.changes === true || undefined,
    wait: waited(search.wait),
  }),
  // Asked beside the question who is signed in, not after it.
  loader: ({ context }) => void context.client.query(LocationsDocument, {}).toPromise(),
  component: lazyRouteComponent(() => import('./features/board/day-page.js'), 'DayPage'),
});

interface AwaySearch {
  /** Who is away: one of a staff member, a room, or a location that is closed. */
  staff?: string;
  room?: string;
  closed?: string;
  /** ISO instants; of a closed location ISO dates, the last included. */
  from?: string;
  until?: string;
  /** ISO date: the whole of one day, instead of instants. */
  day?: string;
  /** The location by whose clock the days are meant; without it, the viewer's. */
  at?: string;
}

const away = createRoute({
  getParentRoute: () => root,
  path: '/away',
  validateSearch: (search: Record<string, unknown>): AwaySearch => ({
    staff: text(search.staff),
    room: text(search.room),
    closed: text(search.closed),
    from: instant(search.from),
    until: instant(search.until),
    day: isoDate(search.day),
    at: text(search.at),
  }),
  component: lazyRouteComponent(() => import('./features/absence/away-page.js'), 'AwayPage'),
});

const fallen = createRoute({
  getParentRoute: () => root,
  path: '/fallen',
  component: lazyRouteComponent(() => import('./features/absence/fallen-page.js'), 'FallenPage'),
});

interface WeekSearch {
  /** ISO date of any day of the week; absent is today. */
  of?: string;
  /** The appointment whose panel is open. */
  visit?: string;
}

const weekSearch = (search: Record<string, unknown>): WeekSearch => ({
  of: isoDate(search.of),
  visit: text(search.visit),
});

const week = createRoute({
  getParentRoute: () => root,
  path: '/day/week',
  validateSearch: (search: Record<string, unknown>): WeekSearch & { location?: string; by?: 'rooms' } => ({
    ...weekSearch(search),
    location: text(search.location),
    by: search.by === 'rooms' ? 'rooms' : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/board/week/week-page.js'), 'WeekPage'),
});

const myWeek = createRoute({
  getParentRoute: () => root,
  path: '/my-week',
  validateSearch: weekSearch,
  component: lazyRouteComponent(() => import('./features/board/week/my-week-page.js'), 'MyWeekPage'),
});

const sessions = createRoute({
  getParentRoute: () => root,
  path: '/sessions',
  component: lazyRouteComponent(() => import('./features/notes/sessions-page.js'), 'SessionsPage'),
});

const note = createRoute({
  getParentRoute: () => root,
  path: '/notes/$noteId',
  component: lazyRouteComponent(() => import('./features/notes/note-page.js'), 'NotePage'),
});

interface PatientsSearch {
  search?: string;
  inactive?: boolean;
  coverage?: Coverage;
  /** Only those on whose care team one is. */
  mine?: boolean;
  stage?: PatientStage;
  /** Only those whose next visit is not ready. */
  needs?: boolean;
}

const patients = createRoute({
  getParentRoute: () => root,
  path: '/patients',
  validateSearch: (search: Record<string, unknown>): PatientsSearch => ({
    search: text(search.search),
    inactive: search.inactive === true || undefined,
    coverage: (['SELF_PAY', 'UNINSURED', 'INSURED'] as const).find((each) => each === search.coverage),
    mine: search.mine === true || undefined,
    stage: (['NO_COURSE', 'PREPARING', 'IN_TREATMENT', 'COURSE_OVER'] as const).find(
      (each) => each === search.stage,
    ),
    needs: search.needs === true || undefined,
  }),
  component: lazyRouteComponent(() => import('./features/patients/patients-page.js'), 'PatientsPage'),
});

const newPatient = createRoute({
  getParentRoute: () => root,
  path: '/patients/new',
  validateSearch: (search: Record<string, unknown>): { name?: string } => ({ name: text(search.name) }),
  component: lazyRouteComponent(() => import('./features/patients/new-patient-page.js'), 'NewPatientPage'),
});

const patient = createRoute({
  getParentRoute: () => root,
  path: '/patients/$patientId',
  validateSearch: (search: Record<string, unknown>): { tab?: PatientTab } => ({
    tab: patientTabs.find((tab) => tab === search.tab),
  }),
  component: lazyRouteComponent(() => import('./features/patients/patient-page.js'), 'PatientPage'),
});

const courses = createRoute({
  getParentRoute: () => root,
  path: '/courses',
  component: lazyRouteComponent(() => import('./features/courses/courses-page.js'), 'CoursesPage'),
});

const coursePlan = createRoute({
  getParentRoute: () => root,
  path: '/courses/$courseId/plan',
  component: lazyRouteComponent(() => import('./features/scheduling/course-plan/plan-page.js'), 'PlanPage'),
});

const readiness = createRoute({
  getParentRoute: () => root,
  path: '/readiness',
  component: lazyRouteComponent(() => import('./features/readiness/readiness-page.js'), 'ReadinessPage'),
});

const estimates = createRoute({
  getParentRoute: () => root,
  path: '/estimates',
  component: lazyRouteComponent(() => import('./features/billing/estimates-page.js'), 'EstimatesPage'),
});

const estimate = createRoute({
  getParentRoute: () => root,
  path: '/estimates/$estimateId',
  component: lazyRouteComponent(() => import('./features/billing/estimate-page.js'), 'EstimatePage'),
});

const staff = createRoute({
  getParentRoute: () => root,
  path: '/staff',
  component: lazyRouteComponent(() => import('./features/identity/staff-page.js'), 'StaffPage'),
});

const staffMember = createRoute({
  getParentRoute: () => root,
  path: '/staff/$staffId',
  component: lazyRouteComponent(() => import('./features/identity/staff-member-page.js'), 'StaffMemberPage'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./features/identity/account-page.js'), 'AccountPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(() => import('./features/audit/audit-page.js'), 'AuditPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: (search: Record<string, unknown>): { tab?: SettingsTab } => ({
    tab: settingsTabs.find((tab) => tab === search.tab),
  }),
  component: lazyRouteComponent(() => import('./features/facility/settings-page.js'), 'SettingsPage'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  staticData: { outside: true },
  component: lazyRouteComponent(() => import('./features/identity/link-pages.js'), 'InvitationPage'),
});

const forgot = createRoute({
  getParentRoute: () => root,
  path: '/forgot',
  staticData: { outside: true },
  component: lazyRouteComponent(() => import('./features/identity/forgot-page.js'), 'ForgotPage'),
});

const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  staticData: { outside: true },
  component: lazyRouteComponent(() => import('./features/identity/link-pages.js'), 'ResetPage'),
});

export const routeTree = root.addChildren([
  home,
  day,
  week,
  away,
  fallen,
  myWeek,
  sessions,
  note,
  patients,
  newPatient,
  patient,
  courses,
  coursePlan,
  readiness,
  estimates,
  estimate,
  staff,
  staffMember,
  account,
  audit,
  settings,
  invitation,
  forgot,
  reset,
]);

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const allKinds: readonly unknown[] = ['CONSULTATION', 'PREPARATION', 'INFUSION', 'INTEGRATION', 'FOLLOW_UP'];

function kindIn(value: unknown): AppointmentKind | undefined {
  return allKinds.includes(value) ? (value as AppointmentKind) : undefined;
}

function waited(value: unknown): DaySearch['wait'] {
  return value === 'all' ? value : kindIn(value);
}

function instant(value: unknown): string | undefined {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

function isoDate(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
}
