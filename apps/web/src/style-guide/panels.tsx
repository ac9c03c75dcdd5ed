import { Button } from '../design/button.js';
import { Card } from '../design/card.js';
import { Facts } from '../design/facts.js';
import { Table } from '../design/table.js';
import { Piece, Section } from './section.js';

const rows = [
  { name: 'Imani Cole', time: '2:30 PM', amount: '$650' },
  { name: 'Jasper Wynn', time: '2:45 PM', amount: '$3,900.50' },
];

/** Cards, tables and facts. */
export function Panels() {
  return (
    <Section title="Panels">
      <Piece name="Card with facts">
        <Card title="Practice" aside={<Button size="s">Change</Button>}>
          <Facts
            of={[
              ['Name', 'Larkmoor'],
              ['Time zone', 'New York'],
              ['Phone', null],
            ]}
          />
        </Card>
      </Piece>
      <Piece name="Table">
        <Card flush>
          <Table
            label="Visits"
            rows={rows}
            rowKey={(row) => row.name}
            marked={(row) => row.name === 'Imani Cole'}
            columns={[
              { title: 'Patient', cell: (row) => row.name },
              { title: 'Time', cell: (row) => row.time },
              { title: 'Expected', align: 'right', cell: (row) => row.amount },
              { title: '', align: 'right', cell: () => <Button size="s">Open</Button> },
            ]}
          />
        </Card>
      </Piece>
    </Section>
  );
}
