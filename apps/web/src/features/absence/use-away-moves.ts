import { useRef, useState } from 'react';
import { isAnswer, type Problem, type Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { MoveAppointmentsDocument } from '../scheduling/reschedule-documents.js';
import { leftOutWith } from './away-choice.js';
import { ReportAbsenceDocument, type Affected, type AffectedVisit } from './away-documents.js';

export interface Absent {
  staffId: string;
  startsAt: string;
  endsAt: string;
}

/** Which of the affected visits are moved and to which of their choices; and the one confirmation that does it. */
export function useAwayMoves(visits: Affected['visits']) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [report, reporting] = useAction(ReportAbsenceDocument);
  const [move, moving] = useAction(MoveAppointmentsDocument);
  // One key for all tries of the same moves: no answer may mean that they were made.
  const intent = useRef<{ moves: string; key: string } | null>(null);

  const chosenOf = ({ appointment, choices }: AffectedVisit): number =>
    Math.min(chosen.get(appointment.id) ?? 0, choices.length - 1);
  const going = visits.filter(
    ({ appointment, choices }) => choices.length > 0 && !leftOut.has(appointment.id),
  );

  /** Says first that somebody is away, where that is not known yet: nobody is booked with them meanwhile. */
  const confirm = async (absent: Absent | null) => {
    setTrouble(null);
    if (absent) {
      const reported = await report({ input: absent });
      if (!reported.done) {
        setTrouble(reported.problem ?? null);
        return { reported: false, moved: null };
      }
    }
    if (going.length === 0) return { reported: absent !== null, moved: null };
    const moves = going.map((visit) => {
      const { version, startsAt, endsAt, room, staff } = visit.choices[chosenOf(visit)]!;
      return {
        appointmentId: visit.appointment.id,
        version,
        startsAt,
        durationMinutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
        roomId: room?.id ?? null,
        staff: staff.map(({ part, staffMember }) => ({ part, staffId: staffMember.id })),
      };
    });
    const text = JSON.stringify(moves);
    if (intent.current?.moves !== text) intent.current = { moves: text, key: newIdempotencyKey() };
    const outcome = await move({
      input: { idempotencyKey: intent.current.key, confirmSpacing: false, moves },
    });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (!outcome.problem || isAnswer(outcome.problem)) intent.current = null;
    if (outcome.refusal) setChosen(new Map());
    return { reported: absent !== null, moved: outcome.done ?? null };
  };

  return {
    leftOut,
    going,
    trouble,
    busy: reporting || moving,
    /** The visit for which the race was lost. */
    lost: trouble && 'appointmentId' in trouble ? (trouble.appointmentId as string) : null,
    chosenOf,
    choose: (id: string, at: number) => setChosen((before) => new Map(before).set(id, at)),
    toggle: (id: string) => setLeftOut((before) => leftOutWith(visits, before, id)),
    confirm,
  };
}

export type AwayMoves = ReturnType<typeof useAwayMoves>;
