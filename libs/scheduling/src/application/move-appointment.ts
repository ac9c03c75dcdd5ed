import { Injectable } from '@nestjs/common';
import {
  type AppointmentId,
  type CourseSessionId,
  type Instant,
  ok,
  refuse,
  type Result,
} from '@kapstone/kernel';
import { CareTeam } from '@kapstone/patients';
import {
  badInput,
  idempotently,
  notFound,
  parseId,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import {
  movedVisit,
  nextStatus,
  reservationsFor,
  type ScheduleFacts,
  therapistsOf,
} from '../domain/index.js';
import { type AppointmentRecord, findAppointment } from '../persistence/appointment-record.js';
import { changeAppointment } from '../persistence/appointment-writes.js';
import {
  type NotAvailableRefusal,
  type SlotTakenRefusal,
  wrongStatus,
  type WrongStatusRefusal,
} from './appointment-refusals.js';
import { careRefusal } from './care-refusal.js';
import { brokenByMoves, type ConsequencesNotAcceptedRefusal, unaccepted } from './consequences.js';
import { courseRefusal, type CourseRefusal } from './course-refusal.js';
import { moveQuery } from './move-visits.js';
import { disorderOf } from './impossible-order.js';
import { decideOverbooked, type OverbookInput, type OverbookRefusal, parseOverbook } from './overbooking.js';
import { Reservations } from './reservations.js';
import { type SpacingRefusal, termsOfMove, visitIn } from './slot-decision.js';
import { type SlotRefusal, SlotRefusals } from './slot-refusals.js';
import { checkReach, checkStart, type StaffInput } from './visit-input.js';

export interface MoveAppointmentInput {
  readonly idempotencyKey?: string | null;
  readonly appointmentId: string;
  readonly version: number;
  readonly startsAt: Instant;
  readonly staff?: readonly StaffInput[] | null;
  readonly roomId?: string | null;
  readonly durationMinutes?: number | null;
  /** The session of another infusion that it is for from now on; only for an integration session. */
  readonly courseSessionId?: string | null;
  readonly confirmSpacing: boolean;
  /** What of its course is broken on purpose: the keys that were shown. */
  readonly acceptConsequences?: readonly string[] | null;
  /** Beside another visit of the staff member, on purpose. */
  readonly overbook?: OverbookInput | null;
}

type OtherRefusal =
  | StaleVersionRefusal
  | WrongStatusRefusal
  | SpacingRefusal
  | OverbookRefusal
  | CourseRefusal
  | ConsequencesNotAcceptedRefusal;

export type MoveAppointmentRefusal = SlotTakenRefusal | NotAvailableRefusal | OtherRefusal;

/** Which session the visit is for from now on. */
function parseSession(
  asked: string | null | undefined,
  { kind, courseSessionId }: AppointmentRecord,
): CourseSessionId | null {
  if (!asked) return courseSessionId;
  if (kind !== 'INTEGRATION') {
    throw badInput('courseSessionId', 'Only an integration session can be for another infusion.');
  }
  return parseId<CourseSessionId>(asked, 'course session', 'courseSessionId');
}

/**
 * Moves an appointment to another time, and to other staff and another room where named; whoever is not named stays. How long
 * it takes stays too, unless it is asked for. What was overbooked and finds a free place is so no more. An integration session may go
 * to another infusion that has none.
 */
@Injectable()
export class MoveAppointment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reservations: Reservations,
    private readonly slotRefusals: SlotRefusals,
    private readonly careTeam: CareTeam,
  ) {}

  /** @throws BAD_INPUT, NOT_FOUND; FORBIDDEN when someone else than a psychiatrist confirms a short spacing, or may not overbook. */
  async execute(
    ctx: RequestContext,
    input: MoveAppointmentInput,
  ): Promise<Result<AppointmentId, MoveAppointmentRefusal>> {
    const id = parseId<AppointmentId>(input.appointmentId, 'appointment', 'appointmentId');
    const planned = await this.uow.read(ctx, (tx) => findAppointment(tx, id));
    if (!planned) throw notFound('appointment', 'appointmentId');
    const { kind } = planned;
    checkReach(input.startsAt, ctx.now);
    const overbook = parseOverbook(ctx, input.overbook);
    const sessionId = parseSession(input.courseSessionId, planned);
    const query = { ...moveQuery(planned, input, []), courseSessionId: sessionId };

    const move = async (
      tx: Tx,
      facts: ScheduleFacts,
    ): Promise<Result<AppointmentId, SlotRefusal | OtherRefusal>> => {
      checkStart(input.startsAt, false, ctx.now);
      const appointment = await findAppointment(tx, id);
      if (!appointment) throw notFound('appointment', 'appointmentId');
      if (appointment.version !== input.version)
        return refuse(staleVersion('appointment', appointment.version));
      const status = nextStatus({ kind, zone: appointment.zone, ...appointment.state }, 'MOVE', ctx.now);
      if (!status.ok) return refuse(wrongStatus(status.refusal, appointment.state.status));
      const ended =
        sessionId === appointment.courseSessionId ? careRefusal(facts) : courseRefusal(facts, query);
      if (ended) return refuse(ended);
      const terms = termsOfMove(appointment.state, input.startsAt, input.confirmSpacing);
      const slot = await decideOverbooked(tx, facts, query, terms, overbook, appointment.state);
      if (!slot.ok) return slot;
      const visit = visitIn(slot.value, facts);
      const { patientId } = appointment;
      const held = reservationsFor(patientId, slot.value.stay, slot.value.assignments);
      const there = movedVisit(appointment.state, visit, appointment.zone);
      const after = { ...there, courseSessionId: sessionId };
      const moved = await changeAppointment(tx, 'MOVED', appointment, after, held);
      if (!moved) return refuse(staleVersion('appointment', input.version + 1));
      // Nobody else moves a visit of the patient by now: what it breaks is true when it is committed.
      const broken = await brokenByMoves(tx, [{ appointment, after }]);
      const disorder = disorderOf(broken, [id]);
      if (disorder) return refuse(disorder.refusal);
      const unsaid = await unaccepted(tx, broken, input.acceptConsequences);
      if (unsaid) return refuse(unsaid);
      await this.careTeam.join(tx, patientId, therapistsOf(kind, visit.staff));
      return ok(id);
    };

    const result = await this.reservations.reserve(ctx, query, (tx, facts) =>
      idempotently<AppointmentId, SlotRefusal | OtherRefusal>(tx, input.idempotencyKey, input, () =>
        move(tx, facts),
      ),
    );
    return this.slotRefusals.explained(ctx, query, result);
  }
}
