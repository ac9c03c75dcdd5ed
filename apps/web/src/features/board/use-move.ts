import { useRef, useState, type PointerEvent } from 'react';
import { timeOf } from '../../format/time.js';
import { instantOf } from '../../format/zone.js';
import type { Problem } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import type { FreeTime } from '../scheduling/free-times.js';
import { reservationsOf } from '../scheduling/free-times.js';
import { useUndoToast } from '../scheduling/use-undo-toast.js';
import { MoveAppointmentDocument } from '../scheduling/visit-documents.js';
import type { Day, Visit } from './day.js';
import { minuteAt } from './geometry.js';
import type { Moving } from './move-layer.js';
import { canHost, clashOf, isArrow, resourcesAfter, step, type Move } from './moves.js';

/** A move that was refused: what is in the way, and the next free times. */
export interface RefusedMove {
  visit: Visit;
  code: string;
  message: string;
  detail: string | null;
  nextFree: readonly FreeTime[];
}

export interface Mover {
  moving: Moving | null;
  refused: RefusedMove | null;
  problem: Problem | null;
  start: (visit: Visit) => void;
  /** A key while a visit has focus. Returns whether the move used it. */
  onKey: (key: string, visit: Visit) => boolean;
  onPointerDown: (event: PointerEvent<HTMLElement>, visit: Visit) => void;
  commit: () => void;
  take: (time: FreeTime) => void;
  keep: () => void;
}

/** How far a pointer goes before a press becomes a drag, px. */
const dragThreshold = 5;

/** Moving a visit by keys (M, arrows, Enter, Esc) or by pointer; the server's refusal brings the next free times. */
export function useMove(day: Day | undefined, zone: string, hourHeight: number): Mover {
  const [moving, setMoving] = useState<Moving | null>(null);
  const [refused, setRefused] = useState<RefusedMove | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [send] = useAction(MoveAppointmentDocument);
  const undoToast = useUndoToast();
  const current = useRef<Moving | null>(null);

  const show = (next: Moving | null) => {
    current.current = next;
    setMoving(next);
  };
  const place = (visit: Visit, move: Move) =>
    show({ visit, move, clash: day ? clashOf(move, visit, day.columns) : null });

  const submit = async (
    visit: Visit,
    to: { startsAt: string } & Partial<ReturnType<typeof reservationsOf>>,
  ) => {
    setRefused(null);
    setProblem(null);
    const outcome = await send({
      input: { idempotencyKey: newIdempotencyKey(), appointmentId: visit.id, version: visit.version, ...to },
    });
    if (outcome.done) {
      const at = day ? minutesText(outcome.done.startsAt, zone) : '';
      return undoToast(
        `${visit.patientName} moved to ${[at, outcome.done.room?.name].filter(Boolean).join(', ')}.`,
        outcome.done,
      );
    }
    if (outcome.problem) return setProblem(outcome.problem);
    const { refusal } = outcome;
    setRefused({
      visit,
      code: refusal.code,
      message: refusal.message,
      detail:
        'inTheWay' in refusal
          ? inTheWay(refusal.inTheWay, zone)
          : 'reasons' in refusal
            ? refusal.reasons.map((each) => each.message).join(' ')
            : null,
      nextFree: 'nextFree' in refusal ? refusal.nextFree : [],
    });
  };

  const commit = () => {
    const now = current.current;
    show(null);
    if (!now || !day) return;
    const { visit, move } = now;
    if (move.from === visit.span.from && move.column === visit.home) return;
    void submit(visit, {
      startsAt: new Date(instantOf(day.date, move.from, zone)).toISOString(),
      ...resourcesAfter(move, visit, day.columns),
    });
  };

  const start = (visit: Visit) => {
    if (visit.status !== 'BOOKED' && visit.status !== 'CHECKED_IN') return;
    setRefused(null);
    place(visit, { from: visit.span.from, column: visit.home });
  };

  return {
    moving,
    refused,
    problem,
    start,
    commit,
    onKey(key, visit) {
      const now = current.current;
      if (!now || !day) return false;
      if (isArrow(key)) place(now.visit, step(now.move, key, now.visit, day.columns, day.axis));
      else if (key === 'Enter') commit();
      else if (key === 'Escape') show(null);
      else return false;
      return visit.id === now.visit.id;
    },
    onPointerDown(event, visit) {
      if (event.pointerType === 'touch' || event.button !== 0 || !day) return;
      if (visit.status !== 'BOOKED' && visit.status !== 'CHECKED_IN') return;
      drag(event, visit, day, hourHeight, {
        begin: () => setRefused(null),
        over: (move) => place(visit, move),
        drop: commit,
        cancel: () => show(null),
      });
    },
    take: (time) => refused && void submit(refused.visit, reservationsOf(time)),
    keep: () => {
      show(null);
      setRefused(null);
      setProblem(null);
    },
  };
}

/** Follows the pointer until it is let go; Esc gives the visit back to where it was. */
function drag(
  event: PointerEvent<HTMLElement>,
  visit: Visit,
  day: Day,
  hourHeight: number,
  on: { begin: () => void; over: (move: Move) => void; drop: () => void; cancel: () => void },
) {
  const body = event.currentTarget.closest<HTMLElement>('[data-board-body]')!;
  const origin = { x: event.clientX, y: event.clientY };
  const grip = event.clientY - event.currentTarget.getBoundingClientRect().top;
  const hosts = [...body.querySelectorAll<HTMLElement>('[data-column]')].filter((element) => {
    const column = day.columns.find((each) => each.id === element.dataset.column);
    return column && canHost(column, visit);
  });
  const end = new AbortController();
  const options = { signal: end.signal };
  let dragging = false;

  const target = (x: number, y: number): Move => {
    const top = body.getBoundingClientRect().top;
    const length = visit.span.to - visit.span.from;
    const from = Math.min(minuteAt(y - top - grip, day.axis, hourHeight), day.axis.to - length);
    const over = hosts.find((element) => {
      const box = element.getBoundingClientRect();
      return x >= box.left && x < box.right;
    });
    return { from, column: over?.dataset.column ?? visit.home };
  };

  addEventListener(
    'pointermove',
    (move) => {
      if (!dragging && Math.hypot(move.clientX - origin.x, move.clientY - origin.y) < dragThreshold) return;
      if (!dragging) on.begin();
      dragging = true;
      on.over(target(move.clientX, move.clientY));
    },
    options,
  );
  addEventListener(
    'pointerup',
    () => {
      end.abort();
      if (!dragging) return;
      // The press that ends a drag is no click on the visit.
      const swallow = (click: Event) => click.stopPropagation();
      addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', swallow, { capture: true }));
      on.drop();
    },
    options,
  );
  addEventListener(
    'keydown',
    (key) => {
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      end.abort();
      on.cancel();
    },
    { ...options, capture: true },
  );
}

function inTheWay(
  things: readonly { name: string; startsAt: string; endsAt: string; patientName?: string | null }[],
  zone: string,
): string {
  return things
    .map((thing) => `${thing.patientName ?? thing.name} until ${minutesText(thing.endsAt, zone)}`)
    .join(', ');
}

const minutesText = (instant: string, zone: string) => timeOf(Date.parse(instant), zone);
