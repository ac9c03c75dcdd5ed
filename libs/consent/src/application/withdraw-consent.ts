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

export type WithdrawConsentRefusal = PlainRefusal<'CONSENT_ALREADY_WITHDRAWN'>;

/** Withdraws a consent at once and for good (H14): the safe direction, which the front desk may record too. */
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
      const [consent] = await tx.query<{ patient_id: PatientId; withdrawn_at: Date | null }>(
        'select patient_id, withdrawn_at from consent where practice_id = $1 and id = $2 for update',
        [practiceId, consentId],
      );
      if (!consent) throw notFound('consent', 'consentId');
      const patientId = consent.patient_id;
      if (consent.withdrawn_at) {
        ctx.notes.look([patientId], 'consent');
        return refuse({
          code: 'CONSENT_ALREADY_WITHDRAWN',
          message: 'This consent is withdrawn already. A new one has to be signed before the next dose.',
        });
      }
      const withdrawnAt = new Date(ctx.now);
      await tx.query(
        'update consent set withdrawn_at = $3, withdrawn_by = $4 where practice_id = $1 and id = $2',
        [practiceId, consentId, withdrawnAt, withdrawnBy],
      );
      await tx.audit({
        record: 'consent',
        recordId: consentId,
        patientId,
        changes: [{ field: 'withdrawnAt', from: null, to: toIso(ctx.now) }],
      });
      await this.patientChanges.announce(tx, patientId);
      return ok(consentId);
    });
  }
}
