import { Injectable } from '@nestjs/common';
import {
  type ConsentId,
  dateAt,
  type LocalDate,
  newId,
  ok,
  type PatientId,
  refuse,
  type Result,
} from '@kapstone/kernel';
import { practiceZone } from '@kapstone/identity';
import { PatientChanges } from '@kapstone/patients';
import {
  badInput,
  brokenConstraint,
  idempotently,
  notFound,
  parseId,
  parseText,
  type PlainRefusal,
  type RequestContext,
  requireMember,
  UnitOfWork,
} from '@kapstone/platform';
import { consentExpiry, type Route } from '../domain/consent-standing.js';
import { isSignable, versionInForce } from '../domain/signable-version.js';
import { ConsentRow } from '../persistence/consent.row.js';
import { templateVersions, type VersionFacts } from './consent-template-versions.js';

export interface RecordConsentInput {
  readonly idempotencyKey?: string | null;
  readonly patientId: string;
  readonly versionId: string;
  readonly drug: string;
  readonly route: Route;
  readonly indication: string;
  readonly signedOn: LocalDate;
}

export type RecordConsentRefusal = PlainRefusal<'VERSION_NOT_CURRENT'>;

function versionNotCurrent(
  version: VersionFacts,
  versions: readonly VersionFacts[],
  on: LocalDate,
): RecordConsentRefusal {
  const inForce = versionInForce(versions, on);
  return {
    code: 'VERSION_NOT_CURRENT',
    message: inForce
      ? `${version.label} was not the version to sign on that day. Have ${inForce.label} signed and record that.`
      : `No version was in force on that day yet. Check the day of the signature.`,
  };
}

/**
 * Records a consent that a patient signed on paper (H14): the version required on the day of the signature, for one drug,
 * route and indication, for 12 months. A signature from the past counts only if it was good on its day.
 */
@Injectable()
export class RecordConsent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly patientChanges: PatientChanges,
  ) {}

  execute(ctx: RequestContext, input: RecordConsentInput): Promise<Result<ConsentId, RecordConsentRefusal>> {
    const recordedBy = requireMember(ctx).actor.staffId;
    const patientId = parseId<PatientId>(input.patientId, 'patient', 'patientId');
    const versionId = parseId<string>(input.versionId, 'consent template version', 'versionId');
    const { route, signedOn } = input;
    const drug = parseText(input.drug, 'drug', { max: 60 });
    const indication = parseText(input.indication, 'indication', { max: 120 });

    return this.uow.write(ctx, (tx) =>
      idempotently<ConsentId, RecordConsentRefusal>(tx, input.idempotencyKey, input, async () => {
        if (signedOn > dateAt(ctx.now, await practiceZone(tx))) {
          throw badInput('signedOn', 'A consent is recorded once it is signed: today or earlier.');
        }
        const all = await templateVersions(tx);
        const version = all.find(({ id }) => id === versionId);
        if (!version) throw notFound('consent template version', 'versionId');
        const versions = all.filter(({ templateId }) => templateId === version.templateId);
        if (!isSignable(version, versions, signedOn))
          return refuse(versionNotCurrent(version, versions, signedOn));

        const id = newId<ConsentId>();
        const expiresOn = consentExpiry(signedOn);
        try {
          await tx.em.insert(ConsentRow, {
            practiceId: tx.ctx.actor.practiceId,
            id,
            patientId,
            versionId,
            drug,
            route,
            indication,
            signedOn,
            expiresOn,
            recordedAt: new Date(ctx.now),
            recordedBy,
          });
        } catch (error) {
          if (brokenConstraint(error) === 'fk_consent_patient') throw notFound('patient', 'patientId');
          throw error;
        }
        await tx.audit({
          record: 'consent',
          recordId: id,
          patientId,
          changes: [
            { field: 'version', to: version.label },
            { field: 'drug', to: drug },
            { field: 'route', to: route },
            { field: 'indication' },
            { field: 'signedOn', to: signedOn },
            { field: 'expiresOn', to: expiresOn },
          ],
        });
        await this.patientChanges.announce(tx, patientId);
        return ok(id);
      }),
    );
  }
}
