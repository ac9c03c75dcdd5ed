import { useDrafts } from '../../drafts/use-drafts.js';
import type { MoveAppointmentInput, MoveAppointmentsInput } from '../../gql/graphql.js';
import type { Problem } from '../../graphql/problem.js';
import { reasonDraft } from './beside-staff.js';

/** A move whose answer never came: whether the server has it is not known. */
export interface HeldMove {
  /** Of one visit, or of several as one. */
  input: MoveAppointmentInput | MoveAppointmentsInput;
  problem: Problem;
}

/**
 * Keeps a move on this computer before it leaves, and forgets it when its answer is there: after a lost answer, a closed tab or a
 * reload the same move is tried again under the same key, so that it is made once.
 */
export function useHeldMove(appointmentId: string, onHeld: (held: HeldMove) => void) {
  const name = `move-unanswered-${appointmentId}`;
  const drafts = useDrafts<HeldMove>(name, (opened, kept) => {
    if (!kept) return;
    opened.takeUp(name, kept);
    onHeld(kept.value);
  });
  return {
    keep: (input: HeldMove['input']) => drafts.current?.keep(name, { input, problem: notAnswered }),
    drop: () => drafts.current?.drop(name),
    /** It was moved: what was typed to put it beside another is of no use any more. */
    forgetReason: () => drafts.current?.drop(reasonDraft(appointmentId)),
  };
}

/** What is known of a move while it is under way, should this page be closed. */
const notAnswered: Problem = {
  kind: 'offline',
  message: 'The page was closed before the server answered.',
  code: null,
};
