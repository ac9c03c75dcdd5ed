import type { CSSProperties } from 'react';
import type { Span } from '../geometry.js';
import { kinds } from '../../scheduling/kinds.js';
import type { WeekCell } from './week.js';
import styles from './day-strip.module.css';

/** The hours of a day as a thin strip: what is taken, and when nothing can be booked. What it shows stands in the visits. */
export function DayStrip({ cell: { axis, visits, unavailable } }: { cell: WeekCell }) {
  const place = ({ from, to }: Span): CSSProperties => ({
    left: `${((from - axis.from) / (axis.to - axis.from)) * 100}%`,
    width: `${((to - from) / (axis.to - axis.from)) * 100}%`,
  });
  return (
    <div className={styles.strip} aria-hidden>
      {unavailable.map((span) => (
        <span key={span.from} className={styles.away} style={place(span)} />
      ))}
      {visits.map((visit) => (
        <span
          key={visit.id}
          className={`${styles.taken} ${kinds[visit.kind].className}`}
          style={place(visit.span)}
        />
      ))}
    </div>
  );
}
