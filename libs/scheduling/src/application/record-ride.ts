import { Injectable } from '@nestjs/common';
import { type AppointmentId, ok, refuse, type Result } from '@kapstone/kernel';
import {
  notFound,
  parseId,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import { findAppointment } from '../persistence/appointment-record.js';
import { changeAppointment } from '../persistence/appointment-writes.js';
import { wrongStatus, type WrongStatusRefusal } from './appointment-refusals.js';
import type { SeenAppointment } from './change-appointment.js';
import { parseRide, type RideInput } from './visit-input.js';

export interface RecordRideInput extends SeenAppointment {
  readonly ride: RideInput;
  readonly confirmed: boolean;
}

const OVER: ReadonlySet<string> = new Set(['COMPLETED', 'NO_SHOW', 'CANCELLED']);

/** Records who takes the patient home, until the visit is over; a new name has to be confirmed anew. */
@Injectable()
export class RecordRide {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws BAD_INPUT, NOT_FOUND */
  execute(
    ctx: RequestContext,
    input: RecordRideInput,
  ): Promise<Result<AppointmentId, StaleVersionRefusal | WrongStatusRefusal>> {
    const id = parseId<AppointmentId>(input.appointmentId, 'appointment', 'appointmentId');
    const ride = { ...parseRide(input.ride), confirmedAt: input.confirmed ? ctx.now : null };
    return this.uow.write<AppointmentId, StaleVersionRefusal | WrongStatusRefusal>(ctx, async (tx) => {
      const appointment = await findAppointment(tx, id);
      if (!appointment) throw notFound('appointment', 'appointmentId');
      const { state, version } = appointment;
      if (version !== input.version) return refuse(staleVersion('appointment', version));
      if (OVER.has(state.status)) {
        return refuse(
          wrongStatus({ code: 'WRONG_STATUS', action: 'CHECK_IN', status: state.status }, state.status),
        );
      }
      const recorded = await changeAppointment(tx, 'RIDE_RECORDED', appointment, { ...state, ride });
      return recorded ? ok(id) : refuse(staleVersion('appointment', version + 1));
    });
  }
}
