import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Pager, usePages } from '../../design/pager.js';
import { Seg } from '../../design/seg.js';
import { SidePanel } from '../../design/side-panel.js';
import { EmptyState } from '../../design/states.js';
import { graphql } from '../../graphql/document.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { PatientSearch } from '../patients/patient-search.js';
import { EstimateTable } from './estimate-table.js';
import styles from './estimates-page.module.css';
import { useCreateEstimate } from './use-create-estimate.js';
import { Notice } from '../../graphql/notice.js';

const EstimatesDocument = graphql(`
  query Estimates($needsWork: Boolean, $state: EstimateState, $after: String) {
    estimates(needsWork: $needsWork, state: $state, first: 50, after: $after) {
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
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** The estimates to do, the ones that were issued, and a new one. */
export function EstimatesPage() {
  usePageTitle('Estimates');
  const viewer = useViewer();
  const [which, setWhich] = useState<'todo' | 'issued'>('todo');
  const [adding, setAdding] = useState(false);
  const pages = usePages();
  const [query, execute] = useQuery({
    query: EstimatesDocument,
    variables: {
      needsWork: which === 'todo' ? true : null,
      state: which === 'issued' ? 'ISSUED' : null,
      after: pages.after,
    },
    requestPolicy: 'cache-and-network',
  });
  const { create, trouble } = useCreateEstimate();
  return (
    <>
      <TopBar title="Estimates">
        <Seg
          label="Which estimates"
          value={which}
          options={[
            { value: 'todo', label: 'To do' },
            { value: 'issued', label: 'Issued' },
          ]}
          onChange={(next) => {
            setWhich(next);
            pages.restart();
          }}
        />
        <BarSpace />
        {can(viewer, 'ESTIMATE_WRITE') && (
          <Button
            look="primary"
            icon={<IconPlus className="icon" aria-hidden />}
            onClick={() => setAdding(true)}
          >
            New estimate
          </Button>
        )}
      </TopBar>
      <div className={styles.work}>
        <Page>
          <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
            {({ estimates }) =>
              estimates.nodes.length === 0 ? (
                <EmptyState title={which === 'todo' ? 'No estimate waits for you' : 'Nothing issued yet'} />
              ) : (
                <Card flush>
                  <EstimateTable estimates={estimates.nodes} zone={viewer.practice.timeZone} />
                  <Pager pages={pages} info={estimates.pageInfo} />
                </Card>
              )
            }
          </QueryState>
        </Page>
        {adding && (
          <SidePanel title="New estimate" onClose={() => setAdding(false)}>
            <div className="stack">
              <PatientSearch
                label="For which patient?"
                autoFocus
                onPick={(patient) => void create(patient.id)}
              />
              <p className="t-caption ink-3">
                The lines come from the patient&rsquo;s course and the fee schedule.
              </p>
              <Notice of={trouble} />
            </div>
          </SidePanel>
        )}
      </div>
    </>
  );
}
