/** How far a pointer goes before a press becomes a drag, px. */
const threshold = 5;

/** How near to the edge of the scroller the board begins to scroll under a drag, and how fast, px. */
const edge = 36;
const scrollBy = 10;

export interface Followed {
  /** The drag has begun. */
  begin?: () => void;
  /** The pointer is at a place of the window, or the board moved under it. */
  over: (x: number, y: number) => void;
  /** Let go; `dragged` is false after a mere press. */
  drop: (dragged: boolean) => void;
  /** Esc, or the browser took the pointer away. */
  cancel: () => void;
}

/** Follows a pressed pointer until it is let go or Esc gives up. Near an edge the board scrolls under it. */
export function followPointer(
  press: { clientX: number; clientY: number },
  scroller: HTMLElement,
  on: Followed,
): void {
  const end = new AbortController();
  const options = { signal: end.signal };
  let dragging = false;
  let at = { x: press.clientX, y: press.clientY };

  const scroll = () => {
    if (end.signal.aborted) return;
    const box = scroller.getBoundingClientRect();
    const by = at.y < box.top + edge + 46 ? -scrollBy : at.y > box.bottom - edge ? scrollBy : 0;
    const before = scroller.scrollTop;
    if (by !== 0) scroller.scrollTop += by;
    if (scroller.scrollTop !== before) on.over(at.x, at.y);
    requestAnimationFrame(scroll);
  };

  addEventListener(
    'pointermove',
    (move) => {
      // The button was let go where this page could not see it.
      if (move.buttons === 0) return cancel();
      at = { x: move.clientX, y: move.clientY };
      if (!dragging && Math.hypot(at.x - press.clientX, at.y - press.clientY) < threshold) return;
      if (!dragging) {
        dragging = true;
        on.begin?.();
        requestAnimationFrame(scroll);
      }
      on.over(at.x, at.y);
    },
    options,
  );
  addEventListener(
    'pointerup',
    () => {
      end.abort();
      if (dragging) swallowClick();
      on.drop(dragging);
    },
    options,
  );
  const cancel = () => {
    end.abort();
    on.cancel();
  };
  addEventListener('pointercancel', cancel, options);
  addEventListener(
    'keydown',
    (key) => {
      if (key.key !== 'Escape' || !dragging) return;
      key.stopPropagation();
      addEventListener('pointerup', swallowClick, { once: true });
      cancel();
    },
    { ...options, capture: true },
  );
}

/** The press that ends a drag is no click on what lies under it. */
function swallowClick() {
  const swallow = (click: Event) => click.stopPropagation();
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}
