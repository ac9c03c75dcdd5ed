import { IconBan } from '@tabler/icons-react';
import { bare, clockRange } from '../../format/time.js';
import { kinds } from '../scheduling/kinds.js';
import type { Visit } from './day.js';
import { blockOf, type Span } from './geometry.js';
import styles from './move-layer.module.css';
import type { Clash, Move } from './moves.js';

/** A visit that is being moved, by pointer or by keys. */
export interface Moving {
  visit: Visit;
  move: Move;
  clash: Clash | null;
}

/** The lifted block at the place it would take, with the clash hatched under it. */
export function MoveLayer({ moving, axis, hourHeight }: { moving: Moving; axis: Span; hourHeight: number }) {
  const { visit, move, clash } = moving;
  const to = move.from + visit.span.to - visit.span.from;
  return (
    <>
      {clash && <div className={styles.clash} style={blockOf(clash.span, axis, hourHeight)} aria-hidden />}
      <div
        className={`${styles.lifted} ${kinds[visit.kind].className} ${clash ? styles.refused : ''}`}
        style={blockOf({ from: move.from, to }, axis, hourHeight)}
        aria-hidden
      >
        <div className="t-dense t-strong clip">{visit.patientName}</div>
        <div className="ink-2">{clockRange(move.from, to)}</div>
        {clash && (
          <div className={styles.no}>
            <IconBan className="icon-s" aria-hidden />
            <span className="clip">Not free until {bare(clash.until)}</span>
          </div>
        )}
      </div>
    </>
  );
}
