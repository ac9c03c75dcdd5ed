import { Injectable } from '@nestjs/common';
import { type ConsentId, ok, type PatientId, refuse, type Result, toIso } from '@kapstone/kernel';
import { PatientChanges } from '@kapstone/patients';
import {
  notFound,
  parseId,
  type PlainRefusal,
  type RequestContext,
  requireMember,
  UnitOfWork,
} from '@kapstone/platform';
import { isSameTreatment, type Treatment } from '../domain/consent-standing.js';

export type WithdrawConsentRefusal = PlainRefusal<'CONSENT_ALREADY_WITHDRAWN'>;

interface Row extends Treatment {
  readonly id: ConsentId;
  readonly patient_id: PatientId;
  readonly withdrawn_at: Date | null;
}

/**
 * Withdraws a consent at once and for good (H14): the safe direction, which the front desk may record too. A patient withdraws
 * from the treatment, not from a sheet of paper: other signed copies for the same drug, route and indication go with it.
 */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly patientChanges: PatientChanges,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<Result<ConsentId, WithdrawConsentRefusal>> {
    const withdrawnBy = requireMember(ctx).actor.staffId;
    const consentId = parseId<ConsentId>(id, 'consent', 'consentId');
    return this.uow.write<ConsentId, WithdrawConsentRefusal>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      // In one order, so that two withdrawals of one patient do not deadlock.
      const consents = await tx.query<Row>(
        `select id, patient_id, drug, route, indication, withdrawn_at from consent
         where practice_id = $1
           and patient_id = (select c.patient_id from consent c where c.practice_id = $1 and c.id = $2)
         order by id for update`,
        [practiceId, consentId],
      );
      const consent = consents.find((each) => each.id === consentId);
      if (!consent) throw notFound('consent', 'consentId');
      const patientId = consent.patient_id;
      if (consent.withdrawn_at) {
        ctx.notes.look([patientId], 'consent');
        return refuse({
          code: 'CONSENT_ALREADY_WITHDRAWN',
          message: 'This consent is withdrawn already. A new one has to be signed before the next dose.',
        });
      }
      const withdrawn = consents.filter((each) => !each.withdrawn_at && isSameTreatment(each, consent));
      await tx.query(
        'update consent set withdrawn_at = $3, withdrawn_by = $4 where practice_id = $1 and id = any ($2)',
        [practiceId, withdrawn.map((each) => each.id), new Date(ctx.now), withdrawnBy],
      );
      for (const each of withdrawn) {
        await tx.audit({
          record: 'consent',
          recordId: each.id,
          patientId,
          changes: [{ field: 'withdrawnAt', from: null, to: toIso(ctx.now) }],
        });
      }
      await this.patientChanges.announce(tx, patientId);
      return ok(consentId);
    });
  }
}
