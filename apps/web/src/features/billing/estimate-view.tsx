import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { Facts } from '../../design/facts.js';
import { TextArea } from '../../design/fields.js';
import { Form } from '../../design/form.js';
import { Seg } from '../../design/seg.js';
import { useToast } from '../../design/toast.js';
import { money } from '../../format/money.js';
import { fullDate, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { ContactMethod } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, TopBar } from '../../shell/top-bar.js';
import { contactMethodNames } from '../patients/words.js';
import { DeadlineClock } from './deadline-clock.js';
import styles from './estimate.module.css';
import { EstimateDifferences } from './estimate-differences.js';
import { EstimateDocumentView } from './estimate-document-view.js';
import { MarkDeliveredDocument, ReviseEstimateDocument, type Estimate } from './estimate-documents.js';
import { estimateStanding } from './estimate-words.js';

/** An estimate that stays as it is: mark it delivered, or begin the next version. */
export function EstimateView({ estimate }: { estimate: Estimate }) {
  const viewer = useViewer();
  const [asking, setAsking] = useState<'deliver' | 'revise' | null>(null);
  const zone = viewer.practice.timeZone;
  const at = (instant: string) =>
    `${fullDate(wallClock(Date.parse(instant), zone).date)}, ${timeOf(Date.parse(instant), zone)}`;
  const mayWrite = can(viewer, 'ESTIMATE_WRITE') && estimate.state === 'ISSUED';
  return (
    <div className={styles.page}>
      <TopBar back title={`Estimate for ${estimate.patient.name}`} sub={estimateStanding(estimate)}>
        <BarSpace />
        {mayWrite && <Button onClick={() => setAsking('revise')}>Change it</Button>}
        {mayWrite && !estimate.deliveredAt && (
          <Button look="primary" onClick={() => setAsking('deliver')}>
            Mark delivered
          </Button>
        )}
      </TopBar>
      <div className={styles.work}>
        <div className={styles.main}>
          <DeadlineClock estimate={estimate} zone={zone} />
          <Card title="Standing">
            <Facts
              of={[
                ['Expected', money(estimate.totalCents)],
                ['Asked for on', estimate.requestedOn && fullDate(estimate.requestedOn)],
                ['Due', estimate.dueAt && at(estimate.dueAt)],
                ['Issued', estimate.issuedAt && at(estimate.issuedAt)],
                [
                  'Delivered',
                  estimate.deliveredAt &&
                    `${at(estimate.deliveredAt)}${estimate.deliveredBy ? `, by ${contactMethodNames[estimate.deliveredBy].toLowerCase()}` : ''}`,
                ],
                ['Why this version', estimate.changeReason],
              ]}
            />
          </Card>
          <EstimateDifferences estimate={estimate} />
        </div>
        <EstimateDocumentView estimate={estimate} />
      </div>
      {asking === 'deliver' && <Deliver estimate={estimate} onClose={() => setAsking(null)} />}
      {asking === 'revise' && <Revise estimate={estimate} onClose={() => setAsking(null)} />}
    </div>
  );
}

function Deliver({ estimate, onClose }: { estimate: Estimate; onClose: () => void }) {
  const toast = useToast();
  const [method, setMethod] = useState<ContactMethod>('EMAIL');
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [deliver, busy] = useAction(MarkDeliveredDocument);
  return (
    <Dialog title={`How did ${estimate.patient.name} get it?`} onClose={onClose} width={460}>
      <p className="t-dense ink-2" style={{ margin: '4px 0 12px' }}>
        In writing, on paper or electronically, as the patient chose.
      </p>
      <div className="stack">
        <div>
          <Seg
            label="Delivered by"
            value={method}
            options={[
              { value: 'EMAIL', label: 'Email' },
              { value: 'MAIL', label: 'On paper' },
              { value: 'TEXT', label: 'Text with a link' },
            ]}
            onChange={setMethod}
          />
        </div>
        <Notice of={trouble} />
      </div>
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          Not yet
        </Button>
        <Button
          look="primary"
          busy={busy}
          onClick={async () => {
            const outcome = await deliver({ input: { estimateId: estimate.id, method } });
            if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
            toast({ text: 'The delivery is recorded.' });
            onClose();
          }}
        >
          Mark delivered
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Revise({ estimate, onClose }: { estimate: Estimate; onClose: () => void }) {
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [key] = useState(newIdempotencyKey);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [revise, busy] = useAction(ReviseEstimateDocument);
  const submit = async () => {
    const outcome = await revise({
      input: { idempotencyKey: key, estimateId: estimate.id, reason: reason.trim() },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    onClose();
    await navigate({ to: '/estimates/$estimateId', params: { estimateId: outcome.done.id } });
  };
  return (
    <Dialog title={`Begin version ${estimate.number + 1}?`} onClose={onClose}>
      <Form onSubmit={() => void submit()}>
        <p className="t-dense ink-2">
          Version {estimate.number} stays as it is and counts until the new one is issued.
        </p>
        <TextArea
          label="What changed"
          required
          withAsterisk={false}
          help="The patient reads it"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
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
