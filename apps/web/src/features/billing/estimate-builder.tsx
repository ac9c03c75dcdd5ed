import { IconCloudCheck, IconDeviceDesktop, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { TwoVersions } from '../../design/two-versions.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useRecordDraft } from '../../drafts/use-record-draft.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, TopBar } from '../../shell/top-bar.js';
import { coverageNames } from '../patients/words.js';
import { DeadlineClock } from './deadline-clock.js';
import styles from './estimate.module.css';
import { EstimateDifferences } from './estimate-differences.js';
import { EstimateDocumentView } from './estimate-document-view.js';
import { EstimateProvidersDocument, UpdateEstimateDocument, type Estimate } from './estimate-documents.js';
import { EstimateFields } from './estimate-fields.js';
import { EstimateLines, type Provider } from './estimate-lines.js';
import { brokenLine, fieldNames, inputOf, inWords, valuesOf } from './estimate-values.js';
import { EstimateVersions } from './estimate-versions.js';
import { estimateStanding } from './estimate-words.js';
import { IssueDialog } from './issue-dialog.js';
import { goToFirstGap, RequiredParts } from './required-parts.js';
import { usePreview } from './use-preview.js';

/** A draft: the clock, the lines, what is still missing, and at the side what the patient will read. */
export function EstimateBuilder({ estimate, onStale }: { estimate: Estimate; onStale: () => void }) {
  const viewer = useViewer();
  const toast = useToast();
  const zone = viewer.practice.timeZone;
  const [{ data: sources }] = useQuery({ query: EstimateProvidersDocument });
  const fields = useFields(valuesOf(estimate));
  const { values } = fields;
  const record = { version: estimate.version, values: valuesOf(estimate) };
  const draft = useRecordDraft(`estimate-${estimate.id}`, record, values, fields.set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [issuing, setIssuing] = useState<Estimate | null>(null);
  const [update, saving] = useAction(UpdateEstimateDocument);

  const broken = brokenLine(values);
  const content = inputOf(values);
  const input = content && { estimateId: estimate.id, version: draft.version, ...content };
  const preview = usePreview(estimate, draft.changed ? input : null);
  const { shown } = preview;
  const left = shown.parts.filter((part) => part.toDo).length + (broken === null ? 0 : 1);
  const providers: Provider[] = [
    ...(sources ? [{ value: sources.practice.id, label: sources.practice.name }] : []),
    ...(sources?.staff.nodes ?? [])
      .filter((one) => one.roles.some((role) => furnishing.includes(role)))
      .map((one) => ({ value: one.id, label: [staffName(one), one.credentials].filter(Boolean).join(', ') })),
  ].map((one) => ({ ...one, npi: shown.providers.find((each) => each.id === one.value)?.npi }));

  /** The draft as the server keeps it from now on; null where it could not be kept. */
  const save = async (): Promise<Estimate | null> => {
    setTrouble(null);
    if (!input) {
      goToFirstGap();
      return null;
    }
    const outcome = await update({ input });
    if (!outcome.done) {
      setTrouble(outcome.problem ?? outcome.refusal);
      if (outcome.refusal?.code === 'STALE_VERSION') onStale();
      return null;
    }
    draft.saved(outcome.done.version, values);
    return outcome.done;
  };
  const saveAndSay = async () => {
    if (await save()) toast({ text: 'The draft is saved.' });
  };
  const issue = async () => {
    if (draft.conflict) return;
    if (left > 0) return goToFirstGap();
    const kept = draft.changed ? await save() : estimate;
    if (!kept) return;
    if (kept.parts.some((part) => part.toDo)) return goToFirstGap();
    setIssuing(kept);
  };

  return (
    <div
      className={styles.page}
      onKeyDown={(event) => {
        if (!event.ctrlKey || event.key !== 'Enter') return;
        event.preventDefault();
        void issue();
      }}
    >
      <TopBar
        back
        title={`Estimate for ${estimate.patient.name}`}
        sub={`${estimateStanding(estimate)} · ${coverageNames[estimate.patient.coverage].toLowerCase()}`}
      >
        <BarSpace />
        <span className={`row ${styles.saved}`} role="status">
          {draft.changed ? (
            <>
              <IconDeviceDesktop className="icon-s" aria-hidden /> Kept on this computer
            </>
          ) : (
            <>
              <IconCloudCheck className="icon-s" aria-hidden /> Saved
            </>
          )}
        </span>
        <Button busy={saving} onClick={() => void saveAndSay()}>
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
          notYet={left > 0 ? `${left} left before it can be issued: goes to the first` : null}
          onClick={() => void issue()}
        >
          Issue version {estimate.number}
        </Button>
      </TopBar>
      <div className={styles.work}>
        <div className={styles.main}>
          <DeadlineClock estimate={shown} zone={zone} />
          <ReturnedWords draft={draft}>
            What you had typed here before is back. Save it to keep it.
          </ReturnedWords>
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
          <EstimateDifferences estimate={shown} />
          <EstimateFields fields={fields} wrong={preview.field} problem={preview.problem} />
          <EstimateLines
            lines={values.lines}
            providers={providers}
            fees={sources?.fees.filter((fee) => fee.active) ?? []}
            diagnosis={values.diagnosisCode.trim().toUpperCase() || 'Not yet'}
            onChange={(lines) => fields.set({ lines })}
          />
          <RequiredParts estimate={shown} practiceId={sources?.practice.id} broken={broken} />
          <EstimateVersions estimate={estimate} />
        </div>
        <EstimateDocumentView
          estimate={shown}
          note={
            draft.changed && <span className="t-caption ink-2">{freshness(preview.isBehind, broken)}</span>
          }
        />
      </div>
      {issuing && <IssueDialog estimate={issuing} onClose={() => setIssuing(null)} />}
    </div>
  );
}

const furnishing: readonly string[] = ['THERAPIST', 'PSYCHIATRIST', 'NURSE'];

/** How far the document is with what is typed. */
function freshness(isBehind: boolean, broken: number | null): string {
  if (broken !== null) return `Waits for line ${broken}`;
  return isBehind ? 'Updating' : 'With what is not saved yet';
}
