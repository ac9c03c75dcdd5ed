import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Bone } from '../../design/skeleton.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { EstimateBuilder } from './estimate-builder.js';
import { EstimateDocument } from './estimate-documents.js';
import { EstimateView } from './estimate-view.js';

/** A good faith estimate: a draft is built, an issued one stays as it is and is delivered or revised. */
export function EstimatePage() {
  usePageTitle('Estimate');
  const viewer = useViewer();
  const { estimateId } = useParams({ from: '/estimates/$estimateId' });
  const [query, execute] = useQuery({
    query: EstimateDocument,
    variables: { id: estimateId },
    requestPolicy: 'cache-and-network',
  });
  const data = query.data?.estimate.id === estimateId ? query.data : undefined;
  return (
    <QueryState
      query={{ ...query, data }}
      retry={() => execute({ requestPolicy: 'network-only' })}
      skeleton={<Bone height={380} />}
      forbidden={<p>An admin keeps the estimates.</p>}
    >
      {({ estimate }) =>
        estimate.state === 'DRAFT' && can(viewer, 'ESTIMATE_WRITE') ? (
          <EstimateBuilder
            key={estimate.id}
            estimate={estimate}
            onStale={() => execute({ requestPolicy: 'network-only' })}
          />
        ) : (
          <EstimateView key={estimate.id} estimate={estimate} />
        )
      }
    </QueryState>
  );
}
