import { Injectable } from '@nestjs/common';
import { ok, refuse, type EstimateId, type Result } from '@kapstone/kernel';
import { PatientChanges } from '@kapstone/patients';
import {
  idempotently,
  parseId,
  type PlainRefusal,
  requirePerson,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import { missingOf, type MissingEstimatePart } from '../domain/estimate-parts.js';
import { EstimateRow } from '../persistence/estimate.row.js';
import { EstimatesRepository } from '../persistence/estimates.repository.js';
import { estimateNotDraft, type EstimateNotDraft } from './estimate-refusals.js';
import { draftDocument, partsOf } from './draft-document.js';
import { EstimateSources } from './estimate-sources.js';
import { pricesNeedReason, type PriceNeedsReason } from './price-needs-reason.js';

export interface IssueEstimateInput {
  readonly idempotencyKey?: string | null;
  readonly estimateId: string;
  readonly version: number;
}

export interface EstimateIncomplete extends PlainRefusal<'ESTIMATE_INCOMPLETE'> {
  readonly missing: readonly MissingEstimatePart[];
}

export type IssueEstimateRefusal =
  StaleVersionRefusal | EstimateIncomplete | EstimateNotDraft | PriceNeedsReason;

function estimateIncomplete(missing: readonly MissingEstimatePart[]): EstimateIncomplete {
  const parts = missing.length === 1 ? '1 part is' : `${missing.length} parts are`;
  return { code: 'ESTIMATE_INCOMPLETE', message: `${parts} missing. ${missing[0]!.toDo}`, missing };
}

/**
 * Issues a draft that has all the parts of rules.md 1.3: freezes what the patient gets, replaces the version before it and
 * answers the running clocks. Only a person issues.
 */
@Injectable()
export class IssueEstimate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly estimates: EstimatesRepository,
    private readonly sources: EstimateSources,
    private readonly patientChanges: PatientChanges,
  ) {}

  async execute(
    ctx: RequestContext,
    input: IssueEstimateInput,
  ): Promise<Result<EstimateId, IssueEstimateRefusal>> {
    const issuedBy = requirePerson(ctx).actor.staffId;
    const id = parseId<EstimateId>(input.estimateId, 'estimate', 'estimateId');
    return this.uow.write(ctx, (tx) =>
      idempotently<EstimateId, IssueEstimateRefusal>(tx, input.idempotencyKey, input, async () => {
        const estimate = await this.estimates.lock(tx, id);
        if (estimate.state !== 'DRAFT') return refuse(estimateNotDraft(estimate));
        if (estimate.version !== input.version) return refuse(staleVersion('estimate', estimate.version));

        const lines = (await this.estimates.linesOf(tx, [id])).get(id)!;
        const diagnosis = (await this.estimates.diagnosesOf(tx, [id])).get(id) ?? {
          code: null,
          notDetermined: null,
        };
        const surroundings = await this.sources.surroundings(tx, [estimate.patientId], [lines]);
        const document = draftDocument(estimate, lines, surroundings, ctx.now);
        const patient = surroundings.patients.get(estimate.patientId)!;
        const missing = missingOf(partsOf(estimate, document, lines, diagnosis, patient));
        if (missing.length > 0) return refuse(estimateIncomplete(missing));
        const unreasoned = await pricesNeedReason(tx, lines);
        if (unreasoned) return refuse(unreasoned);

        await this.replacePrevious(tx, estimate);
        const { practiceId, patientId } = estimate;
        await tx.em.update(
          EstimateRow,
          { practiceId, id },
          {
            state: 'ISSUED',
            issuedAt: new Date(ctx.now),
            issuedBy,
            issuedContent: document,
            version: estimate.version + 1,
          },
        );
        const changes = [
          { field: 'state', from: 'DRAFT', to: 'ISSUED' },
          { field: 'totalCents', to: String(document.totalCents) },
        ];
        await tx.audit({ record: 'estimate', recordId: id, patientId, changes });
        await this.patientChanges.announce(tx, patientId);
        return ok(id);
      }),
    );
  }

  /** The version that was in force stays as it was given, and stays readable (G16, G17). */
  private async replacePrevious(tx: Tx, { practiceId, patientId, seriesId }: EstimateRow): Promise<void> {
    const previous = await tx.em.findOneBy(EstimateRow, { practiceId, seriesId, state: 'ISSUED' });
    if (!previous) return;
    const { id, version } = previous;
    await tx.em.update(EstimateRow, { practiceId, id }, { state: 'REPLACED', version: version + 1 });
    const changes = [{ field: 'state', from: 'ISSUED', to: 'REPLACED' }];
    await tx.audit({ record: 'estimate', recordId: id, patientId, changes });
  }
}
