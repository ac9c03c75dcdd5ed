import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Pager, usePages } from '../../design/pager.js';
import { EmptyState } from '../../design/states.js';
import { TableRows } from '../../design/skeleton.js';
import { graphql } from '../../graphql/document.js';
import { QueryState } from '../../graphql/query-state.js';
import { PatientSearch } from '../patients/patient-search.js';
import { EstimateTable } from './estimate-table.js';
import styles from './estimates-page.module.css';

const IssuedEstimatesDocument = graphql(`
  query IssuedEstimates($state: EstimateState, $patientId: ID, $after: String) {
    estimates(state: $state, patientId: $patientId, first: 50, after: $after) {
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

/** What is in force, or every version that one patient was ever given (G17). */
export function IssuedEstimates({ zone }: { zone: string }) {
  const [patient, setPatient] = useState<{ id: string; name: string } | null>(null);
  const pages = usePages();
  const [query, execute] = useQuery({
    query: IssuedEstimatesDocument,
    variables: { state: patient ? null : 'ISSUED', patientId: patient?.id, after: pages.after },
    requestPolicy: 'cache-and-network',
  });
  const pick = (next: typeof patient) => {
    setPatient(next);
    pages.restart();
  };
  return (
    <div className="stack">
      <div className={styles.search}>
        {patient ? (
          <>
            <p className="t-dense">
              All versions of <b>{patient.name}</b>
            </p>
            <Button size="s" onClick={() => pick(null)}>
              Show everybody
            </Button>
          </>
        ) : (
          <PatientSearch label="Of which patient?" onPick={({ id, name }) => pick({ id, name })} />
        )}
      </div>
      <QueryState
        query={query}
        retry={() => execute({ requestPolicy: 'network-only' })}
        skeleton={<TableRows columns={6} />}
      >
        {({ estimates }) =>
          estimates.nodes.length === 0 ? (
            <EmptyState title={patient ? `${patient.name} was given no estimate` : 'Nothing issued yet'} />
          ) : (
            <Card flush>
              <EstimateTable estimates={estimates.nodes} zone={zone} />
              <Pager pages={pages} info={estimates.pageInfo} />
            </Card>
          )
        }
      </QueryState>
    </div>
  );
}
