import { Injectable, Optional } from '@nestjs/common';
import { dateAt, type LocalDate, ok, type PatientId, refuse, type Result } from '@kapstone/kernel';
import {
  appointmentsAhead,
  type AppointmentsAheadRefusal,
  FutureAppointments,
  practiceZone,
} from '@kapstone/identity';
import {
  changedFields,
  notFound,
  parseId,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import type { ContactPerson, Coverage } from '../domain/patient-words.js';
import { PatientRow } from '../persistence/patient.row.js';
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
import { PatientChanges } from './patient-changes.js';

/** What is left out stays as it is; null clears what is optional. */
export interface UpdatePatientInput {
  readonly patientId: string;
  readonly version: number;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly preferredName?: string | null;
  readonly pronouns?: string | null;
  readonly birthDate?: LocalDate | null;
  /** Replaces the contact as a whole. */
  readonly contact?: PatientContactInput | null;
  readonly emergencyContact?: ContactPerson | null;
  readonly representative?: ContactPerson | null;
  readonly coverage?: Coverage | null;
  readonly intendsToClaim?: boolean | null;
  readonly language?: string | null;
  readonly active?: boolean | null;
}

export type UpdatePatientRefusal = StaleVersionRefusal | AppointmentsAheadRefusal<'PATIENT_HAS_APPOINTMENTS'>;

/** Changes a patient's record. Nobody leaves care who has visits ahead. */
@Injectable()
export class UpdatePatient {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly patientChanges: PatientChanges,
    @Optional() private readonly appointments?: FutureAppointments,
  ) {}

  execute(ctx: RequestContext, input: UpdatePatientInput): Promise<Result<PatientId, UpdatePatientRefusal>> {
    const id = parseId<PatientId>(input.patientId, 'patient', 'patientId');
    const change = parsedChange(input);
    return this.uow.write<PatientId, UpdatePatientRefusal>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const before = await tx.em.findOne(PatientRow, {
        where: { practiceId, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!before) throw notFound('patient', 'patientId');
      if (before.version !== input.version) return refuse(staleVersion('patient', before.version));
      const leaves = before.active && change.active === false;
      const ahead = leaves ? ((await this.appointments?.of(tx, { patientId: id })) ?? []) : [];
      if (ahead.length > 0) return refuse(appointmentsAhead('PATIENT_HAS_APPOINTMENTS', ahead, 'for them'));
      if (change.birthDate) checkBirthDate(change.birthDate, dateAt(ctx.now, await practiceZone(tx)));
      checkClaim(change.coverage ?? before.coverage, change.intendsToClaim ?? before.intendsToClaim);
      await tx.em.update(PatientRow, { practiceId, id }, { ...change, version: before.version + 1 });
      await tx.audit({
        record: 'patient',
        recordId: id,
        patientId: id,
        changes: changedFields<PatientRow>(before, change),
      });
      await this.patientChanges.announce(tx, id);
      return ok(id);
    });
  }
}

const parsedChange = (input: UpdatePatientInput) => ({
  givenName: input.givenName == null ? undefined : parseName(input.givenName, 'givenName'),
  familyName: input.familyName == null ? undefined : parseName(input.familyName, 'familyName'),
  preferredName:
    input.preferredName === undefined ? undefined : parseOptional(input.preferredName, 'preferredName', 100),
  pronouns: input.pronouns === undefined ? undefined : parseOptional(input.pronouns, 'pronouns', 60),
  birthDate: input.birthDate ?? undefined,
  ...(input.contact ? parseContact(input.contact) : {}),
  emergencyContact:
    input.emergencyContact === undefined
      ? undefined
      : parsePerson(input.emergencyContact, 'emergencyContact'),
  representative:
    input.representative === undefined ? undefined : parsePerson(input.representative, 'representative'),
  coverage: input.coverage ?? undefined,
  intendsToClaim: input.intendsToClaim ?? undefined,
  language: input.language == null ? undefined : parseLanguage(input.language),
  active: input.active ?? undefined,
});
