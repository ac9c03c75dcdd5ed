/** What can have focus by Tab. */
const focusable = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled], [type=hidden])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  '[tabindex="0"]',
].join();

/** Where keys are typed into: single letters would do nothing there that they did before. */
const typed = 'textarea, select, input:not([type=radio], [type=checkbox])';

/** Of choices the one that is made. */
const isEntry = (element: HTMLElement, all: readonly HTMLElement[]) =>
  !element.matches('[type=radio]:not(:checked)') ||
  !all.some((each) => each.matches(`[type=radio][name="${(element as HTMLInputElement).name}"]:checked`));

/** What is meant to have focus, else the first thing to do. */
function firstWithin(places: readonly Element[], mayType: boolean): HTMLElement | undefined {
  const all = places
    .flatMap((place) => [place, ...place.querySelectorAll(focusable)])
    .filter((each): each is HTMLElement => each instanceof HTMLElement && each.matches(focusable))
    .filter((each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }));
  return (
    all.find((each) => each.matches('[data-autofocus]')) ??
    all.find((each) => (mayType || !each.matches(typed)) && isEntry(each, all))
  );
}

const elements = (nodes: Iterable<Node | null>) => [...nodes].filter((node) => node instanceof Element);

/**
 * Where what had focus goes away because it did its work (a button that held times, a row that was settled), focus goes on: with
 * what took its place, with what comes there, or with what stands beside or around it; never to the top of the page. One listener
 * for the whole console; a part that says itself where focus goes is quicker. Returns how to take it away.
 */
export function keepFocus(): () => void {
  let last: HTMLElement | null = null;
  let path = location.pathname;
  /** Where focus was lost, and what comes there is still looked for. */
  let waiting: Element | null = null;
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    [last, path, waiting] = [target, location.pathname, null];
  };
  // Whoever presses beside everything gives focus up; what is pressed and takes it tells so itself.
  const onPress = ({ target }: PointerEvent) => {
    waiting = null;
    if (!(target instanceof Element) || target.closest(focusable) !== last) last = null;
  };
  const isFree = () => document.activeElement === document.body || document.activeElement === null;
  // Parts that put focus somewhere themselves have done so by the next frame.
  const soon = (find: () => HTMLElement | undefined) =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (isFree() && location.pathname === path) find()?.focus();
      }),
    );

  const onChange = (records: MutationRecord[]) => {
    if (!isFree() || (!waiting && (!last || last.isConnected))) return;
    if (location.pathname !== path) {
      last = null;
      waiting = null;
      return;
    }
    const lost = last;
    const added = records.flatMap((record) => elements(record.addedNodes)).filter((each) => each.isConnected);
    if (waiting) {
      const place = waiting;
      const next = firstWithin(
        added.filter((each) => place.contains(each)),
        true,
      );
      if (next) soon(() => next);
      return;
    }
    const record = records.find(
      ({ target, removedNodes }) =>
        target.isConnected && [...removedNodes].some((node) => node.contains(lost)),
    );
    last = null;
    if (!(record?.target instanceof Element) || record.target === document.body) return;
    const place = record.target;
    const part = place.closest('section, form, li, tr, dialog, main') ?? place;
    const instead = added.filter((each) => each !== part && part.contains(each));
    if (instead.some((each) => each.matches('[aria-busy]') || each.querySelector('[aria-busy]'))) {
      waiting = part;
      return;
    }
    const beside = elements([record.nextSibling, record.previousSibling]);
    soon(() => firstWithin(instead, true) ?? firstWithin(beside, false) ?? around(place));
  };
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('pointerdown', onPress);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('pointerdown', onPress);
  };
}

/** The nearest thing to do, from the inside out and no further than the page; at each step what follows first. */
function around(place: Element): HTMLElement | undefined {
  for (let within = place; ; within = within.parentElement) {
    const found = firstWithin([within], false);
    if (found || within.matches('main') || !within.parentElement) return found;
    const after = within.parentElement.children;
    const next = firstWithin([...after].slice([...after].indexOf(within) + 1), false);
    if (next) return next;
  }
}
