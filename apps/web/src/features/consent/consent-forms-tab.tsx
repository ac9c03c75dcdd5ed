import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { useChecks } from '../../design/checks.js';
import { Chip } from '../../design/chip.js';
import { FieldRow, TextArea, TextField } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { Seg } from '../../design/seg.js';
import { EmptyState } from '../../design/states.js';
import { TableRows } from '../../design/skeleton.js';
import { Table } from '../../design/table.js';
import { useToast } from '../../design/toast.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { ConsentTemplatesQuery, ConsentVersionChange } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { useAction } from '../../graphql/use-action.js';
import { useViewer } from '../../session/session.js';
import {
  ConsentTemplatesDocument,
  CreateConsentTemplateDocument,
  PublishConsentVersionDocument,
} from './consent-documents.js';
import { bodyOf, consentSections, sectionsOf } from './consent-sections.js';

type Template = ConsentTemplatesQuery['consentTemplates'][number];

/** The practice's consent forms and their versions. A material change asks every patient to sign anew. */
export function ConsentFormsTab() {
  const [query, execute] = useQuery({ query: ConsentTemplatesDocument, requestPolicy: 'cache-and-network' });
  const today = wallClock(Date.now(), useViewer().practice.timeZone).date;
  const [editing, setEditing] = useState<Template | 'new' | null>(null);
  const done = () => {
    setEditing(null);
    execute({ requestPolicy: 'network-only' });
  };
  if (editing) {
    return (
      <Card title={editing === 'new' ? 'New consent form' : `${editing.name}, next version`}>
        <VersionForm template={editing === 'new' ? undefined : editing} onDone={done} />
      </Card>
    );
  }
  return (
    <QueryState
      query={query}
      retry={() => execute({ requestPolicy: 'network-only' })}
      skeleton={<TableRows columns={5} />}
    >
      {({ consentTemplates }) => (
        <>
          {consentTemplates.length === 0 && <EmptyState title="No consent form yet" />}
          {consentTemplates.map((template) => (
            <Card
              key={template.id}
              title={template.name}
              aside={
                <Button size="s" onClick={() => setEditing(template)}>
                  Next version<span className="unseen"> of {template.name}</span>
                </Button>
              }
              flush
            >
              <Table
                label={`Versions of ${template.name}`}
                rows={[...template.versions].sort((a, b) => b.effectiveOn.localeCompare(a.effectiveOn))}
                rowKey={(version) => version.id}
                columns={[
                  { title: 'Version', cell: (version) => <span className="t-label">{version.label}</span> },
                  { title: 'From', cell: (version) => fullDate(version.effectiveOn) },
                  {
                    title: 'Change',
                    cell: (version) => (version.change === 'MATERIAL' ? 'Material: sign anew' : 'Editorial'),
                  },
                  {
                    title: '',
                    cell: (version) =>
                      version.current ? (
                        <Chip tone="primary">In use</Chip>
                      ) : (
                        version.effectiveOn > today && <Chip tone="plain">Not in use yet</Chip>
                      ),
                  },
                ]}
              />
            </Card>
          ))}
          <div>
            <Button onClick={() => setEditing('new')}>New consent form</Button>
          </div>
        </>
      )}
    </QueryState>
  );
}

/** A change counts as material until somebody says that it is not. */
const safest: ConsentVersionChange = 'MATERIAL';

function VersionForm({ template, onDone }: { template?: Template; onDone: () => void }) {
  const toast = useToast();
  const today = wallClock(Date.now(), useViewer().practice.timeZone).date;
  const last = template?.versions[0];
  const form = useRef<HTMLDivElement>(null);
  const { values, text, set } = useFields({
    name: '',
    label: '',
    effectiveOn: today,
    change: safest,
    ...sectionsOf(last?.body ?? ''),
  });
  const draft = useDraft(`consent-form-${template?.id ?? 'new'}`, values, set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [create, creating] = useAction(CreateConsentTemplateDocument);
  const [publish, publishing] = useAction(PublishConsentVersionDocument);
  const { checked, pass } = useChecks(values, {
    name: ({ name }) => (template || name.trim() ? null : 'Say what patients agree to.'),
    label: ({ label }) => (label.trim() ? null : 'Call it something, such as v3.'),
    effectiveOn: ({ effectiveOn }) =>
      !effectiveOn
        ? 'Say from which day on it is used.'
        : last && effectiveOn < last.effectiveOn
          ? `${last.label} is in use from ${fullDate(last.effectiveOn)}: not before that.`
          : null,
    ...Object.fromEntries(
      consentSections.map(({ key, title }) => [
        key,
        (now: typeof values) =>
          now[key].trim() ? null : `Every consent covers this: ${title.toLowerCase()}.`,
      ]),
    ),
  });
  const left = consentSections.filter(({ key }) => !values[key].trim()).length;
  const submit = async () => {
    setTrouble(null);
    if (!pass(form.current)) return;
    const version = { label: values.label.trim(), effectiveOn: values.effectiveOn, body: bodyOf(values) };
    const outcome = template
      ? await publish({ input: { ...version, templateId: template.id, change: values.change } })
      : await create({ input: { ...version, name: values.name.trim() } });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (!outcome.done) return;
    await draft.drop();
    toast({ text: `${version.label} is published.` });
    onDone();
  };
  return (
    <div ref={form} className="stack">
      <ReturnedWords draft={draft} />
      <Form onSubmit={() => void submit()} label="Consent form">
        <FieldRow>
          {!template && <TextField label="Name" {...text('name')} {...checked('name')} />}
          <TextField label="Version" help="Such as v3" {...text('label')} {...checked('label')} />
          <TextField label="In use from" type="date" {...text('effectiveOn')} {...checked('effectiveOn')} />
        </FieldRow>
        {template && (
          <div>
            <Seg
              label="Kind of change"
              value={values.change}
              options={[
                { value: 'MATERIAL', label: 'Material: everybody signs anew' },
                { value: 'EDITORIAL', label: 'Editorial: signatures stand' },
              ]}
              onChange={(change) => set({ change })}
            />
          </div>
        )}
        {values.change === 'MATERIAL' && template && (
          <p className="t-caption ink-3">
            From {values.effectiveOn ? fullDate(values.effectiveOn) : 'that day'} on no infusion starts under
            an older signature.
          </p>
        )}
        <TextArea label="Opening" help="What it is for. May stay empty." {...text('opening')} />
        {consentSections.map(({ key, title }) => (
          <TextArea key={key} label={title} {...text(key)} {...checked(key)} />
        ))}
        <Notice of={trouble} />
        <div className="row">
          <Button
            type="submit"
            look="primary"
            busy={creating || publishing}
            notYet={left > 0 ? `${leftWord(left)} to write: goes to the first` : null}
          >
            Publish
          </Button>
          {left > 0 && <span className="t-dense c-warn">{leftWord(left)}</span>}
          <Button
            look="ghost"
            onClick={() => {
              void draft.drop();
              onDone();
            }}
          >
            Cancel
          </Button>
        </div>
      </Form>
    </div>
  );
}

const leftWord = (count: number) => `${count} ${count === 1 ? 'section' : 'sections'} left`;
