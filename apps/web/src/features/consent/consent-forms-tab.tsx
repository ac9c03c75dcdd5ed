import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { FieldRow, TextArea, TextField } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { Seg } from '../../design/seg.js';
import { EmptyState } from '../../design/states.js';
import { Table } from '../../design/table.js';
import { useToast } from '../../design/toast.js';
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

type Template = ConsentTemplatesQuery['consentTemplates'][number];

/** The practice's consent forms and their versions. A material change asks every patient to sign anew. */
export function ConsentFormsTab() {
  const [query, execute] = useQuery({ query: ConsentTemplatesDocument, requestPolicy: 'cache-and-network' });
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
    <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
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
                  { title: '', cell: (version) => version.current && <Chip tone="primary">In use</Chip> },
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

function VersionForm({ template, onDone }: { template?: Template; onDone: () => void }) {
  const toast = useToast();
  const zone = useViewer().practice.timeZone;
  const current = template?.versions.find((version) => version.current);
  const { values, text, set } = useFields({
    name: '',
    label: '',
    effectiveOn: wallClock(Date.now(), zone).date,
    body: current?.body ?? '',
  });
  const draft = useDraft(`consent-form-${template?.id ?? 'new'}`, values, set);
  const [change, setChange] = useState<ConsentVersionChange>('MATERIAL');
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [create, creating] = useAction(CreateConsentTemplateDocument);
  const [publish, publishing] = useAction(PublishConsentVersionDocument);
  const submit = async () => {
    const version = { label: values.label.trim(), effectiveOn: values.effectiveOn, body: values.body };
    const outcome = template
      ? await publish({ input: { ...version, templateId: template.id, change } })
      : await create({ input: { ...version, name: values.name.trim() } });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (!outcome.done) return;
    await draft.drop();
    toast({ text: `${version.label} is published.` });
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} label="Consent form">
      <FieldRow>
        {!template && <TextField label="Name" required withAsterisk={false} {...text('name')} />}
        <TextField label="Version" help="Such as v3" required withAsterisk={false} {...text('label')} />
        <TextField label="In use from" type="date" required withAsterisk={false} {...text('effectiveOn')} />
      </FieldRow>
      {template && (
        <div>
          <Seg
            label="Kind of change"
            value={change}
            options={[
              { value: 'MATERIAL', label: 'Material: everybody signs anew' },
              { value: 'EDITORIAL', label: 'Editorial: signatures stand' },
            ]}
            onChange={setChange}
          />
        </div>
      )}
      <TextArea
        label="Text"
        required
        withAsterisk={false}
        minRows={10}
        help="It has to cover benefits, risks, alternatives and the off-label nature."
        {...text('body')}
      />
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={creating || publishing}>
          Publish
        </Button>
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
  );
}
