import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { useToast } from '../../design/toast.js';
import { money } from '../../format/money.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { IssueEstimateDocument, type Estimate } from './estimate-documents.js';

/** Issuing cannot be taken back: it is asked once, in words. However often it is tried, it happens once. */
export function IssueDialog({ estimate, onClose }: { estimate: Estimate; onClose: () => void }) {
  const toast = useToast();
  const [key] = useState(newIdempotencyKey);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [issue, busy] = useAction(IssueEstimateDocument);
  const { number, patient } = estimate;
  const confirm = async () => {
    const outcome = await issue({
      input: { idempotencyKey: key, estimateId: estimate.id, version: estimate.version },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    toast({ text: `Version ${outcome.done.number} is issued. Give it to ${patient.name} now.` });
    onClose();
  };
  return (
    <Dialog title={`Issue version ${number} for ${patient.name}?`} onClose={onClose}>
      <div className="stack t-dense ink-2" style={{ margin: '4px 0 10px' }}>
        <p>
          <b>{money(estimate.totalCents)}</b> expected:{' '}
          {estimate.providers.map((each) => `${each.name} ${money(each.subtotalCents)}`).join('; ')}.
        </p>
        <p>
          It stays as it is from then on; a change makes version {number + 1}.
          {number > 1 && ` Version ${number - 1} stays readable and no longer counts.`}
        </p>
      </div>
      <Notice of={trouble} />
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          Keep as draft
        </Button>
        <Button look="primary" busy={busy} onClick={() => void confirm()}>
          {trouble ? 'Try again' : `Issue version ${number}`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
