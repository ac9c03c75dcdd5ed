import { useState } from 'react';
import { Button } from '../../design/button.js';
import { FieldRow, TextField } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { shortDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { AffectedLink } from '../absence/affected-link.js';
import { useAffectedStep } from '../absence/use-affected-step.js';
import styles from './facility.module.css';
import { closureWords } from './hours-words.js';
import { AddClosureDocument, RemoveClosureDocument, type Place } from './facility-documents.js';

/** Days on which a location is closed, with the reason that the board shows. */
export function Closures({ location, onDone }: { location: Place; onDone: () => void }) {
  const { values, set, text } = useFields({ startsOn: '', endsOn: '', reason: '' });
  const draft = useDraft(`closure-${location.id}`, values, set);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const toast = useToast();
  const [add, busy] = useAction(AddClosureDocument);
  const affected = useAffectedStep();
  const today = wallClock(Date.now(), location.timeZone).date;
  const [remove] = useAction(RemoveClosureDocument);
  const leave = () => {
    void draft.drop();
    onDone();
  };
  const submit = async () => {
    const days = { startsOn: values.startsOn, endsOn: values.endsOn || values.startsOn };
    const outcome = await add({
      input: { locationId: location.id, ...days, reason: values.reason.trim() },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? null);
    toast({
      text: `${location.name} is closed then.`,
      next: affected({ closed: location.id, from: days.startsOn, until: days.endsOn }),
    });
    leave();
  };
  return (
    <div className={styles.edit}>
      <h3 className="t-section">Closures</h3>
      <ul className={styles.list}>
        {location.closures.map((each) => (
          <li key={each.id}>
            <span className="grow">
              {closureWords(each, today)}{' '}
              <AffectedLink search={{ closed: location.id, from: each.startsOn, until: each.endsOn }} />
            </span>
            <Button
              size="s"
              onClick={async () => {
                const outcome = await remove({ id: each.id });
                if (!outcome.done) return setTrouble(outcome.problem ?? null);
                toast({ text: `${location.name} is open again.` });
                onDone();
              }}
            >
              Open again<span className="unseen"> on {shortDate(each.startsOn, today)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Form onEscape={onDone} onSubmit={() => void submit()} label="New closure">
        <ReturnedWords draft={draft} />
        <FieldRow>
          <TextField label="From" type="date" required withAsterisk={false} {...text('startsOn')} />
          <TextField label="Through" type="date" min={values.startsOn} {...text('endsOn')} />
          <TextField label="Reason" required withAsterisk={false} {...text('reason')} />
        </FieldRow>
        <Notice of={trouble} />
        <div className="row">
          <Button type="submit" look="primary" busy={busy}>
            Close these days
          </Button>
          <Button look="ghost" onClick={leave}>
            Cancel
          </Button>
        </div>
      </Form>
    </div>
  );
}
