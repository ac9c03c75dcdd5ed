import { Injectable } from '@nestjs/common';
import { type AppointmentId, type Instant, ok, type Result, toIso } from '@kapstone/kernel';
import {
  badInput,
  idempotently,
  parseId,
  type RequestContext,
  requirePerson,
  UnitOfWork,
} from '@kapstone/platform';
import { type AppointmentStepRefusal, AppointmentSteps } from '@kapstone/scheduling';
import { InfusionSessionRow } from '../persistence/infusion-session.row.js';

export interface CompleteInfusionInput {
  readonly idempotencyKey?: string | null;
  readonly appointmentId: string;
  readonly version: number;
  /** When the dose really ended: the 72 hours of the integration session count from there (S4). */
  readonly doseEndedAt: Instant;
}

/** Completes an infusion with the actual end of its dose. */
@Injectable()
export class CompleteInfusion {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly steps: AppointmentSteps,
  ) {}

  /** @throws BAD_INPUT unless the dose ended between its start and now; FORBIDDEN to a token. */
  execute(
    ctx: RequestContext,
    input: CompleteInfusionInput,
  ): Promise<Result<AppointmentId, AppointmentStepRefusal>> {
    const completedBy = requirePerson(ctx).actor.staffId;
    const appointmentId = parseId<AppointmentId>(input.appointmentId, 'appointment', 'appointmentId');
    const { doseEndedAt } = input;
    return this.uow.write<AppointmentId, AppointmentStepRefusal>(ctx, (tx) =>
      idempotently<AppointmentId, AppointmentStepRefusal>(tx, input.idempotencyKey, input, async () => {
        const { practiceId } = tx.ctx.actor;
        const completed = await this.steps.completeInfusion(tx, appointmentId, input.version, doseEndedAt);
        if (!completed.ok) return completed;
        const { patientId } = completed.value;
        const session = await tx.em.findOneByOrFail(InfusionSessionRow, { practiceId, appointmentId });
        if (doseEndedAt < session.startedAt.getTime() || doseEndedAt > ctx.now) {
          throw badInput('doseEndedAt', 'The dose ended between its start and now.');
        }
        await tx.em.update(
          InfusionSessionRow,
          { practiceId, id: session.id },
          {
            doseEndedAt: new Date(doseEndedAt),
            completedAt: new Date(ctx.now),
            completedBy,
            version: session.version + 1,
          },
        );
        await tx.audit({
          record: 'infusion session',
          recordId: session.id,
          patientId,
          changes: [
            { field: 'doseEndedAt', to: toIso(doseEndedAt) },
            { field: 'completedAt', to: toIso(ctx.now) },
          ],
        });
        return ok(appointmentId);
      }),
    );
  }
}
