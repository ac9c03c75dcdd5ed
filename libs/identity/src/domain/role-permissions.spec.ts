import { describe, expect, it } from '@jest/globals';
import { ALL_PERMISSIONS, ALL_ROLES, Permission, Role } from '@kapstone/platform';
import { chartScopeOf, permissionsOf, tokenPermissions } from './role-permissions.js';

const CLINICAL = [
  Permission.ChartRead,
  Permission.NoteRead,
  Permission.NoteWrite,
  Permission.ScreeningDecide,
];

describe('permissionsOf', () => {
  it('gives front desk and admin no clinical content', () => {
    const permissions = permissionsOf([Role.FrontDesk, Role.Admin]);
    for (const permission of CLINICAL) expect(permissions).not.toContain(permission);
  });

  it('is a union', () => {
    expect(permissionsOf([Role.Nurse, Role.Admin])).toEqual(
      new Set([...permissionsOf([Role.Nurse]), ...permissionsOf([Role.Admin])]),
    );
  });

  it('gives nobody nothing, and every permission to some role', () => {
    expect(permissionsOf([])).toEqual(new Set());
    expect(permissionsOf(ALL_ROLES)).toEqual(new Set(ALL_PERMISSIONS));
  });
});

describe('chartScopeOf', () => {
  it.each([
    [[], 'none'],
    [[Role.FrontDesk, Role.Admin], 'none'],
    [[Role.Therapist], 'care_team'],
    [[Role.Admin, Role.Therapist], 'care_team'],
    [[Role.Therapist, Role.Nurse], 'practice'],
    [[Role.Psychiatrist, Role.FrontDesk], 'practice'],
  ])('of %j is %s', (roles, scope) => {
    expect(chartScopeOf(roles)).toBe(scope);
  });
});

describe('tokenPermissions', () => {
  it('is what was given and the owner still holds', () => {
    const given = [Permission.ScheduleRead, Permission.AuditRead];
    expect(tokenPermissions(given, [Role.Admin])).toEqual(new Set(given));
    expect(tokenPermissions(given, [Role.FrontDesk])).toEqual(new Set([Permission.ScheduleRead]));
  });

  it.each([
    Permission.GlassBreak,
    Permission.InfusionConduct,
    Permission.ReadinessOverride,
    Permission.ScreeningDecide,
    Permission.StaffManage,
  ])('never contains %s', (permission) => {
    expect(tokenPermissions([permission], ALL_ROLES)).toEqual(new Set());
  });

  it('drops what is no permission', () => {
    expect(tokenPermissions(['EVERYTHING'], ALL_ROLES)).toEqual(new Set());
  });
});
