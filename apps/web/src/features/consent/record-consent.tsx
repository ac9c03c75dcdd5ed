import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { useDraft } from '../../drafts/use-draft.js';
import { wallClock } from '../../format/zone.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { useViewer } from '../../session/session.js';
import { routeNames } from '../courses/words.js';
import type { PatientDetails } from '../patients/patient-query.js';
import { optionsOf } from '../patients/words.js';

const ConsentFormsDocument = graphql(`
  query ConsentForms {
    consentTemplates {
      id
      name
      versions {
        id
        label
        current
      }
    }
  }
`);

const RecordConsentDocument = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      __typename
      ... on Consent {
        id
        standing
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

interface FormVersion {
  value: string;
  label: string;
}

/** Records a consent that was signed on paper, for one version, drug, route and indication (H14). */
export function RecordConsent({ patient, onDone }: { patient: PatientDetails; onDone: () => void }) {
  const [query, execute] = useQuery({ query: ConsentFormsDocument });
  return (
    <Card title="Record consent">
      <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
        {({ consentTemplates }) => (
          <RecordForm
            patient={patient}
            onDone={onDone}
            versions={consentTemplates.flatMap((template) =>
              template.versions
                .filter((version) => version.current)
                .map((version) => ({ value: version.id, label: `${template.name}, ${version.label}` })),
            )}
          />
        )}
      </QueryState>
    </Card>
  );
}

function RecordForm({
  patient,
  versions,
  onDone,
}: {
  patient: PatientDetails;
  versions: FormVersion[];
  onDone: () => void;
}) {
  const viewer = useViewer();
  const toast = useToast();
  const course = patient.courses.find((each) => each.status === 'ACTIVE');
  const { values, text, set } = useFields({
    versionId: versions[0]?.value ?? '',
    drug: course?.drug ?? 'ketamine',
    route: course?.route ?? 'IV',
    indication: course?.indication ?? '',
    signedOn: wallClock(Date.now(), viewer.practice.timeZone).date,
  });
  const draft = useDraft(`consent-${patient.id}`, values, set);
  const [key] = useState(newIdempotencyKey);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [record, busy] = useAction(RecordConsentDocument);
  const submit = async () => {
    const outcome = await record({
      input: {
        ...values,
        route: values.route,
        indication: values.indication.trim(),
        patientId: patient.id,
        idempotencyKey: key,
      },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    await draft.drop();
    toast({ text: `${patient.name}'s consent is recorded.` });
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} label="Record consent">
      <SelectField
        label="Form and version"
        required
        withAsterisk={false}
        {...text('versionId')}
        data={versions}
      />
      <FieldRow>
        <TextField label="Drug" required withAsterisk={false} {...text('drug')} />
        <SelectField label="Route" {...text('route')} data={optionsOf(routeNames)} />
        <TextField label="Signed on" type="date" required withAsterisk={false} {...text('signedOn')} />
      </FieldRow>
      <TextField
        label="Treated for"
        required
        withAsterisk={false}
        help="As the signed form says"
        {...text('indication')}
      />
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          Record consent
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
