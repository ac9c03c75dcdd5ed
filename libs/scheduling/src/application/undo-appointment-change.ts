import { Injectable } from '@nestjs/common';
import { type AppointmentId, MINUTE_MS, ok, refuse, type Result } from '@kapstone/kernel';
import {
  forbidden,
  may,
  notFound,
  parseId,
  Permission,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import {
  type AppointmentChangeKind,
  isUndoable,
  type Reservation,
  reservationsFor,
  restorationAt,
  type VisitState,
} from '../domain/index.js';
import { type ChangeRecord, findChange } from '../persistence/appointment-changes.js';
import { type AppointmentRecord, findAppointment } from '../persistence/appointment-record.js';
import { changeAppointment } from '../persistence/appointment-writes.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
import {
  type NotAvailableRefusal,
  sessionAlreadyBooked,
  type SessionAlreadyBookedRefusal,
  type SlotTakenRefusal,
  type WrongStatusRefusal,
} from './appointment-refusals.js';
import { careRefusal, type CareRefusal } from './care-refusal.js';
import { Reservations } from './reservations.js';
import { isPrescriber, slotOf, spacingRefusal, type SpacingRefusal } from './slot-decision.js';
import { type SlotRefusal, SlotRefusals } from './slot-refusals.js';

type OtherRefusal =
  StaleVersionRefusal | WrongStatusRefusal | SessionAlreadyBookedRefusal | SpacingRefusal | CareRefusal;

export type UndoRefusal = SlotTakenRefusal | NotAvailableRefusal | OtherRefusal;

/** A change that may be undone now. */
interface Undoing {
  readonly appointment: AppointmentRecord;
  readonly before: VisitState;
}

/** What takes times back takes the same right as giving them. */
const NEEDS_SCHEDULE: ReadonlySet<AppointmentChangeKind> = new Set(['MOVED', 'CANCELLED']);

const tooLate = ({ state }: AppointmentRecord): WrongStatusRefusal => ({
  code: 'WRONG_STATUS',
  message:
    'Moves, check-ins, cancellations and the ride can be undone until midnight. Change the appointment as it is now instead.',
  status: state.status,
});

async function findUndoable(
  tx: Tx,
  { id, appointmentId }: ChangeRecord,
): Promise<Result<Undoing, StaleVersionRefusal | WrongStatusRefusal>> {
  const [change, appointment] = [await findChange(tx, id), await findAppointment(tx, appointmentId)];
  if (!change || !appointment) throw notFound('change', 'changeId');
  const { version } = appointment;
  if (change.before && isUndoable(change, version, change.zone, tx.ctx.now)) {
    return ok({ appointment, before: change.before });
  }
  return refuse(
    change.versionAfter === version ? tooLate(appointment) : staleVersion('appointment', version),
  );
}

/** Puts an appointment back to how it was before a move, a check-in, a cancellation or the record of a ride. */
@Injectable()
export class UndoAppointmentChange {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reservations: Reservations,
    private readonly slotRefusals: SlotRefusals,
  ) {}

  /** @throws NOT_FOUND; FORBIDDEN to whoever may not move or cancel. */
  async execute(ctx: RequestContext, changeId: string): Promise<Result<AppointmentId, UndoRefusal>> {
    const id = parseId<string>(changeId, 'change', 'changeId');
    const change = await this.uow.read(ctx, (tx) => findChange(tx, id));
    if (!change) throw notFound('change', 'changeId');
    if (!NEEDS_SCHEDULE.has(change.kind)) return this.uow.write(ctx, (tx) => this.keepingTimes(tx, change));
    if (!may(ctx.actor, Permission.ScheduleWrite)) {
      throw forbidden('Your roles do not include booking. Ask the front desk to undo this.');
    }
    return this.puttingBack(ctx, change);
  }

  private async keepingTimes(tx: Tx, change: ChangeRecord): Promise<Result<AppointmentId, OtherRefusal>> {
    const undoing = await findUndoable(tx, change);
    return undoing.ok ? this.restore(tx, undoing.value) : undoing;
  }

  private async puttingBack(
    ctx: RequestContext,
    change: ChangeRecord,
  ): Promise<Result<AppointmentId, UndoRefusal>> {
    const now = await this.uow.read(ctx, (tx) => findAppointment(tx, change.appointmentId));
    if (!now || !change.before) throw notFound('change', 'changeId');
    const { startsAt, endsAt, roomId, staff } = change.before;
    const query: ScheduleQuery = {
      locationId: now.locationId,
      patientId: now.patientId,
      courseSessionId: now.courseSessionId,
      wish: { kind: now.kind, virtual: now.virtual, roomId, staff },
      durationMinutes: (endsAt - startsAt) / MINUTE_MS,
      firstStart: startsAt,
      lastStart: startsAt,
      exceptAppointmentId: now.id,
    };
    const result = await this.reservations.reserve<SlotRefusal | OtherRefusal>(
      ctx,
      query,
      async (tx, facts) => {
        const undoing = await findUndoable(tx, change);
        if (!undoing.ok) return undoing;
        const other = facts.session?.liveAppointmentId;
        if (other && other !== now.id) return refuse(sessionAlreadyBooked(other));
        const ended = change.kind === 'CANCELLED' ? careRefusal(facts) : null;
        if (ended) return refuse(ended);
        const slot = slotOf(restorationAt(facts, query.wish, startsAt), facts);
        if (!slot.ok) return slot;
        const close = spacingRefusal(ctx, facts, startsAt, isPrescriber(ctx));
        if (close) return refuse(close);
        const { stay, assignments } = slot.value;
        return this.restore(tx, undoing.value, reservationsFor(now.patientId, stay, assignments));
      },
    );
    return this.slotRefusals.explained(ctx, query, result);
  }

  private async restore(
    tx: Tx,
    { appointment, before }: Undoing,
    held?: readonly Reservation[],
  ): Promise<Result<AppointmentId, StaleVersionRefusal>> {
    const restored = await changeAppointment(tx, 'UNDONE', appointment, before, held);
    return restored ? ok(appointment.id) : refuse(staleVersion('appointment', appointment.version + 1));
  }
}
