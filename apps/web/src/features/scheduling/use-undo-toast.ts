import { useCallback } from 'react';
import { useToast } from '../../design/toast.js';
import { useAction } from '../../graphql/use-action.js';
import { UndoDocument } from './visit-documents.js';

/** What an appointment tells of its changes after one. */
export interface Changed {
  changes: readonly { id: string; at: string; undoable: boolean }[];
}

/** Says that a change to the schedule was made, and offers to take back the newest one that can be. */
export function useUndoToast() {
  const toast = useToast();
  const [undo] = useAction(UndoDocument);
  return useCallback(
    (text: string, appointment: Changed) => {
      const newest = [...appointment.changes].sort((a, b) => b.at.localeCompare(a.at))[0];
      if (!newest?.undoable) return toast({ text });
      toast({
        text,
        undo: async () => {
          const outcome = await undo({ changeId: newest.id });
          toast({ text: outcome.done ? 'Undone.' : (outcome.refusal ?? outcome.problem).message });
        },
      });
    },
    [toast, undo],
  );
}
