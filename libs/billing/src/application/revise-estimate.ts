import { Injectable } from '@nestjs/common';
import { ok, refuse, type EstimateId, type Result } from '@kapstone/kernel';
import { PatientChanges } from '@kapstone/patients';
import { idempotently, parseId, parseText, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { EstimateRow } from '../persistence/estimate.row.js';
import { EstimatesRepository } from '../persistence/estimates.repository.js';
import { alreadyRevised, estimateNotIssued, type EstimateNotIssued } from './estimate-refusals.js';

export interface ReviseEstimateInput {
  readonly idempotencyKey?: string | null;
  readonly estimateId: string;
  readonly reason: string;
}

/** Begins the next version of an issued estimate with a copy of its content and the reason for the change (G16). */
@Injectable()
export class ReviseEstimate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly estimates: EstimatesRepository,
    private readonly patientChanges: PatientChanges,
  ) {}

  /** Gives the new draft. The issued version stays in force until it is issued. */
  async execute(
    ctx: RequestContext,
    input: ReviseEstimateInput,
  ): Promise<Result<EstimateId, EstimateNotIssued>> {
    const issuedId = parseId<EstimateId>(input.estimateId, 'estimate', 'estimateId');
    const changeReason = parseText(input.reason, 'reason', { max: 500 });
    return this.uow.write(ctx, (tx) =>
      idempotently<EstimateId, EstimateNotIssued>(tx, input.idempotencyKey, input, async () => {
        // The lock makes a second reviser wait, and then find the draft of the first.
        const issued = await this.estimates.lock(tx, issuedId);
        if (issued.state !== 'ISSUED') return refuse(estimateNotIssued(issued));
        const { practiceId, patientId, seriesId } = issued;
        const open = await tx.em.findOneBy(EstimateRow, { practiceId, seriesId, state: 'DRAFT' });
        if (open) return refuse(alreadyRevised(open.number));

        const id = await this.estimates.insertDraft(tx, {
          patientId,
          courseId: issued.courseId,
          follows: issued,
          changeReason,
          content: {
            primaryService: issued.primaryService,
            primaryServiceOn: issued.primaryServiceOn,
            periodStart: issued.periodStart,
            periodEnd: issued.periodEnd,
            frequency: issued.frequency,
            separateItems: issued.separateItems,
            lines: (await this.estimates.linesOf(tx, [issuedId])).get(issuedId)!,
          },
        });
        const diagnosis = (await this.estimates.diagnosesOf(tx, [issuedId])).get(issuedId);
        if (diagnosis) await this.estimates.keepDiagnosis(tx, { id, patientId }, diagnosis);
        await this.patientChanges.announce(tx, patientId);
        return ok(id);
      }),
    );
  }
}
