import { dateAt, DAY_MS, plusMinutes, type Instant, type StaffId } from '@kapstone/kernel';
import {
  APPOINTMENT_KINDS,
  type AppointmentChangeKind,
  isLateCancellation,
  type Ride,
  type VisitState,
} from '@kapstone/scheduling';
import type { Chance } from './chance.js';
import type { Visit } from './plan.js';
import { hoursBefore, notAfter, type Practice } from './practice.js';

/** One thing that was done to a visit, as the desk sees it among the recent changes. */
export interface Change {
  readonly kind: AppointmentChangeKind;
  readonly at: Instant;
  readonly by: StaffId;
  readonly before: VisitState | null;
  readonly after: VisitState;
  readonly versionAfter: number;
}

/** A visit with what has become of it by now. */
export interface Outcome {
  readonly visit: Visit;
  readonly state: VisitState;
  readonly changes: readonly Change[];
}

/** How early a patient comes, and how long before its time the desk shows a visit as arriving. */
const EARLY_MINUTES = 8;
const ARRIVING_MINUTES = 20;
/** Nobody comes earlier than this, whatever the demo would like to show. */
const WAITING_MINUTES = 90;

const RIDES = ['Alex Rowe', 'Dana Alder', 'Jules Hart', 'Kim Vale', 'Morgan Reed', 'Sam Linden'];

const phone = (chance: Chance): string => `(555) 010-${String(chance.between(0, 9999)).padStart(4, '0')}`;

/** A visit moved today, by way of example of an undo: it was an hour later. */
const MOVED_BY_MINUTES = -60;

/**
 * What happened to each visit up to the moment shown, told change by change. Times that would lie ahead are cut to now.
 * The next infusion of today that has nothing in its way is here early with the ride home still unconfirmed.
 */
export function outcomesOf(practice: Practice, visits: readonly Visit[], chance: Chance): Outcome[] {
  const early = new Set<Visit>();
  const moved = new Set<Visit>();
  for (const place of practice.places) {
    const coming = visits
      .filter(
        (visit) =>
          visit.patient.place === place &&
          visit.startsAt > place.shownAt &&
          dateAt(visit.startsAt, place.cast.zone) === place.today &&
          visit.fate === null &&
          !visit.virtual,
      )
      .sort((a, b) => a.startsAt - b.startsAt);
    const infusion = coming.find(({ kind, patient }) => kind === 'INFUSION' && !patient.cast.trouble);
    for (const visit of [infusion, coming[0]]) {
      if (visit && visit.startsAt <= plusMinutes(place.shownAt, WAITING_MINUTES)) early.add(visit);
    }
    const last = coming
      .filter(
        ({ kind, overbookReason }) =>
          (kind === 'FOLLOW_UP' || kind === 'CONSULTATION') && overbookReason === null,
      )
      .at(-1);
    if (last && !early.has(last)) moved.add(last);
  }
  return visits.map((visit) => new Story(practice, visit, chance).tell(early.has(visit), moved.has(visit)));
}

class Story {
  private readonly changes: Change[] = [];
  private readonly desk: StaffId;

  constructor(
    private readonly practice: Practice,
    private readonly visit: Visit,
    private readonly chance: Chance,
  ) {
    const { staff } = practice;
    const local = (role: string) =>
      staff.find(({ cast, locationId }) => cast.role === role && locationId === visit.patient.place.id);
    this.desk = (local('FRONT_DESK') ?? staff.find(({ cast }) => cast.role === 'ADMIN')!).id;
  }

