import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { CheckField, FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { Table } from '../../design/table.js';
import { useToast } from '../../design/toast.js';
import { centsOf, money } from '../../format/money.js';
import type { AppointmentKind, FeesQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { useAction } from '../../graphql/use-action.js';
import { allKinds, kinds } from '../scheduling/kinds.js';
import { plain } from './draft-lines.js';
import { isOutsideRange } from './infusion-price.js';

const FeesDocument = graphql(`
  query Fees {
    fees {
      id
      version
      code
      description
      kind
      priceCents
      active
      outsideRangeReason
    }
  }
`);

const SaveFeeDocument = graphql(`
  mutation SaveFee($input: SaveFeeInput!) {
    saveFee(input: $input) {
      __typename
      ... on Fee {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

type Fee = FeesQuery['fees'][number];

/** The fee schedule: what estimates are drafted from. */
export function FeesTab() {
  const [query, execute] = useQuery({ query: FeesDocument, requestPolicy: 'cache-and-network' });
  const [editing, setEditing] = useState<Fee | 'new' | null>(null);
  const done = () => {
    setEditing(null);
    execute({ requestPolicy: 'network-only' });
  };
  if (editing) {
    return (
      <Card title={editing === 'new' ? 'New fee' : editing.description}>
        <FeeForm fee={editing === 'new' ? undefined : editing} onDone={done} />
      </Card>
    );
  }
  return (
    <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
      {({ fees }) => (
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
              { title: 'Why outside $400 to $800', cell: (fee) => fee.outsideRangeReason },
              { title: '', cell: (fee) => !fee.active && <Chip>Not used</Chip> },
              {
                title: '',
                align: 'right',
                cell: (fee) => (
                  <Button size="s" onClick={() => setEditing(fee)}>
                    Edit<span className="unseen"> {fee.description}</span>
                  </Button>
                ),
              },
            ]}
          />
        </Card>
      )}
    </QueryState>
  );
}

function FeeForm({ fee, onDone }: { fee?: Fee; onDone: () => void }) {
  const toast = useToast();
  const { values, text, check } = useFields({
    code: fee?.code ?? '',
    description: fee?.description ?? '',
    kind: fee?.kind ?? '',
    price: fee ? plain(fee.priceCents) : '',
    reason: fee?.outsideRangeReason ?? '',
    active: fee?.active ?? true,
  });
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [priceError, setPriceError] = useState<string | null>(null);
  const [save, busy] = useAction(SaveFeeDocument);
  const cents = centsOf(values.price);
  const outside = values.kind === 'INFUSION' && isOutsideRange(values.price);
  const checkPrice = () => setPriceError(cents === null ? 'Not an amount. Write it as 650 or 650.50.' : null);
  const submit = async () => {
    checkPrice();
    if (cents === null) return;
    const outcome = await save({
      input: {
        feeId: fee?.id,
        version: fee?.version,
        code: values.code.trim(),
        description: values.description.trim(),
        kind: (orNull(values.kind) as AppointmentKind | null) ?? null,
        priceCents: cents,
        active: values.active,
        outsideRangeReason: outside ? orNull(values.reason) : null,
      },
    });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (!outcome.done) return;
    toast({ text: 'The fee is saved. Estimates that were issued stay as they are.' });
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} label="Fee">
      <FieldRow>
        <TextField
          label="Code"
          help="Your own: Kapstone brings no codes along"
          required
          withAsterisk={false}
          {...text('code')}
        />
        <TextField label="Service" required withAsterisk={false} {...text('description')} />
      </FieldRow>
      <FieldRow>
        <SelectField
          label="For"
          {...text('kind')}
          data={[
            { value: '', label: 'No kind of appointment' },
            ...allKinds.map((kind) => ({ value: kind, label: kinds[kind].name })),
          ]}
        />
        <TextField
          label="Price"
          unit="$"
          required
          withAsterisk={false}
          help={values.kind === 'INFUSION' ? '$400 to $800 for one infusion; outside it, say why' : undefined}
          error={priceError}
          {...text('price')}
          onBlur={checkPrice}
        />
      </FieldRow>
      {outside && (
        <TextField label="Why outside $400 to $800" required withAsterisk={false} {...text('reason')} />
      )}
      <CheckField label="In use" {...check('active')} />
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          Save fee
        </Button>
        <Button look="ghost" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
