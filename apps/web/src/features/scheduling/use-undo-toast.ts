import { useCallback } from 'react';
import { useToast } from '../../design/toast.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { useAction } from '../../graphql/use-action.js';
import { useWhoWaits, type LeftTime } from './wait-list/use-who-waits.js';
import { unacceptedOf } from './unaccepted.js';
import { UndoDocument } from './visit-documents.js';

/** What an appointment tells of its changes after one. */
export interface Changed {
  changes: readonly { id: string; at: string; undoable: boolean }[];
}

/** The time that a visit has now. */
export const leftBy = (visit: {
  location: { id: string; timeZone: string };
  startsAt: string;
  kind: AppointmentKind;
}): LeftTime => ({
  locationId: visit.location.id,
  zone: visit.location.timeZone,
  startsAt: visit.startsAt,
  kind: visit.kind,
});

/**
 * Says that a change to the schedule was made, and offers to take back the newest one that can be. Where it has left a time, it
 * tells how many wait for such a one.
 */
export function useUndoToast() {
  const toast = useToast();
  const [undo] = useAction(UndoDocument);
  const whoWaits = useWhoWaits();
  return useCallback(
    (text: string, appointment: Changed, left?: LeftTime) => {
      const newest = [...appointment.changes].sort((a, b) => b.at.localeCompare(a.at))[0];
      if (!newest?.undoable) return toast({ text });
      const takeBack = async (acceptConsequences?: string[]): Promise<void> => {
        const outcome = await undo({ changeId: newest.id, acceptConsequences });
        if (outcome.done) return toast({ text: 'Undone.' });
        const trouble = outcome.refusal ?? outcome.problem;
        const unaccepted = unacceptedOf(trouble);
        toast({
          text: unaccepted?.words ?? trouble.message,
          failed: true,
          ...(unaccepted && {
            next: Promise.resolve({ label: 'Undo anyway', run: () => void takeBack(unaccepted.keys) }),
          }),
        });
      };
      toast({
        text,
        ...(left ? { next: whoWaits(left) } : {}),
        undo: () => takeBack(),
      });
    },
    [toast, undo, whoWaits],
  );
}
