import { useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { useChecks } from '../../design/checks.js';
import { FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { TwoVersions } from '../../design/two-versions.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { staffName } from '../../session/roles.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { routeNames } from '../courses/words.js';
import type { Chart } from '../patients/chart-query.js';
import type { PatientDetails } from '../patients/patient-query.js';
import { optionsOf } from '../patients/words.js';
import { ConsentsDocument, ConsentTemplatesDocument, RecordConsentDocument } from './consent-documents.js';
import { treatmentOf, type Consent } from './consent-words.js';
import { signableVersions, type FormVersion } from './signable.js';

/** Where what is being recorded is kept until it is. */
export const consentDraftOf = (patientId: string) => `consent-${patientId}`;

/** Records a consent that was signed on paper, for one version, drug, route and indication (H14). */
export function RecordConsent({
  patient,
  chart,
  consents,
  onDone,
}: {
  patient: PatientDetails;
  chart: Chart | null;
  consents: readonly Consent[];
  onDone: () => void;
}) {
  const [query, execute] = useQuery({ query: ConsentTemplatesDocument });
  return (
    <Card title="Record a consent signed on paper">
      <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
        {({ consentTemplates }) => (
          <RecordForm
            patient={patient}
            chart={chart}
            onDone={onDone}
            consents={consents}
            versions={consentTemplates.flatMap(({ name, versions }) =>
              versions.map((version) => ({ ...version, name: `${name}, ${version.label}` })),
            )}
          />
        )}
      </QueryState>
    </Card>
  );
}

function RecordForm({
  patient,
  chart,
  versions,
  consents,
  onDone,
}: {
  patient: PatientDetails;
  chart: Chart | null;
  versions: readonly FormVersion[];
  consents: readonly Consent[];
  onDone: () => void;
}) {
  const viewer = useViewer();
  const client = useClient();
  const toast = useToast();
  const today = wallClock(Date.now(), viewer.practice.timeZone).date;
  const course = patient.courses.find((each) => each.status === 'ACTIVE');
  const form = useRef<HTMLDivElement>(null);
  const { values, text, set } = useFields({
    versionId: versions.find(({ current }) => current)?.id ?? '',
    drug: course?.drug ?? 'ketamine',
    route: course?.route ?? 'IV',
    indication: (course && chart?.indication(course.id)) ?? '',
    signedOn: today,
    /** The consents that were on record when this one was begun: another one since is shown before this is recorded. */
    known: consents.map(({ id }) => id),
  });
  const draft = useDraft(consentDraftOf(patient.id), values, set);
  const signable = signableVersions(versions, values.signedOn);
  const { checked, pass } = useChecks(values, {
    versionId: ({ versionId }) =>
      signable.some(({ id }) => id === versionId)
        ? null
        : signable.length > 0
          ? `On that day ${signable[0]!.name} was the one to sign.`
          : 'No form was in use on that day. Check the day of the signature.',
    signedOn: ({ signedOn }) =>
      !signedOn
        ? 'Take the day from the paper.'
        : signedOn > today
          ? 'A consent is recorded once it is signed: today or earlier.'
          : null,
    drug: ({ drug }) => (drug.trim() ? null : 'Write the drug that the form names.'),
    indication: ({ indication }) => (indication.trim() ? null : 'Write what the form says it is for.'),
  });
  const [key] = useState(newIdempotencyKey);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [meanwhile, setMeanwhile] = useState<readonly Consent[]>([]);
  const [record, busy] = useAction(RecordConsentDocument);

  const recordIt = async () => {
    const { known: _known, ...input } = values;
    const outcome = await record({
      input: {
        ...input,
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
  const submit = async () => {
    setTrouble(null);
    if (!pass(form.current)) return;
    const { data } = await client
      .query(
        ConsentsDocument,
        { id: patient.id, chart: can(viewer, 'CHART_READ') },
        { requestPolicy: 'network-only' },
      )
      .toPromise();
    const since = data?.patient.consents.filter(({ id }) => !values.known.includes(id)) ?? [];
    setMeanwhile(since);
    if (since.length === 0) await recordIt();
  };
  const name = versions.find(({ id }) => id === values.versionId)?.name ?? '';

  return (
    <div ref={form} className="stack">
      <ReturnedWords draft={draft} />
      {meanwhile.length > 0 && (
        <TwoVersions
          title="A consent was recorded elsewhere meanwhile"
          differing={meanwhile.map((other) => ({
            title: 'Consent',
            here: [name, treatmentOf(values), `signed ${fullDate(values.signedOn)}`].join('\n'),
            there: [
              other.version.label,
              treatmentOf(other),
              `signed ${fullDate(other.signedOn)}`,
              `recorded by ${staffName(other.recordedBy)}`,
            ].join('\n'),
          }))}
          hereVerb="Record this one too"
          thereVerb="Leave it at the one there"
          onChoose={(side) => {
            setMeanwhile([]);
            if (side === 'here') return void recordIt();
            void draft.drop();
            onDone();
          }}
        />
      )}
      <Form onSubmit={() => void submit()} label="Record consent">
        <FieldRow>
          <TextField label="Signed on" type="date" {...text('signedOn')} {...checked('signedOn')} />
          <SelectField
            label="Form and version"
            {...text('versionId')}
            {...checked('versionId')}
            data={versions.map((version) => ({ value: version.id, label: version.name }))}
          />
        </FieldRow>
        <FieldRow>
          <TextField label="Drug" {...text('drug')} {...checked('drug')} />
          <SelectField label="Route" {...text('route')} data={optionsOf(routeNames)} />
        </FieldRow>
        <TextField
          label="Treated for"
          help="As the signed form says. It has to be what the course is for."
          {...text('indication')}
          {...checked('indication')}
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
    </div>
  );
}
