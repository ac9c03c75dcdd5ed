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

export interface KindRule {
  /** Minutes that the patient is there, and the least and the most that may be booked. */
  readonly durationMinutes: number;
  readonly minimumMinutes: number;
  readonly maximumMinutes: number;
  /** Minutes from the start to the planned end of the dose; null where none is given. */
  readonly doseMinutes: number | null;
  /** The room it needs; null where it takes none. */
  readonly room: RoomFitness | null;
  readonly staff: readonly StaffDuty[];
  /** Whether it is a numbered session of a course. */
  readonly hasCourseSession: boolean;
  /** Whether it may be held by video; a virtual visit takes no room. */
  readonly mayBeVirtual: boolean;
}

/** The defaults (S2): an infusion takes 60 to 90 minutes in its room, its dose 40 (C1). */
export const APPOINTMENT_KINDS: Readonly<Record<AppointmentKind, KindRule>> = {
  CONSULTATION: {
    durationMinutes: 60,
    minimumMinutes: 15,
    maximumMinutes: 120,
    doseMinutes: null,
    room: null,
    staff: ['PRESCRIBER'],
    hasCourseSession: false,
    mayBeVirtual: true,
  },
  PREPARATION: {
    durationMinutes: 50,
    minimumMinutes: 15,
    maximumMinutes: 120,
    doseMinutes: null,
    room: 'THERAPY',
    staff: ['THERAPIST'],
    hasCourseSession: true,
    mayBeVirtual: true,
  },
  INFUSION: {
    durationMinutes: 90,
    minimumMinutes: 60,
    maximumMinutes: 90,
    doseMinutes: 40,
    room: 'INFUSION',
    staff: ['SUPERVISING_PRESCRIBER', 'ATTENDING_NURSE'],
    hasCourseSession: true,
    mayBeVirtual: false,
  },
  INTEGRATION: {
    durationMinutes: 50,
    minimumMinutes: 15,
    maximumMinutes: 120,
    doseMinutes: null,
    room: 'THERAPY',
    staff: ['THERAPIST'],
    hasCourseSession: true,
    mayBeVirtual: true,
  },
  FOLLOW_UP: {
    durationMinutes: 30,
    minimumMinutes: 15,
    maximumMinutes: 120,
    doseMinutes: null,
    room: null,
    staff: ['PRESCRIBER'],
    hasCourseSession: false,
    mayBeVirtual: true,
  },
};

/** The room that an appointment needs, or null. */
export const roomNeeded = (kind: AppointmentKind, isVirtual: boolean): RoomFitness | null =>
  isVirtual ? null : APPOINTMENT_KINDS[kind].room;
