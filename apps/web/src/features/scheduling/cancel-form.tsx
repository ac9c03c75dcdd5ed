import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../design/button.js';
import { FieldGroup, SelectField } from '../../design/fields.js';
import { Mark } from '../../design/marks.js';
import { Seg } from '../../design/seg.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { CancelCategory, CancelReason, IntegrationChoice } from '../../gql/graphql.js';
import type { Refusal } from '../../graphql/problem.js';
import { useAction, type Outcome } from '../../graphql/use-action.js';
import { useNow } from '../board/use-now.js';
import { lateWords } from './late-words.js';
import type { Changed } from './use-undo-toast.js';
import { useOtherInfusions } from './other-infusions.js';
import { CancelAppointmentDocument } from './visit-documents.js';
import styles from './visit-panel.module.css';
import type { VisitDetails } from './visit-query.js';

const categories: Record<CancelReason, readonly (readonly [CancelCategory, string])[]> = {
  PATIENT: [
    ['TIME', 'Cannot come then'],
    ['UNWELL', 'Not well enough to come'],
    ['RIDE', 'Nobody to take them home'],
    ['COST', 'The cost'],
    ['STOPS', 'Does not want to go on'],
    ['OTHER', 'Something else'],
  ],
  PRACTICE: [
    ['STAFF', 'Somebody of ours cannot be there'],
    ['PLACE', 'The room or location cannot be used'],
    ['MISTAKE', 'Booked by mistake'],
    ['OTHER', 'Something else'],
  ],
};

/** The session of a cancelled infusion: it stays, goes too, or stays for now and is moved at once. */
export type SessionChoice = IntegrationChoice | 'MOVE';

/** Who cancels and why; of an infusion, what becomes of its integration session, which nobody may forget. */
export function CancelForm({
  visit,
  onClose,
  onOutcome,
}: {
  visit: VisitDetails;
  onClose: () => void;
  /** @param session what becomes of the integration session, where there is one */
  onOutcome: (outcome: Outcome<Changed | Refusal>, session: SessionChoice | '') => Promise<void>;
}) {
  const zone = visit.location.timeZone;
  const [reason, setReason] = useState<CancelReason>('PATIENT');
  const [category, setCategory] = useState<CancelCategory>('TIME');
  const [choice, setChoice] = useState<SessionChoice | ''>('');
  const [cancel, busy] = useAction(CancelAppointmentDocument);
  const asked = visit.kind === 'INFUSION' && visit.linked?.status === 'BOOKED' ? visit.linked : null;
  const others = useOtherInfusions(visit.id, asked !== null && choice === 'MOVE');
  const now = useNow();
  const today = wallClock(now, zone).date;
  const undecided = asked !== null && choice === '';
  const undecidedId = useId();
  const late = reason === 'PATIENT' ? lateWords(visit, choice === 'CANCEL' ? asked : null, now, zone) : null;
  // The safe choice has the focus.
  const keepRef = useRef<HTMLButtonElement>(null);
  useEffect(() => keepRef.current?.focus(), []);
  const place = useRef<HTMLDivElement>(null);

  const submit = async () => {
    if (undecided) return place.current?.querySelector('input')?.focus();
    const outcome = await cancel({
      input: {
        appointmentId: visit.id,
        version: visit.version,
        reason,
        category,
        integration: choice === 'MOVE' ? 'KEEP' : choice || null,
      },
    });
    onClose();
    await onOutcome(outcome, choice);
  };

  return (
    <div className={`${styles.block} stack`}>
      <Seg
        label="Who cancels"
        value={reason}
        options={[
          { value: 'PATIENT', label: 'The patient cancels' },
          { value: 'PRACTICE', label: 'We cancel' },
        ]}
        onChange={(chosen) => {
          setReason(chosen);
          setCategory(categories[chosen][0]![0]);
        }}
      />
      <div>
        <SelectField
          label="Why"
          value={category}
          onChange={(event) => setCategory(event.currentTarget.value as CancelCategory)}
          data={categories[reason].map(([value, label]) => ({ value, label }))}
        />
        <p
          role="status"
          className={`t-caption ${late?.isLate ? styles.late : 'ink-2'}`}
          style={{ marginTop: 6 }}
        >
          {late?.isLate && <Mark shape="missing" size={14} />}
          {late?.words}
        </p>
      </div>
      {asked && (
        <div ref={place}>
          <FieldGroup
            label={`Its integration session, ${inSentence(
              dayAndTime(Date.parse(asked.startsAt), zone, today),
            )}`}
          >
            <Seg
              label="What becomes of its integration session"
              value={choice}
              options={[
                { value: 'CANCEL', label: 'Cancel both' },
                { value: 'MOVE', label: 'Move it' },
                { value: 'KEEP', label: 'Leave it' },
              ]}
              onChange={setChoice}
            />
          </FieldGroup>
          {choice === 'MOVE' && others !== undefined && (
            <p className="t-caption ink-3" style={{ marginTop: 6 }}>
              {others === null
                ? 'Its free times come next. '
                : others[0]
                  ? `Infusion ${others[0].number}, ${inSentence(dayAndTime(Date.parse(others[0].startsAt), zone, today))}, has none: it goes there, at a time that comes next. `
                  : 'No other infusion lacks one: it gets another time, which comes next, for when this one is booked again. '}
              Until then it stays where it is.
            </p>
          )}
        </div>
      )}
      <div className="row">
        <Button
          look="danger"
          busy={busy}
          aria-describedby={undecided ? undecidedId : undefined}
          notYet={undecided ? 'Say what becomes of the integration session' : null}
          onClick={() => void submit()}
        >
          {choice === 'CANCEL' ? 'Cancel both visits' : 'Cancel visit'}
        </Button>
        <Button ref={keepRef} look="ghost" onClick={onClose}>
          Keep it
        </Button>
      </div>
      {undecided && (
        <p id={undecidedId} className="t-caption ink-2">
          Say what becomes of the integration session first.
        </p>
      )}
    </div>
  );
}
