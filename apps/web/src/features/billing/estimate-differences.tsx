import { Card } from '../../design/card.js';
import { Table } from '../../design/table.js';
import { money } from '../../format/money.js';
import type { Estimate } from './estimate-documents.js';

/** What changed against the version before, by provider. */
export function EstimateDifferences({ estimate }: { estimate: Estimate }) {
  if (estimate.differences.length === 0) return null;
  return (
    <Card
      title={`Changed since version ${estimate.number - 1}`}
      aside={<span className="t-dense ink-3">{estimate.changeReason}</span>}
      flush
    >
      <Table
        label="Changes since the version before"
        rows={estimate.differences}
        rowKey={(each) => each.providerName + each.description}
        columns={[
          { title: 'Provider', cell: (each) => each.providerName },
          { title: 'Service', cell: (each) => each.description },
          { title: 'Before', align: 'right', cell: (each) => money(each.fromCents) },
          { title: 'Now', align: 'right', cell: (each) => money(each.toCents) },
          {
            title: 'Change',
            align: 'right',
            cell: (each) => (
              <b>{(each.toCents > each.fromCents ? '+' : '') + money(each.toCents - each.fromCents)}</b>
            ),
          },
        ]}
      />
    </Card>
  );
}
