import { useQuery } from 'urql';
import type { LaneEstimatesQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { useLivePatient } from '../patients/use-live-patient.js';

const LaneEstimatesDocument = graphql(`
  query LaneEstimates($id: ID!) {
    patient(id: $id) {
      id
      estimates {
        id
        courseId
        number
        state
        totalCents
        issuedAt
        deliveredAt
        periodEnd
        dueOn
      }
    }
  }
`);

export type LaneEstimate = LaneEstimatesQuery['patient']['estimates'][number];

/** The estimates that the lanes show; null for those who may not read them, and until they are there. */
export function useEstimates(patientId: string): readonly LaneEstimate[] | null {
  const viewer = useViewer();
  const read = { query: LaneEstimatesDocument, variables: { id: patientId } };
  const [{ data }] = useQuery({
    ...read,
    requestPolicy: 'cache-and-network',
    pause: !can(viewer, 'ESTIMATE_READ'),
  });
  useLivePatient(patientId, [read]);
  return data?.patient.id === patientId ? data.patient.estimates : null;
}
