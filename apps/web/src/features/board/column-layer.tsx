import { IconBan } from '@tabler/icons-react';
import { bare, clock, clockRange } from '../../format/time.js';
import { kinds } from '../scheduling/kinds.js';
import type { DrawnColumn } from './day.js';
import { blockOf, type Span } from './geometry.js';
import styles from './column-layer.module.css';
import { spanOf } from './moves.js';
import type { Moving, Offer } from './move-state.js';
import type { Mover } from './use-move.js';
import type { Placing } from './use-placing.js';
import { useWatched } from './watched.js';

interface Scale {
  axis: Span;
  hourHeight: number;
}

/** What comes and goes over one column: the visit on its way, the free times on offer, the empty time under the pointer. */
export function ColumnLayer({
  column,
  mover,
  placing,
  ...scale
}: Scale & { column: DrawnColumn; mover: Mover; placing: Placing }) {
  const moving = useWatched(mover.state, ({ moving: each }) =>
    each?.move.column === column.id ? each : null,
  );
  const offers = useWatched(mover.state, ({ offers: all }) =>
    all.some((offer) => offer.column === column.id) ? all : none,
  );
  const place = useWatched(placing.place, (each) => (each?.column === column.id ? each : null));
  return (
    <>
      {offers.map(
        (offer) => offer.column === column.id && <FreeOutline key={offer.number} offer={offer} {...scale} />,
      )}
      {moving && <Lifted moving={moving} {...scale} />}
      {place && (
        <div
          className={styles.place}
          style={blockOf(place.span, scale.axis, scale.hourHeight)}
          data-place={place.by}
          aria-hidden
        >
          {place.span.to - place.span.from > 15
            ? clockRange(place.span.from, place.span.to)
            : clock(place.span.from)}
        </div>
      )}
    </>
  );
}

const none: readonly Offer[] = [];

/** The lifted block at the place it would take, with the clash hatched under it. */
function Lifted({ moving, axis, hourHeight }: Scale & { moving: Moving }) {
  const { visit, move, clash } = moving;
  const { top, height } = blockOf(spanOf(move), axis, hourHeight);
  return (
    <>
      {clash && <div className={styles.clash} style={blockOf(clash.span, axis, hourHeight)} aria-hidden />}
      <div
        className={`${styles.lifted} ${kinds[visit.kind].className} ${clash ? styles.refused : ''}`}
        style={{ height, transform: `translateY(${top}px)` }}
        data-lifted={clash ? 'refused' : 'free'}
        aria-hidden
      >
        <div className="t-dense t-strong clip">{visit.patientName}</div>
        <div className="ink-2">{clockRange(move.from, move.from + move.length)}</div>
        {clash && (
          <div className={styles.no}>
            <IconBan className="icon-s" aria-hidden />
            <span className="clip">Not until {bare(clash.until)}</span>
          </div>
        )}
      </div>
    </>
  );
}

/** A free time on offer: the key that takes it, and when it is. */
function FreeOutline({ offer, axis, hourHeight }: Scale & { offer: Offer }) {
  return (
    <div className={styles.free} style={blockOf(offer.span, axis, hourHeight)} data-free aria-hidden>
      <span className={styles.number}>{offer.number}</span>
      {clock(offer.span.from)}
    </div>
  );
}
