import { useCallback } from 'react';
import { useToast } from '../../design/toast.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { undoWords, useTakeBack, type TakenBack, type Undoable } from './use-take-back.js';
import { useWhoWaits, type LeftTime } from './wait-list/use-who-waits.js';

/** What an appointment tells of its changes after one. */
export interface Changed {
  changes: readonly (Undoable & { at: string; undoable: boolean })[];
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
  const [takeBack] = useTakeBack();
  const whoWaits = useWhoWaits();
  return useCallback(
    (text: string, appointment: Changed, left?: LeftTime) => {
      const newest = [...appointment.changes].sort((a, b) => b.at.localeCompare(a.at))[0];
      if (!newest?.undoable) return toast({ text });
      const show = (taken: TakenBack) => {
        if (taken.trouble === null) return toast({ text: taken.said });
        const { words, anyway } = taken;
        const next = anyway && { label: anyway.label, run: () => void anyway.run().then(show) };
        toast({ text: words, failed: true, next: Promise.resolve(next) });
      };
      toast({
        text,
        ...(left ? { next: whoWaits(left) } : {}),
        undo: { label: undoWords(newest), run: () => void takeBack(newest).then(show) },
      });
    },
    [toast, takeBack, whoWaits],
  );
}
