import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where a form opens, its first field has focus. Where what had focus is gone because it did its work (a check-in, a saved ride),
 * focus goes on with the first thing to do in its place, not to the top of the page.
 *
 * @param state changes when what stands in the place does
 */
export function useFocusStays(place: RefObject<HTMLElement | null>, state: string): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current === state) return;
    const first = before.current === null;
    before.current = state;
    const within = place.current;
    const field = within?.querySelector<HTMLElement>('[data-autofocus]');
    if (first) field?.focus();
    else if (document.activeElement === document.body)
      (field ?? within?.querySelector<HTMLElement>('button'))?.focus();
  }, [place, state]);
}
