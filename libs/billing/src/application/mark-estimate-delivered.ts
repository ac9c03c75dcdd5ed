import { Injectable } from '@nestjs/common';
import { ok, refuse, toIso, type EstimateId, type Instant, type Result } from '@kapstone/kernel';
import { type ContactMethod, PatientChanges } from '@kapstone/patients';
import { badInput, parseId, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { EstimateRow } from '../persistence/estimate.row.js';
import { EstimatesRepository } from '../persistence/estimates.repository.js';
import { estimateNotIssued, type EstimateNotIssued } from './estimate-refusals.js';

export interface MarkEstimateDeliveredInput {
  readonly estimateId: string;
  readonly method: ContactMethod;
  /** Left out: now. */
  readonly deliveredAt?: Instant | null;
}

/** Marks that the patient got an issued estimate, and how (G5). A later mark replaces an earlier one; the audit keeps both. */
@Injectable()
export class MarkEstimateDelivered {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly estimates: EstimatesRepository,
    private readonly patientChanges: PatientChanges,
  ) {}

  async execute(
    ctx: RequestContext,
    { estimateId, method, ...input }: MarkEstimateDeliveredInput,
  ): Promise<Result<EstimateId, EstimateNotIssued>> {
    const id = parseId<EstimateId>(estimateId, 'estimate', 'estimateId');
    if (method === 'PHONE') {
      throw badInput(
        'method',
        'An estimate is given in writing; telling it does not replace that. Mail, email or text it.',
      );
    }
    const deliveredAt = input.deliveredAt ?? ctx.now;
    if (deliveredAt > ctx.now)
      throw badInput('deliveredAt', 'A delivery is recorded once it was made: now or earlier.');
    return this.uow.write<EstimateId, EstimateNotIssued>(ctx, async (tx) => {
      const estimate = await this.estimates.lock(tx, id);
      if (estimate.state !== 'ISSUED') return refuse(estimateNotIssued(estimate));
      if (deliveredAt < estimate.issuedAt!.getTime())
        throw badInput('deliveredAt', 'An estimate is given once it is issued, not before.');
      const { practiceId, patientId, version, deliveredBy } = estimate;
      await tx.em.update(
        EstimateRow,
        { practiceId, id },
        { deliveredAt: new Date(deliveredAt), deliveredBy: method, version: version + 1 },
      );
      const changes = [
        { field: 'deliveredAt', to: toIso(deliveredAt) },
        { field: 'deliveredBy', from: deliveredBy, to: method },
      ];
      await tx.audit({ record: 'estimate', recordId: id, patientId, changes });
      await this.patientChanges.announce(tx, patientId);
      return ok(id);
    });
  }
}
