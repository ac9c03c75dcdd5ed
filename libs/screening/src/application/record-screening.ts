import { Injectable } from '@nestjs/common';
import { dateAt, newId, ok, type PatientId, valueOf } from '@kapstone/kernel';
import { practiceZone } from '@kapstone/identity';
import { PatientChanges } from '@kapstone/patients';
import {
  brokenConstraint,
  idempotently,
  notFound,
  parseId,
  parseText,
  type RequestContext,
  requirePerson,
  UnitOfWork,
} from '@kapstone/platform';
import { clearanceExpiry, type ScreeningOutcome } from '../domain/clearance.js';
import { ScreeningReasonRow } from '../persistence/screening-reason.row.js';
import { ScreeningRow } from '../persistence/screening.row.js';

export interface RecordScreeningInput {
  readonly idempotencyKey?: string | null;
  readonly patientId: string;
  readonly decision: ScreeningOutcome;
  readonly reason: string;
}

/**
 * Records a psychiatrist's decision on a patient's candidacy; a clearance holds for 90 days. The latest decision
 * rules: a new one lifts a hold. The decision is practice-wide, its reason the chart's.
 */
@Injectable()
export class RecordScreening {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly patientChanges: PatientChanges,
  ) {}

  /**
   * @returns the screening's id.
   * @throws FORBIDDEN to a token: a clinical decision is a person's.
   */
  async execute(ctx: RequestContext, input: RecordScreeningInput): Promise<string> {
    const decidedBy = requirePerson(ctx).actor.staffId;
    const patientId = parseId<PatientId>(input.patientId, 'patient', 'patientId');
    const reason = parseText(input.reason, 'reason', { max: 4_000 });
    const { decision } = input;

    const result = await this.uow.write<string, never>(ctx, (tx) =>
      idempotently<string, never>(tx, input.idempotencyKey, input, async () => {
        const { practiceId } = tx.ctx.actor;
        const id = newId();
        const validUntil = clearanceExpiry(dateAt(ctx.now, await practiceZone(tx)));
        try {
          await tx.em.insert(ScreeningRow, {
            practiceId,
            id,
            patientId,
            decision,
            decidedAt: new Date(ctx.now),
            decidedBy,
            validUntil,
          });
        } catch (error) {
          if (brokenConstraint(error) === 'fk_screening_patient') throw notFound('patient', 'patientId');
          throw error;
        }
        await tx.em.insert(ScreeningReasonRow, { practiceId, screeningId: id, patientId, reason });
        await tx.audit({
          record: 'screening',
          recordId: id,
          patientId,
          changes: [{ field: 'decision' }, { field: 'validUntil', to: validUntil }, { field: 'reason' }],
        });
        await this.patientChanges.announce(tx, patientId);
        return ok(id);
      }),
    );
    return valueOf(result);
  }
}
