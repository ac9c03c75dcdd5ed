import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal, resultUnion, StaleVersion, type StaleVersionRefusal } from '@kapstone/platform';
import type { PossibleDuplicateRefusal } from '../application/patient-refusals.js';
import { PatientMatchType, PatientType } from './patient.type.js';

@ObjectType('PatientInactive', { implements: () => [Refusal], description: 'The patient is not in care.' })
export class PatientInactive extends Refusal {}

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

export const UpdatePatientResult = resultUnion<StaleVersionRefusal>(
  'UpdatePatientResult',
  () => PatientType,
  'Patient',
  { STALE_VERSION: StaleVersion },
);
