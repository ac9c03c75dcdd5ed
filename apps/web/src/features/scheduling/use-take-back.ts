import { useCallback } from 'react';
import type { AppointmentChangeKind } from '../../gql/graphql.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { unacceptedOf } from './unaccepted.js';
import { UndoDocument } from './visit-documents.js';

/** A change that can be taken back, with all that was made as one with it. */
export interface Undoable {
  id: string;
  kind: AppointmentChangeKind;
  undoesTogether: number;
}

/** `Undo`, `Undo 3 moves`: what a press takes back, where that is more than the one change at hand. */
export function undoWords({ kind, undoesTogether: count }: Omit<Undoable, 'id'>): string {
  if (count === 1) return 'Undo';
  return `Undo ${count} ${kind === 'CANCELLED' ? 'cancellations' : 'moves'}`;
}

/** What came of it: done, or not, and then perhaps to be done all the same. */
export type TakenBack =
  | { said: string; trouble: null }
  | {
      trouble: Problem | Refusal;
      words: string;
      anyway: { label: string; run: () => Promise<TakenBack> } | null;
    };

/** Takes a change back. What that would break in a course is answered first, and done only where that is meant. */
export function useTakeBack() {
  const [undo, busy] = useAction(UndoDocument);
  const takeBack = useCallback(
    async (change: Undoable, acceptConsequences?: string[]): Promise<TakenBack> => {
      const outcome = await undo({ changeId: change.id, acceptConsequences });
      const { undoesTogether: count } = change;
      if (outcome.done)
        return { said: count > 1 ? `${count} visits are put back.` : 'Undone.', trouble: null };
      const trouble = outcome.problem ?? outcome.refusal;
      const unaccepted = unacceptedOf(trouble);
      return {
        trouble,
        words: unaccepted?.words ?? trouble.message,
        anyway: unaccepted && { label: 'Undo anyway', run: () => takeBack(change, unaccepted.keys) },
      };
    },
    [undo],
  );
  return [takeBack, busy] as const;
}
