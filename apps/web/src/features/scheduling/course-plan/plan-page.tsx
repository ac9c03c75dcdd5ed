import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { EmptyState, ForbiddenState } from '../../../design/states.js';
import { QueryState } from '../../../graphql/query-state.js';
import { can } from '../../../session/permissions.js';
import { useViewer } from '../../../session/session.js';
import { WhoCanHelp } from '../../../session/who-can-help.js';
import { Page, TopBar } from '../../../shell/top-bar.js';
import { usePageTitle } from '../../../shell/use-page-title.js';
import { useLocations } from '../../facility/use-locations.js';
import { PlanSubjectDocument } from './plan-documents.js';
import { Planner } from './planner.js';

/** Plans what is left of a course and books it in one go. */
export function PlanPage() {
  usePageTitle('Plan a course');
  const viewer = useViewer();
  const { courseId } = useParams({ from: '/courses/$courseId/plan' });
  const mayBook = can(viewer, 'SCHEDULE_WRITE');
  const [query, execute] = useQuery({
    query: PlanSubjectDocument,
    variables: { courseId },
    requestPolicy: 'cache-and-network',
    pause: !mayBook,
  });
  const { query: places, execute: readPlaces, locations, own } = useLocations();
  if (!mayBook) {
    return (
      <Framed>
        <ForbiddenState title="The front desk books courses">
          <WhoCanHelp />
        </ForbiddenState>
      </Framed>
    );
  }
  const subject = query.data?.course.id === courseId ? query.data : undefined;
  return (
    <QueryState
      query={{ ...query, data: subject }}
      retry={() => execute({ requestPolicy: 'network-only' })}
      updating={false}
    >
      {(known) =>
        known.course.status !== 'ACTIVE' ? (
          <Framed>
            <EmptyState title="This course is over">
              <p>There is nothing left of it to plan.</p>
            </EmptyState>
          </Framed>
        ) : own ? (
          <Planner key={courseId} subject={{ ...known, locations, own }} />
        ) : (
          <QueryState query={places} retry={() => readPlaces({ requestPolicy: 'network-only' })}>
            {() => null}
          </QueryState>
        )
      }
    </QueryState>
  );
}

function Framed({ children }: { children: ReactNode }) {
  return (
    <>
      <TopBar back title="Plan a course" />
      <Page>{children}</Page>
    </>
  );
}
