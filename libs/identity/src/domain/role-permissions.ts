import { ALL_PERMISSIONS, type ChartScope, Permission, Role } from '@kapstone/platform';

const EVERYBODY: readonly Permission[] = [
  Permission.ScheduleRead,
  Permission.PatientRead,
  Permission.StaffRead,
  Permission.FacilityRead,
];

/** What each role may do: the one table. Several roles of one person are a union. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  [Role.FrontDesk]: [
    ...EVERYBODY,
    Permission.ScheduleWrite,
    Permission.ScheduleOverbook,
    Permission.VisitCheckIn,
    Permission.PatientWrite,
    Permission.CourseWrite,
    Permission.ConsentWithdraw,
    Permission.EstimateRead,
    Permission.EstimateRequest,
  ],
  [Role.Psychiatrist]: [
    ...EVERYBODY,
    Permission.ScheduleWrite,
    Permission.ScheduleOverbook,
    Permission.VisitCheckIn,
    Permission.VisitConduct,
    Permission.PatientWrite,
    Permission.ChartRead,
    Permission.CourseWrite,
    Permission.ConsentRecord,
    Permission.ConsentWithdraw,
    Permission.ScreeningDecide,
    Permission.EstimateRead,
    Permission.ReadinessOverride,
    Permission.InfusionConduct,
    Permission.NoteRead,
    Permission.NoteWrite,
  ],
  [Role.Therapist]: [
    ...EVERYBODY,
    Permission.VisitCheckIn,
    Permission.VisitConduct,
    Permission.ChartRead,
    Permission.ConsentWithdraw,
    Permission.NoteRead,
    Permission.NoteWrite,
    Permission.GlassBreak,
  ],
  [Role.Nurse]: [
    ...EVERYBODY,
    Permission.VisitCheckIn,
    Permission.VisitConduct,
    Permission.ChartRead,
    Permission.ConsentRecord,
    Permission.ConsentWithdraw,
    Permission.InfusionConduct,
    Permission.NoteRead,
  ],
  [Role.Admin]: [
    ...EVERYBODY,
    Permission.PatientWrite,
    Permission.ConsentTemplateWrite,
    Permission.EstimateRead,
    Permission.EstimateRequest,
    Permission.EstimateWrite,
    Permission.FeeWrite,
    Permission.GlassReview,
    Permission.StaffManage,
    Permission.FacilityManage,
    Permission.MailManage,
    Permission.AuditRead,
  ],
};

const ROLE_CHART_SCOPE: Readonly<Record<Role, ChartScope>> = {
  [Role.FrontDesk]: 'none',
  [Role.Admin]: 'none',
  [Role.Therapist]: 'care_team',
  [Role.Nurse]: 'practice',
  [Role.Psychiatrist]: 'practice',
};

/** From the narrowest to the widest. */
const SCOPES: readonly ChartScope[] = ['none', 'care_team', 'practice'];

/** What somebody with these roles may do. */
export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]));

/** The widest chart scope among roles. */
export const chartScopeOf = (roles: readonly Role[]): ChartScope =>
  SCOPES[Math.max(0, ...roles.map((role) => SCOPES.indexOf(ROLE_CHART_SCOPE[role])))]!;

/**
 * What only a person may do, whatever a token's owner holds: decide, override, overbook, start a dose, manage staff, open another's
 * chart. Where a permission also covers what a program may do (a draft note), the operation itself asks for a person.
 */
const PERSON_ONLY: ReadonlySet<Permission> = new Set([
  Permission.GlassBreak,
  Permission.InfusionConduct,
  Permission.ReadinessOverride,
  Permission.ScheduleOverbook,
  Permission.ScreeningDecide,
  Permission.StaffManage,
]);

/** What a token may be given. */
export const TOKEN_PERMISSIONS: readonly Permission[] = ALL_PERMISSIONS.filter(
  (each) => !PERSON_ONLY.has(each),
);

/** What a token may do now: what it was given, as far as its owner still holds it and programs may have it. */
export function tokenPermissions(given: readonly string[], owner: readonly Role[]): ReadonlySet<Permission> {
  const owned = permissionsOf(owner);
  return new Set(TOKEN_PERMISSIONS.filter((each) => given.includes(each) && owned.has(each)));
}
