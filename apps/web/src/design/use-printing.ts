import { useSyncExternalStore } from 'react';

const paper = matchMedia('print');
const watch = (tell: () => void) => {
  paper.addEventListener('change', tell);
  return () => paper.removeEventListener('change', tell);
};

/** Whether the page is being laid out on paper: what only paper shows is made then, and not kept behind the screen. */
export const usePrinting = (): boolean => useSyncExternalStore(watch, () => paper.matches);
