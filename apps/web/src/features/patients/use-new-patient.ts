import { useState } from 'react';
import { useQuery } from 'urql';
import { orNull } from '../../design/form.js';
import type { PossibleDuplicatesQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { patientInput, type PatientValues } from './patient-fields.js';
import { useDebounced } from './use-debounced.js';

const PossibleDuplicatesDocument = graphql(`
  query PossibleDuplicates($input: PossibleDuplicatesInput!) {
    possibleDuplicates(input: $input) {
      matchedOn
      patient {
        id
        name
        birthDate
      }
    }
  }
`);

const CreatePatientDocument = graphql(`
  mutation CreatePatient($input: CreatePatientInput!) {
    createPatient(input: $input) {
      __typename
      ... on Patient {
        id
        name
      }
      ... on PossibleDuplicate {
        code
        message
        matches {
          matchedOn
          patient {
            id
            name
            birthDate
          }
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export type PatientMatch = PossibleDuplicatesQuery['possibleDuplicates'][number];

/**
 * Takes in a patient. Who may be the same person is known while one types, and looked for once more by the server before anything
 * is created.
 */
export function useNewPatient(
  values: PatientValues,
  onCreated: (patient: { id: string; name: string }) => void | Promise<void>,
) {
  // One key for all tries of the same values: what was created before its answer was lost is found, not created again.
  const [intent, setIntent] = useState({ of: '', key: '' });
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [refusedFor, setRefusedFor] = useState<readonly PatientMatch[]>([]);
  const [create, busy] = useAction(CreatePatientDocument);

  const { givenName, familyName, birthDate, phone } = useDebounced(values, 250);
  const [{ data }] = useQuery({
    query: PossibleDuplicatesDocument,
    variables: { input: { givenName, familyName, birthDate: orNull(birthDate), phone: orNull(phone) } },
    pause: givenName.trim().length < 2 || familyName.trim().length < 2,
  });
  const matches = refusedFor.length > 0 ? refusedFor : (data?.possibleDuplicates ?? []);

  const submit = async () => {
    setTrouble(null);
    const input = { ...patientInput(values), notADuplicate: matches.length > 0 };
    const of = JSON.stringify(input);
    const key = intent.of === of ? intent.key : newIdempotencyKey();
    setIntent({ of, key });
    const outcome = await create({ input: { ...input, idempotencyKey: key } });
    if (outcome.done) return onCreated(outcome.done);
    if (outcome.refusal && 'matches' in outcome.refusal) return setRefusedFor(outcome.refusal.matches);
    setTrouble(outcome.problem ?? outcome.refusal);
  };
  return { matches, submit, busy, trouble };
}
