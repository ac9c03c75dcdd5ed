import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { Dialog, DialogActions } from '../../../design/dialog.js';
import { useToast } from '../../../design/toast.js';
import { Notice } from '../../../graphql/notice.js';
import type { Problem, Refusal } from '../../../graphql/problem.js';
import { useAction } from '../../../graphql/use-action.js';
import { TakeBackOffer } from './take-back-offer.js';
import { WithdrawWaitListEntryDocument, type WaitEntry } from './wait-documents.js';

/** What can be done with somebody who waits: book what they were offered or take it back, find a time, change what they wait for. */
export function EntryActions({
  entry,
  busy,
  onBook,
  onFind,
  onChange,
}: {
  entry: WaitEntry;
  busy: boolean;
  onBook: () => void;
  onFind: () => void;
  onChange: () => void;
}) {
  const [leaving, setLeaving] = useState(false);
  const { name } = entry.patient;
  return (
    <>
      {entry.isOffered && (
        <Button
          size="s"
          look="primary"
          busy={busy}
          aria-label={`Book what was offered to ${name}`}
          onClick={onBook}
        >
          Book
        </Button>
      )}
      {entry.isOffered && <TakeBackOffer entry={entry} />}
      <Button size="s" aria-label={`Find a time for ${name}`} onClick={onFind}>
        Find a time
      </Button>
      <Button size="s" look="ghost" aria-label={`Change what ${name} waits for`} onClick={onChange}>
        Change
      </Button>
      <Button
        size="s"
        look="ghost"
        aria-label={`Take ${name} off the wait list`}
        onClick={() => setLeaving(true)}
      >
        Take off
      </Button>
      {leaving && <TakeOffDialog entry={entry} onClose={() => setLeaving(false)} />}
    </>
  );
}

/** Whoever is put on the list again waits from then on, so that it is asked once. */
function TakeOffDialog({ entry, onClose }: { entry: WaitEntry; onClose: () => void }) {
  const [withdraw, busy] = useAction(WithdrawWaitListEntryDocument);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const toast = useToast();
  const { name } = entry.patient;
  return (
    <Dialog title={`Take ${name} off the wait list?`} onClose={onClose}>
      <p className="t-dense ink-2">
        No visit is booked. Put on the list again, they wait from then on. This cannot be undone.
      </p>
      <Notice of={trouble} />
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          Keep waiting
        </Button>
        <Button
          look="danger"
          busy={busy}
          onClick={async () => {
            const outcome = await withdraw({ input: { entryId: entry.id, version: entry.version } });
            if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
            toast({ text: `${name} no longer waits.` });
            onClose();
          }}
        >
          Take off
        </Button>
      </DialogActions>
    </Dialog>
  );
}
