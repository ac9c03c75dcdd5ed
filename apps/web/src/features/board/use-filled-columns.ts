import { startTransition, useEffect, useMemo, useState, type RefObject } from 'react';
import type { Day, DrawnColumn } from './day.js';

/** As many columns as a wide screen shows at once. */
const inSight = 10;

/**
 * The columns of a day with what is in them. Of a day that was just opened only those in sight have it; the others follow
 * when those are painted, before anybody can scroll to them.
 */
export function useFilledColumns(
  { date, columns }: Day,
  scroller: RefObject<HTMLElement | null>,
): readonly DrawnColumn[] {
  const [painted, setPainted] = useState<string | null>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(date)));
    return () => cancelAnimationFrame(frame);
  }, [date]);
  return useMemo(() => {
    if (painted === date || columns.length <= inSight) return columns;
    const first = scroller.current ? firstInSight(scroller.current, columns.length) : 0;
    return columns.map((column, at) =>
      at >= first && at < first + inSight ? column : { ...column, items: [], unavailable: [] },
    );
  }, [painted, date, columns, scroller]);
}

const firstInSight = ({ scrollLeft, scrollWidth }: HTMLElement, count: number): number =>
  Math.floor((scrollLeft / scrollWidth) * count);
