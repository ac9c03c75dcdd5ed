import { useRef, useState } from 'react';
import { Button } from '../../design/button.js';
import { useChecks } from '../../design/checks.js';
import { FieldRow, TextField } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { spanWords } from '../../format/time.js';
import { instantOfText, wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { AffectedLink } from '../absence/affected-link.js';
import { useAffectedStep } from '../absence/use-affected-step.js';
import styles from './facility.module.css';
import { AddOutOfServiceDocument, RemoveOutOfServiceDocument, type PlaceRoom } from './facility-documents.js';

/** Times in which a room cannot be used, in the location's zone. */
export function OutOfService({ room, zone, onDone }: { room: PlaceRoom; zone: string; onDone: () => void }) {
  const { values, set, text } = useFields({ starts: '', ends: '', reason: '' });
  const draft = useDraft(`out-of-service-${room.id}`, values, set);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const toast = useToast();
  const [add, busy] = useAction(AddOutOfServiceDocument);
  const affected = useAffectedStep();
  const [remove] = useAction(RemoveOutOfServiceDocument);
  const today = wallClock(Date.now(), zone).date;
  const leave = () => {
    void draft.drop();
    onDone();
  };
  const form = useRef<HTMLDivElement>(null);
  const { checked, pass } = useChecks(values, {
    ends: ({ starts, ends }) => (ends <= starts ? 'Choose a time after the start.' : null),
  });
  const submit = async () => {
    if (!pass(form.current)) return;
    const [startsAt, endsAt] = [instantOfText(values.starts, zone), instantOfText(values.ends, zone)];
    const outcome = await add({
      input: { roomId: room.id, startsAt, endsAt, reason: values.reason.trim() },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? null);
    toast({
      text: `${room.name} is out of service then.`,
      next: affected({ room: room.id, from: startsAt, until: endsAt }),
    });
    leave();
  };
  return (
    <div ref={form} className={styles.edit}>
      <h3 className="t-section">{room.name}, out of service</h3>
      <ul className={styles.list}>
        {room.outOfService.map((each) => (
          <li key={each.id}>
            <span className="grow">
              {spanWords(Date.parse(each.startsAt), Date.parse(each.endsAt), zone, today)}, {each.reason}{' '}
              <AffectedLink search={{ room: room.id, from: each.startsAt, until: each.endsAt }} />
            </span>
            <Button
              size="s"
              onClick={async () => {
                const outcome = await remove({ id: each.id });
                if (!outcome.done) return setTrouble(outcome.problem ?? null);
                toast({ text: `${room.name} is back in service.` });
                onDone();
              }}
            >
              Back in service
            </Button>
          </li>
        ))}
      </ul>
      <Form onEscape={onDone} onSubmit={() => void submit()} label={`${room.name}, out of service`}>
        <ReturnedWords draft={draft} />
        <FieldRow>
          <TextField label="From" type="datetime-local" required withAsterisk={false} {...text('starts')} />
          <TextField
            label="Until"
            type="datetime-local"
            required
            withAsterisk={false}
            {...text('ends')}
            {...checked('ends')}
          />
          <TextField label="Reason" required withAsterisk={false} {...text('reason')} />
        </FieldRow>
        <Notice of={trouble} />
        <div className="row">
          <Button type="submit" look="primary" busy={busy}>
            Take out of service
          </Button>
          <Button look="ghost" onClick={leave}>
            Cancel
          </Button>
        </div>
      </Form>
    </div>
  );
}
