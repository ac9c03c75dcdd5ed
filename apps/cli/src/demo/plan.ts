import {
  instantAt,
  plusDays,
  plusMinutes,
  type AppointmentId,
  type CourseId,
  type CourseSessionId,
  type Instant,
  type LocalDate,
  type PatientId,
  type StaffId,
} from '@kapstone/kernel';
import {
  courseSessions,
  integrationWindow,
  type CourseSessionKind,
  type PlannedSession,
} from '@kapstone/courses';
import { APPOINTMENT_KINDS, type AppointmentKind, type VisitState } from '@kapstone/scheduling';
import { Calendar, type Place as CalendarPlace } from './calendar.js';
import type { Chance } from './chance.js';
import type { Anchor, CastPatient } from './patients.js';
import { CLOSES, hoursBefore, notAfter, OPENS, sitesOf, type Place, type Practice } from './practice.js';

export interface Session extends PlannedSession {
  readonly id: CourseSessionId;
}

export interface Course {
  readonly id: CourseId;
  readonly status: 'ACTIVE' | 'COMPLETED' | 'ENDED';
  readonly indication: Indication;
  readonly sessions: readonly Session[];
  /** When it was made and its first visits were booked. */
  readonly beganAt: Instant;
}

export interface Patient {
  readonly id: PatientId;
  readonly cast: CastPatient;
  readonly place: Place;
  readonly therapistId: StaffId;
  readonly prescriberId: StaffId;
  readonly course: Course | null;
}

export interface Visit extends Pick<VisitState, 'roomId' | 'staff'> {
  readonly id: AppointmentId;
  readonly patient: Patient;
  readonly session: Session | null;
  readonly kind: AppointmentKind;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly doseEndsAt: Instant | null;
  readonly virtual: boolean;
  readonly walkIn: boolean;
  /** Why it was put beside another visit on purpose; null for what has its staff member alone. */
  readonly overbookReason: string | null;
  readonly bookedAt: Instant;
  readonly reservations: CalendarPlace['reservations'];
  /** What becomes of it against the usual course of things. */
  readonly fate: 'MISSED' | 'CANCELLED' | null;
}

export interface Indication {
  readonly name: string;
  /** ICD-10-CM. */
  readonly code: string;
}

const INDICATIONS: readonly Indication[] = [
  { name: 'Treatment-resistant depression', code: 'F33.2' },
  { name: 'Post-traumatic stress disorder', code: 'F43.10' },
  { name: 'Generalized anxiety disorder', code: 'F41.1' },
];

/** Weeks that hold other visits than those of courses. */
export const DAYS_BEHIND = 28;
export const DAYS_AHEAD = 42;

/** The fewest and the most visits of an ordinary day, at the first location and at any other. */
const FEWEST = [9, 4] as const;
const MOST = [15, 8] as const;

/** How far apart the infusions of a course lie: two in any week, at least 48 hours from each other. */
const RHYTHMS: readonly (readonly [number, number])[] = [
  [3, 4],
  [4, 3],
  [2, 5],
  [5, 2],
];

/** What a course still owes or has left behind when its patient is at a stage. */
function courseStatus({ stage }: CastPatient): Course['status'] | null {
  switch (stage) {
    case 'ENQUIRY':
    case 'INTAKE':
    case 'SCREENING':
      return null;
    case 'PLAN':
    case 'ESTIMATE':
    case 'CONSENT':
    case 'PREPARATION':
    case 'MID_COURSE':
      return 'ACTIVE';
    case 'REVIEW':
    case 'MAINTENANCE':
      return 'COMPLETED';
    case 'ENDED':
    case 'INACTIVE':
      return 'ENDED';
  }
}

/** Puts everybody's visits into the calendar, those of today first, then each course, then what fills the days. */
export class Planner {
  readonly patients: Patient[] = [];
  readonly visits: Visit[] = [];
  private readonly calendar: Calendar;

