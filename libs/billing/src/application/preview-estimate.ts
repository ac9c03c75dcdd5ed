import { Injectable } from '@nestjs/common';
import type { EstimateId } from '@kapstone/kernel';
import { badInput, notFound, parseId, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { EstimateRow } from '../persistence/estimate.row.js';
import { checkPeriod, checkProviders, parseChange, type UpdateEstimateInput } from './estimate-change.js';
import { estimateNotDraft } from './estimate-refusals.js';
import { EstimatesReader, type EstimateView } from './estimates.reader.js';

/** Shows a draft as it would read, and what it would lack, with a change that is not saved. */
@Injectable()
export class PreviewEstimate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: EstimatesReader,
  ) {}

  /** @throws NOT_FOUND, and BAD_INPUT where the change could not be saved or nothing may be changed any more. */
  async execute(ctx: RequestContext, input: UpdateEstimateInput): Promise<EstimateView> {
    const id = parseId<EstimateId>(input.estimateId, 'estimate', 'estimateId');
    const { fields, lines, diagnosis } = parseChange(input);
    return this.uow.read(ctx, async (tx) => {
      const kept = await tx.em.findOneBy(EstimateRow, { practiceId: tx.ctx.actor.practiceId, id });
      if (!kept) throw notFound('estimate', 'estimateId');
      if (kept.state !== 'DRAFT') throw badInput('estimateId', estimateNotDraft(kept).message);
      const row = { ...kept, ...fields };
      checkPeriod(row);
      if (lines) await checkProviders(tx, lines);
      // A line that is not kept yet has its place for an id.
      const unsaved = lines?.map((line, place) => ({ ...line, id: String(place) }));
      return this.reader.changed(tx, row, { lines: unsaved, diagnosis });
    });
  }
}
