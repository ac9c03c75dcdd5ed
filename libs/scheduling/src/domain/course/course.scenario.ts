import {
  HOUR_MS,
  instant,
  type Instant,
  localDate,
  type LocalMinutes,
  type LocationId,
  parseInstant,
  type PatientId,
  plusMs,
  type RoomId,
  type StaffId,
  type ZoneId,
} from '@kapstone/kernel';
import { AppointmentKind, type StaffRole } from '../appointment-kinds.js';
import type { ScheduleFacts, StaffFacts } from '../schedule-facts.js';
import type { CourseFacts, CourseNeed } from './plan-course.js';
import type { CourseVisitKind } from './session-place.js';

export const NEW_YORK = 'America/New_York' as ZoneId;
/** Monday, March 1, 2027, at eight in the morning. Clocks go forward on the 14th. */
export const FROM = parseInstant('2027-03-01T08:00-05:00');
const MINUTES = { PREPARATION: 50, INFUSION: 90, INTEGRATION: 50 };

export const week = (days: readonly number[], from = 480, until = 1080) =>
  days.map((weekday) => ({
    weekday,
    startsAt: from as LocalMinutes,
    endsAt: until as LocalMinutes,
  }));
const WORKDAYS = [1, 2, 3, 4, 5];

export const person = (id: string, role: StaffRole, change: Partial<StaffFacts> = {}): StaffFacts => ({
  id: id as StaffId,
  name: id,
  active: true,
  roles: [role],
  kinds: Object.values(AppointmentKind),
  hours: week(WORKDAYS),
  timeOff: [],
  extraHours: [],
  lanes: { ATTENDING: 2, SUPERVISING: 4 },
  taken: { ATTENDING: [], SUPERVISING: [] },
  ...change,
});

export interface Practice {
  readonly staff?: readonly StaffFacts[];
  readonly zone?: ZoneId;
  readonly patientTaken?: ScheduleFacts['rooms'][number]['taken'];
  readonly infusionStarts?: readonly Instant[];
  readonly bookableFrom?: Instant;
  /** What is otherwise for a kind of visit. */
  readonly kinds?: Partial<Record<CourseVisitKind, Partial<ScheduleFacts>>>;
}

export const STAFF = [
  person('Dr. Osei', 'PSYCHIATRIST'),
  person('Reyes', 'NURSE'),
  person('Webb', 'THERAPIST'),
];

const factsOf = (kind: CourseVisitKind, practice: Practice): ScheduleFacts => {
  const roles: StaffRole[] = kind === 'INFUSION' ? ['PSYCHIATRIST', 'NURSE'] : ['THERAPIST'];
  return {
    location: {
      id: 'juniper' as LocationId,
      name: 'Juniper Street',
      zone: practice.zone ?? NEW_YORK,
      active: true,
      hours: week([...WORKDAYS, 6, 7]),
      closures: [],
    },
    durationMinutes: MINUTES[kind],
    doseMinutes: kind === 'INFUSION' ? 40 : null,
    preparationMinutes: 0,
    recoveryMinutes: 0,
    turnoverMinutes: 0,
    noticeHours: 0,
    patient: { id: 'imani' as PatientId, name: 'Imani', active: true, taken: practice.patientTaken ?? [] },
    session: null,
    rooms: [
      {
        id: (kind === 'INFUSION' ? 'Infusion 1' : 'Quiet room') as RoomId,
        name: 'room',
        active: true,
        fitFor: [kind === 'INFUSION' ? 'INFUSION' : 'THERAPY'],
        turnoverMinutes: 15,
        outOfService: [],
        taken: [],
      },
    ],
    staff: (practice.staff ?? STAFF).filter((each) => each.roles.some((role) => roles.includes(role))),
    course: [],
    infusionStarts: practice.infusionStarts ?? [],
    doseEndsAt: null,
  };
};

export const course = (practice: Practice = {}): CourseFacts => {
  const of = (kind: CourseVisitKind) => ({
    facts: { ...factsOf(kind, practice), ...practice.kinds?.[kind] },
    wish: { kind, virtual: false, roomId: null, staff: [] },
    bookableFrom: practice.bookableFrom ?? instant(0),
  });
  return { PREPARATION: of('PREPARATION'), INFUSION: of('INFUSION'), INTEGRATION: of('INTEGRATION') };
};

export const need = (change: Partial<CourseNeed> = {}, days = 35): CourseNeed => ({
  infusions: 4,
  hasPreparation: true,
  span: {
    from: FROM,
    until: plusMs(FROM, days * 24 * HOUR_MS),
    horizon: plusMs(FROM, (days + 14) * 24 * HOUR_MS),
    firstDate: localDate('2027-03-01'),
    days: days + 15,
  },
  wishes: { weekdays: null, hours: null, avoid: [] },
  therapistId: null,
  spacing: { minimumHours: 48, maximumInWeek: 3, minimumInFullWeek: 2 },
  integrationHours: { after: 12, within: 72 },
  ...change,
});
