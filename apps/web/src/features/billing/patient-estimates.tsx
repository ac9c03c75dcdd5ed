import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { EmptyState } from '../../design/states.js';
import { useToast } from '../../design/toast.js';
import { deadline } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import type { PatientDetails } from '../patients/patient-query.js';
import { useLivePatient } from '../patients/use-live-patient.js';
import { EstimateTable } from './estimate-table.js';
import { useCreateEstimate } from './use-create-estimate.js';

const PatientEstimatesDocument = graphql(`
  query PatientEstimates($id: ID!) {
    estimates(patientId: $id, first: 50) {
      nodes {
        id
        number
        state
        totalCents
        dueAt
        issuedAt
        deliveredAt
        patient {
          id
          name
        }
      }
    }
  }
`);

const RequestEstimateDocument = graphql(`
  mutation RequestEstimate($input: RequestEstimateInput!) {
    requestEstimate(input: $input) {
      __typename
      id
      dueAt
    }
  }
`);

/** A patient's estimates. A question about the cost counts as a request (G3) and starts the clock. */
export function PatientEstimates({ patient }: { patient: PatientDetails }) {
  const viewer = useViewer();
  const toast = useToast();
  const read = { query: PatientEstimatesDocument, variables: { id: patient.id } };
  const [query, execute] = useQuery({ ...read, requestPolicy: 'cache-and-network' });
  useLivePatient(patient.id, [read]);
  const { create, busy: creating, trouble: notCreated } = useCreateEstimate();
  const [request, requesting] = useAction(RequestEstimateDocument);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const zone = viewer.practice.timeZone;
  const ask = async () => {
    const outcome = await request({ input: { patientId: patient.id } });
    if (!outcome.done) return setTrouble(outcome.problem ?? null);
    const { dueAt } = outcome.done;
    const by = dueAt
      ? ` It is due by ${deadline(Date.parse(dueAt), zone, wallClock(Date.now(), zone).date)}.`
      : '';
    toast({ text: `The request is recorded.${by}` });
  };
  const actions = (
    <>
      {can(viewer, 'ESTIMATE_REQUEST') && (
        <Button size="s" busy={requesting} onClick={() => void ask()}>
          Patient asked for one
        </Button>
      )}
      {can(viewer, 'ESTIMATE_WRITE') && (
        <Button size="s" look="primary" busy={creating} onClick={() => void create(patient.id)}>
          New estimate
        </Button>
      )}
    </>
  );
  return (
    <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
      {({ estimates }) => (
        <>
          <Notice of={trouble ?? notCreated} />
          {estimates.nodes.length === 0 ? (
            <EmptyState title="No estimate yet" actions={actions} />
          ) : (
            <Card title="Estimates" aside={actions} flush>
              <EstimateTable estimates={estimates.nodes} zone={zone} />
            </Card>
          )}
        </>
      )}
    </QueryState>
  );
}
