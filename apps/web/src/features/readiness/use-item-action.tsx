import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Button, buttonClass } from '../../design/button.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { TextArea } from '../../design/fields.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { Notice } from '../../graphql/notice.js';
import { isAnswer, type Problem, type Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { OverrideReadinessDocument } from '../scheduling/visit-documents.js';
import type { Item } from './needs.js';

interface ActionContext {
  visit: { id: string; patient: { id: string; name: string } };
  onRide: () => void;
  /** Another time or room for the visit. */
  onMove: () => void;
  onBook: (patientId: string) => void;
  /** One button alone, as a row of a table has room for. */
  brief?: boolean;
}

/** The one thing that the viewer can do about an open item; nothing where another role does it. */
export function useItemAction({
  visit,
  onRide,
  onMove,
  onBook,
  brief,
}: ActionContext): (item: Item) => ReactNode {
  const viewer = useViewer();
  const toPatient = (word: string, section: 'consent' | 'screening' | 'estimate') => (
    <Link
      to="/patients/$patientId"
      params={{ patientId: visit.patient.id }}
      search={{ tab: section }}
      className={buttonClass({ size: 's' })}
    >
      {word}
    </Link>
  );
  /** Whoever may override an estimate learns here that nobody overrides this. */
  const never = (item: Item) =>
    !brief &&
    item.blocksStart &&
    can(viewer, 'READINESS_OVERRIDE') && (
      <p className="t-caption ink-3">
        {item.item === 'CONSENT' ? 'A consent cannot be overridden.' : 'This cannot be overridden.'}
      </p>
    );
  return (item) => {
    switch (item.item) {
      case 'RIDE':
        return can(viewer, 'VISIT_CHECK_IN') ? (
          <Button size="s" onClick={onRide}>
            {item.category === 'RIDE_NOT_CONFIRMED' ? 'Confirm ride' : 'Add ride'}
          </Button>
        ) : null;
      case 'CONSENT':
        return together(can(viewer, 'CONSENT_RECORD') && toPatient('Record consent', 'consent'), never(item));
      case 'SCREENING':
        return together(can(viewer, 'SCREENING_DECIDE') && toPatient('Decide', 'screening'), never(item));
      case 'INTEGRATION':
        return can(viewer, 'SCHEDULE_WRITE') ? (
          <Button size="s" onClick={() => onBook(visit.patient.id)}>
            Book integration
          </Button>
        ) : null;
      case 'ESTIMATE':
        return together(
          can(viewer, 'ESTIMATE_WRITE') && toPatient('Open estimates', 'estimate'),
          can(viewer, 'READINESS_OVERRIDE') && <Override visit={visit} item={item} />,
        );
      case 'ROOM':
        return can(viewer, 'SCHEDULE_WRITE') ? (
          <Button size="s" onClick={onMove}>
            Choose a room
          </Button>
        ) : null;
    }
  };
}

/** What there is of two things; nothing where there is neither. */
const together = (one: ReactNode, other: ReactNode): ReactNode =>
  one || other ? (
    <>
      {one}
      {other}
    </>
  ) : null;

/** A psychiatrist may let a visit go ahead without its estimate, and says why. */
function Override({ visit, item }: { visit: ActionContext['visit']; item: Item }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const draft = useDraft(`override-${visit.id}`, reason, setReason);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [override, busy] = useAction(OverrideReadinessDocument);
  const unanswered = trouble && 'kind' in trouble && !isAnswer(trouble);
  const submit = async () => {
    const outcome = await override({
      input: { appointmentId: visit.id, item: item.item, reason: reason.trim() },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    await draft.drop();
    setAsking(false);
  };
  return (
    <>
      <Button size="s" onClick={() => setAsking(true)}>
        Go ahead without
      </Button>
      {asking && (
        <Dialog
          title={`Go ahead without an estimate for ${visit.patient.name}?`}
          onClose={() => setAsking(false)}
        >
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <p className="t-dense ink-2">Your name and the reason are kept with the visit.</p>
            <ReturnedWords draft={draft} />
            <TextArea
              label="Reason"
              required
              withAsterisk={false}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Notice of={trouble} />
            {unanswered && (
              <p className="t-dense ink-2">
                The reason is kept on this computer; trying again never decides it twice.
              </p>
            )}
            <DialogActions>
              <Button onClick={() => setAsking(false)} data-autofocus>
                Wait for the estimate
              </Button>
              <Button type="submit" look="danger" busy={busy}>
                Go ahead without
              </Button>
            </DialogActions>
          </form>
        </Dialog>
      )}
    </>
  );
}
