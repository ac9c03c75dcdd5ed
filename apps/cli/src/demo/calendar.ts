import {
  dateAt,
  type Instant,
  type Interval,
  type LocalDate,
  type LocationId,
  type PatientId,
  plusMinutes,
  type StaffId,
  type ZoneId,
} from '@kapstone/kernel';
import { DEFAULT_SPACING } from '@kapstone/courses';
import {
  APPOINTMENT_KINDS,
  BESIDE_LANE,
  crowdedStarts,
  type FreeSlot,
  freeTimes,
  reservationsFor,
  visitSearch,
  whereAndWho,
  type AppointmentKind,
  type Reservation,
  type ScheduleFacts,
  type Taken,
  type VisitState,
} from '@kapstone/scheduling';

/** A location with what can be reserved there, as yet untouched. */
export interface Site {
  readonly location: ScheduleFacts['location'];
  readonly rooms: ScheduleFacts['rooms'];
  readonly staff: ScheduleFacts['staff'];
}

/** What somebody asks the calendar for. */
export interface Request {
  readonly kind: AppointmentKind;
  readonly locationId: LocationId;
  readonly patientId: PatientId;
  /** Named for the visit; whoever is free where left out. */
  readonly therapistId: StaffId | null;
  readonly virtual: boolean;
  /** The first instant at which it may start, and the one before which it must, on one date. */
  readonly from: Instant;
  readonly until: Instant;
  /** The starts of the other infusions of the course; none for any other kind. */
  readonly infusionStarts: readonly Instant[];
}

/** Where a visit has found its place. */
export interface Place extends Pick<VisitState, 'roomId' | 'staff'>, Interval {
  readonly reservations: readonly Reservation[];
}

/** How long this practice books an infusion for: S2 allows 60 to 90 minutes. */
export const INFUSION_MINUTES = 75;

export const durationOf = (kind: AppointmentKind): number =>
  kind === 'INFUSION' ? INFUSION_MINUTES : APPOINTMENT_KINDS[kind].durationMinutes;

/** The reservations of a practice in memory. Whether something is free is decided by the rules that the product books by. */
export class Calendar {
  private readonly sites: ReadonlyMap<LocationId, Site>;
  private readonly taken = new Map<string, Taken[]>();
  private readonly counts = new Map<string, number>();

  constructor(sites: readonly Site[]) {
    this.sites = new Map(sites.map((site) => [site.location.id, site]));
  }

  /** How many visits a location has on a date. */
  countOn(locationId: LocationId, date: LocalDate): number {
    return this.counts.get(`${locationId} ${date}`) ?? 0;
  }

  /** Takes the first free time of a request; null when there is none. */
  place(request: Request): Place | null {
    const { location, rooms, staff } = this.sites.get(request.locationId)!;
    const { kind, patientId } = request;
    const date = dateAt(request.from, location.zone);
    const facts: ScheduleFacts = {
      location,
      durationMinutes: durationOf(kind),
      doseMinutes: APPOINTMENT_KINDS[kind].doseMinutes,
      preparationMinutes: APPOINTMENT_KINDS[kind].preparationMinutes,
      recoveryMinutes: APPOINTMENT_KINDS[kind].recoveryMinutes,
      turnoverMinutes: APPOINTMENT_KINDS[kind].turnoverMinutes,
      noticeHours: APPOINTMENT_KINDS[kind].noticeHours,
      patient: { id: patientId, name: '', active: true, taken: this.takenOf('PATIENT', patientId, date) },
      session: null,
      course: [],
      rooms: rooms
        .filter(({ fitFor }) => fitFor.some((fitness) => fitness === APPOINTMENT_KINDS[kind].room))
        .map((room) => ({ ...room, taken: this.takenOf('ROOM', room.id, date) })),
      staff: staff.map((member) => ({
        ...member,
        taken: {
          ATTENDING: this.takenOf('ATTENDING', member.id, date),
          SUPERVISING: this.takenOf('SUPERVISING', member.id, date),
        },
      })),
      infusionStarts: request.infusionStarts,
      doseEndsAt: null,
    };
    const wish = {
      kind,
      virtual: request.virtual,
      roomId: null,
      staff: request.therapistId ? [{ staffId: request.therapistId, part: null }] : [],
    };
    const { from, until, infusionStarts } = request;
    const [slot] = freeTimes({
      ...visitSearch(facts, wish, date, 1),
      from,
      until,
      count: 1,
      crowded: crowdedStarts(infusionStarts, DEFAULT_SPACING),
    }).slots;
    if (!slot) return null;
    return this.take(request, location.zone, slot);
  }

  /** Takes the start of a visit with a psychiatrist once more, in the one place beside it. */
  placeBeside(
    request: Pick<Request, 'kind' | 'locationId' | 'patientId'>,
    { startsAt, staff: [psychiatrist] }: Pick<VisitState, 'startsAt' | 'staff'>,
  ): Place {
    const endsAt = plusMinutes(startsAt, durationOf(request.kind));
    const stay = { start: startsAt, end: endsAt };
    const beside = {
      need: 'PRESCRIBER',
      id: psychiatrist!.staffId,
      lanes: [BESIDE_LANE],
      period: stay,
    } as const;
    const { zone } = this.sites.get(request.locationId)!.location;
    return this.take(request, zone, { startsAt, endsAt, stay, assignments: [beside] });
  }

  private take(
    { locationId, patientId }: Pick<Request, 'locationId' | 'patientId'>,
    zone: ZoneId,
    slot: FreeSlot,
  ): Place {
    const date = dateAt(slot.startsAt, zone);
    const visit = { start: slot.startsAt, end: slot.endsAt };
    const reservations = reservationsFor(patientId, slot.stay, slot.assignments);
    for (const { kind: resource, resourceId, lane, start, end } of reservations) {
      this.takenOf(resource, resourceId, date).push({ start, end, lane });
    }
    const day = `${locationId} ${date}`;
    this.counts.set(day, (this.counts.get(day) ?? 0) + 1);
    return { ...visit, ...whereAndWho(slot.assignments), reservations };
  }

  private takenOf(kind: Reservation['kind'], id: string, date: LocalDate): Taken[] {
    const key = `${kind} ${id} ${date}`;
    const known = this.taken.get(key);
    if (known) return known;
    const none: Taken[] = [];
    this.taken.set(key, none);
    return none;
  }
}
