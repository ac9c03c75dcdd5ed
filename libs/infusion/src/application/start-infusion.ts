import { Injectable } from '@nestjs/common';
import { type AppointmentId, newId, ok, refuse, type Result, toIso } from '@kapstone/kernel';
import {
  idempotently,
  parseId,
  type PlainRefusal,
  type RequestContext,
  requirePerson,
  UnitOfWork,
} from '@kapstone/platform';
import {
  lockReadiness,
  type ReadinessItemView,
  ReadinessReader,
  type ReadinessView,
} from '@kapstone/readiness';
import { type AppointmentStepRefusal, AppointmentSteps } from '@kapstone/scheduling';
import { InfusionSessionRow } from '../persistence/infusion-session.row.js';

export interface StartInfusionInput {
  readonly idempotencyKey?: string | null;
  readonly appointmentId: string;
  readonly version: number;
}

export interface NotReadyRefusal extends PlainRefusal<'NOT_READY'> {
  readonly missing: readonly ReadinessItemView[];
}

export type StartInfusionRefusal = NotReadyRefusal | AppointmentStepRefusal;

const NAMES: Readonly<Record<ReadinessItemView['item'], string>> = {
  CONSENT: 'consent',
  ESTIMATE: 'the estimate',
  SCREENING: 'clinical clearance',
  RIDE: 'the ride home',
  INTEGRATION: 'the integration session',
  ROOM: 'the room',
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

function notReady({ state, items }: ReadinessView): NotReadyRefusal {
  const missing = items.filter((item) => item.blocksStart);
  const names = list.format(missing.map(({ item }) => NAMES[item]));
  const message =
    state === 'HOLD'
      ? 'This infusion is on hold. A prescriber decides before it can start.'
      : `This infusion cannot start without ${names}. Put it right, then start.`;
  return { code: 'NOT_READY', message, missing };
}

/**
 * Starts an infusion behind the readiness gate: the facts are read anew in the transaction that starts it, and whatever changes
 * them waits until it is through. Only this moves an infusion to in progress.
 */
@Injectable()
export class StartInfusion {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly steps: AppointmentSteps,
    private readonly readiness: ReadinessReader,
  ) {}

  /** @throws FORBIDDEN to a token: a dose is started by a person. */
  execute(
    ctx: RequestContext,
    input: StartInfusionInput,
  ): Promise<Result<AppointmentId, StartInfusionRefusal>> {
    const startedBy = requirePerson(ctx).actor.staffId;
    const appointmentId = parseId<AppointmentId>(input.appointmentId, 'appointment', 'appointmentId');
    return this.uow.write<AppointmentId, StartInfusionRefusal>(ctx, (tx) =>
      idempotently<AppointmentId, StartInfusionRefusal>(tx, input.idempotencyKey, input, async () => {
        // The step holds the appointment's row; a refusal further down takes it back.
        const started = await this.steps.startInfusion(tx, appointmentId, input.version);
        if (!started.ok) return started;
        const { patientId } = started.value;
        await lockReadiness(tx, patientId);
        const judged = (await this.readiness.within(tx, [appointmentId])).get(appointmentId)!;
        if (!judged.canStart) return refuse(notReady(judged));

        const id = newId();
        await tx.em.insert(InfusionSessionRow, {
          practiceId: tx.ctx.actor.practiceId,
          id,
          appointmentId,
          patientId,
          startedAt: new Date(ctx.now),
          startedBy,
        });
        await tx.audit({
          record: 'infusion session',
          recordId: id,
          patientId,
          changes: [{ field: 'startedAt', to: toIso(ctx.now) }],
        });
        return ok(appointmentId);
      }),
    );
  }
}
