import { useState } from 'react';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { useToast } from '../../design/toast.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { unacceptedOf } from './unaccepted.js';
import { UndoDocument } from './visit-documents.js';

/** Undoes changes of visits. What that would break in a course is shown first, and done only where that is meant. */
export function useUndo(saying = 'Undone.') {
  const toast = useToast();
  const [run, busy] = useAction(UndoDocument);
  const [trouble, setTrouble] = useState<{ of: Problem | Refusal; changeId: string } | null>(null);
  const undo = async (changeId: string, acceptConsequences?: string[]): Promise<void> => {
    const outcome = await run({ changeId, acceptConsequences });
    if (outcome.done) toast({ text: saying });
    setTrouble(outcome.done ? null : { of: outcome.problem ?? outcome.refusal, changeId });
  };
  const unaccepted = unacceptedOf(trouble?.of);
  return {
    undo,
    busy,
    notice:
      trouble &&
      (unaccepted ? (
        <Banner
          tone="warn"
          action={
            <Button size="s" busy={busy} onClick={() => void undo(trouble.changeId, unaccepted.keys)}>
              Undo anyway
            </Button>
          }
        >
          {unaccepted.words}
        </Banner>
      ) : (
        <Notice of={trouble.of} />
      )),
  };
}
