import { IconPlus, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { FieldRow, TextArea, TextField } from '../../design/fields.js';
import { orNull, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { TwoVersions } from '../../design/two-versions.js';
import { useRecordDraft } from '../../drafts/use-record-draft.js';
import { money } from '../../format/money.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, TopBar } from '../../shell/top-bar.js';
import { coverageNames } from '../patients/words.js';
import { DeadlineClock } from './deadline-clock.js';
import { draftLine, lineInput, totalsOf, type DraftLine } from './draft-lines.js';
import styles from './estimate.module.css';
import { EstimateDifferences } from './estimate-differences.js';
import { EstimateDocumentView } from './estimate-document-view.js';
import {
  EstimateProvidersDocument,
  IssueEstimateDocument,
  UpdateEstimateDocument,
  type Estimate,
} from './estimate-documents.js';
import { EstimateLines } from './estimate-lines.js';
import { estimateStanding } from './estimate-words.js';
import { RequiredParts } from './required-parts.js';

/** A draft: the clock, the lines, what is still missing, and at the side what the patient will read. */
export function EstimateBuilder({ estimate, onStale }: { estimate: Estimate; onStale: () => void }) {
  const viewer = useViewer();
  const toast = useToast();
  const zone = viewer.practice.timeZone;
  const [{ data: sources }] = useQuery({ query: EstimateProvidersDocument });
  const fields = useFields(initialValues(estimate));
  const { values, text } = fields;
  const { lines } = values;
  const setLines = (next: DraftLine[]) => fields.set({ lines: next });
  const record = { version: estimate.version, values: initialValues(estimate) };
  const draft = useRecordDraft(`estimate-${estimate.id}`, record, values, fields.set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [issuing, setIssuing] = useState(false);
  const [update, saving] = useAction(UpdateEstimateDocument);

  const providers = [
    ...(sources ? [{ value: sources.practice.id, label: sources.practice.name }] : []),
    ...(sources?.staff.nodes ?? [])
      .filter((one) =>
        one.roles.some((role) => role === 'THERAPIST' || role === 'PSYCHIATRIST' || role === 'NURSE'),
      )
      .map((one) => ({ value: one.id, label: [staffName(one), one.credentials].filter(Boolean).join(', ') })),
  ];
  const { total, byProvider } = totalsOf(lines);
  const inputs = lines.map(lineInput);
  const whole = inputs.every((line) => line !== null);

  const save = async (): Promise<boolean> => {
    setTrouble(null);
    if (!whole) {
      setTrouble({ kind: 'input', message: 'One line is not a number yet.', code: null });
      return false;
    }
    const outcome = await update({
      input: {
        estimateId: estimate.id,
        version: draft.version,
        primaryService: values.primaryService.trim(),
        primaryServiceOn: orNull(values.primaryServiceOn),
        periodStart: orNull(values.periodStart),
        periodEnd: orNull(values.periodEnd),
        diagnosisCode: orNull(values.diagnosisCode),
        diagnosisNotDetermined: orNull(values.diagnosisNotDetermined),
        separateItems: values.separateItems
          .split('\n')
          .map((item) => item.trim())
          .filter(Boolean),
        lines: inputs.filter((line) => line !== null),
      },
    });
    if (!outcome.done) {
      setTrouble(outcome.problem ?? outcome.refusal);
      if (outcome.refusal?.code === 'STALE_VERSION') onStale();
      return false;
    }
    draft.saved(outcome.done.version, values);
    return true;
  };

  const left = estimate.missingParts.length;
  const issue = () => {
    if (draft.changed)
      return void save().then(
        (saved) =>
          saved && toast({ text: 'The draft is saved. Look at what is still missing, then issue it.' }),
      );
    if (left > 0) return document.getElementById('required-parts')?.focus();
    setIssuing(true);
  };

  return (
    <div className={styles.page}>
      <TopBar
        back
        title={`Estimate for ${estimate.patient.name}`}
        sub={`${estimateStanding(estimate)} · ${coverageNames[estimate.patient.coverage].toLowerCase()}`}
      >
        <BarSpace />
        <Button
          busy={saving}
          onClick={() => void save().then((saved) => saved && toast({ text: 'The draft is saved.' }))}
        >
          Save draft
        </Button>
        {left > 0 && (
          <span className={styles.left}>
            {left} {left === 1 ? 'item' : 'items'} left
          </span>
        )}
        <Button
          look="primary"
          icon={<IconSend className="icon" aria-hidden />}
          notYet={left > 0 ? `${left} left before it can be issued` : null}
          onClick={issue}
        >
          Issue version {estimate.number}
        </Button>
      </TopBar>
      <div className={styles.work}>
        <div className={styles.main}>
          <DeadlineClock estimate={estimate} zone={zone} />
          {draft.restored && (
            <Banner tone="info">What you had typed here before is back. Save it to keep it.</Banner>
          )}
          <Notice of={draft.conflict ? null : trouble} />
          {draft.conflict && (
            <TwoVersions
              title="This estimate was changed elsewhere"
              differing={draft.conflict.keys.map((key) => ({
                title: fieldNames[key],
                here: inWords(values[key]),
                there: inWords(draft.conflict!.there.values[key]),
              }))}
              onChoose={(side) => {
                setTrouble(null);
                draft.resolve(side);
              }}
            />
          )}
          <EstimateDifferences estimate={estimate} />
          <Card title="What it is for">
            <div className="stack">
              <TextField label="Main service" required withAsterisk={false} {...text('primaryService')} />
              <FieldRow>
                <TextField label="Date of the main service" type="date" {...text('primaryServiceOn')} />
                <TextField label="Covers from" type="date" {...text('periodStart')} />
                <TextField label="Covers until" type="date" help="At most 12 months" {...text('periodEnd')} />
              </FieldRow>
              <FieldRow>
                <TextField label="Diagnosis code" {...text('diagnosisCode')} />
                <TextField label="Or why there is none yet" {...text('diagnosisNotDetermined')} />
              </FieldRow>
              <TextArea
                label="Scheduled separately"
                help="One a line: what will have an estimate of its own"
                {...text('separateItems')}
              />
            </div>
          </Card>
          <EstimateLines
            lines={lines}
            providers={providers}
            byProvider={byProvider}
            total={total}
            onChange={setLines}
            aside={
              <Button
                size="s"
                icon={<IconPlus className="icon-s" aria-hidden />}
                onClick={() => setLines([...lines, emptyLine(providers[0]?.value ?? '')])}
              >
                Add line
              </Button>
            }
          />
          <RequiredParts estimate={estimate} />
        </div>
        <EstimateDocumentView estimate={estimate} />
      </div>
      {issuing && <IssueDialog estimate={estimate} onClose={() => setIssuing(false)} />}
    </div>
  );
}

function initialValues(estimate: Estimate) {
  return {
    primaryService: estimate.primaryService,
    primaryServiceOn: estimate.primaryServiceOn ?? '',
    periodStart: estimate.periodStart ?? '',
    periodEnd: estimate.periodEnd ?? '',
    diagnosisCode: estimate.diagnosisCode ?? '',
    diagnosisNotDetermined: estimate.diagnosisNotDetermined ?? '',
    separateItems: estimate.separateItems.join('\n'),
    lines: estimate.lines.map(draftLine),
  };
}

type Values = ReturnType<typeof initialValues>;

const fieldNames: Record<keyof Values, string> = {
  primaryService: 'Main service',
  primaryServiceOn: 'Date of the main service',
  periodStart: 'Covers from',
  periodEnd: 'Covers until',
  diagnosisCode: 'Diagnosis code',
  diagnosisNotDetermined: 'Why there is no diagnosis code yet',
  separateItems: 'Scheduled separately',
  lines: 'Lines',
};

const inWords = (value: string | DraftLine[]): string =>
  typeof value === 'string'
    ? value
    : value.map((line) => `${line.quantity} × ${line.description}, $${line.unit}`).join('\n');

const emptyLine = (providerId: string): DraftLine => ({
  key: crypto.randomUUID(),
  description: '',
  serviceCode: '',
  quantity: '1',
  unit: '',
  discount: '',
  providerId,
  kind: null,
  priceReason: '',
});

/** Issuing cannot be taken back: it is asked once, in words. */
function IssueDialog({ estimate, onClose }: { estimate: Estimate; onClose: () => void }) {
  const toast = useToast();
  const [key] = useState(newIdempotencyKey);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [issue, busy] = useAction(IssueEstimateDocument);
  return (
    <Dialog title={`Issue version ${estimate.number} for ${estimate.patient.name}?`} onClose={onClose}>
      <p className="t-dense ink-2" style={{ margin: '4px 0 10px' }}>
        {money(estimate.totalCents)} expected. It stays as it is from then on; a change makes version{' '}
        {estimate.number + 1}.
      </p>
      <Notice of={trouble} />
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          Keep as draft
        </Button>
        <Button
          look="primary"
          busy={busy}
          onClick={async () => {
            const outcome = await issue({
              input: { idempotencyKey: key, estimateId: estimate.id, version: estimate.version },
            });
            if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
            toast({
              text: `Version ${outcome.done.number} is issued. Give it to ${estimate.patient.name} now.`,
            });
            onClose();
          }}
        >
          Issue version {estimate.number}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
