import { useEffect } from 'react';

/** The browser tab's title. Never a patient's name and never a clinical word: a tab is seen by everybody. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Kapstone`;
  }, [title]);
}
