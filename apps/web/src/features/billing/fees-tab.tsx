import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { TableRows } from '../../design/skeleton.js';
import { Table } from '../../design/table.js';
import { money } from '../../format/money.js';
import { QueryState } from '../../graphql/query-state.js';
import { kinds } from '../scheduling/kinds.js';
import { FeesDocument } from './fee-documents.js';
import { EditFee, NewFee } from './fee-form.js';
import { useInfusionPrice } from './infusion-price.js';

/** The fee schedule: what estimates are drafted from. */
export function FeesTab() {
  const [query, execute] = useQuery({ query: FeesDocument, requestPolicy: 'cache-and-network' });
  const { range } = useInfusionPrice();
  const [editing, setEditing] = useState<string | null>(null);
  const readAnew = () => execute({ requestPolicy: 'network-only' });
  const done = () => {
    setEditing(null);
    readAnew();
  };
  return (
    <QueryState query={query} retry={readAnew} skeleton={<TableRows columns={6} />}>
      {({ fees }) => {
        const edited = fees.find(({ id }) => id === editing);
        if (edited) {
          return (
            <Card title={edited.description}>
              <EditFee fee={edited} onStale={readAnew} onDone={done} />
            </Card>
          );
        }
        if (editing === 'new') {
          return (
            <Card title="New fee">
              <NewFee onDone={done} />
            </Card>
          );
        }
        return (
          <Card
            title="Fees"
            aside={
              <Button size="s" look="primary" onClick={() => setEditing('new')}>
                New fee
              </Button>
            }
            flush
          >
            <Table
              label="Fees"
              rows={[...fees].sort(
                (a, b) => Number(b.active) - Number(a.active) || a.code.localeCompare(b.code),
              )}
              rowKey={(fee) => fee.id}
              columns={[
                { title: 'Code', cell: (fee) => <span className="t-label">{fee.code}</span> },
                { title: 'Service', cell: (fee) => fee.description },
                { title: 'For', cell: (fee) => fee.kind && kinds[fee.kind].name },
                { title: 'Price', align: 'right', cell: (fee) => <b>{money(fee.priceCents)}</b> },
                { title: `Why outside ${range}`, cell: (fee) => fee.outsideRangeReason },
                { title: '', cell: (fee) => !fee.active && <Chip>Not used</Chip> },
                {
                  title: '',
                  align: 'right',
                  cell: (fee) => (
                    <Button size="s" onClick={() => setEditing(fee.id)}>
                      Edit<span className="unseen"> {fee.description}</span>
                    </Button>
                  ),
                },
              ]}
            />
          </Card>
        );
      }}
    </QueryState>
  );
}
