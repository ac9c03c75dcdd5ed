import { useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type { Day } from './day.js';
import { followPointer } from './follow-pointer.js';
import { quarterAt, spanOver, type Span } from './geometry.js';
import { isArrow } from './moves.js';
import { watched, type Watched } from './watched.js';

/** Empty time on the board that a new appointment could take. */
export interface Place {
  column: string;
  span: Span;
  /** Pointed at with the mouse, moved by keys, or taken for the booking that is open. */
  by: 'pointer' | 'keys' | 'booking';
}

export interface Placing {
  place: Watched<Place | null>;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerLeave: () => void;
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  /** A finger that moves scrolls: only its tap chooses. */
  onClick: (event: MouseEvent<HTMLElement>) => void;
  /** Goes from place to place by keys, beginning at a minute of a column. */
  start: (column: string | undefined, minute: number) => void;
  /** Returns whether the key moved the place, took it or gave it up. */
  onKey: (key: { key: string; shiftKey: boolean }) => boolean;
  /** Takes the place that the keys chose. */
  take: () => void;
  clear: () => void;
}

/**
 * Choosing empty time to book: the quarter hour under the pointer, a span by dragging over it, or both by keys.
 *
 * @param earliest minutes since midnight before which nothing can be booked
 * @param onBook absent where the viewer may not book
 */
export function usePlacing(
  day: Day | undefined,
  hourHeight: number,
  earliest: number,
  onBook: ((place: Place) => void) | null,
): Placing {
  const [place] = useState(() => watched<Place | null>(null));
  const byTouch = useRef(false);

  /** The empty quarter hour under a pointer. */
  const under = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const column = target.dataset['column'];
    if (!day || !onBook || !column) return null;
    const from = quarterAt(event.clientY - target.getBoundingClientRect().top, day.axis, hourHeight);
    return from < earliest ? null : { column, from, element: target };
  };
  const show = (next: Place | null) => {
    const now = place.get();
    const same =
      now &&
      next &&
      now.column === next.column &&
      now.span.from === next.span.from &&
      now.span.to === next.span.to;
    if (!same) place.set(next);
  };
  const clear = () => place.set(null);
  const book = (chosen: Place) => {
    place.set({ ...chosen, by: 'booking' });
    onBook?.(chosen);
  };

  return {
    place,
    clear,
    onPointerMove(event) {
      if (event.buttons !== 0 || (place.get() && place.get()!.by !== 'pointer')) return;
      const found = event.pointerType === 'mouse' ? under(event) : null;
      show(found && { column: found.column, span: spanOver(found.from, found.from), by: 'pointer' });
    },
    onPointerLeave() {
      if (place.get()?.by === 'pointer') clear();
    },
    onPointerDown(event) {
      byTouch.current = event.pointerType === 'touch';
      const found = event.button === 0 && !byTouch.current ? under(event) : null;
      if (!found || !day) return;
      const { column, from, element } = found;
      let chosen: Place = { column, span: spanOver(from, from), by: 'pointer' };
      event.preventDefault();
      show(chosen);
      followPointer(event, element.closest<HTMLElement>('[data-board-body]')!.parentElement!, {
        over: (_, y) => {
          const other = quarterAt(y - element.getBoundingClientRect().top, day.axis, hourHeight);
          chosen = { ...chosen, span: spanOver(from, Math.max(other, earliest)) };
          show(chosen);
        },
        drop: () => book(chosen),
        cancel: clear,
      });
    },
    onClick(event) {
      const found = byTouch.current ? under(event) : null;
      if (found) book({ column: found.column, span: spanOver(found.from, found.from), by: 'pointer' });
    },
    start(column, minute) {
      const first = day?.columns.find((each) => each.id === column) ?? day?.columns[0];
      if (!day || !onBook || !first) return;
      const from = Math.min(
        Math.max(Math.ceil(Math.max(minute, earliest) / 15) * 15, day.axis.from),
        day.axis.to - 15,
      );
      place.set({ column: first.id, span: spanOver(from, from), by: 'keys' });
    },
    onKey({ key, shiftKey }) {
      const now = place.get();
      if (now?.by !== 'keys' || !day) return false;
      if (isArrow(key)) show(stepPlace(now, key, shiftKey, day, earliest));
      else if (key === 'Enter') book(now);
      else if (key === 'Escape') clear();
      else return false;
      return true;
    },
    take() {
      const now = place.get();
      if (now) book(now);
    },
  };
}

/** One key: up and down a quarter hour, with Shift the end alone; left and right the next column. */
export function stepPlace(
  place: Place,
  arrow: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
  shift: boolean,
  day: Pick<Day, 'axis' | 'columns'>,
  earliest: number,
): Place {
  const { axis, columns } = day;
  const { from, to } = place.span;
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const at = columns.findIndex(({ id }) => id === place.column);
    const next = columns[at + (arrow === 'ArrowRight' ? 1 : -1)];
    return next ? { ...place, column: next.id } : place;
  }
  const by = arrow === 'ArrowDown' ? 15 : -15;
  if (shift) return { ...place, span: { from, to: Math.min(Math.max(to + by, from + 15), axis.to) } };
  if (from + by < Math.max(axis.from, earliest) || to + by > axis.to) return place;
  return { ...place, span: { from: from + by, to: to + by } };
}
