import { Injectable } from '@nestjs/common';
import {
  type AppointmentId,
  type CourseSessionId,
  type Instant,
  type LocationId,
  ok,
  type PatientId,
  refuse,
  type Result,
} from '@kapstone/kernel';
import { CareTeam } from '@kapstone/patients';
import { idempotently, parseId, type RequestContext, type Tx } from '@kapstone/platform';
import type { ScheduleFacts } from '../domain/index.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
import type { NotAvailableRefusal, SlotTakenRefusal } from './appointment-refusals.js';
import { courseRefusal, type CourseRefusal } from './course-refusal.js';
import { type EndedWaitInput, endWait, type EndWaitRefusal, findWait } from './end-wait.js';
import { decideOverbooked, type OverbookInput, type OverbookRefusal, parseOverbook } from './overbooking.js';
import { impossibleOrder } from './impossible-order.js';
import { Reservations } from './reservations.js';
import type { SpacingRefusal } from './slot-decision.js';
import { type SlotRefusal, SlotRefusals } from './slot-refusals.js';
import {
  checkReach,
  checkStart,
  parseRide,
  parseWish,
  type RideInput,
  type WishInput,
} from './visit-input.js';
import { writeVisit } from './write-visit.js';

export interface BookAppointmentInput extends WishInput {
  readonly startsAt: Instant;
  readonly walkIn: boolean;
  readonly idempotencyKey?: string | null;
  readonly locationId: string;
  readonly patientId: string;
  readonly courseSessionId?: string | null;
  readonly ride?: RideInput | null;
  readonly confirmSpacing: boolean;
  /** Beside another visit of the staff member who is named, on purpose. */
  readonly overbook?: OverbookInput | null;
  /** The wait on the list that this visit ends. */
  readonly waitList?: EndedWaitInput | null;
}

type OtherRefusal = SpacingRefusal | CourseRefusal | EndWaitRefusal | OverbookRefusal;

export type BookAppointmentRefusal = SlotTakenRefusal | NotAvailableRefusal | OtherRefusal;

/**
 * Books a visit of a patient: the time as asked for, staff and room as named or else chosen among the free, the next unbooked
 * session of the course unless one is named. A therapist who is booked joins the care team. Who waited for it leaves the wait list.
 */
@Injectable()
export class BookAppointment {
  constructor(
    private readonly reservations: Reservations,
    private readonly slotRefusals: SlotRefusals,
    private readonly careTeam: CareTeam,
  ) {}

  /** @throws BAD_INPUT, NOT_FOUND; FORBIDDEN when someone else than a psychiatrist confirms a short spacing, or may not overbook. */
  async execute(
    ctx: RequestContext,
    input: BookAppointmentInput,
  ): Promise<Result<AppointmentId, BookAppointmentRefusal>> {
    checkReach(input.startsAt, ctx.now);
    const overbook = parseOverbook(ctx, input.overbook);
    const ride = input.ride ? { ...parseRide(input.ride), confirmedAt: null } : null;
    const query: ScheduleQuery = {
      locationId: parseId<LocationId>(input.locationId, 'location', 'locationId'),
      patientId: parseId<PatientId>(input.patientId, 'patient', 'patientId'),
      courseSessionId: input.courseSessionId
        ? parseId<CourseSessionId>(input.courseSessionId, 'course session', 'courseSessionId')
        : null,
      wish: parseWish(input),
      durationMinutes: input.durationMinutes ?? null,
      firstStart: input.startsAt,
      lastStart: input.startsAt,
      except: [],
    };

    const book = async (
      tx: Tx,
      facts: ScheduleFacts,
    ): Promise<Result<AppointmentId, SlotRefusal | OtherRefusal>> => {
      checkStart(input.startsAt, input.walkIn, ctx.now);
      const { walkIn } = input;
      const refusal = courseRefusal(facts, query);
      if (refusal) return refuse(refusal);
      const wait = input.waitList ? await findWait(tx, input.waitList, query) : ok(null);
      if (!wait.ok) return wait;
      const terms = { confirmSpacing: input.confirmSpacing, needsNotice: !walkIn };
      const slot = await decideOverbooked(tx, facts, query, terms, overbook);
      if (!slot.ok) return slot;
      const id = await writeVisit(tx, this.careTeam, facts, { ...query, walkIn, ride }, slot.value);
      const outOfOrder = facts.session && (await impossibleOrder(tx, id));
      if (outOfOrder) return refuse(outOfOrder);
      const over = wait.value && (await endWait(tx, wait.value, id));
      return over ? refuse(over) : ok(id);
    };

    const result = await this.reservations.reserve(ctx, query, (tx, facts) =>
      idempotently<AppointmentId, SlotRefusal | OtherRefusal>(tx, input.idempotencyKey, input, () =>
        book(tx, facts),
      ),
    );
    return this.slotRefusals.explained(ctx, query, result);
  }
}
