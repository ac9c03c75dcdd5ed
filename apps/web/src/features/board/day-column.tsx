import { memo, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { AppointmentKind } from '../../gql/graphql.js';
import { lastName } from '../../session/roles.js';
import { columnsOf, type Day, type DrawnColumn, type Visit } from './day.js';
import styles from './day-column.module.css';
import { blockOf, elapsedShare } from './geometry.js';
import { Tie, VisitBlock } from './visit-block.js';

interface DayColumnProps {
  column: DrawnColumn;
  day: Day;
  now: number | null;
  hourHeight: number;
  /** The visit that Tab leads to. */
  entry: string | null;
  selected: string | null;
  /** The visit whose reservations are outlined together. */
  lit: string | null;
  changed: ReadonlySet<string>;
  hiddenKinds: ReadonlySet<AppointmentKind>;
  movingId: string | null;
  children: ReactNode;
  onOpen: (visit: Visit) => void;
  onFocus: (visit: Visit) => void;
  onHover: (visit: Visit | null) => void;
  onKeyDown: (event: KeyboardEvent, visit: Visit) => void;
  onPointerDown: (event: PointerEvent<HTMLElement>, visit: Visit) => void;
}

/** One person or room: closed time, blocks of what has its home here, ties of what is only reserved here. */
export const DayColumn = memo(function DayColumn(props: DayColumnProps) {
  const { column, day, now, hourHeight } = props;
  return (
    <div
      className={`${styles.column} ${column.firstRoom ? styles.firstRoom : ''}`}
      role="group"
      aria-label={[column.name, column.detail].filter(Boolean).join(', ')}
      data-column={column.id}
    >
      {column.unavailable.map(({ span, reason }) => {
        const { top, height } = blockOf(span, day.axis, hourHeight);
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
      {column.items.map(({ item: { visit, tie }, lane, of, left, width }) => {
        const { top, height } = blockOf(visit.span, day.axis, hourHeight);
        const style = {
          top,
          height,
          left: `calc(${left * 100}% + ${lane === 0 ? 3 : 2}px)`,
          width: `calc(${width * 100}% - ${of === 1 ? 6 : 5}px)`,
        };
        const outlined = props.lit === visit.id && columnsOf(visit).length > 1;
        const dimmed = props.hiddenKinds.has(visit.kind);
        if (tie) {
          return (
            <Tie
              key={visit.id}
              visit={visit}
              partner={
                column.kind === 'ROOM'
                  ? lastName(day.columns.find((each) => each.id === visit.home)?.name ?? '')
                  : ''
              }
              style={style}
              outlined={outlined}
              dimmed={dimmed}
              onOpen={props.onOpen}
              onHover={props.onHover}
            />
          );
        }
        return (
          <VisitBlock
            key={visit.id}
            visit={visit}
            home={column.name}
            zone={day.zone}
            style={style}
            height={height}
            elapsed={now === null ? 0 : elapsedShare(visit.span, now)}
            withWhom={withWhom(visit, day)}
            tabIndex={props.entry === visit.id ? 0 : -1}
            outlined={outlined}
            selected={props.selected === visit.id}
            changed={props.changed.has(visit.id)}
            moving={props.movingId === visit.id}
            dimmed={dimmed}
            onOpen={props.onOpen}
            onFocus={props.onFocus}
            onHover={props.onHover}
            onKeyDown={props.onKeyDown}
            onPointerDown={props.onPointerDown}
          />
        );
      })}
      {props.children}
    </div>
  );
});

/** `Reyes · ride: Sam`: the other people of a visit, and its ride home. */
function withWhom(visit: Visit, day: Day): string {
  const others = columnsOf(visit)
    .filter((id) => id !== visit.home)
    .map((id) => day.columns.find((column) => column.id === id))
    .filter((column) => column?.kind === 'STAFF')
    .map((column) => lastName(column!.name));
  return [others.join(', '), visit.rideName && `ride: ${visit.rideName.split(' ')[0]}`]
    .filter(Boolean)
    .join(' · ');
}
