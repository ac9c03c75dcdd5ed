import { Injectable } from '@nestjs/common';
import { type AppointmentId, ok, type PatientId, refuse, type Result } from '@kapstone/kernel';
import { PatientChanges } from '@kapstone/patients';
import {
  notFound,
  parseId,
  parseText,
  type PlainRefusal,
  type RequestContext,
  requirePerson,
  UnitOfWork,
} from '@kapstone/platform';
import type { AppointmentStatus } from '@kapstone/scheduling';
import type { ReadinessItemName } from '../domain/readiness.js';
import { ReadinessOverrideRow } from '../persistence/readiness-override.row.js';
import { lockReadiness } from './readiness-gate.js';
import { ReadinessReader } from './readiness.reader.js';

export interface OverrideReadinessInput {
  readonly appointmentId: string;
  readonly item: ReadinessItemName;
  readonly reason: string;
}

export type OverrideReadinessRefusal = PlainRefusal<'NOT_OVERRIDABLE'>;

const notOverridable = (message: string): OverrideReadinessRefusal => ({ code: 'NOT_OVERRIDABLE', message });

/** What has to be done about the items that nobody may override. */
const INSTEAD: Readonly<Record<Exclude<ReadinessItemName, 'ESTIMATE'>, string>> = {
  CONSENT: 'Consent is never overridden. The patient signs before the dose.',
  SCREENING: 'Screening and holds are never overridden. Record a decision instead.',
  RIDE: 'The ride home is never overridden. Name someone and confirm them at check-in.',
  INTEGRATION: 'A missing integration never stops a visit. There is nothing to override.',
  ROOM: 'A missing room never stops a visit. There is nothing to override.',
};

const UPCOMING: readonly AppointmentStatus[] = ['BOOKED', 'CHECKED_IN'];

/** Lets a visit go ahead without its estimate, on a psychiatrist's responsibility and with a reason. */
@Injectable()
export class OverrideReadiness {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readiness: ReadinessReader,
    private readonly patientChanges: PatientChanges,
  ) {}

  /** @throws FORBIDDEN to a token: the responsibility is a person's. */
  execute(
    ctx: RequestContext,
    input: OverrideReadinessInput,
  ): Promise<Result<AppointmentId, OverrideReadinessRefusal>> {
    const byStaffId = requirePerson(ctx).actor.staffId;
    const appointmentId = parseId<AppointmentId>(input.appointmentId, 'appointment', 'appointmentId');
    const reason = parseText(input.reason, 'reason', { min: 3, max: 1_000 });
    const { item } = input;

    return this.uow.write<AppointmentId, OverrideReadinessRefusal>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const [visit] = await tx.query<{ patient_id: PatientId; status: AppointmentStatus }>(
        'select patient_id, status from appointment_facts where practice_id = $1 and id = $2',
        [practiceId, appointmentId],
      );
      if (!visit) throw notFound('appointment', 'appointmentId');
      if (item !== 'ESTIMATE') return refuse(notOverridable(INSTEAD[item]));
      if (!UPCOMING.includes(visit.status)) {
        return refuse(
          notOverridable('This visit no longer waits for its estimate. There is nothing to override.'),
        );
      }
      const patientId = visit.patient_id;
      await lockReadiness(tx, patientId);
      const judged = await this.readiness.within(tx, [appointmentId]);
      const estimate = judged.get(appointmentId)?.items.find((each) => each.item === 'ESTIMATE');
      // The same decision once more, after its answer was lost, is no second one.
      const before = estimate?.overridden
        ? await tx.em.findOneBy(ReadinessOverrideRow, { practiceId, appointmentId, item })
        : null;
      if (before?.byStaffId === byStaffId && before.reason === reason) return ok(appointmentId);
      if (estimate?.state !== 'MISSING' || estimate.overridden) {
        return refuse(
          notOverridable('The estimate does not hold this visit up. There is nothing to override.'),
        );
      }
      await tx.em.insert(ReadinessOverrideRow, {
        practiceId,
        appointmentId,
        item,
        reason,
        at: new Date(ctx.now),
        byStaffId,
      });
      await tx.audit({
        record: 'readiness override',
        recordId: appointmentId,
        patientId,
        changes: [{ field: 'item', to: item }, { field: 'reason' }],
      });
      await this.patientChanges.announce(tx, patientId);
      return ok(appointmentId);
    });
  }
}
