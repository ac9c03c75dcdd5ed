import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { TextArea } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { Table } from '../../design/table.js';
import { useToast } from '../../design/toast.js';
import { RecordTroubles } from '../../drafts/record-troubles.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useRecordDraft } from '../../drafts/use-record-draft.js';
import type { VisitInstructionsQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { useAction } from '../../graphql/use-action.js';
import { KindIcon, kinds } from '../scheduling/kinds.js';
import styles from './instructions-card.module.css';

const VisitInstructionsDocument = graphql(`
  query VisitInstructions {
    visitInstructions {
      kind
      text
      version
    }
  }
`);

const SaveVisitInstructionsDocument = graphql(`
  mutation SaveVisitInstructions($input: SaveVisitInstructionsInput!) {
    saveVisitInstructions(input: $input) {
      __typename
      ... on VisitInstructions {
        kind
        text
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

type Instructions = VisitInstructionsQuery['visitInstructions'][number];

/** What reminders ask of patients before each kind of visit. */
export function InstructionsCard() {
  const [query, execute] = useQuery({
    query: VisitInstructionsDocument,
    requestPolicy: 'cache-and-network',
  });
  const [editing, setEditing] = useState<Instructions['kind'] | null>(null);
  const readAnew = () => execute({ requestPolicy: 'network-only' });
  return (
    <QueryState query={query} retry={readAnew}>
      {({ visitInstructions }) => {
        const edited = visitInstructions.find(({ kind }) => kind === editing);
        if (edited) {
          return (
            <Card title={`Before a visit: ${kinds[edited.kind].name.toLowerCase()}`}>
              <InstructionsForm
                instructions={edited}
                onStale={readAnew}
                onDone={() => {
                  setEditing(null);
                  readAnew();
                }}
              />
            </Card>
          );
        }
        return (
          <Card title="What reminders ask of patients" flush>
            <Table
              label="What reminders ask of patients"
              rows={visitInstructions}
              rowKey={({ kind }) => kind}
              columns={[
                {
                  title: 'Before',
                  whole: true,
                  cell: ({ kind }) => (
                    <span className="row t-label">
                      <KindIcon kind={kind} />
                      {kinds[kind].name}
                    </span>
                  ),
                },
                {
                  title: 'Reminders say',
                  cell: ({ text }) =>
                    text ? (
                      <span className={styles.text}>{text}</span>
                    ) : (
                      <span className="ink-3">Nothing beside time and place</span>
                    ),
                },
                {
                  title: '',
                  align: 'right',
                  cell: ({ kind }) => (
                    <Button size="s" onClick={() => setEditing(kind)}>
                      Edit<span className="unseen"> what {kinds[kind].name.toLowerCase()} asks</span>
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

function InstructionsForm({
  instructions,
  onStale,
  onDone,
}: {
  instructions: Instructions;
  /** Reads the texts anew: somebody else changed this one. */
  onStale: () => void;
  onDone: () => void;
}) {
  const toast = useToast();
  const { kind, version } = instructions;
  const { values, set, text } = useFields({ text: instructions.text });
  const record = useMemo(() => ({ version, values: { text: instructions.text } }), [instructions, version]);
  const draft = useRecordDraft(`instructions-${kind}`, record, values, set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [save, busy] = useAction(SaveVisitInstructionsDocument);
  const submit = async () => {
    const sent = values;
    const outcome = await save({ input: { kind, version: draft.version, text: sent.text } });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (outcome.refusal) onStale();
    if (!outcome.done) return;
    draft.saved(outcome.done.version, sent);
    toast({ text: 'Saved. Reminders say it from now on.' });
    onDone();
  };
  return (
    <Form
      onEscape={onDone}
      onSubmit={() => void (draft.conflict ? null : submit())}
      label="What reminders ask"
    >
      <ReturnedWords draft={draft} />
      <TextArea
        label="Reminders say"
        help="Email is read over shoulders and on locked phones: name no medicine, treatment or diagnosis."
        rows={5}
        maxLength={1000}
        data-autofocus
        {...text('text')}
      />
      <RecordTroubles
        draft={draft}
        here={values}
        names={{ text: 'Reminders say' }}
        said={(key, of) => of[key]}
        trouble={trouble}
        onChosen={() => setTrouble(null)}
      />
      <div className="row">
        <Button type="submit" look="primary" busy={busy} notYet={draft.notYet}>
          Save
        </Button>
        <Button
          look="ghost"
          onClick={() => {
            draft.saved(version, values);
            onDone();
          }}
        >
          Cancel
        </Button>
      </div>
    </Form>
  );
}
