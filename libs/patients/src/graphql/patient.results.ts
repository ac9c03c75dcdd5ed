import { Field, ObjectType } from '@nestjs/graphql';
import type { AppointmentId } from '@kapstone/kernel';
import { Refusal, resultUnion, StaleVersion } from '@kapstone/platform';
import type { PossibleDuplicateRefusal } from '../application/patient-refusals.js';
import type { UpdatePatientRefusal } from '../application/update-patient.js';
import { PatientMatchType, PatientType } from './patient.type.js';

@ObjectType('PatientInactive', { implements: () => [Refusal], description: 'The patient is not in care.' })
export class PatientInactive extends Refusal {}

@ObjectType({
  implements: () => [Refusal],
  description: 'The patient still has visits ahead, which must be cancelled first.',
})
export class PatientHasAppointments extends Refusal {
  /** Shown as `appointments` by the library that has them. */
  appointmentIds!: readonly AppointmentId[];
}

@ObjectType('PossibleDuplicate', {
  implements: () => [Refusal],
  description: 'The practice may have the patient already.',
})
export class PossibleDuplicate extends Refusal {
  @Field(() => [PatientMatchType], { description: 'Whom the newcomer may be, likeliest first.' })
  matches!: PatientMatchType[];
}

export const CreatePatientResult = resultUnion<PossibleDuplicateRefusal>(
  'CreatePatientResult',
  () => PatientType,
  'Patient',
  { POSSIBLE_DUPLICATE: PossibleDuplicate },
);

export const UpdatePatientResult = resultUnion<UpdatePatientRefusal>(
  'UpdatePatientResult',
  () => PatientType,
  'Patient',
  { STALE_VERSION: StaleVersion, PATIENT_HAS_APPOINTMENTS: PatientHasAppointments },
);
