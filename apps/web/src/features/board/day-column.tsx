import { memo, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { AppointmentKind } from '../../gql/graphql.js';
import { ColumnLayer } from './column-layer.js';
import { HoldBlock } from './hold-block.js';
import { columnsOf, type DrawnColumn, type Visit } from './day.js';
import styles from './day-column.module.css';
import { blockOf, elapsedShare, type Span } from './geometry.js';
import type { Mover } from './use-move.js';
import type { Placing } from './use-placing.js';
import { Tie, VisitBlock } from './visit-block.js';

interface DayColumnProps {
  column: DrawnColumn;
  axis: Span;
  zone: string;
  /** Minutes since midnight; null when the day is not today or nothing here depends on it. */
  now: number | null;
  hourHeight: number;
  /** The visit that Tab leads to; these four only where it stands in this column. */
  entry: string | null;
  selected: string | null;
  /** The visit whose reservations are outlined together. */
  lit: string | null;
  movingId: string | null;
  changed: ReadonlySet<string>;
  hiddenKinds: ReadonlySet<AppointmentKind>;
  mayMove: boolean;
  mover: Mover;
  placing: Placing;
  onOpen: (visit: Visit, event: MouseEvent) => void;
  onFocus: (visit: Visit) => void;
  onHover: (visit: Visit | null) => void;
  onKeyDown: (event: KeyboardEvent, visit: Visit) => void;
  onPointerDown: (event: PointerEvent<HTMLElement>, visit: Visit) => void;
}

/** One person or room: closed time, blocks of what has its home here, ties of what is only reserved here. */
export const DayColumn = memo(function DayColumn(props: DayColumnProps) {
  const { column, axis, now, hourHeight } = props;
  return (
    <div
      className={`${styles.column} ${column.firstRoom ? styles.firstRoom : ''}`}
      role="group"
      aria-label={[column.name, column.detail].filter(Boolean).join(', ')}
      data-column={column.id}
    >
      {column.unavailable.map(({ span, reason }) => {
        const { top, height } = blockOf(span, axis, hourHeight);
        return (
          <div
            key={`${span.from}-${span.to}`}
            className={styles.unavailable}
            style={{ top: top - 1, height: height + 2 }}
          >
            {reason && height > 20 && <span className={styles.reason}>{reason}</span>}
          </div>
        );
      })}
      {column.holds.map((hold) => (
        <HoldBlock
          key={`${hold.span.from}-${hold.heldBy}`}
          {...{ hold, axis, hourHeight }}
          zone={props.zone}
        />
      ))}
      {column.items.map((placed) => {
        const { visit, tie } = placed.item;
        const shared = {
          placed,
          axis,
          hourHeight,
          outlined: props.lit === visit.id && columnsOf(visit).length > 1,
          dimmed: props.hiddenKinds.has(visit.kind),
          onOpen: props.onOpen,
          onHover: props.onHover,
        };
        if (tie) return <Tie key={visit.id} {...shared} />;
        return (
          <VisitBlock
            key={visit.id}
            {...shared}
            home={column.name}
            zone={props.zone}
            elapsed={now === null || visit.status !== 'IN_PROGRESS' ? 0 : elapsedShare(visit.span, now)}
            tabIndex={props.entry === visit.id ? 0 : -1}
            selected={props.selected === visit.id}
            changed={props.changed.has(visit.id)}
            moving={props.movingId === visit.id}
            resizable={props.mayMove && (visit.status === 'BOOKED' || visit.status === 'CHECKED_IN')}
            onFocus={props.onFocus}
            onKeyDown={props.onKeyDown}
            onPointerDown={props.onPointerDown}
          />
        );
      })}
      <ColumnLayer {...{ column, axis, hourHeight }} mover={props.mover} placing={props.placing} />
    </div>
  );
});
