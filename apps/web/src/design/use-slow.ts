import { useEffect, useState } from 'react';

/** True once `on` has lasted for `ms`: what is quick shows nothing. */
export function useSlow(on: boolean, ms: number): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setSlow(true), ms);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [on, ms]);
  return slow;
}
