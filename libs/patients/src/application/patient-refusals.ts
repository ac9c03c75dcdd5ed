import type { PatientId } from '@kapstone/kernel';
import type { PlainRefusal } from '@kapstone/platform';
import type { MatchedOn } from '../domain/duplicates.js';

export type PatientInactiveRefusal = PlainRefusal<'PATIENT_INACTIVE'>;

/** Nothing is planned for a patient who is not in care. @param name what the patient is called */
export const patientInactive = (name: string): PatientInactiveRefusal => ({
  code: 'PATIENT_INACTIVE',
  message: `${name} is not an active patient. Make the record active first.`,
});

/** A patient whom somebody may be. */
export interface PatientMatch {
  readonly patientId: PatientId;
  readonly matchedOn: readonly MatchedOn[];
}

export interface PossibleDuplicateRefusal extends PlainRefusal<'POSSIBLE_DUPLICATE'> {
  /** Likeliest first, at least one. */
  readonly matches: readonly PatientMatch[];
}

export const possibleDuplicate = (matches: readonly PatientMatch[]): PossibleDuplicateRefusal => ({
  code: 'POSSIBLE_DUPLICATE',
  message:
    matches.length === 1
      ? 'A patient who is here already may be the same person. Open that record, or create this one all the same.'
      : `${matches.length} patients who are here already may be the same person. Open one, or create this one all the same.`,
  matches,
});
