import { Injectable } from '@nestjs/common';
import {
  dateAt,
  newId,
  ok,
  type EstimateId,
  type LocalDate,
  type PatientId,
  type Result,
} from '@kapstone/kernel';
import { practiceOf } from '@kapstone/identity';
import { PatientChanges } from '@kapstone/patients';
import { actorStaffId, badInput, parseId, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { EstimateRequestRow } from '../persistence/estimate-request.row.js';
import { EstimateRow } from '../persistence/estimate.row.js';
import { EstimateDrafts } from './estimate-drafts.js';

export interface RequestEstimateInput {
  readonly patientId: string;
  /** Left out: today, in the practice's time zone. */
  readonly requestedOn?: LocalDate | null;
}

/** Records that a patient asked what it will cost (G3), which starts a clock, and begins a draft unless one is open. */
@Injectable()
export class RequestEstimate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: EstimateDrafts,
    private readonly patientChanges: PatientChanges,
  ) {}

  /** Gives the draft that will answer. */
  async execute(ctx: RequestContext, input: RequestEstimateInput): Promise<Result<EstimateId, never>> {
    const patientId = parseId<PatientId>(input.patientId, 'patient', 'patientId');
    return this.uow.write<EstimateId, never>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const practice = await practiceOf(tx);
      const today = dateAt(ctx.now, practice.timeZone);
      const requestedOn = input.requestedOn ?? today;
      if (requestedOn > today)
        throw badInput('requestedOn', 'A question is recorded once it was asked: today or earlier.');
      // Two desks that record the same question must not begin two drafts.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`estimate:${patientId}`]);
      const patient = await this.drafts.patient(tx, patientId);

      const id = newId();
      await tx.em.insert(EstimateRequestRow, {
        practiceId,
        id,
        patientId,
        requestedOn,
        recordedAt: new Date(ctx.now),
        recordedBy: actorStaffId(tx.ctx.actor),
      });
      const changes = [{ field: 'requestedOn', to: requestedOn }];
      await tx.audit({ record: 'estimate request', recordId: id, patientId, changes });
      await this.patientChanges.announce(tx, patientId);

      const open = await tx.em.findOne(EstimateRow, {
        where: { practiceId, patientId, state: 'DRAFT' },
        order: { createdAt: 'DESC', id: 'DESC' },
      });
      if (open) return ok(open.id);
      return ok(
        await this.drafts.begin(tx, practice, patient, await this.drafts.course(tx, patientId, null)),
      );
    });
  }
}
