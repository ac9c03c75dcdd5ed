import { useEffect } from 'react';
import { useLeave } from './use-leave.js';

const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Locks after so many minutes without a touch of key or pointer. The server locks by its own clock; this only makes the
 * screen follow when nothing is asked of the server any more.
 */
export function useIdleLock(minutes: number, on: boolean): void {
  const { lock } = useLeave();
  useEffect(() => {
    if (!on) return;
    let timer = setTimeout(() => void lock(), minutes * 60_000);
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void lock(), minutes * 60_000);
    };
    signs.forEach((sign) => addEventListener(sign, touched, { passive: true, capture: true }));
    return () => {
      clearTimeout(timer);
      signs.forEach((sign) => removeEventListener(sign, touched, { capture: true }));
    };
  }, [minutes, on, lock]);
}
