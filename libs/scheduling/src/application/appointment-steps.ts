import { Injectable } from '@nestjs/common';
import { type AppointmentId, type Instant, ok, refuse, type Result } from '@kapstone/kernel';
import { notFound, staleVersion, type StaleVersionRefusal, type Tx } from '@kapstone/platform';
import {
  type AppointmentAction,
  type AppointmentChangeKind,
  type CancelCategory,
  type CancelReason,
  isLateCancellation,
  nextStatus,
  type Reservation,
  type VisitState,
} from '../domain/index.js';
import { type AppointmentRecord, findAppointment } from '../persistence/appointment-record.js';
import { changeAppointment, shortenReservations } from '../persistence/appointment-writes.js';
import { cancellationHoursOf } from './appointment-kinds.reader.js';
import { wrongStatus, type WrongStatusRefusal } from './appointment-refusals.js';

export type AppointmentStepRefusal = StaleVersionRefusal | WrongStatusRefusal;

/** The appointment as it was before the step. */
export type Step = Result<AppointmentRecord, AppointmentStepRefusal>;

/** Who cancels and why; visits that are cancelled as one have the same name of the set. */
export interface Cancellation {
  readonly reason: CancelReason;
  readonly category: CancelCategory;
  readonly together: string | null;
}

const NOTHING_HELD: readonly Reservation[] = [];

/**
 * What is done to an appointment from its booking to its end, each within a transaction of the caller: the infusion library starts
 * and completes infusions together with what happened at them.
 */
@Injectable()
export class AppointmentSteps {
  checkIn(tx: Tx, id: AppointmentId, version: number, rideConfirmed: boolean) {
    return this.step(tx, id, version, 'CHECK_IN', 'CHECKED_IN', (state) => ({
      checkedInAt: tx.ctx.now,
      ride: state.ride && rideConfirmed ? { ...state.ride, confirmedAt: tx.ctx.now } : state.ride,
    }));
  }

  start(tx: Tx, id: AppointmentId, version: number) {
    return this.step(tx, id, version, 'START', 'STARTED', () => ({ startedAt: tx.ctx.now }));
  }

  /** Starts an infusion. Whoever calls has seen that it is ready: this is the only way for one to be in progress. */
  startInfusion(tx: Tx, id: AppointmentId, version: number) {
    return this.step(tx, id, version, 'START_INFUSION', 'STARTED', ({ startsAt, doseEndsAt }) => ({
      startedAt: tx.ctx.now,
      // The dose takes as long as planned, from when it really began.
      doseEndsAt: doseEndsAt && ((tx.ctx.now + (doseEndsAt - startsAt)) as Instant),
    }));
  }

  async complete(tx: Tx, id: AppointmentId, version: number) {
    const completed = () => ({ completedAt: tx.ctx.now });
    return this.shortened(tx, await this.step(tx, id, version, 'COMPLETE', 'COMPLETED', completed));
  }

  /** @param doseEndsAt when the dose really ended: from there the 72 hours count. */
  async completeInfusion(tx: Tx, id: AppointmentId, version: number, doseEndsAt: Instant) {
    const completed = () => ({ completedAt: tx.ctx.now, doseEndsAt });
    return this.shortened(tx, await this.step(tx, id, version, 'COMPLETE_INFUSION', 'COMPLETED', completed));
  }

  markNoShow(tx: Tx, id: AppointmentId, version: number) {
    return this.step(tx, id, version, 'MARK_NO_SHOW', 'NO_SHOW', () => ({}), NOTHING_HELD);
  }

  async cancel(tx: Tx, id: AppointmentId, version: number, { reason, category, together }: Cancellation) {
    const noticeHours = await cancellationHoursOf(tx, id);
    const cancelled = ({ startsAt }: VisitState) => ({
      cancelledAt: tx.ctx.now,
      cancelReason: reason,
      cancelCategory: category,
      cancelledLate: isLateCancellation(reason, startsAt, tx.ctx.now, noticeHours),
    });
    return this.step(tx, id, version, 'CANCEL', 'CANCELLED', cancelled, NOTHING_HELD, together);
  }

  private async shortened(tx: Tx, completed: Step): Promise<Step> {
    if (completed.ok) await shortenReservations(tx, completed.value, tx.ctx.now);
    return completed;
  }

  /**
   * Takes one step of the state machine, from the version that was seen.
   * @returns the appointment as it was.
   * @throws NOT_FOUND
   */
  private async step(
    tx: Tx,
    id: AppointmentId,
    version: number,
    action: AppointmentAction,
    change: AppointmentChangeKind,
    changed: (state: VisitState) => Partial<VisitState>,
    held?: readonly Reservation[],
    together: string | null = null,
  ): Promise<Step> {
    const appointment = await findAppointment(tx, id);
    if (!appointment) throw notFound('appointment', 'appointmentId');
    const { kind, zone, state } = appointment;
    if (appointment.version !== version) return refuse(staleVersion('appointment', appointment.version));
    const next = nextStatus({ kind, zone, ...state }, action, tx.ctx.now);
    if (!next.ok) return refuse(wrongStatus(next.refusal, state.status));
    const after: VisitState = { ...state, ...changed(state), status: next.value };
    const done = await changeAppointment(tx, change, appointment, after, held, together);
    return done ? ok(appointment) : refuse(staleVersion('appointment', version + 1));
  }
}
