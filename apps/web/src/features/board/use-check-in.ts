import { useCallback, useState } from 'react';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { useUndoToast } from '../scheduling/use-undo-toast.js';
import { CheckInDocument } from '../scheduling/visit-documents.js';
import type { Visit } from './day.js';

type Expected = Pick<Visit, 'id' | 'version' | 'kind' | 'patientName'>;

/**
 * Checks in with one key. An infusion needs its ride home confirmed by a person, so its panel opens instead.
 */
export function useCheckIn<V extends Expected>(askRide: (visit: V) => void) {
  const [checkIn] = useAction(CheckInDocument);
  const [trouble, setTrouble] = useState<{ visit: V; of: Problem | Refusal } | null>(null);
  const undoToast = useUndoToast();
  const run = async (visit: V) => {
    if (visit.kind === 'INFUSION') return askRide(visit);
    const outcome = await checkIn({ input: { appointmentId: visit.id, version: visit.version } });
    if (outcome.done) undoToast(`${visit.patientName} is here.`, outcome.done);
    else setTrouble({ visit, of: outcome.problem ?? outcome.refusal });
  };
  return { run, trouble, clear: useCallback(() => setTrouble(null), []) };
}
