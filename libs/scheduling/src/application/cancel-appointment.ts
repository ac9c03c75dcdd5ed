import { Injectable } from '@nestjs/common';
import { type AppointmentId, type Instant, newId, ok, refuse, type Result } from '@kapstone/kernel';
import {
  badInput,
  notFound,
  parseId,
  type PlainRefusal,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import { CancelCategory, CancelReason, IntegrationChoice, isCategoryOf, timeFrom } from '../domain/index.js';
import { bookedIntegrationOf, findAppointment } from '../persistence/appointment-record.js';
import { type AppointmentStepRefusal, AppointmentSteps } from './appointment-steps.js';
import type { SeenAppointment } from './change-appointment.js';

export interface CancelAppointmentInput extends SeenAppointment {
  readonly reason: CancelReason;
  readonly category: CancelCategory;
  /** Asked for where an infusion has an integration session that is booked. */
  readonly integration?: IntegrationChoice | null;
}

/** What becomes of the integration session has to be said. */
export interface IntegrationUndecidedRefusal extends PlainRefusal<'INTEGRATION_UNDECIDED'> {
  readonly appointmentId: AppointmentId;
  readonly startsAt: Instant;
}

export type CancelAppointmentRefusal = AppointmentStepRefusal | IntegrationUndecidedRefusal;

/** Cancels a visit; of an infusion, its integration session with it where that is wanted: one change, undone as one. */
@Injectable()
export class CancelAppointment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly steps: AppointmentSteps,
  ) {}

  /** @throws BAD_INPUT, NOT_FOUND */
  execute(
    ctx: RequestContext,
    input: CancelAppointmentInput,
  ): Promise<Result<AppointmentId, CancelAppointmentRefusal>> {
    const id = parseId<AppointmentId>(input.appointmentId, 'appointment', 'appointmentId');
    const { reason, category } = input;
    if (!isCategoryOf(category, reason)) {
      throw badInput('category', 'Choose a reason of whoever cancels, or "other".');
    }
    return this.uow.write<AppointmentId, CancelAppointmentRefusal>(ctx, async (tx) => {
      const appointment = await findAppointment(tx, id);
      if (!appointment) throw notFound('appointment', 'appointmentId');
      const { kind, courseSessionId, zone, state } = appointment;
      const follows = kind === 'INFUSION' && courseSessionId;
      const integration = follows ? await bookedIntegrationOf(tx, courseSessionId) : null;
      const together = integration && input.integration === 'CANCEL' ? newId<string>() : null;
      const why = { reason, category, together };
      const cancelled = await this.steps.cancel(tx, id, input.version, why);
      if (!cancelled.ok) return cancelled;
      if (!integration) return ok(id);
      if (!input.integration) {
        const { startsAt } = integration.state;
        return refuse({
          code: 'INTEGRATION_UNDECIDED',
          message: `Its integration session is booked, ${timeFrom(startsAt, state.startsAt, zone)}. Say whether that is kept or cancelled too.`,
          appointmentId: integration.id,
          startsAt,
        });
      }
      if (!together) return ok(id);
      const too = await this.steps.cancel(tx, integration.id, integration.version, why);
      return too.ok ? ok(id) : too;
    });
  }
}
