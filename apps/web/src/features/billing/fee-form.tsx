import { useMemo, useState } from 'react';
import { Button } from '../../design/button.js';
import { CheckField, FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { RecordTroubles } from '../../drafts/record-troubles.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useRecordDraft } from '../../drafts/use-record-draft.js';
import { centsOf } from '../../format/money.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { allKinds, kinds } from '../scheduling/kinds.js';
import { plain } from './draft-lines.js';
import { SaveFeeDocument, type Fee } from './fee-documents.js';
import { useInfusionPrice } from './infusion-price.js';

interface FeeValues {
  code: string;
  description: string;
  kind: AppointmentKind | '';
  price: string;
  reason: string;
  active: boolean;
}

const valuesOf = (fee: Fee): FeeValues => ({
  code: fee.code,
  description: fee.description,
  kind: fee.kind ?? '',
  price: plain(fee.priceCents),
  reason: fee.outsideRangeReason ?? '',
  active: fee.active,
});

const fieldNames: Record<keyof FeeValues, string> = {
  code: 'Code',
  description: 'Service',
  kind: 'For',
  price: 'Price',
  reason: 'Why outside the range',
  active: 'In use',
};

function saidOf(key: keyof FeeValues, values: FeeValues): string {
  if (key === 'active') return values.active ? 'Yes' : 'No';
  if (key === 'kind') return values.kind ? kinds[values.kind].name : 'No kind of appointment';
  return key === 'price' ? `$${values.price}` : values[key];
}

/** A service that the practice charges for from now on. */
export function NewFee({ onDone }: { onDone: () => void }) {
  const fields = useFields<FeeValues>({
    code: '',
    description: '',
    kind: '',
    price: '',
    reason: '',
    active: true,
  });
  const draft = useDraft('fee-new', fields.values, fields.set);
  const { save, busy, trouble } = useSaveFee();
  const leave = () => {
    void draft.drop();
    onDone();
  };
  return (
    <Form onSubmit={async () => (await save(fields.values)) && leave()} label="Fee">
      <ReturnedWords draft={draft} />
      <FeeFields fields={fields} />
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          Save fee
        </Button>
        <Button look="ghost" onClick={leave}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}

/** What a service costs from now on; estimates that were issued keep what they say. */
export function EditFee({ fee, onStale, onDone }: { fee: Fee; onStale: () => void; onDone: () => void }) {
  const fields = useFields(valuesOf(fee));
  const record = useMemo(() => ({ version: fee.version, values: valuesOf(fee) }), [fee]);
  const draft = useRecordDraft(`fee-${fee.id}`, record, fields.values, fields.set);
  const { save, busy, trouble, forgive } = useSaveFee(onStale);
  const submit = async () => {
    if (draft.conflict) return;
    const sent = fields.values;
    const saved = await save(sent, { feeId: fee.id, version: draft.version });
    if (!saved) return;
    draft.saved(saved.version, sent);
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} label="Fee">
      <ReturnedWords draft={draft} />
      <FeeFields fields={fields} />
      <CheckField label="In use" {...fields.check('active')} />
      <RecordTroubles
        draft={draft}
        here={fields.values}
        names={fieldNames}
        said={saidOf}
        trouble={trouble}
        onChosen={forgive}
      />
      <div className="row">
        <Button type="submit" look="primary" busy={busy} notYet={draft.notYet}>
          Save fee
        </Button>
        <Button
          look="ghost"
          onClick={() => {
            draft.saved(fee.version, fields.values);
            onDone();
          }}
        >
          Cancel
        </Button>
      </div>
    </Form>
  );
}

function FeeFields({ fields: { values, text } }: { fields: ReturnType<typeof useFields<FeeValues>> }) {
  const infusion = useInfusionPrice();
  const [priceError, setPriceError] = useState<string | null>(null);
  return (
    <>
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
          help={
            values.kind === 'INFUSION' ? `${infusion.range} for one infusion; outside it, say why` : undefined
          }
          error={priceError}
          {...text('price')}
          onBlur={() => setPriceError(centsOf(values.price) === null ? notAnAmount : null)}
        />
      </FieldRow>
      {values.kind === 'INFUSION' && infusion.isOutside(values.price) && (
        <TextField
          label={`Why outside ${infusion.range}`}
          required
          withAsterisk={false}
          {...text('reason')}
        />
      )}
    </>
  );
}

const notAnAmount = 'Not an amount. Write it as 650 or 650.50.';

/** @param onStale reads the fees anew: somebody else changed this one */
function useSaveFee(onStale?: () => void) {
  const toast = useToast();
  const infusion = useInfusionPrice();
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [send, busy] = useAction(SaveFeeDocument);
  const save = async (values: FeeValues, known?: { feeId: string; version: number }) => {
    const priceCents = centsOf(values.price);
    if (priceCents === null) {
      setTrouble({ kind: 'input', message: notAnAmount, code: null });
      return null;
    }
    const outcome = await send({
      input: {
        ...known,
        code: values.code.trim(),
        description: values.description.trim(),
        kind: values.kind || null,
        priceCents,
        active: values.active,
        outsideRangeReason:
          values.kind === 'INFUSION' && infusion.isOutside(values.price) ? orNull(values.reason) : null,
      },
    });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (outcome.refusal?.code === 'STALE_VERSION') onStale?.();
    if (!outcome.done) return null;
    toast({ text: 'The fee is saved. Estimates that were issued stay as they are.' });
    return outcome.done;
  };
  return { save, busy, trouble, forgive: () => setTrouble(null) };
}
