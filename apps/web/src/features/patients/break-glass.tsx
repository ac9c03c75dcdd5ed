import { useState } from 'react';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { TextArea } from '../../design/fields.js';
import { Form } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { timeOf } from '../../format/time.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { useViewer } from '../../session/session.js';

const BreakGlassDocument = graphql(`
  mutation BreakGlass($input: BreakGlassInput!) {
    breakGlass(input: $input) {
      __typename
      id
      closesAt
      patient {
        id
      }
    }
  }
`);

/** A clinician outside the care team opens the chart for one hour, says why, and the admin sees it. */
export function BreakGlass({ patient }: { patient: { id: string; name: string } }) {
  const viewer = useViewer();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const draft = useDraft(`glass-${patient.id}`, reason, setReason);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [breakGlass, busy] = useAction(BreakGlassDocument);
  const first = patient.name.split(' ')[0];
  const submit = async () => {
    const outcome = await breakGlass({ input: { patientId: patient.id, reason: reason.trim() } });
    if (!outcome.done) return setTrouble(outcome.problem ?? null);
    await draft.drop();
    toast({
      text: `The chart is open until ${timeOf(Date.parse(outcome.done.closesAt), viewer.practice.timeZone)}.`,
    });
    setAsking(false);
  };
  return (
    <>
      <Banner
        tone="info"
        action={
          <Button size="s" onClick={() => setAsking(true)}>
            Open the chart
          </Button>
        }
      >
        <b>The chart is for {first}&rsquo;s care team.</b> You see the appointments. In an emergency you can
        open it for one hour.
      </Banner>
      {asking && (
        <Dialog title={`Open ${patient.name}'s chart?`} onClose={() => setAsking(false)}>
          <Form onSubmit={() => void submit()}>
            <ReturnedWords draft={draft} />
            <p className="t-dense ink-2">
              For one hour. Your name, the time and the reason are kept, and an admin sees them.
            </p>
            <TextArea
              label="Reason"
              required
              withAsterisk={false}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Notice of={trouble} />
            <DialogActions>
              <Button onClick={() => setAsking(false)} data-autofocus>
                Leave it closed
              </Button>
              <Button type="submit" look="danger" busy={busy}>
                Open for one hour
              </Button>
            </DialogActions>
          </Form>
        </Dialog>
      )}
    </>
  );
}
