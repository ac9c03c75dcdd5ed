import { Injectable } from '@nestjs/common';
import { dateAt, type LocalDate, newId, ok, type PatientId, refuse, type Result } from '@kapstone/kernel';
import { practiceZone } from '@kapstone/identity';
import { changedFields, idempotently, type RequestContext, UnitOfWork } from '@kapstone/platform';
import type { ContactPerson, Coverage } from '../domain/patient-words.js';
import { PatientRow } from '../persistence/patient.row.js';
import { FindDuplicates } from './find-duplicates.js';
import {
  checkBirthDate,
  checkClaim,
  parseContact,
  parseLanguage,
  parseName,
  parseOptional,
  parsePerson,
  type PatientContactInput,
} from './parse-patient.js';
import { possibleDuplicate, type PossibleDuplicateRefusal } from './patient-refusals.js';

export interface CreatePatientInput {
  readonly idempotencyKey?: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName?: string | null;
  readonly pronouns?: string | null;
  readonly birthDate: LocalDate;
  readonly contact: PatientContactInput;
  readonly emergencyContact?: ContactPerson | null;
  readonly representative?: ContactPerson | null;
  readonly coverage: Coverage;
  readonly intendsToClaim: boolean;
  readonly language: string;
  /** Create although likely duplicates were shown. */
  readonly notADuplicate: boolean;
}

/** Takes in a patient, unless the practice seems to have them already. */
@Injectable()
export class CreatePatient {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly duplicates: FindDuplicates,
  ) {}

  execute(
    ctx: RequestContext,
    input: CreatePatientInput,
  ): Promise<Result<PatientId, PossibleDuplicateRefusal>> {
    const patient = {
      givenName: parseName(input.givenName, 'givenName'),
      familyName: parseName(input.familyName, 'familyName'),
      preferredName: parseOptional(input.preferredName, 'preferredName', 100),
      pronouns: parseOptional(input.pronouns, 'pronouns', 60),
      birthDate: input.birthDate,
      ...parseContact(input.contact),
      emergencyContact: parsePerson(input.emergencyContact ?? null, 'emergencyContact'),
      representative: parsePerson(input.representative ?? null, 'representative'),
      coverage: input.coverage,
      intendsToClaim: input.intendsToClaim,
      language: parseLanguage(input.language),
    };
    checkClaim(patient.coverage, patient.intendsToClaim);
    return this.uow.write(ctx, (tx) =>
      idempotently<PatientId, PossibleDuplicateRefusal>(tx, input.idempotencyKey, input, async () => {
        checkBirthDate(patient.birthDate, dateAt(ctx.now, await practiceZone(tx)));
        if (!input.notADuplicate) {
          const matches = await this.duplicates.within(tx, patient);
          if (matches.length > 0) return refuse(possibleDuplicate(matches));
        }
        const id = newId<PatientId>();
        const { practiceId } = tx.ctx.actor;
        await tx.em.insert(PatientRow, { practiceId, id, ...patient, active: true, version: 1 });
        await tx.audit({
          record: 'patient',
          recordId: id,
          patientId: id,
          changes: changedFields(null, patient),
        });
        return ok(id);
      }),
    );
  }
}