  constructor(
    private readonly practice: Practice,
    private readonly chance: Chance,
  ) {
    this.calendar = new Calendar(sitesOf(practice, LANES));
  }

  plan(casts: readonly CastPatient[]): void {
    for (const cast of casts) this.patients.push(this.patientOf(cast));
    for (const patient of this.patients) this.placeToday(patient);
    for (const patient of this.patients) this.placeCourse(patient);
    for (const patient of this.patients) this.placeConsultation(patient);
    for (const place of this.practice.places) this.fillDays(place);
  }

  private patientOf(cast: CastPatient): Patient {
    const { practice, chance } = this;
    const place = practice.places.find(({ cast: { name } }) => name === cast.at)!;
    const here = practice.staff.filter(({ locationId }) => locationId === place.id);
    const therapists = here.filter((member) => member.cast.role === 'THERAPIST');
    const prescriber = here.find((member) => member.cast.role === 'PSYCHIATRIST')!;
    const therapist =
      therapists.find((member) => cast.therapist && member.cast.name.endsWith(cast.therapist)) ??
      // A prescriber who works alone does both.
      (therapists.length > 0 ? chance.pick(therapists) : prescriber);
    const status = courseStatus(cast);
    const firstDay = cast.anchor ? dayOfFirstInfusion(cast.anchor) : cast.stage === 'INACTIVE' ? -60 : 10;
    return {
      id: chance.id<PatientId>(),
      cast,
      place,
      therapistId: therapist.id,
      prescriberId: prescriber.id,
      course: status && {
        id: chance.id<CourseId>(),
        status,
        indication: chance.pick(INDICATIONS),
        sessions: courseSessions().map((session) => ({ ...session, id: chance.id<CourseSessionId>() })),
        beganAt: this.courseBegins(cast, place, firstDay),
      },
    };
  }

  /** A course is planned and its visits are booked nine days before its first infusion, of which nothing lies ahead. */
  private courseBegins(cast: CastPatient, place: Place, firstDay: number): Instant {
    const { now } = this.practice;
    if (cast.trouble === 'ESTIMATE_DUE') return hoursBefore(now, 1);
    const at = instantAt(plusDays(place.today, firstDay - 9), 640, place.cast.zone);
    return notAfter(at, hoursBefore(now, 26 + this.chance.between(0, 90)));
  }

  private placeToday(patient: Patient): void {
    const { anchor, today } = patient.cast;
    if (anchor && anchor.day === 0) this.placeAnchor(patient, anchor);
    if (today?.overbooked) this.placeBeside(patient, today.kind, today.minute, today.overbooked);
    else if (today) {
      this.place(patient, {
        kind: today.kind,
        day: 0,
        minute: today.minute,
        virtual: today.virtual,
        walkIn: today.walkIn,
        fate: today.cancelled ? 'CANCELLED' : null,
        bookedHoursBefore: 26,
      });
    }
  }

  private placeAnchor(patient: Patient, { kind, number, day, minute, virtual }: Anchor): boolean {
    const session = sessionOf(patient, kind, number);
    return this.place(patient, {
      kind,
      session,
      day,
      minute,
      virtual,
      fate: patient.cast.missesToday ? 'MISSED' : null,
    });
  }

