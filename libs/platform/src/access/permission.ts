/** What a role may do. Every operation of the API declares exactly one, or says that it needs none. */
export const Permission = {
  ScheduleRead: 'SCHEDULE_READ',
  ScheduleWrite: 'SCHEDULE_WRITE',
  ScheduleOverbook: 'SCHEDULE_OVERBOOK',
  VisitCheckIn: 'VISIT_CHECK_IN',
  VisitConduct: 'VISIT_CONDUCT',
  PatientRead: 'PATIENT_READ',
  PatientWrite: 'PATIENT_WRITE',
  ChartRead: 'CHART_READ',
  CourseWrite: 'COURSE_WRITE',
  ConsentRecord: 'CONSENT_RECORD',
  ConsentWithdraw: 'CONSENT_WITHDRAW',
  ConsentTemplateWrite: 'CONSENT_TEMPLATE_WRITE',
  ScreeningDecide: 'SCREENING_DECIDE',
  EstimateRead: 'ESTIMATE_READ',
  EstimateRequest: 'ESTIMATE_REQUEST',
  EstimateWrite: 'ESTIMATE_WRITE',
  FeeWrite: 'FEE_WRITE',
  ReadinessOverride: 'READINESS_OVERRIDE',
  InfusionConduct: 'INFUSION_CONDUCT',
  NoteRead: 'NOTE_READ',
  NoteWrite: 'NOTE_WRITE',
  GlassBreak: 'GLASS_BREAK',
  GlassReview: 'GLASS_REVIEW',
  StaffRead: 'STAFF_READ',
  StaffManage: 'STAFF_MANAGE',
  FacilityRead: 'FACILITY_READ',
  FacilityManage: 'FACILITY_MANAGE',
  MailManage: 'MAIL_MANAGE',
  AuditRead: 'AUDIT_READ',
} as const;

export type Permission = (typeof Permission)[keyof typeof Permission];

export const ALL_PERMISSIONS: readonly Permission[] = Object.values(Permission);

export const Role = {
  Admin: 'ADMIN',
  Psychiatrist: 'PSYCHIATRIST',
  Therapist: 'THERAPIST',
  Nurse: 'NURSE',
  FrontDesk: 'FRONT_DESK',
} as const;

export type Role = (typeof Role)[keyof typeof Role];

export const ALL_ROLES: readonly Role[] = Object.values(Role);

/** Whose charts a staff member may open: nobody's, their own patients', or everybody's in the practice. */
export type ChartScope = 'none' | 'care_team' | 'practice';
