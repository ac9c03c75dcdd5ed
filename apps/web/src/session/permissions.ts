import type { Viewer } from './viewer.js';

/** The permissions that decide what is drawn. The API decides what is done. */
export type PermissionName =
  | 'SCHEDULE_WRITE'
  | 'VISIT_CHECK_IN'
  | 'VISIT_CONDUCT'
  | 'PATIENT_WRITE'
  | 'CHART_READ'
  | 'COURSE_WRITE'
  | 'CONSENT_RECORD'
  | 'CONSENT_WITHDRAW'
  | 'CONSENT_TEMPLATE_WRITE'
  | 'SCREENING_DECIDE'
  | 'ESTIMATE_READ'
  | 'ESTIMATE_REQUEST'
  | 'ESTIMATE_WRITE'
  | 'FEE_WRITE'
  | 'READINESS_OVERRIDE'
  | 'INFUSION_CONDUCT'
  | 'NOTE_READ'
  | 'NOTE_WRITE'
  | 'GLASS_BREAK'
  | 'GLASS_REVIEW'
  | 'STAFF_READ'
  | 'STAFF_MANAGE'
  | 'FACILITY_MANAGE'
  | 'MAIL_MANAGE'
  | 'AUDIT_READ';

/** Whether the viewer may do something. */
export function can(viewer: Viewer, permission: PermissionName): boolean {
  return viewer.permissions.includes(permission);
}
