import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/document.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';

const EstimateSourceDocument = graphql(`
  query EstimateSource($id: ID!) {
    patient(id: $id) {
      id
      courses {
        id
        status
      }
    }
  }
`);

const CreateEstimateDocument = graphql(`
  mutation CreateEstimate($input: CreateEstimateInput!) {
    createEstimate(input: $input) {
      __typename
      ... on Estimate {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** Starts an estimate out of the patient's running course, and opens it. */
export function useCreateEstimate() {
  const client = useClient();
  const navigate = useNavigate();
  const [key] = useState(newIdempotencyKey);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [run, busy] = useAction(CreateEstimateDocument);
  const create = async (patientId: string) => {
    const { data } = await client.query(EstimateSourceDocument, { id: patientId }).toPromise();
    const courseId = data?.patient.courses.find((course) => course.status === 'ACTIVE')?.id;
    const outcome = await run({ input: { idempotencyKey: `${key}-${patientId}`, patientId, courseId } });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    await navigate({ to: '/estimates/$estimateId', params: { estimateId: outcome.done.id } });
  };
  return { create, busy, trouble };
}