  tell(isEarly: boolean, isMoved: boolean): Outcome {
    const { visit, practice } = this;
    const { shownAt } = visit.patient.place;
    const ride = this.ride();
    const booked: VisitState = {
      status: 'BOOKED',
      startsAt: visit.startsAt,
      endsAt: visit.endsAt,
      doseEndsAt: visit.doseEndsAt,
      roomId: visit.roomId,
      staff: visit.staff,
      ride,
      checkedInAt: null,
      startedAt: null,
      completedAt: null,
      cancelledAt: null,
      cancelReason: null,
      cancelCategory: null,
      cancelledLate: null,
      overbook: visit.overbookReason === null ? null : { reason: visit.overbookReason, by: this.desk },
    };
    if (isMoved) this.bookAndMove(booked);
    else this.add('BOOKED', visit.bookedAt, booked, this.desk);

    if (visit.fate === 'CANCELLED') return this.cancel();
    if (visit.startsAt > shownAt) {
      const isArriving = visit.startsAt <= plusMinutes(shownAt, ARRIVING_MINUTES) && !visit.virtual;
      if (isEarly || (isArriving && !visit.patient.cast.trouble)) this.checkIn(shownAt, !isEarly);
      return this.outcome();
    }
    if (visit.fate === 'MISSED') {
      this.add('NO_SHOW', plusMinutes(visit.startsAt, 20), { status: 'NO_SHOW' }, this.desk);
      return this.outcome();
    }
    if (!visit.virtual) this.checkIn(visit.startsAt, true);
    const by = visit.staff.find(({ part }) => part === 'ATTENDING')!.staffId;
    const startedAt = notAfter(plusMinutes(visit.startsAt, 2), practice.now);
    this.add('STARTED', startedAt, { status: 'IN_PROGRESS', startedAt }, by);
    if (visit.endsAt > shownAt) return this.outcome();
    const completedAt = notAfter(plusMinutes(visit.endsAt, -this.chance.between(0, 4)), practice.now);
    const doseEndsAt =
      visit.doseEndsAt && notAfter(plusMinutes(visit.doseEndsAt, this.chance.between(0, 4)), practice.now);
    this.add('COMPLETED', completedAt, { status: 'COMPLETED', completedAt, doseEndsAt }, by);
    return this.outcome();
  }

  /** S3: whoever gets an infusion names who drives. Confirmed when the patient is there. */
  private ride(): Ride | null {
    const { visit, chance } = this;
    if (visit.kind !== 'INFUSION') return null;
    const ride = { name: chance.pick(RIDES), phone: phone(chance), confirmedAt: null };
    return visit.patient.cast.trouble === 'NO_RIDE_NAMED' && visit.startsAt > visit.patient.place.shownAt
      ? null
      : ride;
  }

  private checkIn(before: Instant, confirms: boolean): void {
    const checkedInAt = notAfter(plusMinutes(before, -EARLY_MINUTES), this.practice.now);
    const { ride } = this.state();
    const confirmed = ride && confirms ? { ...ride, confirmedAt: checkedInAt } : ride;
    this.add('CHECKED_IN', checkedInAt, { status: 'CHECKED_IN', checkedInAt, ride: confirmed }, this.desk);
  }

  private cancel(): Outcome {
    const { visit, practice } = this;
    const day = hoursBefore(visit.startsAt, 20);
    const cancelledAt = notAfter(day > visit.bookedAt ? day : visit.bookedAt, practice.now);
    const cancelReason = this.chance.percent(70) ? ('PATIENT' as const) : ('PRACTICE' as const);
    const cancelledLate = isLateCancellation(
      cancelReason,
      visit.startsAt,
      cancelledAt,
      APPOINTMENT_KINDS[visit.kind].cancellationHours,
    );
    const cancelCategory = cancelReason === 'PATIENT' ? ('TIME' as const) : ('STAFF' as const);
    const why = { cancelReason, cancelCategory, cancelledLate };
    this.add('CANCELLED', cancelledAt, { status: 'CANCELLED', cancelledAt, ...why }, this.desk);
    return this.outcome();
  }

  private bookAndMove(state: VisitState): void {
    const { startsAt, endsAt } = this.visit;
    const first = {
      ...state,
      startsAt: plusMinutes(startsAt, MOVED_BY_MINUTES),
      endsAt: plusMinutes(endsAt, MOVED_BY_MINUTES),
    };
    this.add('BOOKED', this.visit.bookedAt, first, this.desk);
    this.add(
      'MOVED',
      notAfter(hoursBefore(this.visit.patient.place.shownAt, 1), this.practice.now),
      state,
      this.desk,
    );
  }

  private state(): VisitState {
    return this.changes.at(-1)!.after;
  }

  private add(kind: AppointmentChangeKind, at: Instant, change: Partial<VisitState>, by: StaffId): void {
    const before = this.changes.at(-1)?.after ?? null;
    const after = { ...before, ...change } as VisitState;
    this.changes.push({
      kind,
      at: notAfter(at, this.practice.now),
      by,
      before,
      after,
      versionAfter: this.changes.length + 1,
    });
  }

  private outcome(): Outcome {
    return { visit: this.visit, state: this.state(), changes: this.changes };
  }
}

/** How far back the desk's recent changes are told. */
export const RECENT_MS = 3 * DAY_MS;
