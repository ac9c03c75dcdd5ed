import { useEffect } from 'react';
import { useSession } from './session.js';
import { useLeave } from './use-leave.js';

const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** How often somebody's presence is told to the server when nothing else is asked of it, ms. */
const heartbeatMs = 60_000;

/**
 * Locks after so many minutes without a touch of key or pointer. The server locks by its own clock, so it is told once a
 * minute that somebody is there: reading a screen is work too.
 */
export function useIdleLock(minutes: number, on: boolean): void {
  const { refresh } = useSession();
  const { lock } = useLeave();
  useEffect(() => {
    if (!on) return;
    let toldAt = Date.now();
    let timer = setTimeout(() => void lock(), minutes * 60_000);
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void lock(), minutes * 60_000);
      if (Date.now() - toldAt < heartbeatMs) return;
      toldAt = Date.now();
      void refresh();
    };
    signs.forEach((sign) => addEventListener(sign, touched, { passive: true, capture: true }));
    return () => {
      clearTimeout(timer);
      signs.forEach((sign) => removeEventListener(sign, touched, { capture: true }));
    };
  }, [minutes, on, lock, refresh]);
}
