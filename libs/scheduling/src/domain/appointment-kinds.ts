import type { StaffId } from '@kapstone/kernel';

export const AppointmentKind = {
  CONSULTATION: 'CONSULTATION',
  PREPARATION: 'PREPARATION',
  INFUSION: 'INFUSION',
  INTEGRATION: 'INTEGRATION',
  FOLLOW_UP: 'FOLLOW_UP',
} as const;

export type AppointmentKind = (typeof AppointmentKind)[keyof typeof AppointmentKind];

/** How a staff member is taken: in the room, or responsible for what goes on in it. */
export const StaffPart = {
  ATTENDING: 'ATTENDING',
  SUPERVISING: 'SUPERVISING',
} as const;

export type StaffPart = (typeof StaffPart)[keyof typeof StaffPart];

/** Who takes which part. */
export interface StaffChoice {
  readonly staffId: StaffId;
  readonly part: StaffPart;
}

export type StaffRole = 'PSYCHIATRIST' | 'NURSE' | 'THERAPIST';

/** What a staff member does at an appointment. */
export type StaffDuty = 'PRESCRIBER' | 'SUPERVISING_PRESCRIBER' | 'ATTENDING_NURSE' | 'THERAPIST';

/** What a room has to be fit for. */
export type RoomFitness = 'INFUSION' | 'THERAPY';

/**
 * Who may have a duty and how it takes them. Supervising and attending are separate resources of one person: a prescriber may see a
 * patient while infusions run under her supervision.
 */
export interface StaffDutyRule {
  readonly role: StaffRole;
  readonly part: StaffPart;
  /** Takes all lanes of the person and not just one: nobody else can be seen meanwhile. */
  readonly isExclusive: boolean;
}

export const STAFF_DUTIES: Readonly<Record<StaffDuty, StaffDutyRule>> = {
  PRESCRIBER: { role: 'PSYCHIATRIST', part: 'ATTENDING', isExclusive: true },
  SUPERVISING_PRESCRIBER: { role: 'PSYCHIATRIST', part: 'SUPERVISING', isExclusive: false },
  ATTENDING_NURSE: { role: 'NURSE', part: 'ATTENDING', isExclusive: false },
  THERAPIST: { role: 'THERAPIST', part: 'ATTENDING', isExclusive: true },
};

/** What a practice sets for a kind of visit. What is booked already keeps its times. */
export interface KindSettings {
  /** Minutes of the visit itself, unless others are asked for. */
  readonly durationMinutes: number;
  /** Minutes from the start to the planned end of the dose; null where none is given. */
  readonly doseMinutes: number | null;
  /** Minutes before the start in which staff and room get ready: they are taken, the patient is not. */
  readonly preparationMinutes: number;
  /** Minutes after the end in which the patient recovers: patient, staff and room stay taken. */
  readonly recoveryMinutes: number;
  /** Minutes that the room needs afterwards at least; one that needs more of its own keeps that. */
  readonly turnoverMinutes: number;
  /** Hours by which a booking comes before the visit at the latest; a walk-in needs none. */
  readonly noticeHours: number;
  /** Cancelled fewer hours than this before its start, a visit is cancelled late. */
  readonly cancellationHours: number;
}

export interface KindRule extends KindSettings {
  /** The least and the most minutes that may be booked. */
  readonly minimumMinutes: number;
  readonly maximumMinutes: number;
  /** The room it needs; null where it takes none. */
  readonly room: RoomFitness | null;
  readonly staff: readonly StaffDuty[];
  /** Whether it is a numbered session of a course. */
  readonly hasCourseSession: boolean;
  /** Whether it may be held by video; a virtual visit takes no room. */
  readonly mayBeVirtual: boolean;
  /** Whether it may be booked on purpose beside another visit of its staff member. */
  readonly mayBeOverbooked: boolean;
}

/** No rule of the sources: a convention that a practice changes. Recovery is part of the visit until it is set apart. */
const AS_BOOKED = {
  preparationMinutes: 0,
  recoveryMinutes: 0,
  turnoverMinutes: 0,
  noticeHours: 0,
  cancellationHours: 24,
} as const;

/** The most that may be set: a reservation stays within the reach of every look at a calendar. */
export const MOST_PREPARATION_MINUTES = 60;
export const MOST_RECOVERY_MINUTES = 120;
export const MOST_TURNOVER_MINUTES = 120;
export const MOST_NOTICE_HOURS = 14 * 24;
export const MOST_CANCELLATION_HOURS = 14 * 24;

/** The defaults (S2): an infusion takes 60 to 90 minutes in its room, its dose 40 (C1). */
export const APPOINTMENT_KINDS: Readonly<Record<AppointmentKind, KindRule>> = {
  CONSULTATION: {
    ...AS_BOOKED,
    durationMinutes: 60,
    minimumMinutes: 15,
    maximumMinutes: 120,
    doseMinutes: null,
    room: null,
    staff: ['PRESCRIBER'],
    hasCourseSession: false,
    mayBeVirtual: true,
    mayBeOverbooked: true,
  },
  PREPARATION: {
    ...AS_BOOKED,
    durationMinutes: 50,
    minimumMinutes: 15,
    maximumMinutes: 120,
    doseMinutes: null,
    room: 'THERAPY',
    staff: ['THERAPIST'],
    hasCourseSession: true,
    mayBeVirtual: true,
    mayBeOverbooked: false,
  },
  INFUSION: {
    ...AS_BOOKED,
    durationMinutes: 90,
    minimumMinutes: 60,
    maximumMinutes: 90,
    doseMinutes: 40,
    room: 'INFUSION',
    staff: ['SUPERVISING_PRESCRIBER', 'ATTENDING_NURSE'],
    hasCourseSession: true,
    mayBeVirtual: false,
    mayBeOverbooked: false,
  },
  INTEGRATION: {
    ...AS_BOOKED,
    durationMinutes: 50,
    minimumMinutes: 15,
    maximumMinutes: 120,
    doseMinutes: null,
    room: 'THERAPY',
    staff: ['THERAPIST'],
    hasCourseSession: true,
    mayBeVirtual: true,
    mayBeOverbooked: false,
  },
  FOLLOW_UP: {
    ...AS_BOOKED,
    durationMinutes: 30,
    minimumMinutes: 15,
    maximumMinutes: 120,
    doseMinutes: null,
    room: null,
    staff: ['PRESCRIBER'],
    hasCourseSession: false,
    mayBeVirtual: true,
    mayBeOverbooked: true,
  },
};

/** What an appointment of a kind takes besides the patient. */
export type KindNeed = StaffDuty | 'INFUSION_ROOM' | 'THERAPY_ROOM';

export const needsOf = (kind: AppointmentKind): readonly KindNeed[] => {
  const { staff, room } = APPOINTMENT_KINDS[kind];
  return room ? [...staff, `${room}_ROOM`] : staff;
};

/** The room that an appointment needs, or null. */
export const roomNeeded = (kind: AppointmentKind, isVirtual: boolean): RoomFitness | null =>
  isVirtual ? null : APPOINTMENT_KINDS[kind].room;
