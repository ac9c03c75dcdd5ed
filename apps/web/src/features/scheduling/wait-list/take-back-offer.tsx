import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { useToast } from '../../../design/toast.js';
import { Notice } from '../../../graphql/notice.js';
import type { Problem, Refusal } from '../../../graphql/problem.js';
import { useAction } from '../../../graphql/use-action.js';
import { TakeBackOfferDocument, type WaitEntry } from './wait-documents.js';

/** Takes back what was offered by mistake. It is offered again with one press, so that nothing is asked. */
export function TakeBackOffer({ entry }: { entry: WaitEntry }) {
  const [takeBack, busy] = useAction(TakeBackOfferDocument);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const toast = useToast();
  const { name } = entry.patient;
  return (
    <>
      <Button
        size="s"
        look="ghost"
        busy={busy}
        aria-label={`Take back what was offered to ${name}`}
        onClick={async () => {
          const outcome = await takeBack({ input: { entryId: entry.id, version: entry.version } });
          if (outcome.done)
            toast({ text: `The offer to ${name} is taken back. Tell them, if they know of it.` });
          setTrouble(outcome.problem ?? outcome.refusal ?? null);
        }}
      >
        Take back
      </Button>
      <Notice of={trouble} />
    </>
  );
}
