import { useEffect, useState } from 'react';
import { useSession } from './session.js';

/** Seconds until the next try after so many that failed. */
const waits = [5, 10, 20, 30];

/**
 * While there is no connection, asks for it again and again, and at once when the computer finds its network.
 *
 * @returns the seconds until the next try; 0 while it runs
 */
export function useReconnect(): { inSeconds: number; tryNow: () => void } {
  const { offlineSince, refresh } = useSession();
  const online = offlineSince === null;
  const [tries, setTries] = useState(0);
  const [left, setLeft] = useState(waits[0]!);

  useEffect(() => {
    if (online) return;
    setTries(0);
    setLeft(waits[0]!);
    const found = () => setLeft(0);
    addEventListener('online', found);
    return () => removeEventListener('online', found);
  }, [online]);

  useEffect(() => {
    if (online) return;
    if (left > 0) {
      const timer = setTimeout(() => setLeft(left - 1), 1000);
      return () => clearTimeout(timer);
    }
    let gone = false;
    void refresh().then(() => {
      if (gone) return;
      setTries(tries + 1);
      setLeft(waits[Math.min(tries + 1, waits.length - 1)]!);
    });
    return () => {
      gone = true;
    };
  }, [online, left, tries, refresh]);

  return { inSeconds: left, tryNow: () => setLeft(0) };
}
