import { useRef, useState } from 'react';
import { useDrafts } from '../../drafts/use-drafts.js';
import type { MoveAppointmentInput, MoveAppointmentsInput } from '../../gql/graphql.js';
import { reasonDraft } from '../scheduling/beside-staff.js';
import { watched, type Watched } from './watched.js';

/** A move made on the board as it is sent, under the one key that all its tries share. */
export type SentMove = SentOne | SentSet;

export interface SentOne {
  input: MoveAppointmentInput;
  patientName: string;
  /** Only the end moves. */
  onlyLength: boolean;
}

/** Visits of one patient that move as one. */
export interface SentSet {
  input: MoveAppointmentsInput;
  patientName: string;
}

export const isSet = (move: SentMove): move is SentSet => 'moves' in move.input;

export interface WaitingMoves {
  /** Those whose answer never came: whether the server has them is not known. */
  waiting: Watched<readonly SentMove[]>;
  /** It leaves now. */
  leaves: (move: SentMove) => void;
  /** No answer came: it waits until somebody tries it again. */
  waits: (move: SentMove) => void;
  /** Its answer is there, or nobody wants it any more. */
  ends: (move: SentMove, isMade?: boolean) => void;
}

const draft = 'board-moves-unanswered';

/**
 * Keeps the board's moves on this computer before they leave, and forgets each when its answer is there: after a lost answer, a
 * closed tab or a reload the same move is offered again under the same key, so that it is made once.
 */
export function useWaitingMoves(): WaitingMoves {
  const [waiting] = useState(() => watched<readonly SentMove[]>([]));
  const kept = useRef<readonly SentMove[]>([]);
  const drafts = useDrafts<SentMove[]>(draft, (opened, before, others) => {
    const found = [...others, ...(before ? [before] : [])]
      .flatMap(({ value }) => value)
      .filter((move, at, all) => ![...kept.current, ...all.slice(0, at)].some((each) => isSame(each, move)));
    kept.current = [...found, ...kept.current];
    waiting.set([...found, ...waiting.get()]);
    if (before) opened.takeUp(draft, before);
    // What other tabs left behind is kept here first.
    if (others.length > 0 && opened.keep(draft, kept.current)) others.forEach(opened.forget);
  });
  const keep = (moves: readonly SentMove[]) => {
    kept.current = moves;
    if (moves.length > 0) drafts.current?.keep(draft, moves);
    else drafts.current?.drop(draft);
  };
  return {
    waiting,
    leaves(move) {
      waiting.set(without(waiting.get(), move));
      keep([...without(kept.current, move), move]);
    },
    waits: (move) => waiting.set([...without(waiting.get(), move), move]),
    ends(move, isMade = false) {
      if (isMade && !isSet(move)) drafts.current?.drop(reasonDraft(String(move.input.appointmentId)));
      waiting.set(without(waiting.get(), move));
      keep(without(kept.current, move));
    },
  };
}

const isSame = (a: SentMove, b: SentMove) => a.input.idempotencyKey === b.input.idempotencyKey;

const without = (moves: readonly SentMove[], move: SentMove) => moves.filter((each) => !isSame(each, move));
