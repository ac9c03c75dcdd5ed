import { useRef, useState } from 'react';
import { isAnswer, type Problem, type Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { MoveAppointmentsDocument } from '../scheduling/reschedule-documents.js';
import { unacceptedOf } from '../scheduling/unaccepted.js';
import { moveInput, shownIn } from '../scheduling/use-reschedule.js';
import { choiceKey, choicesBeside, chosenNow, leftOutWith } from './away-choice.js';
import { ReportAbsenceDocument, type AffectedVisit, type Choice } from './away-documents.js';

export interface Absent {
  staffId: string;
  startsAt: string;
  endsAt: string;
}

interface Chosen {
  of: string;
  visits: readonly AffectedVisit[];
  leftOut: ReadonlySet<string>;
  /** By visit the key of its choice: the list may be another by the time it is confirmed. */
  chosen: ReadonlyMap<string, string>;
  trouble: Problem | Refusal | null;
}

const nothing = { leftOut: new Set<string>(), chosen: new Map<string, string>(), trouble: null };

/**
 * Which of the affected visits are moved and to which of their choices; and the one confirmation that does it.
 * @param of what they are affected by: about another absence nothing is chosen yet
 */
export function useAwayMoves(of: string, visits: readonly AffectedVisit[]) {
  const [state, setState] = useState<Chosen>({ of, visits: [], ...nothing });
  if (state.of !== of || state.visits !== visits) {
    const before = state.of === of ? state : nothing;
    setState({ ...before, of, visits, chosen: chosenNow(visits, before.chosen) });
  }
  const { leftOut, chosen, trouble } = state;
  const change = (to: Partial<Chosen>) => setState((before) => ({ ...before, ...to }));
  const [report, reporting] = useAction(ReportAbsenceDocument);
  const [move, moving] = useAction(MoveAppointmentsDocument);
  // One key for all tries of the same: no answer may mean that it was done.
  const keys = useRef(new Map<string, string>());
  const keyOf = (intent: string): string => {
    const key = keys.current.get(intent) ?? newIdempotencyKey();
    keys.current.set(intent, key);
    return key;
  };

  const going = visits.filter(
    ({ appointment, choices }) => choices.length > 0 && !leftOut.has(appointment.id),
  );
  const choicesOf = (visit: AffectedVisit) => choicesBeside(visit, going);
  /** Null where it is not offered any longer. */
  const chosenOf = (visit: AffectedVisit): Choice | null =>
    choicesOf(visit).find((each) => choiceKey(each) === chosen.get(visit.appointment.id)) ?? null;

  /** Says that somebody is away, where that is not known yet, and moves what goes: all of it or nothing. */
  const confirm = async (absent: Absent | null) => {
    const shown = { consequences: going.flatMap(({ consequences }) => consequences) };
    const set = {
      confirmSpacing: false,
      acceptConsequences: [...shownIn(shown), ...(unacceptedOf(trouble)?.keys ?? [])],
      moves: going.map((visit) => moveInput(visit.appointment.id, chosenOf(visit)!)),
    };
    change({ trouble: null });
    const intent = JSON.stringify([absent, set]);
    const idempotencyKey = keyOf(intent);
    const outcome = absent
      ? await report({ input: { idempotencyKey, ...absent, ...set } })
      : await move({ input: { idempotencyKey, ...set } });
    change({ trouble: outcome.problem ?? outcome.refusal ?? null });
    if (!outcome.problem || isAnswer(outcome.problem)) keys.current.delete(intent);
    return outcome.done ?? null;
  };

  return {
    leftOut,
    going,
    trouble,
    busy: reporting || moving,
    /** The visit for which the race was lost. */
    lost: trouble && 'appointmentId' in trouble ? (trouble.appointmentId as string) : null,
    /** Those that go, and for which has to be chosen again. */
    open: going.filter((visit) => !chosenOf(visit)),
    choicesOf,
    chosenOf,
    choose: (id: string, key: string) => change({ chosen: new Map(chosen).set(id, key), trouble: null }),
    toggle: (id: string) => change({ leftOut: leftOutWith(visits, leftOut, id) }),
    confirm,
  };
}

export type AwayMoves = ReturnType<typeof useAwayMoves>;
