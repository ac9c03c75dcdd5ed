import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { TextArea } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { ReviseEstimateDocument, type Estimate } from './estimate-documents.js';

/** Begins the next version with the reason that the patient will read (G16). */
export function ReviseDialog({ estimate, onClose }: { estimate: Estimate; onClose: () => void }) {
  const navigate = useNavigate();
  const { values, set, text } = useFields({ reason: '' });
  const draft = useDraft(`estimate-change-${estimate.id}`, values, set);
  const [key] = useState(newIdempotencyKey);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [revise, busy] = useAction(ReviseEstimateDocument);
  const submit = async () => {
    const outcome = await revise({
      input: { idempotencyKey: key, estimateId: estimate.id, reason: values.reason.trim() },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    await draft.drop();
    onClose();
    await navigate({ to: '/estimates/$estimateId', params: { estimateId: outcome.done.id } });
  };
  return (
    <Dialog title={`Begin version ${estimate.number + 1}?`} onClose={onClose}>
      <Form onSubmit={() => void submit()} label="Change">
        <ReturnedWords draft={draft} />
        <p className="t-dense ink-2">
          Version {estimate.number} stays as it is and counts until the new one is issued.
        </p>
        <TextArea
          label="What changed"
          required
          withAsterisk={false}
          maxLength={500}
          help="The patient reads it"
          {...text('reason')}
          data-autofocus
        />
        <Notice of={trouble} />
        <DialogActions>
          <Button onClick={onClose}>Keep version {estimate.number}</Button>
          <Button type="submit" look="primary" busy={busy}>
            Begin version {estimate.number + 1}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
