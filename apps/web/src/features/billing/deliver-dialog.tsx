import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { FieldRow, TextField } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { Seg } from '../../design/seg.js';
import { useToast } from '../../design/toast.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { instantOf, wallClock } from '../../format/zone.js';
import type { ContactMethod } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { useViewer } from '../../session/session.js';
import { MarkDeliveredDocument, type Estimate } from './estimate-documents.js';

/** How and when the patient got an issued estimate: in writing, on paper or electronically, as they chose (G5). */
export function DeliverDialog({ estimate, onClose }: { estimate: Estimate; onClose: () => void }) {
  const toast = useToast();
  const zone = useViewer().practice.timeZone;
  const [opened] = useState(() => wallClock(Date.now(), zone));
  const initial = { date: opened.date, time: fieldTime(opened.minute) };
  const { values, set, text } = useFields<When & { method: ContactMethod }>({ ...initial, method: 'EMAIL' });
  const draft = useDraft(`estimate-delivery-${estimate.id}`, values, set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [deliver, busy] = useAction(MarkDeliveredDocument);
  const submit = async () => {
    const deliveredAt = deliveredAtOf(values, initial, estimate, zone);
    const outcome = await deliver({ input: { estimateId: estimate.id, method: values.method, deliveredAt } });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    await draft.drop();
    toast({ text: 'The delivery is recorded.' });
    onClose();
  };
  return (
    <Dialog title={`How did ${estimate.patient.name} get it?`} onClose={onClose} width={460}>
      <p className="t-dense ink-2" style={{ margin: '4px 0 12px' }}>
        In writing, on paper or electronically, as the patient chose. Telling it does not replace that.
      </p>
      <Form onSubmit={() => void submit()} label="Delivery">
        <ReturnedWords draft={draft} />
        <div>
          <Seg
            label="Delivered by"
            value={values.method}
            options={[
              { value: 'EMAIL', label: 'Email' },
              { value: 'MAIL', label: 'On paper' },
              { value: 'TEXT', label: 'Text with a link' },
            ]}
            onChange={(method) => set({ method })}
          />
        </div>
        <FieldRow>
          <TextField label="On" type="date" required withAsterisk={false} {...text('date')} />
          <TextField label="At" type="time" required withAsterisk={false} {...text('time')} />
        </FieldRow>
        <Notice of={trouble} />
        <DialogActions>
          <Button onClick={onClose} data-autofocus>
            Not yet
          </Button>
          <Button type="submit" look="primary" busy={busy}>
            Mark delivered
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

interface When {
  date: string;
  time: string;
}

/** The instant that was typed; null, for now, where nobody changed it. The minute of issuing is not before it. */
function deliveredAtOf(values: When, initial: When, estimate: Estimate, zone: string): string | null {
  if (values.date === initial.date && values.time === initial.time) return null;
  const [hour, minute] = values.time.split(':').map(Number);
  const typed = instantOf(values.date, hour! * 60 + minute!, zone);
  const issued = Date.parse(estimate.issuedAt!);
  return new Date(typed < issued && issued - typed < 60_000 ? issued : typed).toISOString();
}

/** Minutes since midnight as a time field takes them: `13:20`. */
const fieldTime = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