  /** The rest of a course around its anchor: infusions outwards from it, then the sessions that belong to them. */
  private placeCourse(patient: Patient): void {
    const { anchor, stage, trouble } = patient.cast;
    if (!anchor || !patient.course) return;
    if (anchor.day !== 0 && anchor.kind === 'INFUSION') {
      for (const shift of [0, 1, 2, -1]) {
        const day = anchor.day + shift;
        if (Math.sign(day) === Math.sign(anchor.day) && this.placeAnchor(patient, { ...anchor, day })) break;
      }
    }
    const rhythm = this.chance.pick(RHYTHMS);
    const gap = (after: number) => rhythm[after % 2]!;
    const last = stage === 'ENDED' ? 3 : stage === 'CONSENT' ? 0 : 6;
    const known = anchor.kind === 'PREPARATION' ? 1 : anchor.number;
    let day =
      anchor.kind === 'INFUSION'
        ? anchor.day
        : anchor.kind === 'INTEGRATION'
          ? anchor.day - 1
          : anchor.day + 3;
    if (anchor.kind !== 'INFUSION' && last > 0)
      this.placeInfusion(patient, known, day, [0, anchor.kind === 'INTEGRATION' ? -1 : 1]);
    if (!patient.cast.missesToday) {
      let next = this.dayOf(patient, known) ?? day;
      for (let number = known + 1; number <= last; number += 1) {
        next += gap(number);
        next = this.placeInfusion(patient, number, next, [0, 1, -1, 2]) ?? next;
      }
    }
    day = this.dayOf(patient, known) ?? day;
    for (let number = known - 1; number >= 1; number -= 1) {
      day -= gap(number + 1);
      day = this.placeInfusion(patient, number, day, [0, -1, 1, -2]) ?? day;
    }
    const first = this.dayOf(patient, 1) ?? day;
    if (anchor.kind !== 'PREPARATION' || anchor.day !== 0) {
      const before = stage === 'CONSENT' ? dayOfFirstInfusion(anchor) : first;
      this.placeNear(patient, sessionOf(patient, 'PREPARATION', 1), before - 3, [0, 1, -1, -2]);
    }
    for (let number = 1; number <= last; number += 1) this.placeIntegration(patient, number, trouble);
  }

  private placeInfusion(
    patient: Patient,
    number: number,
    day: number,
    shifts: readonly number[],
  ): number | null {
    return this.placeNear(patient, sessionOf(patient, 'INFUSION', number), day, shifts);
  }

  /** The session after an infusion: the next day or the one after it, inside its window (S4). */
  private placeIntegration(patient: Patient, number: number, trouble: CastPatient['trouble']): void {
    const infusion = this.visits.find(
      (visit) => visit.patient === patient && visit.kind === 'INFUSION' && visit.session?.number === number,
    );
    const session = sessionOf(patient, 'INTEGRATION', number);
    if (!infusion?.doseEndsAt || infusion.fate || this.isPlaced(session)) return;
    const day = this.dayOf(patient, number)!;
    const isAnchor = number === patient.cast.anchor?.number;
    if (isAnchor && trouble === 'NO_INTEGRATION_BOOKED') return;
    if (isAnchor && trouble === 'INTEGRATION_OUTSIDE_WINDOW') {
      this.placeNear(patient, session, day + 4, [0, 1]);
      return;
    }
    const { closesAt } = integrationWindow(infusion.doseEndsAt);
    this.placeNear(patient, session, day + 1, [0, 1, 2], closesAt);
  }

  /** The first of several days on which there is room; today is told already. Full days are left alone; what has ended has none ahead. */
  private placeNear(
    patient: Patient,
    session: Session,
    day: number,
    shifts: readonly number[],
    until?: Instant,
  ): number | null {
    const hasEnded = patient.course?.status !== 'ACTIVE';
    for (const isLast of [false, true]) {
      for (const shift of shifts) {
        const wanted = day + shift;
        if (wanted === 0 || (hasEnded && wanted > 0)) continue;
        if (!isLast && this.isFull(patient.place, wanted)) continue;
        const virtual = session.kind === 'INTEGRATION' && this.chance.percent(12);
        const fate = session.kind === 'INTEGRATION' && wanted < 0 && this.chance.percent(4) ? 'MISSED' : null;
        if (this.place(patient, { kind: session.kind, session, day: wanted, virtual, fate, until }))
          return wanted;
      }
    }
    return null;
  }

