import { Injectable } from '@nestjs/common';
import { type AppointmentId, ok, type Result } from '@kapstone/kernel';
import { badInput, parseId, type RequestContext, type Tx, UnitOfWork } from '@kapstone/platform';
import { type AppointmentStepRefusal, AppointmentSteps, type Step } from './appointment-steps.js';

/** Which appointment, as it was seen. */
export interface SeenAppointment {
  readonly appointmentId: string;
  readonly version: number;
}

type Changed = Promise<Result<AppointmentId, AppointmentStepRefusal>>;

/** The steps of an appointment as operations of their own. An infusion is started and completed by its own library. */
@Injectable()
export class ChangeAppointment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly steps: AppointmentSteps,
  ) {}

  checkIn(ctx: RequestContext, seen: SeenAppointment, rideConfirmed: boolean): Changed {
    return this.run(ctx, seen, async (tx, id) => {
      const result = await this.steps.checkIn(tx, id, seen.version, rideConfirmed);
      if (result.ok && rideConfirmed && !result.value.state.ride) {
        throw badInput('rideConfirmed', 'No ride home is named yet. Record it first.');
      }
      return result;
    });
  }

  start(ctx: RequestContext, seen: SeenAppointment): Changed {
    return this.run(ctx, seen, (tx, id) => this.steps.start(tx, id, seen.version));
  }

  complete(ctx: RequestContext, seen: SeenAppointment): Changed {
    return this.run(ctx, seen, (tx, id) => this.steps.complete(tx, id, seen.version));
  }

  markNoShow(ctx: RequestContext, seen: SeenAppointment): Changed {
    return this.run(ctx, seen, (tx, id) => this.steps.markNoShow(tx, id, seen.version));
  }

  private run(
    ctx: RequestContext,
    { appointmentId }: SeenAppointment,
    step: (tx: Tx, id: AppointmentId) => Promise<Step>,
  ): Changed {
    const id = parseId<AppointmentId>(appointmentId, 'appointment', 'appointmentId');
    return this.uow.write(ctx, async (tx) => {
      const result = await step(tx, id);
      return result.ok ? ok(id) : result;
    });
  }
}
