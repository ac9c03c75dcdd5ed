import { Injectable } from '@nestjs/common';
import { type EstimateId, ok, refuse, type Result } from '@kapstone/kernel';
import {
  type AuditChange,
  changedFields,
  parseId,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import { isRecurring } from '../domain/draft-content.js';
import { estimateTotal } from '../domain/estimate-lines.js';
import { EstimateRow } from '../persistence/estimate.row.js';
import { EstimatesRepository } from '../persistence/estimates.repository.js';
import {
  checkPeriod,
  checkProviders,
  parseChange,
  type UpdateEstimateInput,
  type WrittenFields,
} from './estimate-change.js';
import { estimateNotDraft, type EstimateNotDraft } from './estimate-refusals.js';
import { pricesNeedReason, type PriceNeedsReason } from './price-needs-reason.js';

export type UpdateEstimateRefusal = StaleVersionRefusal | EstimateNotDraft | PriceNeedsReason;

/** Changes what is written on a draft. */
@Injectable()
export class UpdateEstimate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly estimates: EstimatesRepository,
  ) {}

  async execute(
    ctx: RequestContext,
    input: UpdateEstimateInput,
  ): Promise<Result<EstimateId, UpdateEstimateRefusal>> {
    const id = parseId<EstimateId>(input.estimateId, 'estimate', 'estimateId');
    const { fields, lines, diagnosis } = parseChange(input);

    return this.uow.write<EstimateId, UpdateEstimateRefusal>(ctx, async (tx) => {
      const estimate = await this.estimates.lock(tx, id);
      if (estimate.state !== 'DRAFT') return refuse(estimateNotDraft(estimate));
      if (estimate.version !== input.version) return refuse(staleVersion('estimate', estimate.version));
      checkPeriod({ ...estimate, ...fields });
      if (lines) await checkProviders(tx, lines);
      const unreasoned = await pricesNeedReason(tx, lines ?? []);
      if (unreasoned) return refuse(unreasoned);

      const changes: AuditChange[] = changedFields<WrittenFields>(estimate, fields);
      if (lines) {
        const before = (await this.estimates.linesOf(tx, [id])).get(id)!;
        await this.estimates.replaceLines(tx, id, lines);
        changes.push({ field: 'lines', from: String(before.length), to: String(lines.length) });
        changes.push({
          field: 'totalCents',
          from: String(estimateTotal(before)),
          to: String(estimateTotal(lines)),
        });
      }
      if (diagnosis) {
        await this.estimates.keepDiagnosis(tx, estimate, diagnosis);
        changes.push({ field: 'diagnosis' });
      }
      await tx.em.update(
        EstimateRow,
        { practiceId: estimate.practiceId, id },
        { ...fields, ...(lines && { recurring: isRecurring(lines) }), version: estimate.version + 1 },
      );
      await tx.audit({ record: 'estimate', recordId: id, patientId: estimate.patientId, changes });
      return ok(id);
    });
  }
}