  /** How an ordinary patient came to the practice, or will. */
  private placeConsultation(patient: Patient): void {
    const { cast, course, place } = patient;
    if (cast.stage === 'INTAKE' && !cast.today) {
      for (let day = this.chance.between(1, 16); day < 24; day += 1) {
        if (
          this.place(patient, {
            kind: 'CONSULTATION',
            day,
            bookedHoursBefore: 24 * 14,
            virtual: this.chance.percent(30),
          })
        )
          return;
      }
    }
    const seen =
      cast.stage === 'SCREENING' || cast.stage === 'PLAN' || cast.stage === 'ESTIMATE'
        ? -this.chance.between(1, 6)
        : course && Math.floor((course.beganAt - place.shownAt) / 86_400_000) - 1;
    if (seen === null || seen >= 0 || seen < -DAYS_BEHIND) return;
    for (const shift of [0, -1, -2]) {
      if (this.place(patient, { kind: 'CONSULTATION', day: seen + shift, bookedHoursBefore: 26 })) return;
    }
  }

  /** Follow-ups of those whose course is over, until each day has what an ordinary day has. */
  private fillDays(place: Place): void {
    const followed = this.patients.filter(
      ({ cast, place: own }) => own === place && (cast.stage === 'REVIEW' || cast.stage === 'MAINTENANCE'),
    );
    const rank = place === this.practice.places[0] ? 0 : 1;
    let turn = 0;
    for (let day = -DAYS_BEHIND; day <= DAYS_AHEAD; day += 1) {
      if (day === 0) continue;
      const wanted = FEWEST[rank] + this.chance.between(0, 3);
      for (let tries = 0; this.countOn(place, day) < wanted && tries < followed.length; tries += 1) {
        turn += 1;
        const patient = followed[turn % followed.length]!;
        const over = this.lastDay(patient);
        if (over === null || day <= over) continue;
        const fate = this.chance.percent(4)
          ? 'CANCELLED'
          : day < 0 && this.chance.percent(5)
            ? 'MISSED'
            : null;
        this.place(patient, {
          kind: 'FOLLOW_UP',
          day,
          minute: 540 + 15 * this.chance.between(0, 32),
          virtual: this.chance.percent(35),
          fate,
          bookedHoursBefore: 24 * this.chance.between(2, 14),
        });
      }
    }
  }

  private place(
    patient: Patient,
    wish: {
      readonly kind: AppointmentKind;
      readonly session?: Session;
      readonly day: number;
      readonly minute?: number;
      readonly virtual?: boolean;
      readonly walkIn?: boolean;
      readonly fate?: Visit['fate'];
      readonly until?: Instant;
      readonly bookedHoursBefore?: number;
    },
  ): boolean {
    const { cast, today, id: locationId } = patient.place;
    const { now } = this.practice;
    const date: LocalDate = plusDays(today, wish.day);
    const closing = instantAt(date, CLOSES, cast.zone);
    const until = wish.until !== undefined && wish.until < closing ? wish.until : closing;
    const { doseMinutes, staff } = APPOINTMENT_KINDS[wish.kind];
    const virtual = wish.virtual ?? false;
    const request = {
      kind: wish.kind,
      locationId,
      patientId: patient.id,
      therapistId: staff.includes('THERAPIST') ? patient.therapistId : null,
      virtual,
      until,
      infusionStarts: wish.kind === 'INFUSION' ? this.infusionStarts(patient) : [],
    };
    // Near the wished time; otherwise whenever the day has room.
    const earliest = instantAt(date, wish.minute ?? OPENS + 15 * this.chance.between(0, 24), cast.zone);
    const found =
      (earliest < until && this.calendar.place({ ...request, from: earliest })) ||
      this.calendar.place({ ...request, from: instantAt(date, OPENS, cast.zone) });
    if (!found) return false;
    const { start, end, reservations, roomId, staff: chosen } = found;
    const losesRoom = patient.cast.trouble === 'NO_ROOM' && wish.day === 0;
    const booked =
      wish.bookedHoursBefore === undefined
        ? patient.course!.beganAt
        : hoursBefore(start, wish.bookedHoursBefore);
    this.visits.push({
      id: this.chance.id<AppointmentId>(),
      patient,
      session: wish.session ?? null,
      kind: wish.kind,
      startsAt: start,
      endsAt: end,
      doseEndsAt: doseMinutes === null ? null : plusMinutes(start, doseMinutes),
      virtual,
      walkIn: wish.walkIn ?? false,
      overbookReason: null,
      bookedAt: notAfter(wish.walkIn ? start : booked, hoursBefore(now, wish.walkIn ? 0 : 1)),
      roomId: losesRoom ? null : roomId,
      staff: chosen,
      reservations: losesRoom ? reservations.filter(({ kind }) => kind !== 'ROOM') : reservations,
      fate: wish.fate ?? null,
    });
    return true;
  }

