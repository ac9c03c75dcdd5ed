import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { CheckField, FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { RecordTroubles } from '../../drafts/record-troubles.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useRecordDraft } from '../../drafts/use-record-draft.js';
import { centsOf } from '../../format/money.js';
import type { PracticeSettingsQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { useAction } from '../../graphql/use-action.js';
import { useSession } from '../../session/session.js';
import { plain } from '../billing/draft-lines.js';
import { zonesWith } from './zones.js';

const PracticeSettingsDocument = graphql(`
  query PracticeSettings {
    practice {
      id
      version
      name
      timeZone
      npi
      tin
      phone
      idleLockMinutes
      holdMinutes
      calendarInitials
      infusionPriceMinimumCents
      infusionPriceMaximumCents
    }
  }
`);

const UpdatePracticeDocument = graphql(`
  mutation UpdatePractice($input: UpdatePracticeInput!) {
    updatePractice(input: $input) {
      __typename
      ... on Practice {
        id
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export function PracticeTab() {
  const [query, execute] = useQuery({ query: PracticeSettingsDocument, requestPolicy: 'cache-and-network' });
  return (
    <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
      {({ practice }) => (
        <PracticeForm practice={practice} onStale={() => execute({ requestPolicy: 'network-only' })} />
      )}
    </QueryState>
  );
}

type Practice = PracticeSettingsQuery['practice'];

const valuesOf = (practice: Practice) => ({
  name: practice.name,
  timeZone: practice.timeZone,
  npi: practice.npi ?? '',
  tin: practice.tin ?? '',
  phone: practice.phone ?? '',
  idleLockMinutes: String(practice.idleLockMinutes),
  holdMinutes: String(practice.holdMinutes),
  calendarInitials: practice.calendarInitials,
  leastPrice: plain(practice.infusionPriceMinimumCents),
  mostPrice: plain(practice.infusionPriceMaximumCents),
});

type PracticeValues = ReturnType<typeof valuesOf>;

const fieldNames: Record<keyof PracticeValues, string> = {
  name: 'Name',
  timeZone: 'Time zone',
  npi: 'NPI',
  tin: 'TIN',
  phone: 'Phone',
  idleLockMinutes: 'Lock after',
  holdMinutes: 'Hold a course for',
  calendarInitials: 'Initials in calendars',
  leastPrice: 'Infusion from',
  mostPrice: 'Infusion to',
};

function saidOf(key: keyof PracticeValues, values: PracticeValues): string {
  if (key === 'calendarInitials') return values.calendarInitials ? 'Yes' : 'No';
  if (key === 'leastPrice' || key === 'mostPrice') return `$${values[key]}`;
  return key === 'idleLockMinutes' || key === 'holdMinutes' ? `${values[key]} min` : values[key];
}

/** The legal business: its numbers stand on every estimate. */
function PracticeForm({ practice, onStale }: { practice: Practice; onStale: () => void }) {
  const toast = useToast();
  const { refresh } = useSession();
  const { values, set, text, check } = useFields(valuesOf(practice));
  const record = useMemo(() => ({ version: practice.version, values: valuesOf(practice) }), [practice]);
  const draft = useRecordDraft('practice', record, values, set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [update, busy] = useAction(UpdatePracticeDocument);
  const submit = async () => {
    const sent = values;
    const [least, most] = [centsOf(sent.leastPrice), centsOf(sent.mostPrice)];
    if (least === null || most === null || most < least)
      return setTrouble({
        kind: 'input',
        message: 'The prices of an infusion are two amounts, such as 400 and 800, the lower one first.',
        code: null,
      });
    const outcome = await update({
      input: {
        version: draft.version,
        name: values.name.trim(),
        timeZone: values.timeZone,
        npi: orNull(values.npi),
        tin: orNull(values.tin),
        phone: orNull(values.phone),
        idleLockMinutes: Number(values.idleLockMinutes),
        holdMinutes: Number(values.holdMinutes),
        calendarInitials: values.calendarInitials,
        infusionPriceMinimumCents: least,
        infusionPriceMaximumCents: most,
      },
    });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (outcome.refusal) onStale();
    if (!outcome.done) return;
    draft.saved(outcome.done.version, sent);
    toast({ text: 'The practice is saved.' });
    await refresh();
  };
  return (
    <Card title="Practice">
      <Form onSubmit={() => void (draft.conflict ? null : submit())} label="Practice">
        <ReturnedWords draft={draft} />
        <FieldRow>
          <TextField label="Name" required withAsterisk={false} {...text('name')} />
          <SelectField
            label="Time zone"
            help="For legal dates and deadlines"
            {...text('timeZone')}
            data={zonesWith(practice.timeZone)}
          />
        </FieldRow>
        <FieldRow>
          <TextField label="NPI" help="10 digits, on every estimate" {...text('npi')} />
          <TextField label="TIN" help="On every estimate" {...text('tin')} />
          <TextField label="Phone" type="tel" {...text('phone')} />
        </FieldRow>
        <FieldRow>
          <TextField
            label="Lock after"
            type="number"
            unit="min"
            min={1}
            max={60}
            required
            withAsterisk={false}
            help="Without a touch of key or pointer"
            {...text('idleLockMinutes')}
          />
          <TextField
            label="Hold a course for"
            type="number"
            unit="min"
            min={5}
            max={60}
            required
            withAsterisk={false}
            help="While the desk talks about a proposal"
            {...text('holdMinutes')}
          />
        </FieldRow>
        <FieldRow>
          <TextField
            label="Infusion from"
            unit="$"
            required
            withAsterisk={false}
            help="One session, before any discount"
            {...text('leastPrice')}
          />
          <TextField
            label="Infusion to"
            unit="$"
            required
            withAsterisk={false}
            help="A price outside needs a reason"
            {...text('mostPrice')}
          />
        </FieldRow>
        <CheckField
          label="Initials of patients in the calendars of staff"
          help="Calendar programs outside the practice show them. Off, they show times and kinds only."
          {...check('calendarInitials')}
        />
        <RecordTroubles
          draft={draft}
          here={values}
          names={fieldNames}
          said={saidOf}
          trouble={trouble}
          onChosen={() => setTrouble(null)}
        />
        <div>
          <Button type="submit" look="primary" busy={busy} notYet={draft.notYet}>
            Save practice
          </Button>
        </div>
      </Form>
    </Card>
  );
}
