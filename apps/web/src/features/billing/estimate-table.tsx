import { Link } from '@tanstack/react-router';
import { Chip } from '../../design/chip.js';
import { Mark } from '../../design/marks.js';
import { Table } from '../../design/table.js';
import { money } from '../../format/money.js';
import { deadline, fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { EstimateState } from '../../gql/graphql.js';
import listStyles from '../patients/patients-page.module.css';
import { estimateStanding } from './estimate-words.js';

export interface EstimateRow {
  id: string;
  number: number;
  state: EstimateState;
  totalCents: number;
  dueAt?: string | null;
  issuedAt?: string | null;
  deliveredAt?: string | null;
  patient: { id: string; name: string };
}

/** Estimates with what they come to and by when they are due. */
export function EstimateTable({ estimates, zone }: { estimates: readonly EstimateRow[]; zone: string }) {
  const today = wallClock(Date.now(), zone).date;
  return (
    <Table
      label="Estimates"
      rows={estimates}
      rowKey={(estimate) => estimate.id}
      columns={[
        {
          title: 'Patient',
          cell: (estimate) => (
            <Link
              to="/estimates/$estimateId"
              params={{ estimateId: estimate.id }}
              className={listStyles.name}
            >
              {estimate.patient.name}
            </Link>
          ),
        },
        { title: 'Estimate', cell: estimateStanding },
        { title: 'Due', cell: (estimate) => <Due estimate={estimate} zone={zone} today={today} /> },
        {
          title: 'Issued',
          cell: (estimate) =>
            estimate.issuedAt && fullDate(wallClock(Date.parse(estimate.issuedAt), zone).date),
        },
        { title: 'Expected', align: 'right', cell: (estimate) => <b>{money(estimate.totalCents)}</b> },
      ]}
    />
  );
}

function Due({ estimate, zone, today }: { estimate: EstimateRow; zone: string; today: string }) {
  if (!estimate.dueAt || estimate.state !== 'DRAFT') return null;
  const late = Date.parse(estimate.dueAt) < Date.now();
  const soon = wallClock(Date.parse(estimate.dueAt), zone).date === today;
  const word = `${late ? 'Was due' : 'By'} ${deadline(Date.parse(estimate.dueAt), zone, today)}`;
  return late || soon ? (
    <Chip tone={late ? 'stop' : 'warn'} icon={<Mark shape={late ? 'hold' : 'missing'} />}>
      {word}
    </Chip>
  ) : (
    word
  );
}