  /** Beside the visit with a psychiatrist that is nearest to a minute of today. */
  private placeBeside(patient: Patient, kind: AppointmentKind, minute: number, reason: string): void {
    const { cast, today, id: locationId } = patient.place;
    const wanted = instantAt(today, minute, cast.zone);
    const [other] = this.visits
      .filter(
        (visit) =>
          visit.patient.place === patient.place &&
          APPOINTMENT_KINDS[visit.kind].mayBeOverbooked &&
          visit.fate === null &&
          dayFrom(patient.place, visit.startsAt) === 0,
      )
      .sort((a, b) => Math.abs(a.startsAt - wanted) - Math.abs(b.startsAt - wanted));
    if (!other) return;
    const found = this.calendar.placeBeside({ kind, locationId, patientId: patient.id }, other);
    this.visits.push({
      id: this.chance.id<AppointmentId>(),
      patient,
      session: null,
      kind,
      startsAt: found.start,
      endsAt: found.end,
      doseEndsAt: null,
      virtual: false,
      walkIn: false,
      overbookReason: reason,
      bookedAt: notAfter(hoursBefore(found.start, 20), hoursBefore(this.practice.now, 1)),
      roomId: found.roomId,
      staff: found.staff,
      reservations: found.reservations,
      fate: null,
    });
  }

  private infusionStarts(patient: Patient): Instant[] {
    return this.visits
      .filter((visit) => visit.patient === patient && visit.kind === 'INFUSION' && visit.fate === null)
      .map(({ startsAt }) => startsAt);
  }

  private isPlaced(session: Session): boolean {
    return this.visits.some((visit) => visit.session === session);
  }

  /** Days from today of an infusion that has its place. */
  private dayOf(patient: Patient, number: number): number | null {
    const found = this.visits.find(
      (visit) => visit.patient === patient && visit.kind === 'INFUSION' && visit.session?.number === number,
    );
    return found ? dayFrom(patient.place, found.startsAt) : null;
  }

  private lastDay(patient: Patient): number | null {
    const days = this.visits
      .filter((visit) => visit.patient === patient && visit.session)
      .map(({ startsAt }) => dayFrom(patient.place, startsAt));
    return days.length > 0 ? Math.max(...days) : null;
  }

  private countOn(place: Place, day: number): number {
    return this.calendar.countOn(place.id, plusDays(place.today, day));
  }

  private isFull(place: Place, day: number): boolean {
    return this.countOn(place, day) >= MOST[place === this.practice.places[0] ? 0 : 1];
  }
}

export const LANES = { ATTENDING: 2, SUPERVISING: 4 };

const dayFrom = ({ today, cast }: Place, at: Instant): number =>
  Math.floor((at - instantAt(today, 0, cast.zone) + 3_600_000) / 86_400_000);

const sessionOf = ({ course }: Patient, kind: CourseSessionKind, number: number): Session =>
  course!.sessions.find((session) => session.kind === kind && session.number === number)!;

/** Roughly: what a course's beginning is counted back from. */
function dayOfFirstInfusion({ kind, number, day }: Anchor): number {
  if (kind === 'PREPARATION') return day + 3;
  const infusionDay = kind === 'INTEGRATION' ? day - 1 : day;
  return infusionDay - Math.ceil((number - 1) * 3.5);
}
