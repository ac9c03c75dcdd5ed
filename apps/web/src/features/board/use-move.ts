import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { useClient } from 'urql';
import { dayAndTime, inSentence, timeOf } from '../../format/time.js';
import { instantOf, wallClock } from '../../format/zone.js';
import type { PreviewRescheduleInput } from '../../gql/graphql.js';
import { isAnswer, type Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { besideStaffOf } from '../scheduling/beside-staff.js';
import type { FreeTime } from '../scheduling/free-times.js';
import { NextFreeTimesDocument, reservationsOf } from '../scheduling/free-times.js';
import { oneForEachVisit, type TakenThing } from '../scheduling/refusal-words.js';
import { movedWords } from '../scheduling/reschedule-words.js';
import { unacceptedOf } from '../scheduling/unaccepted.js';
import {
  askedAnew,
  CHANGED_MEANWHILE,
  confirmed,
  isMoreThanOne,
  shownIn,
  useReschedule,
} from '../scheduling/use-reschedule.js';
import { useUndoToast } from '../scheduling/use-undo-toast.js';
import { MoveAppointmentDocument } from '../scheduling/visit-documents.js';
import { useViewer } from '../../session/session.js';
import { minuteOn, type Day, type Visit } from './day.js';
import { followPointer } from './follow-pointer.js';
import { minuteAt } from './geometry.js';
import { atRest, offersOn, type MoveState, type Moving, type ProposedMove } from './move-state.js';
import {
  canHost,
  clashOf,
  endingAt,
  isArrow,
  isSameMove,
  overlap,
  placeOf,
  resourcesAfter,
  spanOf,
  step,
  stretch,
  type Clash,
  type Move,
} from './moves.js';
import { isSet, useWaitingMoves, type SentMove, type SentOne, type SentSet } from './waiting-moves.js';
import { watched, type Watched } from './watched.js';

export interface Mover {
  state: Watched<MoveState>;
  /** Moves whose answer never came. */
  waiting: Watched<readonly SentMove[]>;
  /** Sends a waiting move once more. */
  retry: (move: SentMove) => void;
  /** Gives a waiting move up. */
  giveUp: (move: SentMove) => void;
  start: (visit: Visit) => void;
  /** A key while a visit has focus. Returns whether the move used it. */
  onKey: (key: { key: string; shiftKey: boolean }, visit: Visit) => boolean;
  onPointerDown: (event: PointerEvent<HTMLElement>, visit: Visit) => void;
  commit: () => void;
  /** Moves the visit alone, whatever that breaks. */
  alone: () => void;
  take: (time: FreeTime) => void;
  /** Makes a refused move beside the other visit of a staff member, on purpose. */
  beside: (staffId: string, reason: string) => void;
  keep: () => void;
}

/** When and where a move leads; who and what is not named stays. */
type Target = Pick<PreviewRescheduleInput, 'startsAt' | 'roomId' | 'staff'>;

/** How long a move rests before free times, or what it breaks, are asked for, ms. */
const restMs = 200;

/**
 * Moving a visit or its end by keys (M, arrows, Enter, Esc) or by pointer. What is in the way, here or at the server, brings
 * the next free times; what a visit breaks in its course is shown before it is moved.
 */
export function useMove(day: Day | undefined, locationId: string, hourHeight: number): Mover {
  const client = useClient();
  const [send] = useAction(MoveAppointmentDocument);
  const undoToast = useUndoToast();
  const reschedule = useReschedule();
  const isPrescriber = useViewer().roles.includes('PSYCHIATRIST');
  const considering = useRef<Promise<unknown>>(undefined);
  const [state] = useState(() => watched(atRest));
  const { waiting, leaves, waits, ends } = useWaitingMoves();
  /** Visits and sets of them whose move is under way: a second Enter is no second move. */
  const sending = useRef(new Map<string, Promise<unknown>>());
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const offer = (visit: Visit, found: readonly FreeTime[]) => {
    const nextFree = found.filter((time) => !isPlaceOf(visit, time));
    return { nextFree, offers: day ? offersOn(day, visit, nextFree) : [] };
  };
  const isAt = (visit: Visit, move: Move) => {
    const now = state.get().moving;
    return now?.visit.id === visit.id && isSameMove(now.move, move);
  };

  const place = (visit: Visit, move: Move) => {
    if (!day || (isAt(visit, move) && !state.get().refused)) return;
    const clash = clashOf(move, visit, day.columns);
    clearTimeout(rest.current);
    state.set({
      ...(clash ? { ...state.get(), refused: null, problem: null } : atRest),
      moving: { visit, move, clash },
    });
    if (clash) rest.current = setTimeout(() => void askFreeTimes(visit, move), restMs);
    else if (mayBreak(visit))
      rest.current = setTimeout(() => void propose(visit, move, wanted({ visit, move }, day)), restMs);
  };

  const askFreeTimes = async (visit: Visit, move: Move) => {
    if (!day) return;
    const column = day.columns.find((each) => each.id === move.column);
    const { data } = await client
      .query(
        NextFreeTimesDocument,
        {
          input: {
            kind: visit.kind,
            locationId,
            patientId: visit.patientId,
            courseSessionId: visit.courseSessionId,
            virtual: visit.virtual,
            staffId: visit.kind !== 'INFUSION' && column?.kind === 'STAFF' ? column.id : undefined,
            from: new Date(instantOf(day.date, move.from, day.zone)).toISOString(),
            durationMinutes: move.length,
            appointmentId: visit.id,
            count: 3,
          },
        },
        { requestPolicy: 'network-only' },
      )
      .toPromise();
    if (data && isAt(visit, move)) state.set({ ...state.get(), ...offer(visit, data.nextFreeTimes.times) });
  };

  /** When and where a move leads, as the server is asked for it. */
  const wanted = ({ move, visit }: Pick<Moving, 'move' | 'visit'>, { date, zone, columns }: Day) => ({
    startsAt: new Date(instantOf(date, move.from, zone)).toISOString(),
    ...resourcesAfter(move, visit, columns),
  });

  /** Shows what a move would break, where it breaks something; gives why that is not known, where it is not. */
  const propose = async (visit: Visit, move: Move, to: Target) => {
    const before = state.get();
    const input = { appointmentId: visit.id, durationMinutes: move.length, scope: 'THIS' as const, ...to };
    const { proposal, problem } = await reschedule.ask(input);
    // Another move began meanwhile.
    if (state.get() !== before || !proposal || !isMoreThanOne(proposal.preview)) return problem;
    state.set({
      ...before,
      refused: null,
      nextFree: [],
      offers: [],
      proposed: { visit, proposal, trouble: null },
    });
    return undefined;
  };

  const confirmProposed = ({ visit, proposal }: ProposedMove) =>
    deliverSet({
      input: confirmed(proposal, isPrescriber && proposal.preview.needsPrescriber),
      patientName: visit.patientName,
    });

  const deliverSet = async (sent: SentSet) => {
    const key = String(sent.input.idempotencyKey);
    if (sending.current.has(key)) return;
    leaves(sent);
    const answer = reschedule.confirm(sent.input);
    sending.current.set(key, answer);
    const outcome = await answer;
    sending.current.delete(key);
    const last = state.get().proposed;
    const shown = last?.proposal.key === key ? last : null;
    if (outcome.problem && !isAnswer(outcome.problem)) {
      if (shown) state.set(atRest);
      return waits(sent);
    }
    ends(sent);
    if (outcome.done) {
      if (shown) state.set(atRest);
      const { appointments } = outcome.done;
      return undoToast(movedWords(sent.patientName, appointments.length), appointments[0]!);
    }
    const { message } = outcome.problem ?? outcome.refusal;
    if (!shown) return state.set(notMoved(sent, { message }));
    const unaccepted = unacceptedOf(outcome.refusal);
    const proposed = unaccepted
      ? { ...shown, proposal: askedAnew(shown.proposal, unaccepted), trouble: CHANGED_MEANWHILE }
      : { ...shown, trouble: message };
    state.set({ ...state.get(), proposed });
  };

  const submit = (visit: Visit, move: Move, to: Target, acceptConsequences?: string[]) =>
    deliver(
      {
        input: {
          idempotencyKey: newIdempotencyKey(),
          appointmentId: visit.id,
          version: visit.version,
          durationMinutes: move.length,
          acceptConsequences,
          ...to,
        },
        patientName: visit.patientName,
        onlyLength: Date.parse(to.startsAt) === Date.parse(visit.startsAt) && move.column === visit.home,
      },
      visit,
    );

  const deliver = async (sent: SentOne, visit: Visit | undefined) => {
    const appointmentId = String(sent.input.appointmentId);
    if (sending.current.has(appointmentId)) return;
    leaves(sent);
    const answer = send({ input: sent.input });
    sending.current.set(appointmentId, answer);
    const outcome = await answer;
    sending.current.delete(appointmentId);
    // Another visit may be on its way by now.
    const { refused, proposed, moving } = state.get();
    const shown = (refused ?? proposed ?? moving)?.visit.id;
    const mine = shown === appointmentId;
    if (outcome.problem && !isAnswer(outcome.problem)) {
      if (mine) state.set(atRest);
      return waits(sent);
    }
    ends(sent, outcome.done !== undefined);
    if (outcome.done) {
      if (mine) state.set(atRest);
      const { startsAt, room } = outcome.done;
      const at = day ? whenWords(Date.parse(startsAt), day) : '';
      return undoToast(
        sent.onlyLength
          ? `${sent.patientName} now takes ${sent.input.durationMinutes} minutes.`
          : `${sent.patientName} moved to ${[at, room?.name].filter(Boolean).join(', ')}.`,
        outcome.done,
        visit && day && Date.parse(startsAt) !== Date.parse(visit.startsAt)
          ? { locationId, zone: day.zone, startsAt: visit.startsAt, kind: visit.kind }
          : undefined,
      );
    }
    if (outcome.problem || !visit) {
      const { message } = outcome.problem ?? outcome.refusal;
      return state.set(notMoved(sent, { message }));
    }
    if (!unacceptedOf(outcome.refusal)) return refuse(visit, sent, outcome.refusal);
    if (shown && !mine) return state.set(notMoved(sent, outcome.refusal));
    // It breaks something by now that was not shown: it is shown, and asked about.
    const { startsAt, roomId, staff } = sent.input;
    const move = moving?.visit.id === visit.id ? moving.move : placeOf(visit);
    state.set({ ...state.get(), moving: { visit, move, clash: null }, proposed: null });
    const asked = state.get();
    await propose(visit, move, { startsAt, roomId, staff });
    // Given up meanwhile, or asked about already.
    if (state.get() === asked) refuse(visit, sent, outcome.refusal);
  };

  const refuse = (visit: Visit, sent: SentOne, refusal: SlotRefusal) => {
    const inTheWay = refusal.inTheWay ?? [];
    const now = state.get().moving;
    state.set({
      moving:
        now?.visit.id === visit.id
          ? { ...now, clash: now.clash ?? clashAmong(inTheWay, now.move, day) }
          : null,
      proposed: null,
      refused: {
        visit,
        message: refusal.message,
        detail:
          inTheWay.length > 0
            ? oneForEachVisit(inTheWay)
                .map((thing) => inTheWayWords(thing, day))
                .join(', ')
            : (refusal.reasons?.map((each) => each.message).join(' ') ?? null),
        sent,
        beside: besideStaffOf(refusal),
      },
      problem: null,
      ...offer(visit, refusal.nextFree ?? []),
    });
  };

  const commit = () => {
    const { moving, proposed } = state.get();
    clearTimeout(rest.current);
    if (proposed) return void confirmProposed(proposed);
    if (!moving || !day) return state.set(atRest);
    const { visit, move } = moving;
    if (isSameMove(move, placeOf(visit))) return state.set(atRest);
    void consider(visit, move, wanted(moving, day), () => isAt(visit, move));
  };

  /** Makes a move that breaks nothing, and shows what it breaks otherwise. A second Enter meanwhile is no second move. */
  const consider = async (visit: Visit, move: Move, to: Target, isMeant: () => boolean) => {
    if (considering.current) return;
    const asked = mayBreak(visit) ? propose(visit, move, to) : Promise.resolve(undefined);
    considering.current = asked;
    const problem = await asked;
    considering.current = undefined;
    if (state.get().proposed || !isMeant()) return;
    if (problem) return state.set(notMoved(visit, problem));
    void submit(visit, move, to);
  };

  /** Takes an offered time. What was let go may still be on its way: then its refusal is waited for. */
  const take = async (time: FreeTime) => {
    const meant = () => state.get().refused?.visit ?? state.get().moving?.visit;
    await considering.current;
    await sending.current.get(meant()?.id ?? '');
    const visit = meant();
    if (!visit) return;
    const move = state.get().moving?.move ?? placeOf(visit);
    await consider(visit, move, reservationsOf(time), () => meant() !== undefined);
  };

  /** Whatever was shown on the way: what is let go asks once more before it takes others with it. */
  const drop = () => {
    state.set({ ...state.get(), proposed: null });
    commit();
  };

  const keep = () => {
    clearTimeout(rest.current);
    state.set(atRest);
  };

  /** A session of a course: the others hang on it. */
  const mayBreak = (visit: Visit) => visit.courseSessionId !== null;

  const mayMove = (visit: Visit) => visit.status === 'BOOKED' || visit.status === 'CHECKED_IN';

  return {
    state,
    waiting,
    retry: (sent) =>
      void (isSet(sent)
        ? deliverSet(sent)
        : deliver(
            sent,
            day?.visits.find(({ id }) => id === sent.input.appointmentId),
          )),
    giveUp: ends,
    start(visit) {
      if (mayMove(visit)) state.set({ ...atRest, moving: { visit, move: placeOf(visit), clash: null } });
    },
    commit,
    alone() {
      const { moving, proposed } = state.get();
      if (!proposed || !day) return;
      const { visit, proposal } = proposed;
      const own = proposal.preview.moves.find(({ appointment }) => appointment.id === visit.id);
      if (own)
        void submit(visit, moving?.move ?? placeOf(visit), reservationsOf(own), shownIn(proposal.preview));
    },
    keep,
    onKey({ key, shiftKey }, visit) {
      const now = state.get().moving;
      if (!now || !day) return false;
      if (shiftKey && (key === 'ArrowUp' || key === 'ArrowDown'))
        place(now.visit, stretch(now.move, key, now.visit, day.axis));
      else if (isArrow(key)) place(now.visit, step(now.move, key, now.visit, day.columns, day.axis));
      else if (key === 'Enter') commit();
      else if (key === 'Escape') keep();
      else return false;
      return visit.id === now.visit.id;
    },
    onPointerDown(event, visit) {
      if (event.pointerType === 'touch' || event.button !== 0 || !day || !mayMove(visit)) return;
      const { target } = dragOf(event, visit, day, hourHeight);
      followPointer(event, scrollerOf(event.currentTarget), {
        over: (x, y) => place(visit, target(x, y)),
        drop: (dragged) => dragged && drop(),
        cancel: keep,
      });
    },
    take: (time) => void take(time),
    beside(staffId, reason) {
      const { refused } = state.get();
      if (!refused) return;
      const { visit, sent } = refused;
      const input = {
        ...sent.input,
        staff: [{ staffId, part: 'ATTENDING' as const }],
        overbook: { reason },
        idempotencyKey: newIdempotencyKey(),
      };
      void deliver({ ...sent, input }, visit);
    },
  };
}

/** Where a visit stands already: no place to move it to. */
const isPlaceOf = ({ startsAt, roomId, home }: Visit, { startsAt: at, room, staff }: FreeTime): boolean =>
  Date.parse(at) === Date.parse(startsAt) &&
  (room?.id ?? null) === roomId &&
  (room?.id === home || staff.some(({ staffMember }) => staffMember.id === home));

const notMoved = ({ patientName }: { patientName: string }, { message }: { message: string }): MoveState => ({
  ...atRest,
  problem: `${patientName} is not moved. ${message}`,
});

const scrollerOf = (block: HTMLElement) => block.closest<HTMLElement>('[data-board-body]')!.parentElement!;

/** Where a visit would stand, or end, with the pointer at a place of the window. */
function dragOf(event: PointerEvent<HTMLElement>, visit: Visit, day: Day, hourHeight: number) {
  const body = event.currentTarget.closest<HTMLElement>('[data-board-body]')!;
  const box = event.currentTarget.getBoundingClientRect();
  const now = placeOf(visit);
  const minute = (y: number) => minuteAt(y - body.getBoundingClientRect().top, day.axis, hourHeight);
  if ((event.target as HTMLElement).dataset['edge'] !== undefined) {
    const below = box.bottom - event.clientY;
    return { target: (_: number, y: number): Move => endingAt(minute(y + below), now, visit, day.axis) };
  }
  const grip = event.clientY - box.top;
  const hosts = [...body.querySelectorAll<HTMLElement>('[data-column]')].filter((element) => {
    const column = day.columns.find((each) => each.id === element.dataset['column']);
    return column && canHost(column, visit);
  });
  return {
    target: (x: number, y: number): Move => {
      const over = hosts.find((element) => {
        const { left, right } = element.getBoundingClientRect();
        return x >= left && x < right;
      });
      return {
        ...now,
        from: Math.min(minute(y - grip), day.axis.to - now.length),
        column: over?.dataset['column'] ?? visit.home,
      };
    },
  };
}

/** The time, with its day when that is not the board's. */
function whenWords(instant: number, { date, zone }: Day): string {
  if (wallClock(instant, zone).date === date) return timeOf(instant, zone);
  return inSentence(dayAndTime(instant, zone, wallClock(Date.now(), zone).date));
}

interface SlotRefusal extends Refusal {
  inTheWay?: readonly TakenThing[];
  reasons?: readonly { message: string }[];
  nextFree?: readonly FreeTime[];
}

function inTheWayWords(
  { names, patientName, endsAt }: TakenThing & { names: readonly string[] },
  day: Day | undefined,
): string {
  return `${patientName ?? names.join(', ')} until ${day ? timeOf(Date.parse(endsAt), day.zone) : ''}`;
}

/** What the server knows to be in the way, as the hatch over the wanted time. */
function clashAmong([first]: readonly TakenThing[], move: Move, day: Day | undefined): Clash | null {
  if (!first || !day) return null;
  const clock = (instant: string) => minuteOn(day.date, Date.parse(instant), day.zone);
  const span = { from: clock(first.startsAt), to: clock(first.endsAt) };
  return { span: overlap(span, spanOf(move)), until: span.to, with: first.patientName ?? first.name };
}
